import { deobfuscate } from "../text/deobfuscate.ts";
import { foldText } from "../text/foldText.ts";
import { createScanner, resetScanner, scan } from "./analyse/scanner.ts";
import { readBrand } from "./brandName.ts";
import type { MatchIndex } from "./index/matchIndex.ts";
import { findToken } from "./index/vocabulary.ts";
import type { ListingFacts } from "./listingFacts.ts";

const LONGEST_BODY = 600;
const WHOLE_WORD = { bits: 0, whole: false, most: 4 };

const knowers = new WeakMap<MatchIndex, (word: string) => boolean>();

/**
 * Reads a listing that was written to evade ("ch4rg3r", "c h a r g e r", "char*ger") the way it is meant: only words that the records
 * use are read into it. Most listings come back as they are.
 *
 * @internal
 */
export function readPlainly(index: MatchIndex, facts: ListingFacts): ListingFacts {
  const { text } = facts;
  const known = knowerOf(index);
  const foldedTitle = foldText(text.title);
  const foldedBrand = text.brand === "" ? "" : foldText(text.brand);
  const title = deobfuscate(foldedTitle, { known });
  const brand = foldedBrand === "" ? "" : deobfuscate(foldedBrand, { known });
  if (title === foldedTitle && brand === foldedBrand) return facts;
  const body = deobfuscate(foldText(text.body.slice(0, LONGEST_BODY)), { known });
  return {
    ...facts,
    text: { ...text, title, brand, body: body + text.body.slice(LONGEST_BODY) },
    brand: brand === "" ? facts.brand : readBrand(brand),
  };
}

/** Tells whether a folded word is in the vocabulary of an index. */
function knowerOf(index: MatchIndex): (word: string) => boolean {
  const made = knowers.get(index);
  if (made) return made;
  const scanner = createScanner();
  const knows = (word: string) => {
    if (word.length < 3) return false;
    resetScanner(scanner);
    scan(scanner, word, WHOLE_WORD);
    const [first] = scanner.first;
    const [second] = scanner.second;
    return scanner.count === 1 && findToken(index.vocabulary, first ?? 0, second ?? 0) >= 0;
  };
  knowers.set(index, knows);
  return knows;
}
