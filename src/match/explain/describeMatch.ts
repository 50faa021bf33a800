import { TERM, TERMS } from "../contract/evidenceTable.ts";
import type { Match, MatchEvidence } from "../contract/screening.ts";
import type { Judged } from "../decide/judgeCandidate.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";
import type { ListingSide } from "../retrieve/listingSide.ts";
import type { Engine } from "../score/matcherState.ts";
import { describeTerm } from "./describeTerm.ts";
import { type TypeValues, typeValues } from "./typeValues.ts";

/** A judged pair, while its listing or record is the query. @internal */
interface Described {
  readonly facts: ListingFacts;
  readonly judged: Judged;
  readonly hazardId: string;
  readonly side: ListingSide;
  /** Whether its evidence is written out. */
  readonly explained: boolean;
}

const noTypes: TypeValues = { listingValue: "", hazardValue: "" };

/** Writes out what is returned to the caller; only returned candidates cost this. @internal */
export function describeMatch(
  engine: Engine,
  { facts, judged, hazardId, side, explained }: Described,
): Match {
  const { standing } = judged;
  return {
    hazardId,
    line: standing.line,
    outcome: judged.verdict.outcome,
    reasons: judged.verdict.reasons,
    score: judged.score,
    strength: judged.strength,
    scope: standing.scope,
    territory: judged.territory,
    prior: engine.weights.prior,
    evidence: explained ? evidenceOf(engine, facts, judged, side) : [],
  };
}

function evidenceOf(
  engine: Engine,
  facts: ListingFacts,
  judged: Judged,
  side: ListingSide,
): MatchEvidence[] {
  const { candidate } = judged;
  const { product } = judged.pair();
  const types =
    engine.terms[candidate.base + TERM.productType] === 0
      ? noTypes
      : typeValues(engine, candidate.entry, side);
  const evidence: MatchEvidence[] = [];
  for (let term = 0; term < TERMS; term++) {
    const weight = engine.terms[candidate.base + term] ?? 0;
    if (weight === 0) continue;
    evidence.push(describeTerm({ term, weight, types }, facts, { ...judged, product }));
  }
  return evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
