import type { Listing } from "../../model/listing.ts";
import { TERMS } from "../contract/evidenceTable.ts";
import type { Match } from "../contract/screening.ts";
import type { Several } from "../evaluate/severalOf.ts";
import type { Standing } from "../index/standing.ts";
import type { Candidate } from "../score/gatherPool.ts";
import type { Engine } from "../score/matcherState.ts";
import { logistic, round } from "../score/terms.ts";
import { judgePair, type Verdict } from "./judgePair.ts";
import type { Refinement } from "./refineCandidate.ts";
import { territoryOf } from "./territory.ts";

/** A candidate with its verdict. @internal */
export interface Judged extends Refinement {
  readonly standing: Standing;
  readonly territory: Match["territory"];
  readonly score: number;
  readonly strength: number;
  readonly verdict: Verdict;
}

/** Judges one candidate. Its place in the ranking is settled before. @internal */
export function judgeCandidate(
  engine: Engine,
  { shipsTo }: Pick<Listing, "shipsTo">,
  refinement: Refinement,
  standing: Standing,
  several?: Several,
): Judged {
  const { candidate, codes, contradictions } = refinement;
  const territory = territoryOf(standing.territory, shipsTo);
  const score = logistic(candidate.odds);
  const verdict = judgePair(
    {
      gtin: codes?.gtin !== undefined,
      marketplaceId: codes?.marketplaceId !== undefined,
      kc: codes?.kc !== undefined,
      model: refinement.hasModel,
      hint: codes?.hint?.reason,
      contradictions,
      territory,
      score,
      anyScore: several !== undefined && candidate.odds >= several.least ? several.score : score,
    },
    standing,
    engine.thresholds,
  );
  return {
    candidate,
    pair: refinement.pair,
    codes,
    hasModel: refinement.hasModel,
    contradictions,
    standing,
    territory,
    score,
    strength: strengthOf(engine.terms, candidate),
    verdict,
  };
}

/** Kinds of evidence that agree, and how rare the shared words are. @internal */
export function strengthOf(terms: Float64Array, { base, rarity }: Candidate): number {
  let kinds = 0;
  for (let at = base; at < base + TERMS; at++) if ((terms[at] ?? 0) > 0) kinds++;
  return round(kinds + rarity);
}
