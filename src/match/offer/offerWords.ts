import { placesOfPhrases } from "../lexicon/phrases.ts";
import { type OfferedThing, offerLexicon } from "./offerLexicon.ts";

/** A word of a title for something beside a product. @internal */
export interface OfferWord extends OfferedThing {
  /** The word, folded. */
  readonly word: string;
  /** Where it begins in the title. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** Whether it opens its phrase ("housse de …") rather than closing it ("… cover"). */
  readonly opens: boolean;
}

const SHORTEST_COMPOUND = 4;
const latinWord = /[a-z]{7,}/gu;

/** Finds the words for parts, accessories, manuals and the like in a folded title. @internal */
export function offerWords(title: string): readonly OfferWord[] {
  const { things, phrases, openers } = offerLexicon();
  const found: OfferWord[] = [];
  for (const { concepts, from, to } of placesOfPhrases(phrases, title)) {
    const [concept] = concepts;
    const thing = concept === undefined ? undefined : things[concept];
    if (thing === undefined) continue;
    const word = title.slice(from, to);
    found.push({ ...thing, word, from, to, opens: openers.has(word.replaceAll("'", " ")) });
  }
  for (const compound of title.matchAll(latinWord)) {
    const from = compound.index;
    const word = compound[0];
    const isKnown = found.some((each) => each.from < from + word.length && from < each.to);
    const thing = isKnown ? undefined : compoundOf(word);
    if (thing !== undefined)
      found.push({ ...thing, word, from, to: from + word.length, opens: false });
  }
  return found.sort((one, other) => one.from - other.from);
}

// "Ersatzschlauch" is a spare part, "Seitenbürste" a brush.
function compoundOf(word: string): OfferedThing | undefined {
  const { things, heads } = offerLexicon();
  if (word.startsWith("ersatz")) return things.find(({ thing }) => thing === "spare");
  for (let length = word.length - SHORTEST_COMPOUND; length >= SHORTEST_COMPOUND; length--) {
    const ending = word.slice(-length);
    const number = germanEndings.has(ending) ? heads.get(ending) : undefined;
    if (number !== undefined) return things[number];
  }
  return undefined;
}

// English words do not end in these by chance.
const germanEndings: ReadonlySet<string> = new Set(
  "hulle abdeckung haube schlauch burste bursten tasche halter halterung deckel kabel netzteil ladegerat akku beutel dichtung dichtungsring klinge messer aufsatz gehause schalter schrauben riemen folie schutzfolie anleitung bezug matratze einlage kissen griff aufkleber patrone karton".split(
    " ",
  ),
);
