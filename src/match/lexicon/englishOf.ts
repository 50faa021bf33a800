import type { Dictionary, Meaning } from "./dictionary.ts";
import { addSilent, isSilent } from "./silentWords.ts";
import { splitCompound } from "./splitCompound.ts";
import { isJoint, isWholeWord, isWordUnit } from "./wholeWord.ts";
import { stepInTrie } from "./wordTrie.ts";

const FIRST_CJK = 0x3041;
// A shorter word of Latin script is often a word of English too ("pan", "chat").
const SHORTEST_SURE = 5;
const SHORTEST_COMPOUND = 8;
const beyondLatin = /[\u3041-\uffff]/u;

/** A word that a dictionary knows. @internal */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly meanings: readonly Meaning[];
  /** Whether the word alone tells its language. */
  readonly sure: boolean;
}

/** A title read in English. @internal */
export interface Translated {
  /** English words for all that it names in another language; nothing for what it says in English already. */
  readonly english: string;
  /** The title with English in the place of each word for which English is more usual. */
  readonly title: string;
}

/**
 * Reads what a folded title names in another language in English. Where its English is more usual among the records than the word itself, the
 * record it names will say it in English, and English takes its place; the word itself stays among those that may be met.
 *
 * @param usual - How often a folded word stands among the records.
 *
 * @internal
 */
export function translateTitle(
  dictionary: Dictionary,
  title: string,
  usual: (word: string) => number,
): Translated {
  // Further names of English serve the reading of offers: a record is found by the name that it has.
  const hits = hitsOf(dictionary, title).filter(({ meanings }) =>
    meanings.every(({ languages }) => (languages & dictionary.itself) === 0),
  );
  if (hits.length === 0) return { english: "", title };
  const languages = languagesOf(hits);
  const english = wordsOf(hits, languages);
  let written = "";
  let kept = 0;
  let replaced = "";
  for (const { from, to, meanings, sure } of hits) {
    const meaning = meanings.find((each) => sure || (each.languages & languages) !== 0);
    if (from < kept || meaning === undefined) continue;
    const word = title.slice(from, to);
    const { first } = meaning.gloss;
    if (first === "" || usual(word) >= usualOf(first, usual)) continue;
    written += `${title.slice(kept, from)} ${first} `;
    kept = to;
    replaced += ` ${word}`;
  }
  return { english: english + replaced, title: written + title.slice(kept) };
}

// A phrase is as usual as its least usual word.
function usualOf(phrase: string, usual: (word: string) => number): number {
  return Math.min(...phrase.split(" ").map(usual));
}

/**
 * English words for what a folded text of another language names; nothing for what is said in English already. The longest phrase at each
 * place counts. A word of Latin script that is short, or an English word too, counts only beside another word of its language.
 *
 * @internal
 */
export function englishOf(dictionary: Dictionary, text: string): string {
  const hits = hitsOf(dictionary, text);
  return hits.length === 0 ? "" : wordsOf(hits, languagesOf(hits));
}

/** Finds the words of a folded text that a dictionary knows, in order. @internal */
export function hitsOf(dictionary: Dictionary, text: string): readonly Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_CJK) at = readCharacters(dictionary, text, at, hits);
    else if (isWordUnit(unit)) at = readWords(dictionary, text, at, hits);
    else at++;
  }
  return hits;
}

/** Whether a text is written in Han, Kana or Hangul, at least in part. @internal */
export function isEastAsian(text: string): boolean {
  return beyondLatin.test(text);
}

function languagesOf(hits: readonly Hit[]): number {
  let languages = 0;
  for (const { meanings, sure } of hits) {
    if (sure) for (const meaning of meanings) languages |= meaning.languages;
  }
  return languages;
}

function wordsOf(hits: readonly Hit[], languages: number): string {
  const found = new Set<string>();
  for (const { meanings, sure } of hits) {
    for (const meaning of meanings) {
      if (sure || (meaning.languages & languages) !== 0) found.add(meaning.gloss.english);
    }
  }
  found.delete("");
  return [...found].join(" ");
}

// Matches from the word at `start`; gives the place after the phrase, or after the word when there is none.
function readWords(dictionary: Dictionary, text: string, start: number, hits: Hit[]): number {
  const { trie, meanings, silent } = dictionary;
  const isKnownSilent = isSilent(silent, text, start);
  const end = silent.lastEnd;
  const isLatin = !(text.charCodeAt(end) >= FIRST_CJK);
  if (isKnownSilent && isLatin) return end;
  let node = 0;
  let best: readonly Meaning[] | undefined;
  let bestEnd = start;
  let at = start;
  let goesOn = false;
  for (;;) {
    const unit = text.charCodeAt(at);
    const joint = isJoint(unit) && isWordUnit(text.charCodeAt(at + 1));
    node = stepInTrie(trie, node, joint ? 32 : unit);
    if (node === 0) break;
    at++;
    if (at === end) goesOn = stepInTrie(trie, node, 32) !== 0;
    if (joint || isWordUnit(text.charCodeAt(at))) continue;
    const found = meanings.get(node);
    if (found === undefined) {
      if (!isJoint(text.charCodeAt(at))) break;
      continue;
    }
    best = found;
    bestEnd = at;
  }
  if (best === undefined) {
    const count = hits.length;
    const after = readCompound(dictionary, text, start, hits);
    if (isLatin && !goesOn && hits.length === count) addSilent(silent);
    return after;
  }
  const word = text.slice(start, bestEnd);
  const foreign = best.filter(({ gloss }) => !gloss.own.has(word));
  if (foreign.length === 0) {
    if (isLatin && !goesOn && bestEnd === end) addSilent(silent);
    return bestEnd;
  }
  const sure = bestEnd - start >= SHORTEST_SURE && !dictionary.english.has(word);
  hits.push({ from: start, to: bestEnd, meanings: foreign, sure });
  return bestEnd;
}

function readCompound(dictionary: Dictionary, text: string, start: number, hits: Hit[]): number {
  let end = start;
  while (isWordUnit(text.charCodeAt(end))) end++;
  // "led灯" and "t恤" begin with Latin letters.
  if (text.charCodeAt(end) >= FIRST_CJK) {
    const count = hits.length;
    const after = readCharacters(dictionary, text, start, hits);
    if (hits.length > count && after > end) return after;
  }
  if (end - start >= SHORTEST_COMPOUND) {
    // The first part stands for the word, the others follow it.
    let at = start;
    for (const meanings of splitCompound(dictionary, text.slice(start, end))) {
      hits.push({ from: at, to: end, meanings, sure: true });
      at = end;
    }
  }
  return end;
}

// Matches characters from `start`, over single spaces too; gives the place after the phrase, or after one character.
function readCharacters(
  { trie, meanings }: Dictionary,
  text: string,
  start: number,
  hits: Hit[],
): number {
  let node = 0;
  let best: readonly Meaning[] | undefined;
  let bestEnd = start + 1;
  let length = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 && length > 0) continue;
    node = stepInTrie(trie, node, unit);
    if (node === 0) break;
    length++;
    const found = meanings.get(node);
    if (found && isWholeWord(text, start, at + 1, length)) {
      best = found;
      bestEnd = at + 1;
    }
  }
  if (best) hits.push({ from: start, to: bestEnd, meanings: best, sure: true });
  return bestEnd;
}
