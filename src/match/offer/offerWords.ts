import type { OfferedThing, OfferLexicon } from "../lexicon/offerLexicon.ts";
import { placesOfPhrases } from "../lexicon/phrases.ts";

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
export function offerWords(title: string, lexicon: OfferLexicon): readonly OfferWord[] {
  const { things, phrases, openers } = lexicon;
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
    const thing = isKnown ? undefined : compoundOf(word, lexicon);
    if (thing !== undefined)
      found.push({ ...thing, word, from, to: from + word.length, opens: false });
  }
  return found.sort((one, other) => one.from - other.from);
}

// "Ersatzschlauch" is a spare part, "Seitenbürste" a brush.
function compoundOf(word: string, { things, heads }: OfferLexicon): OfferedThing | undefined {
  if (heads.size === 0) return undefined;
  if (word.startsWith("ersatz")) return things.find(({ thing }) => thing === "spare");
  for (let length = word.length - SHORTEST_COMPOUND; length >= SHORTEST_COMPOUND; length--) {
    const number = heads.get(word.slice(-length));
    if (number !== undefined) return things[number];
  }
  return undefined;
}
