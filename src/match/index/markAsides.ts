import { asideWord } from "../analyse/asideWords.ts";
import { BRAND, BRAND_WORD } from "../analyse/tokenKinds.ts";
import { headsOf, ROW, ROW_COUNTS, ROW_FROM } from "./entryRow.ts";
import type { MatchIndex } from "./matchIndex.ts";
import { KIND_BITS, TOKEN_SHIFT } from "./packToken.ts";
import { TOKEN_ROW } from "./vocabulary.ts";

const BRAND_SHARE = 1 / 2;
const FEWEST_LEADS = 3;
const LEAD_SHARE = 2 / 3;
const WITHOUT_BRAND = 1 / 2;

/**
 * Says of each word of an index whether it is part of brands' names or tells of offers: the words of the lexicons, those that stand in
 * the field of the brand at least as often as elsewhere, and, in a list that mostly lacks this field, those that nearly always lead.
 *
 * @internal
 */
export function markAsides(
  index: Pick<MatchIndex, "entries" | "rows" | "forward" | "vocabulary">,
  leads: Uint32Array,
): Uint8Array {
  const { size, rows } = index.vocabulary;
  const { all, named } = countHeads(index);
  const led = new Uint32Array(size);
  if (leads.length > WITHOUT_BRAND * index.entries) for (const token of leads) bump(led, token);
  const marks = new Uint8Array(size);
  for (let token = 0; token < size; token++) {
    const count = all[token] ?? 0;
    if (count === 0) continue;
    const inField = named[token] ?? 0;
    const leading = led[token] ?? 0;
    const isBrand =
      (inField > 0 && inField >= BRAND_SHARE * count) ||
      (leading >= FEWEST_LEADS && leading >= LEAD_SHARE * count);
    marks[token] = isBrand ? BRAND_WORD : asideWord(rows[token * TOKEN_ROW] ?? 0);
  }
  return marks;
}

// Codes and numbers are part of no brand's name.
function countHeads({ entries, rows, forward, vocabulary }: Parameters<typeof markAsides>[0]) {
  const all = new Uint32Array(vocabulary.size);
  const named = new Uint32Array(vocabulary.size);
  for (let entry = 0; entry < entries; entry++) {
    const from = rows.words[entry * ROW + ROW_FROM] ?? 0;
    const to = from + headsOf(rows.words[entry * ROW + ROW_COUNTS] ?? 0);
    for (let at = from; at < to; at++) {
      const packed = forward[at] ?? 0;
      if ((packed & KIND_BITS) !== 0) continue;
      bump(all, packed >>> TOKEN_SHIFT);
      if ((packed & BRAND) !== 0) bump(named, packed >>> TOKEN_SHIFT);
    }
  }
  return { all, named };
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
