import { asideWord } from "../analyse/asideWords.ts";
import { BRAND, BRAND_WORD } from "../analyse/tokenKinds.ts";
import { headsOf, ROW, ROW_COUNTS, ROW_FROM } from "./entryRow.ts";
import type { Lexis, Segment } from "./matchIndex.ts";
import { KIND_BITS, TOKEN_SHIFT } from "./packToken.ts";
import { headsWith } from "./postingsOf.ts";
import { TOKEN_ROW } from "./vocabulary.ts";

const BRAND_SHARE = 1 / 2;
const FEWEST_LEADS = 3;
const LEAD_SHARE = 2 / 3;
const WITHOUT_BRAND = 1 / 2;

type Counted = Pick<Lexis, "vocabulary" | "live" | "named" | "led" | "totals">;

/**
 * Says of each word of an index whether it is part of brands' names or tells of offers: the words of the lexicons, those that stand in
 * the field of the brand at least as often as elsewhere, and, in a list that mostly lacks this field, those that nearly always lead.
 *
 * @internal
 */
export function markAsides(lexis: Counted): Uint8Array {
  const marks = new Uint8Array(lexis.vocabulary.size);
  for (let token = 0; token < marks.length; token++) marks[token] = markAside(lexis, token);
  return marks;
}

/** Whether the list mostly lacks the field of the brand. @internal */
export function lacksBrands({ leads, entries }: Lexis["totals"]): boolean {
  return leads > WITHOUT_BRAND * entries;
}

/** Says it of one word. Codes and numbers are part of no brand's name. @internal */
export function markAside(lexis: Counted, token: number): number {
  const { vocabulary, named, led, totals } = lexis;
  if ((vocabulary.kinds[token] ?? 0) !== 0) return 0;
  const count = headsWith(lexis, token);
  if (count === 0) return 0;
  const inField = named[token] ?? 0;
  const leading = lacksBrands(totals) ? (led[token] ?? 0) : 0;
  const isBrand =
    (inField > 0 && inField >= BRAND_SHARE * count) ||
    (leading >= FEWEST_LEADS && leading >= LEAD_SHARE * count);
  return isBrand ? BRAND_WORD : asideWord(vocabulary.rows[token * TOKEN_ROW] ?? 0);
}

/** How many heads have each token in the field of the brand. @internal */
export function countNamed(
  { entries, rows, forward }: Pick<Segment, "entries" | "rows" | "forward">,
  tokens: number,
): Uint32Array {
  const named = new Uint32Array(tokens);
  for (let entry = 0; entry < entries; entry++) {
    const from = rows.words[entry * ROW + ROW_FROM] ?? 0;
    const to = from + headsOf(rows.words[entry * ROW + ROW_COUNTS] ?? 0);
    for (let at = from; at < to; at++) {
      const packed = forward[at] ?? 0;
      if ((packed & (KIND_BITS | BRAND)) !== BRAND) continue;
      const token = packed >>> TOKEN_SHIFT;
      named[token] = (named[token] ?? 0) + 1;
    }
  }
  return named;
}
