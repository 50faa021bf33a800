import { foldText } from "../../text/foldText.ts";
import type { MatchLexicon } from "../contract/matchLexicon.ts";
import { colourLexicon, readColourNames } from "./colourLexicon.ts";
import { inflect } from "./inflect.ts";
import { lazy } from "./lazy.ts";
import { buildModifiers, type Modifiers } from "./modifiersIn.ts";
import { isNounFirst, phrasesOf } from "./namesById.ts";
import { buildOfferLexicon, type OfferLexicon, readOfferNames } from "./offerLexicon.ts";
import type { Phrases } from "./phrases.ts";
import { productTypes } from "./productTypes.ts";
import { createSilentWords, type SilentWords } from "./silentWords.ts";
import { nounFirstTypes, readTypeNames } from "./typeNames.ts";
import { buildWordTrie, nodeOf, type WordTrie } from "./wordTrie.ts";

/** English for words of several languages, so it is kept once for all of them. @internal */
export interface Gloss {
  /** English words; empty for words that only tell the language. */
  readonly english: string;
  /** The first of them, folded. */
  readonly first: string;
  /** The same words, folded, so that English texts are left alone. */
  readonly own: ReadonlySet<string>;
}

/** What a word of a dictionary means. @internal */
export interface Meaning {
  readonly gloss: Gloss;
  /** Languages it is a word of, as bits. */
  readonly languages: number;
}

/** Words of several languages with their English. @internal */
export interface Dictionary {
  /** All words and phrases, folded; words of a phrase in Latin script are parted by one space. */
  readonly trie: WordTrie;
  /** What the word means that ends at a node. */
  readonly meanings: ReadonlyMap<number, readonly Meaning[]>;
  /** Folded English words: a title that has them may be English. */
  readonly english: ReadonlySet<string>;
  /** Bit of the language whose words are written together. */
  readonly compounding: number;
  /** Bit of English: what it names is said in English already. */
  readonly itself: number;
  /** Words of which it says nothing. */
  readonly silent: SilentWords;
  /** Words for colours. */
  readonly colours: Phrases;
  // What follows is built when it is first asked for.
  /** Names of types of product. */
  readonly types: () => Phrases;
  /** Folded names of types and goods that open their phrase, as those of Romance languages and Polish do. */
  readonly nounFirstTypes: () => NameSet;
  /** Words for what is offered beside a product. */
  readonly offers: () => OfferLexicon;
  /** Words that say how a thing is. */
  readonly modifiers: () => Modifiers;
  /** English phrases of several words, folded, by the last of them. */
  readonly phrases: () => ReadonlyMap<string, readonly string[]>;
  /** Other English words for a thing, folded, by each of its folded English words. */
  readonly synonyms: () => ReadonlyMap<string, ReadonlySet<string>>;
}

/** Folded names of a kind. @internal */
export type NameSet = Pick<ReadonlySet<string>, "has">;

/** What a word means that means one thing. */
type Only = readonly [Meaning];

const MOST_ENGLISH = 2;
const latinWord = /[a-z0-9]+/gu;
const cjk = /[\u3041-\uffff]/u;
const made = new WeakMap<readonly MatchLexicon[], Dictionary>();

/** No language but English. @internal */
export const noLexicons: readonly MatchLexicon[] = [];

/** The dictionary of lexicons, built when it is first asked for. @internal */
export function dictionaryOf(lexicons: readonly MatchLexicon[]): Dictionary {
  const known = made.get(lexicons);
  if (known) return known;
  const dictionary = build(lexicons);
  made.set(lexicons, dictionary);
  return dictionary;
}

interface Builder {
  /** English of each line, which all languages share. */
  readonly glosses: Map<string, Gloss>;
  /** What each word means. */
  readonly words: Map<string, readonly Meaning[]>;
  readonly english: Set<string>;
  readonly bits: Map<string, number>;
}

function build(lexicons: readonly MatchLexicon[]): Dictionary {
  const builder: Builder = {
    glosses: new Map(),
    words: new Map(),
    english: new Set(),
    bits: new Map(),
  };
  const typeNames = lexicons.map(readTypeNames);
  const offerNames = readOfferNames(lexicons);
  const colours = phrasesOf(colourLexicon().concepts, lexicons.map(readColourNames));
  const wide = new Set<Gloss>();
  for (const [type, { words }] of productTypes().concepts.entries()) {
    const gloss = glossOf(builder, words.join(","));
    wide.add(gloss);
    for (const { language, names } of typeNames) {
      add(builder, gloss, names[type] ?? "", language);
    }
  }
  for (const { language, table } of lexicons) {
    for (const line of table.trim().split("\n")) {
      const at = line.indexOf(": ");
      if (at >= 0) add(builder, glossOf(builder, line.slice(0, at)), line.slice(at + 2), language);
    }
  }
  const { words, english } = builder;
  const sorted = [...words.keys()].sort();
  const { trie, ends } = buildWordTrie(sorted);
  const meanings = new Map(sorted.map((word, place) => [ends[place] ?? 0, words.get(word) ?? []]));
  const types = lazy(() => nounFirstTypes(typeNames));
  const romance = [...builder.bits]
    .filter(([language]) => isNounFirst({ language }))
    .reduce((bits, [, bit]) => bits | bit, 0);
  const isGood = (name: string) => {
    const known = meanings.get(nodeOf(trie, name.replaceAll("-", " ")));
    return known?.every(({ languages }) => (languages & ~romance) === 0) === true;
  };
  return {
    trie,
    meanings,
    english,
    compounding: bitOf(builder, "de"),
    itself: bitOf(builder, "en"),
    silent: createSilentWords(),
    types: lazy(() => phrasesOf(productTypes().concepts, typeNames)),
    nounFirstTypes: lazy(() => ({
      has: (name: string) => types().has(name) || (isGood(name) && !english.has(name)),
    })),
    offers: lazy(() => buildOfferLexicon(offerNames)),
    colours,
    modifiers: lazy(() => buildModifiers(lexicons, colours)),
    phrases: lazy(() => phrasesByEnd([...english, ...furtherEnglish(lexicons)])),
    synonyms: lazy(() => synonymsIn(meanings.values(), wide)),
  };
}

// Names of English that the lexicon of English has beyond the first of each line.
function furtherEnglish(lexicons: readonly MatchLexicon[]): string[] {
  return lexicons
    .filter(({ language }) => language === "en")
    .flatMap(({ table }) => table.trim().split("\n"))
    .flatMap((line) => (line.includes(": ") ? line.slice(line.indexOf(": ") + 2).split(",") : []))
    .map(foldText);
}

function phrasesByEnd(english: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const phrase of english) {
    const at = phrase.lastIndexOf(" ");
    if (at < 0) continue;
    const last = phrase.slice(at + 1);
    const known = found.get(last);
    if (known === undefined) found.set(last, [phrase]);
    else known.push(phrase);
  }
  return found;
}

// A type of product holds things that are not each other: brake pads are no brake discs.
function synonymsIn(
  all: Iterable<readonly Meaning[]>,
  types: ReadonlySet<Gloss>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const gloss of new Set([...all].flatMap((each) => each.map((meaning) => meaning.gloss)))) {
    if (types.has(gloss)) continue;
    const { own } = gloss;
    for (const word of own) {
      const known = found.get(word) ?? new Set();
      for (const other of own) known.add(other);
      found.set(word, known);
    }
  }
  return found;
}

// More languages than bits share the last.
function bitOf({ bits }: Builder, language: string): number {
  const known = bits.get(language);
  if (known !== undefined) return known;
  const bit = 1 << Math.min(bits.size, 30);
  bits.set(language, bit);
  return bit;
}

function glossOf({ glosses, english: all }: Builder, english: string): Gloss {
  const known = glosses.get(english);
  if (known !== undefined) return known;
  const firsts = english.split(",").map((word) => word.trim());
  const own = new Set(firsts.flatMap((word) => [foldText(word), `${foldText(word)}s`]));
  for (const word of own) all.add(word);
  const gloss = {
    english: firsts.slice(0, MOST_ENGLISH).join(" ").trim(),
    first: foldText(firsts[0] ?? ""),
    own,
  };
  glosses.set(english, gloss);
  return gloss;
}

function add(builder: Builder, gloss: Gloss, words: string, language: string): void {
  // Most words of a line mean nothing else, and share one list.
  const only = [{ gloss, languages: bitOf(builder, language) }] as const;
  for (const word of words.split(",")) addWord(builder, foldText(word.trim()), { language, only });
}

interface Sense {
  readonly language: string;
  readonly only: Only;
}

function addWord(builder: Builder, word: string, { language, only }: Sense): void {
  if (cjk.test(word)) {
    put(builder, word.replaceAll(" ", ""), only);
    return;
  }
  const parts = word.match(latinWord) ?? [];
  const last = parts.pop();
  if (last === undefined) return;
  const before = parts.map((part) => `${part} `).join("");
  for (const form of inflect(last, language)) put(builder, before + form, only);
}

function put({ words }: Builder, word: string, only: Only): void {
  const [{ gloss, languages }] = only;
  const known = words.get(word);
  if (known === undefined) {
    words.set(word, only);
    return;
  }
  const at = known.findIndex((each) => each.gloss.english === gloss.english);
  const same = known[at];
  if (same === undefined) words.set(word, [...known, ...only]);
  else if ((same.languages | languages) !== same.languages) {
    words.set(word, known.with(at, { gloss: same.gloss, languages: same.languages | languages }));
  }
}
