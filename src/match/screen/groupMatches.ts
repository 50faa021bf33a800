import type { Match, RecordGroup, Screening } from "../contract/screening.ts";
import { type Alike, groupAlike } from "../decide/groupAlike.ts";
import { pairOf } from "../decide/refineCandidate.ts";
import type { Candidate } from "../score/gatherPool.ts";
import type { MatcherState } from "../score/matcherState.ts";
import { logit } from "../score/terms.ts";

/** Says of the matches that are shown which near-identical records fit alike. @internal */
export function groupMatches(
  state: MatcherState,
  ranked: readonly Candidate[],
  matches: readonly Match[],
): Pick<Screening, "matches" | "groups"> {
  const { review, reviewSerious } = state.thresholds;
  const least = logit(Math.min(review, reviewSerious));
  // What nobody is sent to look at needs no group.
  const shown = ranked.filter(({ odds }) => odds >= least);
  if (shown.length < 2 || matches.length === 0) return { matches };
  const groups = groupAlike(
    shown.map((candidate) => alikeOf(state, candidate)),
    matches.length,
  ).map(
    (places, at): RecordGroup => ({
      number: at + 1,
      hazardIds: places.map((place) => idOf(state, shown[place])),
    }),
  );
  if (groups.length === 0) return { matches };
  return { matches: matches.map((match) => withGroup(match, groups)), groups };
}

function withGroup(match: Match, groups: readonly RecordGroup[]): Match {
  const group = groups.find(({ hazardIds }) => hazardIds.includes(match.hazardId));
  if (group === undefined) return match;
  return { ...match, group: { number: group.number, size: group.hazardIds.length } };
}

function alikeOf(state: MatcherState, candidate: Candidate): Alike {
  return {
    odds: candidate.odds,
    words: () => {
      const { name, brand = "", models } = pairOf(state, candidate).product;
      return [brand, name, ...models].join(" ");
    },
  };
}

function idOf(state: MatcherState, candidate: Candidate | undefined): string {
  return candidate === undefined ? "" : state.records.idAt(candidate.record);
}
