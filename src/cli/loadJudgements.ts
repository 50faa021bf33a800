import { type Judgement, parseJudgement } from "../model/index.ts";
import type { CliIo } from "./cliIo.ts";
import { issueTally } from "./issueTally.ts";
import { openSource } from "./openSource.ts";
import { refuseUnreadable } from "./readHazardFiles.ts";
import { readValues } from "./readValues.ts";

/** Reads decisions of people; none without a file. */
export async function loadJudgements(
  path: string | undefined,
  io: CliIo,
): Promise<readonly Judgement[]> {
  if (path === undefined) return [];
  const judgements: Judgement[] = [];
  const tally = issueTally();
  for await (const result of readValues(await openSource(path, io), parseJudgement)) {
    tally.add(result);
    if (result.ok) judgements.push(result.value);
  }
  tally.report(io);
  refuseUnreadable(tally, [path]);
  return judgements;
}
