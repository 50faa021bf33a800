import type { Dictionary, NameSet } from "../lexicon/dictionary.ts";
import { eastern, easternScript, word } from "../lexicon/easternScript.ts";
import { isModifier, type Modifiers } from "../lexicon/modifiersIn.ts";
import { placesOfPhrases } from "../lexicon/phrases.ts";
import { nodeOf } from "../lexicon/wordTrie.ts";
import { comesWith } from "./isIncluded.ts";
import { type Own, ownPlaces } from "./ownPlaces.ts";
import { isNamedAlone } from "./phraseHead.ts";
import { overlaps, type Place } from "./place.ts";
import type { Anchor } from "./productAnchors.ts";

/** A folded title with what is known of its words. @internal */
export interface ReadTitle extends Own {
  readonly text: string;
  /** Where it names the product. */
  readonly anchors: readonly Anchor[];
  /** Where it has words for things beside a product. */
  readonly things: readonly Place[];
  /** Those of them that are not said to come with the product. */
  readonly loose: readonly Place[];
  /** The brand that the listing declares, folded. */
  readonly listingBrand: string;
  /** Words of the languages at hand. */
  readonly dictionary: Dictionary;
  /** Those that say how a thing is. */
  readonly modifiers: Modifiers;
  /** Folded names of types that open their phrase. */
  readonly nounFirstTypes: NameSet;
}

// What follows comes with the product or says for whom it is, up to the next sign that parts.
const joint =
  /(?<![\p{L}\p{N}])(?:with|w\/|incl|including|includes|included|plus|for|mit|inkl|inklusive|fur|samt|avec|inclus|comprenant|pour|con|incluye|incluido|para|compreso|per|z|ze|wraz z|dla)(?![\p{L}\p{N}])|\+|&/gu;
const parting = /\s-\s|[|()[\]{};/,]/u;
const brackets = [
  ["[", "]"],
  ["(", ")"],
  ["【", "】"],
  ["「", "」"],
  ["（", "）"],
] as const;
// "Baby on board! BabyOne car seat"
const exclaimed = /^[^,;|()]*!/u;
const phraseEnd = /[,;|()[\]{}/:!]|\s-\s|\d/u;
const preposition =
  /(?<!\p{L})(?:for|from|of|to|in|on|at|by|under|over|against|with|like)(?!\p{L})/u;
// "Plush rabbit by Mimello"
const maker = /\s(?:by|von|de|par|por|di|da)\s$/u;
const MOST_WORDS = 2;
// "10000mAh", "1.7 litre": what stands right behind a number measures or counts.
const counted = /\d\s?$/u;
const pieces =
  /^(?:\s\d+(?:[.,]\d+)?(?:[a-z]{1,3}|인치))?\s?\d{1,4}\s?(?:개|매|장|p|입|개입|ea|알|本|個|枚|只|个|片|条|根|支|颗|粒|張|张)(?:\s?(?:세트|입|セット|入り?|装|套装))?$/u;
// "SKU77-12345", "DSC-W150"
const coded = /^(?:[-_]\p{L}{0,3})?\d/u;
const SHORTEST = 2;
const LONGEST_COUNTER = 2;
const easternWord = new RegExp(`${eastern}{2,}`, "gu");
// Words, and a number at their end: measures stand before what describes the product. Long runs of Han describe too.
const little =
  /^((?:(?![\u3400-\u9fff]{7})[^\d,;|()[\]{}/:!])*)(?:\d+(?:[.,]\d+)?\s?\p{L}{0,4})?$/u;

/**
 * The word of a title that neither names the product nor says how it is, where it may be what is offered: before all that names the product
 * ("Stützräder Trevano TB-16 Kinderfahrrad"), or last behind it ("Barbex BX-9 shaver charging
 * lead"), or anywhere in a title that has no word for its type ("Trevano TB-16 안장"). A language that
 * is not at hand has such words only: its titles go to a person.
 *
 * @internal
 */
export function unreadNoun(title: ReadTitle): string | undefined {
  const { text, anchors, modifiers } = title;
  const [first] = anchors;
  if (first === undefined) return undefined;
  const unread = unreadPlaces(title);
  const isTyped = anchors.some(({ by }) => by === "type");
  const isStrange = modifiers.strange.some((script) => script.test(text));
  const tells = (place: Place) =>
    opens(title, place, first) ||
    isHead(title, place) ||
    isNamedAlone(text, place.from) ||
    (isStrange && easternScript.test(text.slice(place.from, place.to)));
  const found = isTyped
    ? (unread.find(tells) ??
      closing(title, unread) ??
      piecesOf(text, anchors, unread) ??
      behindType(title, unread))
    : unread[0];
  return found && text.slice(found.from, found.to);
}

function opens(title: ReadTitle, place: Place, first: Anchor): boolean {
  const { text } = title;
  if (place.to > first.from || isInBrackets(text, place.from)) return false;
  return !exclaimed.test(text.slice(place.from, first.from)) && !describes(title, place, first);
}

// "Vintage crystal necklace", "빈티지 드롭 귀걸이": English and the languages of East Asia have what describes a thing before it. Where brand or
// model are named a part may be, too ("Saddle bicycle Trevano").
function describes(title: ReadTitle, place: Place, type: Anchor): boolean {
  const { text, anchors, loose, dictionary } = title;
  if (anchors.some(({ by }) => by !== "type")) return false;
  if (loose.some((thing) => overlaps(thing, place))) return false;
  const between = text.slice(place.to, type.from);
  if (phraseEnd.test(between) || preposition.test(between)) return false;
  const name = text.slice(type.from, type.to);
  return easternScript.test(name) || isEnglishOnly(name, dictionary);
}

// "Hoverboard" is a word of Spanish too, which has nouns first.
function isEnglishOnly(name: string, { english, trie, meanings, itself }: Dictionary): boolean {
  const known = meanings.get(nodeOf(trie, name)) ?? [];
  return english.has(name) && known.every(({ languages }) => (languages & ~itself) === 0);
}

function isInBrackets(text: string, at: number): boolean {
  return brackets.some(
    ([opening, closing]) => text.lastIndexOf(opening, at) > text.lastIndexOf(closing, at),
  );
}

// "オフィスチェア キャスター Sedilla OC-77", "Solara leche corporal, protector solar": between the type and the brand or model, on that side of the type
// where its language has the noun that the title is about.
function isHead({ text, anchors, nounFirstTypes }: ReadTitle, { from, to }: Place): boolean {
  const at = anchors.findIndex(({ by }) => (by === "type") !== (anchors[0]?.by === "type"));
  const [left, right] = [anchors[at - 1], anchors[at]];
  if (left === undefined || right === undefined || from < left.to || to > right.from) return false;
  const isTypeFirst = left.by === "type";
  const type = isTypeFirst ? left : right;
  if (nounFirstTypes.has(text.slice(type.from, type.to)) === isTypeFirst) return false;
  return !maker.test(text.slice(0, right.from)) && !isInBrackets(text, from);
}

// "ガーデンパラソル ベース 土台": in a Korean, Chinese or Japanese title that has little behind the type, any noun there is offered.
function behindType(
  { text, anchors, loose }: ReadTitle,
  unread: readonly Place[],
): Place | undefined {
  const last = anchors.at(-1);
  if (last?.by !== "type" || anchors.length < 2) return undefined;
  const [, words] = little.exec(text.slice(last.to)) ?? [];
  if (words === undefined || (words.match(easternWord) ?? []).length > MOST_WORDS) return undefined;
  return [...unread, ...loose].find(
    ({ from, to }) =>
      from >= last.to &&
      to <= last.to + words.length &&
      easternScript.test(text.slice(from, to)) &&
      // "汽油油锯 伐木锯": two names of one thing end alike.
      text[to - 1] !== text[last.to - 1],
  );
}

// "에어프라이어 종이호일 100매": what stands last behind the type with a number of pieces.
function piecesOf(
  text: string,
  anchors: readonly Anchor[],
  unread: readonly Place[],
): Place | undefined {
  const type = anchors.filter(({ by }) => by === "type").at(-1);
  const last = unread.at(-1);
  if (type === undefined || last === undefined || last.from < type.to) return undefined;
  return easternScript.test(text.slice(last.from, last.to)) && pieces.test(text.slice(last.to))
    ? last
    : undefined;
}

// "shaver charging lead": the last of few words behind the type.
function closing(
  { text, anchors, nounFirstTypes }: ReadTitle,
  unread: readonly Place[],
): Place | undefined {
  const last = anchors.at(-1);
  if (last?.by !== "type" || nounFirstTypes.has(text.slice(last.from, last.to))) return undefined;
  const rest = text.slice(last.to);
  const [before = ""] = rest.split(phraseEnd);
  // "bobbins x25"
  const phrase = before.replace(/\sx$/u, "");
  const words = phrase.match(/\p{L}+/gu) ?? [];
  if (words.length > MOST_WORDS) return undefined;
  const end = last.to + phrase.trimEnd().length;
  const found = unread.filter(({ from }) => from >= last.to && from < end);
  const closer = found.at(-1);
  const isOne = found.length === 1 || found.length === words.length;
  return isOne && closer?.to === end && !easternScript.test(text.slice(closer.from, end))
    ? closer
    : undefined;
}

function unreadPlaces(title: ReadTitle): readonly Place[] {
  const { text, own, listingBrand, modifiers } = title;
  const read = readUnits(title);
  const ownWords = new Set(`${own} ${listingBrand}`.match(/\p{L}+/gu) ?? []);
  const found: Place[] = [];
  for (const match of text.matchAll(word)) {
    const end = match.index + match[0].length;
    if (easternScript.test(match[0])) {
      // What stands before a word that is read in one with it describes that.
      const open = gaps(read, match.index, end).filter(({ to }) => to === end);
      found.push(
        ...open.filter(
          (gap) =>
            !isReadGap(title, gap) && !isCounter(text, gap) && !comesWith(text.slice(gap.to)),
        ),
      );
    } else if (
      read[match.index] === 0 &&
      !isCounted(title, match.index) &&
      !coded.test(text.slice(end)) &&
      match[0].length > SHORTEST &&
      !ownWords.has(match[0]) &&
      !isModifier(modifiers, match[0])
    ) {
      found.push({ from: match.index, to: end });
    }
  }
  return found;
}

function isCounted({ text, anchors }: ReadTitle, at: number): boolean {
  const end = text.slice(0, at).trimEnd().length;
  return counted.test(text.slice(0, at)) && !anchors.some(({ to }) => to === end);
}

// "2인승", "216颗"
function isCounter(text: string, { from, to }: Place): boolean {
  return to - from <= LONGEST_COUNTER && /\d/u.test(text[from - 1] ?? "");
}

// In scripts without spaces a word is read in parts.
function isReadGap(
  { text, own, listingBrand, modifiers }: ReadTitle,
  { from, to }: Place,
): boolean {
  const piece = text.slice(from, to);
  return (
    piece.length < SHORTEST ||
    own.includes(piece) ||
    listingBrand.includes(piece) ||
    isModifier(modifiers, piece)
  );
}

// A one for each place that is read.
function readUnits(title: ReadTitle): Uint8Array {
  const { text, anchors, things, loose, dictionary, modifiers } = title;
  const read = new Uint8Array(text.length);
  const firstFrom = anchors[0]?.from ?? 0;
  // "Fächerscheiben 125 mm, 10er Set, Winkelschleifer": what opens a title describes only what follows at once.
  const aside = things.filter(
    (place) => place.from > firstFrom || !loose.some((each) => each.from === place.from),
  );
  for (const { from, to } of [...anchors, ...aside, ...placesOfPhrases(modifiers.phrases, text)]) {
    read.fill(1, from, to);
  }
  for (const { index } of text.matchAll(joint)) {
    if (index < firstFrom) continue;
    const end = text.slice(index).search(parting);
    read.fill(1, index, end < 0 ? text.length : index + end);
  }
  for (const { from, to } of ownPlaces(text, title, dictionary)) read.fill(1, from, to);
  return read;
}

function gaps(read: Uint8Array, from: number, to: number): readonly Place[] {
  const found: Place[] = [];
  for (let at = from; at < to; at++) {
    if (read[at] === 1) continue;
    const start = at;
    while (at < to && read[at] === 0) at++;
    found.push({ from: start, to: at });
  }
  return found;
}
