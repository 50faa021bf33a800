import { cutRunOn } from "../../text/cutRunOn.ts";
import { deobfuscate } from "../../text/deobfuscate.ts";
import { evasiveSigns } from "../../text/evasiveSigns.ts";
import { foldText } from "../../text/foldText.ts";
import { type Known, readEvaded, readStarred } from "../../text/readEvaded.ts";
import { reveal } from "../../text/reveal.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { translateTitle } from "../lexicon/englishOf.ts";
import { readBrand } from "./brandName.ts";
import type { ListingFacts } from "./listingFacts.ts";
import { plainTitle } from "./plainTitle.ts";

const LONGEST_BODY = 600;
const LONGEST_TITLE = 400;
// What a product is for says less about it than what it is, and is where sellers stack the names of other brands.
const purpose =
  /\s(?:for|fits|compatible with|suitable for|fur|passend fur|kompatibel mit|compatible avec|para)\s+((?:[^\s\d-][^\s\d]*\s+){3,12}[^\s\d-][^\s\d]*)$/u;

/** Tells whether a folded word is known. @internal */
export type Knower = Known;

/**
 * Reads a listing that was written to evade ("ch4rg3r", "c h a r g e r", "char*ger") the way it is meant: only words that the records
 * use are read into it. Most listings come back as they are.
 *
 * @internal
 */
export function readPlainly(
  known: Knower,
  dictionary: Dictionary,
  facts: ListingFacts,
): ListingFacts {
  const { text } = facts;
  const written = foldText(text.title);
  const revealed = cutRunOn(reveal(text.title), known);
  const foldedTitle = revealed === text.title ? written : foldText(revealed);
  const foldedBrand = text.brand === "" ? "" : foldText(text.brand);
  const named = plainTitle(foldedTitle);
  const title = readEvaded(plain(readStarred(named.title, known), known, false), known);
  const evasive = title !== named.title && countSigns(title) < countSigns(named.title);
  const brand = foldedBrand === "" ? "" : plain(foldedBrand, known, evasive);
  const differs = title !== written || brand !== foldedBrand;
  const { english, title: translated } = translateTitle(
    dictionary,
    title,
    known.commonness ?? never,
  );
  const tail = translated.length < LONGEST_TITLE ? purpose.exec(translated) : null;
  if (!differs && !tail && english === "") return facts;
  const opening = text.body.slice(0, LONGEST_BODY);
  const body =
    (differs ? deobfuscate(foldText(opening), { known, evasive }) : opening) +
    text.body.slice(LONGEST_BODY);
  const tags = named.tags.filter(known).join(" ");
  return {
    ...facts,
    text: {
      ...text,
      brand,
      english,
      title: tail ? translated.slice(0, tail.index) : translated,
      body: [tail?.[1] ?? "", tags, body].filter((part) => part !== "").join(" . "),
    },
    brand: brand === foldedBrand ? facts.brand : readBrand(brand),
  };
}

// Where it is not known how often words stand, none is replaced.
const never = (): number => 0;

function plain(folded: string, known: Knower, evasive: boolean): string {
  if (evasive) return deobfuscate(folded, { known, evasive });
  const signs = evasiveSigns(folded);
  return signs === 0 ? folded : deobfuscate(folded, { known, evasive, signs });
}

// Signs that may stand for letters.
function countSigns(text: string): number {
  return text.replace(/[^0-9@$!]+/gu, "").length;
}
