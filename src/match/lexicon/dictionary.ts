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
  /** What each word means. */
  readonly words: Map<string, Meaning[]>;
  readonly english: Set<string>;
  readonly bits: Map<string, number>;
}

function build(lexicons: readonly MatchLexicon[]): Dictionary {
  const builder: Builder = {
    words: new Map(),
    english: new Set(),
    bits: new Map(),
  };
  const typeNames = lexicons.map(readTypeNames);
  const offerNames = lexicons.map(readOfferNames);
  const colours = phrasesOf(colourLexicon().concepts, lexicons.map(readColourNames));
  for (const [type, { words }] of productTypes().concepts.entries()) {
    const gloss = glossOf(builder, words.join(","));
    for (const { language, names } of typeNames) {
      add(builder, gloss, names[type] ?? "", bitOf(builder, language));
    }
  }
  for (const { language, table } of lexicons) {
    const bit = bitOf(builder, language);
    for (const line of table.trim().split("\n")) {
      const at = line.indexOf(": ");
      if (at >= 0) add(builder, glossOf(builder, line.slice(0, at)), line.slice(at + 2), bit);
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
    phrases: lazy(() => phrasesByEnd(english)),
    synonyms: lazy(() => synonymsIn(words.values())),
  };
}

function phrasesByEnd(english: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
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

function synonymsIn(all: Iterable<readonly Meaning[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { own } of new Set([...all].flatMap((each) => each.map(({ gloss }) => gloss)))) {
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

function glossOf({ english: all }: Builder, english: string): Gloss {
  const firsts = english.split(",").map((word) => word.trim());
  const own = new Set(firsts.flatMap((word) => [foldText(word), `${foldText(word)}s`]));
  for (const word of own) all.add(word);
  return {
    english: firsts.slice(0, MOST_ENGLISH).join(" ").trim(),
    first: foldText(firsts[0] ?? ""),
    own,
  };
}

function add(builder: Builder, gloss: Gloss, words: string, languages: number): void {
  const meaning = { gloss, languages };
  for (const word of words.split(",")) addWord(builder, foldText(word.trim()), meaning);
}

function addWord(builder: Builder, word: string, meaning: Meaning): void {
  if (cjk.test(word)) {
    put(builder, word.replaceAll(" ", ""), meaning);
    return;
  }
  const parts = word.match(latinWord) ?? [];
  const last = parts.pop();
  if (last === undefined) return;
  const before = parts.map((part) => `${part} `).join("");
  for (const form of inflect(last)) put(builder, before + form, meaning);
}

function put({ words }: Builder, word: string, meaning: Meaning): void {
  const known = words.get(word);
  if (known === undefined) {
    words.set(word, [meaning]);
    return;
  }
  const at = known.findIndex(({ gloss }) => gloss.english === meaning.gloss.english);
  const same = known[at];
  if (same === undefined) known.push(meaning);
  else if ((same.languages | meaning.languages) !== same.languages) {
    known[at] = { gloss: same.gloss, languages: same.languages | meaning.languages };
  }
}
