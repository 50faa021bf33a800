import { TERM, TERMS } from "../contract/evidenceTable.ts";
import type { Match, MatchEvidence } from "../contract/screening.ts";
import type { Judged } from "../decide/judgeCandidate.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";
import type { ListingSide } from "../retrieve/listingSide.ts";
import type { Engine } from "../score/matcherState.ts";
import { type DescribedPair, describeTerm } from "./describeTerm.ts";
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
  const { terms } = engine;
  const { candidate, codes, contradictions } = judged;
  const { base, entry } = candidate;
  const isTyped = (terms[base + TERM.productType] ?? 0) !== 0;
  const types = isTyped ? typeValues(engine, entry, side) : noTypes;
  const { product } = judged.pair();
  const pair: DescribedPair = { facts, product, candidate, codes, contradictions, types };
  const evidence: MatchEvidence[] = [];
  for (let term = 0; term < TERMS; term++) {
    const weight = terms[base + term] ?? 0;
    if (weight !== 0) insertByWeight(evidence, describeTerm(term, weight, pair));
  }
  return evidence;
}

// Heaviest first, of equals the one that came first: of a dozen, this is quicker than to sort them afterwards.
function insertByWeight(evidence: MatchEvidence[], each: MatchEvidence): void {
  const weight = Math.abs(each.weight);
  let place = evidence.length;
  for (; place > 0; place--) {
    const before = evidence[place - 1];
    if (before === undefined || Math.abs(before.weight) >= weight) break;
    evidence[place] = before;
  }
  evidence[place] = each;
}
