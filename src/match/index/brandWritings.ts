import { readBrand } from "../normalise/brandName.ts";
import { type BrandWritings, toBrandWritings } from "../normalise/writeBrands.ts";
import { ROW, ROW_BRAND } from "./entryRow.ts";
import type { IndexParts } from "./indexParts.ts";
import type { MatchIndex } from "./matchIndex.ts";

interface Written {
  /** Its words in one piece. */
  readonly compact: string;
  /** Its words, parted by spaces. */
  readonly words: string;
}

const read = new WeakMap<readonly string[], readonly (Written | undefined)[]>();
const made = new WeakMap<IndexParts, BrandWritings>();

/** How the records of a list that still stand write their brands, read once. @internal */
export function brandWritingsOf(parts: IndexParts): BrandWritings {
  const known = made.get(parts);
  if (known !== undefined) return known;
  const writings = new Map<string, string[]>();
  for (const { index } of parts.list) {
    const brands = readAll(index.brands);
    for (const place of standing(index)) {
      const { compact, words } = brands[place] ?? { compact: "", words: "" };
      if (compact === "") continue;
      const ways = writings.get(compact);
      if (ways === undefined) writings.set(compact, [words]);
      else if (!ways.includes(words)) ways.push(words);
    }
  }
  // The order may not depend on how the list came about.
  for (const ways of writings.values()) ways.sort();
  const all = toBrandWritings(writings);
  made.set(parts, all);
  return all;
}

function readAll(brands: readonly string[]): readonly (Written | undefined)[] {
  const known = read.get(brands);
  if (known !== undefined) return known;
  const names = brands.map((each) => {
    const brand = readBrand(each);
    return brand.kind === "named"
      ? { compact: brand.compact, words: brand.words.join(" ") }
      : undefined;
  });
  read.set(brands, names);
  return names;
}

// Places of the brands of entries whose record was not changed or removed since.
function standing({ brands, entries, rows, gone }: MatchIndex): Iterable<number> {
  if (gone === undefined) return brands.keys();
  const places = new Set<number>();
  for (let entry = 0; entry < entries; entry++) {
    if (gone[entry] !== 1) places.add(rows.words[entry * ROW + ROW_BRAND] ?? 0);
  }
  return places;
}
