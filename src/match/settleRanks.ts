import type { MatcherState } from "./matcherState.ts";
import type { Refined } from "./refine.ts";
import { logistic, round, TERM } from "./terms.ts";
import { judgePair } from "./verdict.ts";

const STEP = 0.5;

/**
 * Orders refined candidates. When one is identified by a code, those without one stand behind it: another record has
 * been named.
 *
 * @internal
 */
export function settleRanks(refined: Refined[], state: MatcherState): void {
  const named = refined.filter(isNamed);
  if (named.length > 0) {
    const least = Math.min(...named.map(({ odds }) => odds));
    for (const each of refined) {
      if (isNamed(each) || each.odds < least - STEP) continue;
      const behind = round(least - STEP - each.odds);
      state.terms[each.candidate.base + TERM.behind] = behind;
      each.odds = round(each.odds + behind);
      each.score = logistic(each.odds);
      each.verdict = judgePair(
        { ...each.facts, score: each.score },
        each.record,
        each.product,
        state.thresholds,
      );
    }
  }
  refined.sort(
    (a, b) => b.score - a.score || b.strength - a.strength || (a.record.id < b.record.id ? -1 : 1),
  );
}

function isNamed({ codes }: Refined): boolean {
  return codes.gtin !== undefined || codes.marketplaceId !== undefined;
}
