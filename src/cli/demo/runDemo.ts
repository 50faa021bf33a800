import type { CommandContext } from "../commandContext.ts";
import { openStage } from "./demoStage.ts";
import { seededRandom } from "./seededRandom.ts";
import { applyInKorea } from "./steps/applyInKorea.ts";
import { blockListings } from "./steps/blockListings.ts";
import { collectHazards } from "./steps/collectHazards.ts";
import { matchCatalogues } from "./steps/matchCatalogues.ts";
import { offerCatalogues } from "./steps/offerCatalogues.ts";
import { provideBulletins } from "./steps/provideBulletins.ts";

/** Seed of everything the demo makes up. */
const SEED = 20_250_701;

/** Runs the whole loop on the examples in the package. */
export async function runDemo(
  { out, json }: { readonly out: string; readonly json?: boolean },
  { io }: CommandContext,
): Promise<void> {
  const stage = await openStage(out, io, json === true);
  const random = seededRandom(SEED);
  const collected = await collectHazards(stage);
  const records = collected.first.map(applyInKorea);
  await provideBulletins(stage, [...records, ...collected.again.map(applyInKorea)]);
  const catalogues = await offerCatalogues(stage, records, random);
  const screened = await matchCatalogues(stage, catalogues, records);
  const cases = await blockListings(stage, screened, { records, random });
  void cases;
}
