import type { Lexis } from "./matchIndex.ts";
import { lengthWeights } from "./posting.ts";
import { gramRarity2, rarityOf } from "./rarity.ts";

/** What follows from the sums over a list. @internal */
export function weighList(
  totals: Lexis["totals"],
  gramCounts: Float64Array,
): Pick<Lexis, "idfMax" | "gramIdf2" | "headWeights" | "bodyWeights"> {
  const { entries, headWords, bodyWords, described } = totals;
  return {
    idfMax: rarityOf(Math.max(1, entries), 1),
    gramIdf2: weighGrams(entries, gramCounts),
    headWeights: lengthWeights(headWords / Math.max(1, entries)),
    bodyWeights: lengthWeights(bodyWords / Math.max(1, described)),
  };
}

// Most 3-grams have few titles, and a logarithm costs more than looking it up.
function weighGrams(entries: number, counts: Float64Array): Float32Array {
  const known = new Float32Array(Math.min(entries, 512) + 1);
  for (let count = 0; count < known.length; count++) known[count] = gramRarity2(entries, count);
  const idf2 = new Float32Array(counts.length);
  for (let gram = 0; gram < idf2.length; gram++) {
    const count = counts[gram] ?? 0;
    idf2[gram] = count < known.length ? (known[count] ?? 0) : gramRarity2(entries, count);
  }
  return idf2;
}
