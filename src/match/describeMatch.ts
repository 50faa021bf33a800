import { describeTerm } from "./describeTerm.ts";
import type { Judged } from "./judgeCandidate.ts";
import type { ListingFacts } from "./listingFacts.ts";
import type { Engine } from "./matcherState.ts";
import type { Match, MatchEvidence } from "./screening.ts";
import { TERMS } from "./terms.ts";
import { scopeOf } from "./verdict.ts";

/** Writes out what is returned to the caller; only returned candidates cost this. @internal */
export function describeMatch(engine: Engine, facts: ListingFacts, judged: Judged): Match {
  const { record, product, candidate } = judged;
  const evidence: MatchEvidence[] = [];
  for (let term = 0; term < TERMS; term++) {
    const weight = engine.terms[candidate.base + term] ?? 0;
    if (weight === 0) continue;
    evidence.push(describeTerm({ term, weight }, facts, judged));
  }
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    hazardId: record.id,
    line: product.line,
    outcome: judged.verdict.outcome,
    reasons: judged.verdict.reasons,
    score: judged.score,
    strength: judged.strength,
    scope: scopeOf(product),
    territory: judged.territory,
    prior: engine.weights.prior,
    evidence,
  };
}
