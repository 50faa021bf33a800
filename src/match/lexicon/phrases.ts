import { foldText } from "../../text/foldText.ts";
import { inflect } from "./inflect.ts";
import type { Concept } from "./parseConcepts.ts";
import { isJoint, isWholeWord, isWordUnit } from "./wholeWord.ts";

interface Node {
  /** What may follow; most phrases end where they begin. */
  next: Map<string, Node> | undefined;
  /** Numbers of the concepts that a phrase ending here names. */
  concepts: readonly number[];
}

/** Phrases of a lexicon, ready to be found in text. @internal */
export interface Phrases {
  /** Phrases of Latin words, word by word. */
  readonly byWord: Node;
  /** Phrases in Chinese, Japanese or Korean script, character by character. */
  readonly byCharacter: Node;
}

const latinWord = /[a-z0-9]+/gu;
const FIRST_CJK = 0x3041;
const cjk = /[\u3041-\uffff]/u;

/** Builds the phrases of concepts; the place of a concept in the list is its number. @internal */
export function buildPhrases(concepts: readonly Concept[]): Phrases {
  const phrases: Phrases = { byWord: createNode(), byCharacter: createNode() };
  const ways = concepts.flatMap(({ words }, number) =>
    words.flatMap((word) => waysOf(foldText(word)).map((way) => ({ way, number }))),
  );
  const named = new Set(ways.map(({ way, number }) => addPhrase(phrases, way, number)));
  for (const { way, number } of ways) addPlurals(phrases, way, { number, named });
  return phrases;
}

const shortened = /^(\S+) (?:de|da|di|du|a|per|para|pour|en|do|dla) (\S+)$/u;

/** A folded phrase as sellers write it: "macchina da caffe" is "macchina caffe" too. @internal */
export function waysOf(phrase: string): readonly string[] {
  return shortened.test(phrase) ? [phrase, phrase.replace(shortened, "$1 $2")] : [phrase];
}

function addPhrase(phrases: Phrases, phrase: string, concept: number): Node {
  const node = cjk.test(phrase)
    ? nodeAt(phrases.byCharacter, [...phrase.replaceAll(" ", "")])
    : nodeAt(phrases.byWord, phrase.match(latinWord) ?? []);
  addConcept(node, concept);
  return node;
}

// A plural is none of what is another thing's name: "dres" is a tracksuit in Polish, and "dress" is a dress.
function addPlurals(
  { byWord }: Phrases,
  phrase: string,
  { number, named }: { readonly number: number; readonly named: ReadonlySet<Node> },
): void {
  const words = cjk.test(phrase) ? [] : (phrase.match(latinWord) ?? []);
  const last = words.at(-1);
  if (last === undefined) return;
  for (const form of inflect(last)) {
    const node = nodeAt(byWord, [...words.slice(0, -1), form]);
    if (!named.has(node)) addConcept(node, number);
  }
}

function nodeAt(root: Node, steps: readonly string[]): Node {
  let node = root;
  for (const step of steps) {
    node.next ??= new Map();
    let next = node.next.get(step);
    if (!next) {
      next = createNode();
      node.next.set(step, next);
    }
    node = next;
  }
  return node;
}

function addConcept(node: Node, concept: number): void {
  if (!node.concepts.includes(concept)) node.concepts = [...node.concepts, concept];
}

function createNode(): Node {
  return { next: undefined, concepts: [] };
}

/**
 * Finds the concepts that folded text names: the longest phrase at each place, words as wholes.
 *
 * @returns Numbers of concepts, each once, in the order found.
 *
 * @internal
 */
export function findPhrases(phrases: Phrases, text: string): readonly number[] {
  const found: number[] = [];
  for (const { concepts } of placesOfPhrases(phrases, text)) addAll(found, concepts);
  return found;
}

/** Where a text names something of a lexicon. @internal */
export interface PhrasePlace {
  /** Numbers of the concepts that the phrase names. */
  readonly concepts: readonly number[];
  /** Where it begins. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
}

/** Finds where folded text names concepts: the longest phrase at each place, words as wholes, in order. @internal */
export function placesOfPhrases(phrases: Phrases, text: string): readonly PhrasePlace[] {
  const found: PhrasePlace[] = [];
  let index = 0;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    if (unit >= FIRST_CJK) index = matchCharacters(phrases, text, index, found);
    else if (isWordUnit(unit)) index = matchWords(phrases, text, index, found);
    else index++;
  }
  return found;
}

/** Matches from the word at `start`; gives the place after the phrase, or after the word when there is none. */
function matchWords(phrases: Phrases, text: string, start: number, found: PhrasePlace[]): number {
  let end = wordEnd(text, start);
  const afterWord = end;
  // "led灯" and "t恤" begin with Latin letters.
  if (text.charCodeAt(end) >= FIRST_CJK) {
    const after = matchCharacters(phrases, text, start, found);
    if (after > end) return after;
  }
  let node = phrases.byWord.next?.get(text.slice(start, end));
  let best: Node | undefined;
  let bestEnd = afterWord;
  while (node) {
    if (node.concepts.length > 0) {
      best = node;
      bestEnd = end;
    }
    if (!node.next) break;
    const next = nextWord(text, end);
    if (next < 0) break;
    end = wordEnd(text, next);
    node = node.next.get(text.slice(next, end));
  }
  best ??= headOf(phrases, text, start, afterWord);
  if (best) found.push({ concepts: best.concepts, from: start, to: bestEnd });
  return bestEnd;
}

// Words that end German compounds, as in "kaltschaummatratze".
const germanHeads = new Set(
  (
    "lampe lampen leuchte leuchten kabel stuhl stuhle hocker tasche taschen schuhe stiefel decke decken kissen matratze " +
    "matratzen jacke jacken hose hosen kleid kleider armbanduhr kinderbett hochstuhl spielzeug puppe puppen ladegerat " +
    "netzteil helm brille creme seife kleber messer pfanne topf regal schrank leiter heizung ventilator batterie akku " +
    "handschuhe maske masken roller fahrrad kerze kerzen teppich vorhang rucksack koffer hemd mutze socken lichterkette " +
    "reiniger trockner staubsauger schaukel wagenheber kommode fernbedienung lautsprecher kopfhorer kinderwagen pullover " +
    "leggings schlafsack schlauchboot zelt grill kocher sage bohrmaschine feuerzeug"
  ).split(" "),
);
// Words of English and French that end so by chance.
const noCompound = /(?:m[ae]s|pas|sau|do|vi)sage$|^usage$|controller$|tyhose$/u;
const SHORTEST_HEAD = 4;
const LONGEST_HEAD = 13;

/** The head of a compound that is no phrase itself. */
function headOf(phrases: Phrases, text: string, start: number, end: number): Node | undefined {
  for (let length = Math.min(LONGEST_HEAD, end - start - 3); length >= SHORTEST_HEAD; length--) {
    const head = text.slice(end - length, end);
    if (!germanHeads.has(head)) continue;
    return noCompound.test(text.slice(start, end)) ? undefined : phrases.byWord.next?.get(head);
  }
  return undefined;
}

/** Matches characters from `start`, over single spaces too; gives the place after the phrase, or after one character. */
function matchCharacters(
  phrases: Phrases,
  text: string,
  start: number,
  found: PhrasePlace[],
): number {
  let node: Node | undefined = phrases.byCharacter;
  let best: Node | undefined;
  let bestEnd = start + 1;
  let length = 0;
  for (let index = start; index < text.length && node; index++) {
    if (text.charCodeAt(index) === 32 && length > 0) continue;
    node = node.next?.get(text[index] ?? "");
    length++;
    if (node && node.concepts.length > 0 && isWholeWord(text, start, index + 1, length)) {
      best = node;
      bestEnd = index + 1;
    }
  }
  if (best) found.push({ concepts: best.concepts, from: start, to: bestEnd });
  return bestEnd;
}

function addAll(found: number[], concepts: readonly number[]): void {
  for (const concept of concepts) if (!found.includes(concept)) found.push(concept);
}

/** The start of the next word when only one separator, an apostrophe or a hyphen stands between; -1 otherwise. */
function nextWord(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return isJoint(unit) && isWordUnit(text.charCodeAt(end + 1)) ? end + 1 : -1;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (isWordUnit(text.charCodeAt(end))) end++;
  return end;
}
