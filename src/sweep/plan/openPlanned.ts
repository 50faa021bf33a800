import { createHash } from "node:crypto";
import { allLexicons } from "../../lexicons/allLexicons.ts";
import type { MatcherState } from "../../match/score/matcherState.ts";
import { readSnapshot } from "../../match/snapshot/readSnapshot.ts";
import { describeSource } from "../source/describeSource.ts";
import { readWhole } from "../source/readWhole.ts";
import type { SweepPlan } from "./sweepPlan.ts";

/** Reads an index that is planned with, and says which it is. */
export async function openPlanned(
  place: string,
): Promise<{ readonly index: SweepPlan["index"]; readonly state: MatcherState }> {
  const source = await describeSource(place);
  const bytes = await readWhole(source);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const state = readSnapshot(bytes, { lexicons: allLexicons });
  const { url, size } = source;
  return { index: { url, size, sha256, records: state.records.size }, state };
}
