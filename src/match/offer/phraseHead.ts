import type { NameSet } from "../lexicon/dictionary.ts";
import { eastern } from "../lexicon/easternScript.ts";
import type { OfferWord } from "./offerWords.ts";
import { overlaps, type Place } from "./place.ts";
import type { Anchor } from "./productAnchors.ts";

/** What stands around a word of an offer. @internal */
export interface Surroundings {
  /** Where the title names the product. */
  readonly anchors: readonly Anchor[];
  /** All words for things beside a product. */
  readonly words: readonly OfferWord[];
  /** Folded names of types that open their phrase. */
  readonly nounFirstTypes: NameSet;
}

const MOST_AFTER = 2;
const MOST_BETWEEN = 3;
const only =
  /^[\s)\]-]{0,3}(?:set )?(?:[a-z]+ )?(?:only|nur|allein|seule?|uniquement|seulement|solamente|unicamente|soltanto|tylko)(?![\p{L}])|^\s?(?:만|단품|のみ|だけ|单卖|单件)(?![\p{L}])/u;
const onlyBefore =
  /(?<![\p{L}])(?:only|just|nur|seulement|uniquement|solo|soltanto|tylko|仅|只卖|单卖)\s(?:the |die |den |das |le |la |il |lo )?$/u;
const universal = /(?<!\p{L})(?:universal|universel(?:le)?|universale|uniwersaln[aey])(?!\p{L})/u;
const gapWord = /[\p{L}]+/gu;
// Counts, sizes, colours and praise say nothing of what is offered.
const idle =
  /^(?:set|sets|of|by|from|and|the|von|und|par|et|y|pack|pcs|pieces?|stuck|stk|er|x|cm|mm|inch|in|zoll|ml|kg|new|neu|neuf|nuevo|nuovo|nowy|left|right|black|white|grey|gray|red|blue|green|pink|schwarz|weiss|grau|noir|blanc|negro|blanco|nero|bianco|original|genuine|oem|de|la|le|du|des|da|di|del|per|w|do|na|개입|개|세트|정품|블랙|화이트|个|只|套|套装|黑色|白色|個|本|セット|黒|白)$/u;
const parting = /\s-\s|[,;|()[\]{}/:]/u;
const partEnding = /\s[-+&]\s|[,;|()[\]{}/:]/u;

/**
 * Tells whether a thing is what the phrase is about: the last noun of an English, German, Korean, Chinese or Japanese phrase
 * ("gas heater cover"), the first of a Romance or Polish one ("housse de chauffage"), or all that is there beside brand and model.
 *
 * @internal
 */
export function isHead(title: string, word: OfferWord, around: Surroundings): boolean {
  const { anchors, words } = around;
  const after = title.slice(word.to);
  if (only.test(after) || isNamedAlone(title, word.from)) return true;
  const types = anchors.filter(({ by }) => by === "type");
  if (anchors.length === 0) return false;
  if (standsFirst(title, word, anchors)) return true;
  if (types.length === 0) return !isAside(title, word, anchors);
  if (startsAndLeads(title, word, anchors) || opensBehindBrand(title, word, around)) return true;
  if (!word.opens && !leads(title, word, anchors)) return closes(title, word, anchors, words);
  return opens(title, word, anchors) || followsAtOnce(title, word, around);
}

/** Whether what begins at a place of a folded title is said to be all that is offered: "nur Karton". @internal */
export function isNamedAlone(title: string, from: number): boolean {
  return onlyBefore.test(title.slice(0, from));
}

// Without a word for its type, a thing in a part of its own may be one of the product's features.
function isAside(title: string, word: OfferWord, anchors: readonly Anchor[]): boolean {
  const around = othersIn(title, 0, title.length, [...anchors, word]);
  if (around.length <= MOST_AFTER) return false;
  const last = anchors.filter(({ to }) => to <= word.from).at(-1);
  return last !== undefined && parting.test(title.slice(last.to, word.from));
}

// "Getränkehalter universal, u. a. Rollino RX-3 Kinderwagen": what opens a title in a part of its own is offered.
function standsFirst(title: string, word: OfferWord, [first]: readonly Anchor[]): boolean {
  if (first === undefined || word.to > first.from) return false;
  const gap = title.slice(word.to, first.from);
  return (
    (parting.test(gap) || universal.test(gap)) && othersIn(title, 0, word.from, []).length === 0
  );
}

// "Netzkabel Calora CA-20 Heizlüfter", "Carbon brushes Hartwerk HW-18": before brand or model the first noun is what they are of.
function leads(title: string, word: OfferWord, anchors: readonly Anchor[]): boolean {
  const next = anchors.find(({ from }) => from >= word.to);
  return (
    next !== undefined &&
    next === anchors[0] &&
    next.by !== "type" &&
    /^\s*$/u.test(title.slice(word.to, next.from)) &&
    othersIn(title, 0, word.from, []).length <= 1
  );
}

// "Bettwäsche Kinderbett Traumino TK-140", "recharge gaz briquet Fuegolo": an accessory that begins the title, right before type and brand.
function startsAndLeads(
  title: string,
  { kind, from, to }: OfferWord,
  [first, second]: readonly Anchor[],
): boolean {
  return (
    kind === "accessory" &&
    from === 0 &&
    first?.by === "type" &&
    second !== undefined &&
    second.by !== "type" &&
    title.slice(to, first.from) === " " &&
    title.slice(first.to, second.from) === " "
  );
}

// "Sicuro SB-90 vis de fixation barrière de sécurité": the first noun behind brand and model, before a type that opens its phrase too.
function opensBehindBrand(
  title: string,
  word: OfferWord,
  { anchors, words, nounFirstTypes }: Surroundings,
): boolean {
  const at = anchors.findIndex(({ by }) => by === "type");
  const [before, type] = [anchors[at - 1], anchors[at]];
  if (!word.opens || before === undefined || type === undefined) return false;
  if (word.from < before.to || word.to > type.from) return false;
  if (!nounFirstTypes.has(title.slice(type.from, type.to))) return false;
  const gap = title.slice(before.to, type.from);
  return !parting.test(gap) && othersIn(title, before.to, type.from, words).length === 0;
}

// "smoke alarm installation": a word that opens its phrase in French may close it in English.
function followsAtOnce(
  title: string,
  { kind, from }: OfferWord,
  { anchors, nounFirstTypes }: Surroundings,
): boolean {
  if (kind !== "service") return false;
  const before = anchors.find(
    ({ by, to }) => by === "type" && to < from && /^[\s-]$/u.test(title.slice(to, from)),
  );
  return before !== undefined && !nounFirstTypes.has(title.slice(before.from, before.to));
}

function opens(title: string, word: OfferWord, anchors: readonly Anchor[]): boolean {
  const [first] = anchors;
  if (first === undefined || word.from > first.from) return false;
  return othersIn(title, 0, word.from, []).length <= 1;
}

function closes(
  title: string,
  word: OfferWord,
  anchors: readonly Anchor[],
  words: readonly OfferWord[],
): boolean {
  const before = anchors.filter(({ to }) => to <= word.from).at(-1);
  if (before === undefined) return false;
  const gap = title.slice(before.to, word.from);
  if (parting.test(gap) || /\d/u.test(gap)) return false;
  const between = othersIn(title, before.to, startOfRun(title, word), words);
  const rest = othersIn(title, word.to, partEnd(title, word.to), [...anchors, ...words]);
  // A phrase is about its last noun, however many stand before it.
  const isLast = cjk.test(word.word) ? count.test(title.slice(word.to)) : rest.length === 0;
  if (between.length > (isLast ? MOST_BETWEEN : 1)) return false;
  const next = anchors.find(({ from }) => from >= word.to);
  // "HEPA filter robot vacuum": the thing describes what follows.
  if (next?.by === "type" && /^[\s-]*$/u.test(title.slice(word.to, next.from))) return false;
  // "Air fryer basket 5 l non stick dishwasher safe": what follows its type at once is about it, however much stands behind.
  if (before.by === "type" && /^\s?$/u.test(gap)) return true;
  return rest.length <= (between.length === 0 ? MOST_AFTER : 0);
}

// "反射キーホルダー": what is joined to an Eastern word describes it.
function startOfRun(title: string, { from, word }: OfferWord): number {
  const joined = cjk.test(word) ? joinedBefore.exec(title.slice(0, from)) : null;
  return joined?.index ?? from;
}

// Begins where a run does, so that a long run is walked once.
const joinedBefore = new RegExp(`(?<!${eastern})${eastern}+$`, "u");
const count = /^\s*(?:\d{1,4}\s?\p{L}{0,4}\s*)?$/u;
const cjk = new RegExp(`${eastern}$`, "u");

function partEnd(title: string, from: number): number {
  const found = partEnding.exec(title.slice(from));
  return found === null ? title.length : from + found.index;
}

// Words of a stretch that are none of the given places and say something.
function othersIn(title: string, from: number, to: number, known: readonly Place[]): string[] {
  const found: string[] = [];
  for (const match of title.slice(from, to).matchAll(gapWord)) {
    const start = from + match.index;
    const word = { from: start, to: start + match[0].length };
    const isKnown = known.some((place) => overlaps(place, word));
    if (!isKnown && !idle.test(match[0])) found.push(match[0]);
  }
  return found;
}
