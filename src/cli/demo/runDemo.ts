import { ndjson, readHazards } from "../../feeds/index.ts";
import { type HazardRecord, orThrow } from "../../model/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { ndjsonLine } from "../common/ndjsonLine.ts";
import { type DemoStage, openStage } from "./demoStage.ts";
import { readCases } from "./readCases.ts";
import { answerRequests } from "./steps/answerRequests.ts";
import { blockListings } from "./steps/blockListings.ts";
import { collectHazards } from "./steps/collectHazards.ts";
import { informEveryone } from "./steps/informEveryone.ts";
import { matchCatalogues } from "./steps/matchCatalogues.ts";
import { provideBulletins } from "./steps/provideBulletins.ts";
import { publishFigures } from "./steps/publishFigures.ts";
import { scoreMarketplaces } from "./steps/scoreMarketplaces.ts";
import { tellCommands } from "./steps/tellCommands.ts";
import { verifyRemovals } from "./steps/verifyRemovals.ts";

/** Runs the whole loop on the examples in the package. */
export async function runDemo(
  { out, json }: { readonly out: string; readonly json?: boolean },
  { io }: CommandContext,
): Promise<void> {
  const stage = await openStage(out, io, json === true);
  await stage.say(
    "The loop of a product-safety agreement. The hazard records restate real recalls of 2025 in our words; marketplaces, sellers, listings, events and the authority are invented.",
  );
  const { first, editions } = await collectHazards(stage);
  const records = await handedOver(stage, first);
  const cases = await readCases(stage);
  await provideBulletins(stage, cases, editions);
  await matchCatalogues(stage, cases, records);
  await blockListings(stage, cases);
  await informEveryone(stage, cases, records);
  await answerRequests(stage, cases, records);
  await verifyRemovals(stage, cases);
  const scored = await scoreMarketplaces(stage, cases, records);
  await publishFigures(stage, cases, scored);
  await tellCommands(stage);
  if (json === true) await io.print(`${JSON.stringify(scored.map(({ card }) => card))}\n`);
}

/** Writes the records as provided and reads them as a marketplace does: what follows is computed from the file. */
async function handedOver(
  stage: DemoStage,
  provided: readonly HazardRecord[],
): Promise<readonly HazardRecord[]> {
  const text = provided.map(ndjsonLine).join("");
  await stage.write("provided.ndjson", text);
  const records: HazardRecord[] = [];
  for await (const result of readHazards(ndjson, text)) records.push(orThrow(result));
  return records;
}
