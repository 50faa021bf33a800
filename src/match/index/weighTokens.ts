import { rarityOf } from "./rarity.ts";
import { TOKEN_GRAMS, TOKEN_IDF, TOKEN_ROW, type Vocabulary } from "./vocabulary.ts";

/**
 * Writes into the row of each token how rare it is; a token that no entry has counts for nothing.
 *
 * @param entries - How many entries there are.
 * @param havingOf - How many of them have a token.
 *
 * @internal
 */
export function weighTokens(
  { floats, size }: Vocabulary,
  entries: number,
  havingOf: (token: number) => number,
): void {
  // Most words have few entries, and a logarithm costs more than looking it up.
  const known = new Float64Array(1024);
  for (let having = 1; having < known.length; having++) known[having] = rarityOf(entries, having);
  for (let token = 0; token < size; token++) {
    const having = havingOf(token);
    const row = token * TOKEN_ROW;
    floats[row + TOKEN_IDF] =
      having < known.length ? (known[having] ?? 0) : rarityOf(entries, having);
    // Summed when it is asked for.
    floats[row + TOKEN_GRAMS] = 0;
  }
}
