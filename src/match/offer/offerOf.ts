import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { Listing } from "../../model/listing.ts";
import { foldText } from "../../text/foldText.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import type { OfferKind } from "../lexicon/offerLexicon.ts";
import { isIncluded } from "./isIncluded.ts";
import { closingNoun, compoundNoun } from "./nounBehindType.ts";
import { type OfferWord, offerWords } from "./offerWords.ts";
import { isHead } from "./phraseHead.ts";
import { overlaps } from "./place.ts";
import { type Anchor, namesOfType, productAnchors } from "./productAnchors.ts";
import {
  isAbsent,
  isForProduct,
  isLikeProduct,
  isOtherModel,
  isSought,
  isWithProduct,
  offeredAlone,
} from "./purpose.ts";
import { unreadNoun } from "./unreadNoun.ts";

/** What a title offers: the product, or something else and the word that says so. @internal */
export interface Offer {
  readonly kind: OfferKind | "product" | "unknown";
  readonly word: string;
}

const LONGEST = 400;
const LONGEST_WORD = 40;
const itself: Offer = { kind: "product", word: "" };
// "1:12" is the scale of a model; one inch in twelve is no size of anything.
const empty =
  /(?<!\p{L})(?:empty|leere?[mnrs]?|vides?|vaci[oa]s?|vuot[aeio]|pust[aey])\s(?:\p{L}+\s){0,2}$|(?:빈|空)\s?$/u;
const scale =
  /(?<![\d:/.,])1\s?(?::\s?(?:6|8|10|12|14|16|18|20|24|25|28|32|35|43|48|50|64|72|76|87|100|144|160)|\/(?:12|18|24|35|43|48|64|72|87|144))(?![\d:/.,])/u;
// Toys that drive or fly are made to a scale.
const scaled =
  /(?<!\p{L})(?:remote control(?:led)?|radio controlled|rc|slot car|model (?:car|train|kit))(?!\p{L})/u;

/**
 * Tells what a title offers that names a record's product: the product itself, or a part, an accessory, a manual, packaging, a
 * service, a miniature or a print of it, another model, or a wish to buy it. Words of the languages at hand and the shape of the phrase decide
 * ("for X", "X용", "housse de X", "X cover"); what comes with the product counts for nothing, nor what the record itself is. Of a word that nothing explains, where
 * it may be what is offered, nothing is known.
 *
 * @param listing - Its title and brand as written.
 * @param product - Product of the record.
 * @param dictionary - Words of the languages at hand.
 *
 * @internal
 */
export function offerOf(
  { title, brand = "" }: Pick<Listing, "title" | "brand">,
  product: HazardProduct,
  dictionary: Dictionary,
): Offer {
  const written = title.slice(0, LONGEST);
  const text = foldText(written);
  const own = foldText([namesOfType(product), ...product.models].join(" . "));
  const lexicon = dictionary.offers();
  const things = offerWords(text, lexicon);
  const named = productAnchors(text, product, dictionary);
  // A roof rack is an accessory of a car, but not where it is recalled: "bagażnik dachowy" is its name too.
  const isNamed = ({ from, to }: OfferWord) =>
    named.some((anchor) => anchor.isName === true && anchor.from === from && anchor.to === to);
  // Of a water filter a filter is no part either.
  const ownWords = offerWords(`${own} . ${own.replaceAll(" ", " . ")}`, lexicon);
  const ownThings = new Set(ownWords.map(({ thing }) => thing));
  const isOffer = (word: OfferWord) =>
    word.kind !== undefined && !ownThings.has(word.thing) && !isNamed(word);
  const offered = things.filter(isOffer);
  // "Ampoule" is a part of a lamp before it is a lamp of a kind, and "détendeur gaz barbecue" one of a barbecue.
  const isTold = ({ by, from, to, isName }: Anchor) =>
    by !== "type" ||
    !offered.some(
      (each) =>
        each.from <= from && to <= each.to && !(isName && each.from === from && each.to === to),
    );
  const isOpened = ({ by, from }: Anchor) =>
    by === "type" && offered.some((each) => each.opens && each.from === from);
  const hasOther = named.some((anchor) => anchor.by === "type" && !isOpened(anchor));
  const anchors = named.filter((anchor) => isTold(anchor) && !(hasOther && isOpened(anchor)));
  const outside = offerWords(withoutNames(text, anchors), lexicon).filter(isOffer);
  const words = [
    ...offered.filter((word) => !isAcross(word, anchors)),
    ...offered.flatMap((word) => beyondNames(word, anchors, outside)),
    ...outside.filter(({ from }) => !offered.some((each) => each.from <= from && from < each.to)),
    ...outside.filter((word) =>
      offered.some((each) => isAcross(each, anchors) && overlaps(each, word)),
    ),
  ].sort((one, other) => one.from - other.from);
  const nounFirstTypes = dictionary.nounFirstTypes();
  const around = { words, anchors, nounFirstTypes };
  const features = new Set(
    words.filter((word) => isFeature(text, word, anchors)).map(({ thing }) => thing),
  );
  const counted = words.filter(
    (word) => !features.has(word.thing) && !isIncluded(text, word, around),
  );
  const telling = counted.find(
    (word) => word.tellsAlone || isEmptied(text, word) || isSpare(text, word, anchors),
  );
  if (telling !== undefined) return offerBy(telling);
  if (isSought(text)) return { kind: "wanted", word: text.slice(0, 20) };
  if (scale.test(text) && !scale.test(own) && !scaled.test(own))
    return { kind: "miniature", word: scaleIn(text) };
  const other = isOtherModel(text, anchors);
  if (other !== undefined) return { kind: "other-model", word: other };
  const head = counted.find((word) => isHead(text, word, around) || holdsAll(word, named, anchors));
  if (head !== undefined) return offerBy(head);
  if (isAbsent(text, anchors)) return { kind: "accessory", word: text.slice(0, LONGEST_WORD) };
  if (isLikeProduct(text, anchors)) return { kind: "miniature", word: text.slice(0, LONGEST_WORD) };
  const alone = offeredAlone(text, anchors);
  if (alone !== undefined) return { kind: "part", word: alone };
  const noun =
    closingNoun(text, anchors, dictionary) ?? compoundNoun(text, anchors, own, dictionary);
  if (noun !== undefined) return { kind: "part", word: noun };
  const purpose = isForProduct(text, anchors, written) && !isForItself(product, dictionary);
  if (purpose || isWithProduct(text, anchors)) {
    const [first] = counted;
    return first === undefined ? { kind: "accessory", word: text } : offerBy(first);
  }
  const unread = unreadNoun({
    text,
    anchors,
    things,
    loose: counted,
    own: `${own} . ${foldText(product.description ?? "")}`,
    brand: foldText(product.brand ?? ""),
    listingBrand: foldText(brand),
    dictionary,
    modifiers: dictionary.modifiers(),
    nounFirstTypes,
  });
  return unread === undefined ? itself : { kind: "unknown", word: unread };
}

// "Empty retail carton"
function isEmptied(text: string, { kind, from }: OfferWord): boolean {
  return kind === "packaging" && empty.test(text.slice(0, from));
}

// "3 wheel kids scooter": a number and one English noun right before the type count what the product has.
function isFeature(text: string, { from, to, word }: OfferWord, anchors: readonly Anchor[]) {
  const next = anchors.find((anchor) => anchor.from >= to);
  return (
    next?.by === "type" &&
    /^[a-z]+[^s\W]$/u.test(word) &&
    /(?:^|\s)[2-9][\s-]$/u.test(text.slice(0, from)) &&
    /^\s(?:[a-z]+\s)?$/u.test(text.slice(to, next.from))
  );
}

// "Sopla SD-2 spare diffuser hair dryer": behind the type it would be one that comes with the product.
function isSpare(text: string, { from }: OfferWord, anchors: readonly Anchor[]): boolean {
  const isBehind = anchors.some(({ by, to }) => by === "type" && to <= from);
  return !isBehind && /(?<!\p{L})spare\s(?:\p{L}+\s)?$/u.test(text.slice(0, from));
}

function offerBy({ kind, word }: OfferWord): Offer {
  return kind === undefined ? itself : { kind, word };
}

function scaleIn(text: string): string {
  return scale.exec(text)?.[0] ?? "";
}

// The record's own name speaks so.
function isForItself(product: HazardProduct, dictionary: Dictionary): boolean {
  const name = foldText(product.name);
  return isForProduct(
    name,
    productAnchors(name, product, dictionary).filter(({ by }) => by !== "type"),
  );
}

// "Nursing pillow cover": one thing, that has all that names the product in its words.
function holdsAll({ from, to }: OfferWord, named: readonly Anchor[], anchors: readonly Anchor[]) {
  return (
    anchors.length === 0 &&
    named.length > 0 &&
    named.every((each) => from <= each.from && each.to <= to)
  );
}

function isAcross(word: OfferWord, anchors: readonly Anchor[]): boolean {
  return anchors.some((anchor) => overlaps(anchor, word));
}

// "Testine spazzolino elettrico" are heads of an electric toothbrush: a thing's words hold a part of the product's name.
function beyondNames(
  word: OfferWord,
  anchors: readonly Anchor[],
  outside: readonly OfferWord[],
): readonly OfferWord[] {
  const { from, to } = word;
  const [anchor, ...more] = anchors.filter((each) => overlaps(each, word));
  if (anchor === undefined || more.length > 0 || anchor.by !== "type") return [];
  if (outside.some((each) => overlaps(each, word))) return [];
  if (from < anchor.from) {
    return [{ ...word, to: from + word.word.slice(0, anchor.from - from).trimEnd().length }];
  }
  return anchor.to < to
    ? [{ ...word, from: to - word.word.slice(anchor.to - to).trim().length }]
    : [];
}

// "油锯链条" is a saw and its chain, though "锯链" is a word too.
function withoutNames(text: string, anchors: readonly Anchor[]): string {
  let left = text;
  for (const { from, to } of anchors) {
    left = left.slice(0, from) + ".".repeat(to - from) + left.slice(to);
  }
  return left;
}
