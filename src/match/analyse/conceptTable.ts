import type { Dictionary } from "../lexicon/dictionary.ts";
import type { Phrases } from "../lexicon/phrases.ts";
import { isIdeographic } from "./charClass.ts";
import { pairKey } from "./pairKey.ts";
import { wordHash } from "./wordHash.ts";

/** Concepts below this are colours, by their number in the lexicon of colours. @internal */
export const COLOURS = 28;
/** Words for men and boys. @internal */
export const MEN = 28;
/** Words for women and girls. @internal */
const WOMEN = 29;
/** Concepts from this on are product types; less this they are numbers of the lexicon of product types. @internal */
export const TYPES = 32;

/** Concepts by the hash of a word or the key of two neighbouring words. @internal */
export interface ConceptTable {
  /** Hash or key, 0 for a free slot. */
  readonly keys: Uint32Array;
  /** Concept of each slot; a key with several concepts stands in several slots. */
  readonly concepts: Uint16Array;
  /** One bit for each key by its lowest bits: most words are no concept, and this is near at hand where the table is not. */
  readonly marks: Uint32Array;
}

const MARKS = 2 ** 16;

const audiences: readonly (readonly [number, string])[] = [
  [
    WOMEN,
    "women woman womens femme femmes donna damen mujer ladies lady feminine her girl girls madchen dames kobiet",
  ],
  [MEN, "men man mens homme uomo herren hombre masculine male him boy boys jungen heren mezczyzn"],
  [WOMEN, "여성 여성용 여아 女士 女性 レディース"],
  [MEN, "남성 남성용 남아 男士 男性 メンズ"],
];

/** A table without any concept. @internal */
export const noConcepts: ConceptTable = {
  keys: new Uint32Array(1),
  concepts: new Uint16Array(1),
  marks: new Uint32Array(MARKS / 32),
};

const made = new WeakMap<Dictionary, ConceptTable>();

/** The table of colours, audiences and types of product by the words of a dictionary, built when it is first asked for. @internal */
export function conceptTableOf(dictionary: Dictionary): ConceptTable {
  const known = made.get(dictionary);
  if (known) return known;
  const table = buildTable(dictionary.colours, dictionary.types());
  made.set(dictionary, table);
  return table;
}

function buildTable(colours: Phrases, types: Phrases): ConceptTable {
  const pairs: [number, number][] = [];
  collect(colours, 0, pairs);
  collect(types, TYPES, pairs);
  for (const [concept, words] of audiences) {
    for (const word of words.split(" ")) addPhrase([word], concept, pairs);
  }
  let size = 1024;
  while (size < pairs.length * 2) size *= 2;
  const keys = new Uint32Array(size);
  const concepts = new Uint16Array(size);
  const marks = new Uint32Array(MARKS / 32);
  for (const [key, concept] of pairs) {
    let slot = key & (size - 1);
    while (keys[slot] !== 0 && !(keys[slot] === key && concepts[slot] === concept)) {
      slot = (slot + 1) & (size - 1);
    }
    keys[slot] = key;
    concepts[slot] = concept;
    const mark = key & (MARKS - 1);
    marks[mark >>> 5] = (marks[mark >>> 5] ?? 0) | (1 << (mark & 31));
  }
  return { keys, concepts, marks };
}

/** Whether a key may have concepts. @internal */
export function mayHaveConcepts({ marks }: ConceptTable, key: number): boolean {
  const mark = key & (MARKS - 1);
  return ((marks[mark >>> 5] ?? 0) & (1 << (mark & 31))) !== 0;
}

interface Node {
  readonly next: ReadonlyMap<string, Node> | undefined;
  readonly concepts: readonly number[];
}

function collect(phrases: Phrases, offset: number, pairs: [number, number][]): void {
  walk(phrases.byWord, [], (words, concept) => addPhrase(words, offset + concept, pairs));
  walk(phrases.byCharacter, [], (characters, concept) =>
    addPhrase([characters.join("")], offset + concept, pairs),
  );
}

function walk(
  node: Node,
  path: readonly string[],
  found: (path: readonly string[], concept: number) => void,
): void {
  for (const concept of node.concepts) found(path, concept);
  if (node.next === undefined) return;
  for (const [step, next] of node.next) walk(next, [...path, step], found);
}

// One word, two neighbouring words, or two to four characters of a script without spaces.
function addPhrase(words: readonly string[], concept: number, pairs: [number, number][]): void {
  const [first = "", second] = words;
  if (words.length > 2) return;
  if (second !== undefined) pairs.push([pairKey(wordHash(first), wordHash(second)), concept]);
  else if (!isIdeographic(first.charCodeAt(0))) pairs.push([wordHash(first), concept]);
  else if (first.length <= 2) pairs.push([wordHash(first), concept]);
  else if (first.length <= 4) {
    pairs.push([pairKey(wordHash(first.slice(0, 2)), wordHash(first.slice(1, 3))), concept]);
  }
}
