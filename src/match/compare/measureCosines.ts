import { BODY_WEIGHT, GRAM_SHARE } from "../index/matchIndex.ts";
import { fullNorm2, titleNorm2 } from "../retrieve/query.ts";
import type { PairMeasures } from "./pairMeasures.ts";
import type { PairSums } from "./pairSums.ts";

/** Measures how alike the texts are, by four ways to weigh their parts. @internal */
export function measureCosines(out: PairMeasures, sums: PairSums): void {
  const { queryTitle2, queryGrams2, queryBody2, entryTitle2, entryGrams2, entryBody2 } = sums;
  const { titles2, cross2, bodies2 } = sums;
  const title2 = titles2 + GRAM_SHARE * sums.grams2;
  out.wordCosine = cosine(titles2, queryTitle2, entryTitle2);
  out.titleCosine = cosine(
    title2,
    titleNorm2(queryTitle2, queryGrams2),
    titleNorm2(entryTitle2, entryGrams2),
  );
  out.fullCosine = cosine(
    title2 + BODY_WEIGHT * cross2 + BODY_WEIGHT * BODY_WEIGHT * bodies2,
    fullNorm2(queryTitle2, queryGrams2, queryBody2),
    fullNorm2(entryTitle2, entryGrams2, entryBody2),
  );
  out.allCosine = cosine(
    titles2 + cross2 + bodies2,
    queryTitle2 + queryBody2,
    entryTitle2 + entryBody2,
  );
}

function cosine(dot: number, one: number, other: number): number {
  return one > 0 && other > 0 ? Math.min(1, dot / Math.sqrt(one * other)) : 0;
}
