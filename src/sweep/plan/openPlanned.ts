import { createHash } from "node:crypto";
import type { MatchLexicon } from "../../match/index.ts";
import type { MatcherState } from "../../match/score/matcherState.ts";
import { readSnapshot } from "../../match/snapshot/readSnapshot.ts";
import { describeSource } from "../source/describeSource.ts";
import { readWhole } from "../source/readWhole.ts";
import { nameOf } from "../source/source.ts";
import { namedIndex } from "./namedIndex.ts";
import type { SweepPlan } from "./sweepPlan.ts";

/**
 * Reads an index that is planned with, and says which it is.
 *
 * @param place - Path or address.
 * @param lexicons - Those of sweeps, where it matters how it screens: they take a second to read.
 */
export async function openPlanned(
  place: string,
  lexicons: readonly MatchLexicon[],
): Promise<{ readonly index: SweepPlan["index"]; readonly state: MatcherState }> {
  const source = await describeSource(place);
  const bytes = await readWhole(source);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const state = namedIndex(nameOf(source), () => readSnapshot(bytes, { lexicons }));
  const { url, size } = source;
  return { index: { url, size, sha256, records: state.records.size }, state };
}
