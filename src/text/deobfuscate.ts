import {
  ANY_SIGN,
  BROKEN_WORDS,
  DIGITS_AS_LETTERS,
  RUNS,
  STRETCHED_WORDS,
} from "./evasiveSigns.ts";
import { segment } from "./readEvaded.ts";

/** Settings of {@link deobfuscate}. @internal */
export interface DeobfuscateOptions {
  /**
   * Tells whether a folded word occurs in the vocabulary searched. With it, a reading is taken only when it is such a
   * word; without it, only when it looks like a word.
   */
  readonly known?: (word: string) => boolean;
  /**
   * Whether the writer is known to evade: then rarer signs are read too, and words beyond the vocabulary when they look like words.
   * With a vocabulary it follows from any word of the text that was read.
   */
  readonly evasive?: boolean;
  /** What {@link evasiveSigns} found in the text, so that nothing else is looked for. */
  readonly signs?: number;
}

// Digits and signs that pass for letters; 1 and ! stand for two.
const leet: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
  "£": "l",
  "¢": "c",
};
// What else a digit or sign may stand for, for a writer known to evade.
const alternatives: Readonly<Record<string, string>> = {
  "1": "l",
  "!": "l",
  "2": "z",
  "6": "gb",
  "7": "l",
  "9": "pq",
};
const MOST_SPELLINGS = 64;
const LONGEST_WORD = 24;
const LONGEST_GUESS = 12;
const LONGEST_SHORT = 5;
const LONGEST_RUN = 96;
const ZERO = 48;
const TWO = 50;
const SIX = 54;
const NINE = 57;
// A word with a digit or sign inside; a run of single characters; a sign that no ordinary word holds.
const letterOrNumber = /[\p{L}\p{N}]/u;
// With a vocabulary, the first and last letters may be digits too.
const mixed = /\p{L}[01345789@$!€£¢]|[01345789@$!€£¢]\p{L}/u;
const mixedAtAll = /\p{L}[0-9@$!€£¢]|[0-9@$!€£¢]\p{L}/u;
const leetInside = /\p{L}[0-9@$!]{1,2}\p{L}/u;
// One sign between all letters: "b.r.i.s.a g.a.s" is two words.
const spacedRun =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]( |[^\p{L}\p{N}\s])[\p{L}\p{N}](?![\p{L}\p{N}])(?:\1[\p{L}\p{N}](?![\p{L}\p{N}])){1,}/gu;
const insideSign = /(?<=\p{L})[-.,_*~^|"+/\\:;=]+(?=\p{L})/u;
const brokenWord = /(?<!\p{L})\p{L}+(?:[-.,_*~^|"+/\\:;=]{1,2}\p{L}+)+/gu;
const oddSign = /[*~^|_\\]/u;
const stretched = /(\p{L})\1{2,}/u;
const lettersOnly = /\p{L}+/gu;
const digitOrSign = /[0-9@$!€£¢]/u;

/**
 * Reads text the way an evading seller means it: digits that stand for letters ("ch4rg3r"), spaced-out letters
 * ("c h a r g e r"), signs inside words ("char*ger") and stretched letters ("chaaarger"). Expects folded text and returns
 * it unchanged, as the same string, when nothing of the kind is there. It is another reading, never a replacement: a
 * model number may look the same.
 *
 * @internal
 */
export function deobfuscate(text: string, options: DeobfuscateOptions = {}): string {
  const { known, evasive = false, signs = ANY_SIGN } = options;
  if (!evasive && signs === ANY_SIGN && isPlain(text, known)) return text;
  let result = text;
  // What one step has changed can be read by any of the next.
  const has = (sign: number) => (signs & sign) !== 0 || result !== text;
  if (has(RUNS)) result = result.replace(spacedRun, (run) => joinRun(run, known));
  if (has(DIGITS_AS_LETTERS) && digitOrSign.test(result)) {
    const read = readWords(result, known ? mixed : leetInside, (word) => readLeet(word, known));
    const isFree = known !== undefined && (evasive || read !== result);
    result = isFree ? readWords(read, mixedAtAll, (word) => readFreely(word, known)) : read;
  }
  if (has(BROKEN_WORDS) && insideSign.test(result)) {
    result = result.replace(brokenWord, (word) => joinBroken(word, known));
  }
  if (has(STRETCHED_WORDS) && stretched.test(result)) {
    result = result.replace(lettersOnly, (word) => shorten(word, known));
  }
  return result === text ? text : result;
}

// Only words with a digit or a sign are suspect, so only these are cut out.
function readWords(text: string, suspect: RegExp, read: (word: string) => string): string {
  let result = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigitOrSign(text.charCodeAt(at))) continue;
    let from = at;
    while (from > 0 && isSigned(text, from - 1)) from--;
    let to = at + 1;
    while (to < text.length && isSigned(text, to)) to++;
    const word = text.slice(from, to);
    const meant = suspect.test(word) && !goesOn(text, to) ? read(word) : word;
    if (meant !== word) {
      result += text.slice(kept, from) + meant;
      kept = to;
    }
    at = to;
  }
  return kept === 0 ? text : result + text.slice(kept);
}

function isDigitOrSign(unit: number): boolean {
  if (unit < 0xa2)
    return (unit >= ZERO && unit <= NINE) || unit === 64 || unit === 36 || unit === 33;
  return unit === 0xa2 || unit === 0xa3 || unit === 0x20ac;
}

function isSigned(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return true;
  if (unit < 128) return (unit >= 65 && unit <= 90) || isDigitOrSign(unit);
  // Halves of letters beyond the basic plane.
  return (
    isDigitOrSign(unit) || (unit >= 0xd800 && unit < 0xe000) || letterOrNumber.test(text[at] ?? "")
  );
}

function isPlain(text: string, known: Known): boolean {
  return !isSuspicious(text) && !(known && (insideSign.test(text) || mixed.test(text)));
}

/** One pass over the text that finds no pattern in ordinary titles. */
function isSuspicious(text: string): boolean {
  let singles = 0;
  let length = 0;
  let before: number | undefined = SEPARATOR;
  let beforeThat: number | undefined = SEPARATOR;
  let last = 0;
  let repeats = 1;
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : 32;
    const kind = unit < 0xc0 ? kinds[unit] : LETTER;
    repeats = unit === last && kind === LETTER ? repeats + 1 : 1;
    if (repeats >= 3) return true;
    if (kind === LETTER && beforeThat === LETTER && (before === DIGIT || before === SIGN))
      return true;
    if (kind === LETTER || kind === DIGIT) length++;
    else {
      if (length === 1) singles++;
      else if (length > 1) singles = 0;
      if (singles >= 4) return true;
      length = 0;
    }
    beforeThat = before;
    before = kind;
    last = unit;
  }
  return false;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const SEPARATOR = 4;
const SIGN = 5;

const kinds = Uint8Array.from({ length: 0xc0 }, (_, unit) => kindOf(unit));

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[a-z]/u.test(character)) return LETTER;
  if (/[0-9]/u.test(character)) return DIGIT;
  if (unit <= 32) return SPACE;
  return "@$!*~^|_\\".includes(character) ? SIGN : SEPARATOR;
}

type Known = ((word: string) => boolean) | undefined;

function joinRun(run: string, known: Known): string {
  const letters = run.replace(/[^\p{L}\p{N}]+/gu, "");
  // Sizes, apertures and enumerations are runs too, of digits and of mixed separators.
  if (letters.replace(/\p{N}+/gu, "").length < 4 || !isEvenlySpaced(run)) {
    return known?.(letters) ? letters : run;
  }
  if (!known) return letters;
  const plain = readLeet(letters, known);
  if (known(plain)) return plain;
  return letters.length <= LONGEST_RUN ? (segment(letters, known) ?? letters) : letters;
}

function isEvenlySpaced(run: string): boolean {
  for (let index = 3; index < run.length; index += 2) if (run[index] !== run[1]) return false;
  return true;
}

/** Whether a code goes on after a sign, as in "1eg0.052.00". */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  return "-./".includes(text[end] ?? " ") && next >= ZERO && next <= NINE;
}

function readLeet(word: string, known: Known): string {
  if (word.length > LONGEST_WORD || known?.(word)) return word;
  const read = readings(word);
  if (read.length === 0) return word;
  if (known) return word.length > 3 || leetInside.test(word) ? (read.find(known) ?? word) : word;
  const [first] = read;
  if (first === undefined || word.length > LONGEST_GUESS || /!|\d\d/u.test(word)) return word;
  const letters = word.replace(/[^\p{L}]+/gu, "").length;
  return letters > 2 && letters * 2 > word.length && looksLikeWord(first) ? first : word;
}

/** Reads a word of a writer known to evade: any spelling that the vocabulary has, or else one that looks like a word. */
function readFreely(word: string, known: (word: string) => boolean): string {
  if (word.length > LONGEST_WORD || word.length < 3 || known(word)) return word;
  const spelt = spellings(word).find(known);
  return spelt ?? readLeet(word, undefined);
}

/** What a word may mean, each sign read in every way; none when there are too many ways. */
function spellings(word: string): readonly string[] {
  let spelt = [""];
  for (const sign of word) {
    const letters = (leet[sign] ?? "") + (alternatives[sign] ?? "") || sign;
    spelt = spelt.flatMap((start) => [...letters].map((letter) => start + letter));
    if (spelt.length > MOST_SPELLINGS) return [];
  }
  return spelt;
}

/** The word with its digits read as letters; the likelier letter first where a digit stands for two. */
function readings(word: string): string[] {
  if (isCode(word)) return [];
  const withI = [...word].map((sign) => leet[sign] ?? sign).join("");
  if (!/[1!]/u.test(word)) return [withI];
  const withL = [...word].map((sign) =>
    sign === "1" || sign === "!" ? "l" : (leet[sign] ?? sign),
  );
  const besideVowel = /(?:^|[^aeiou034@])[1!][aeou034@]|[aeou034@][1!](?:$|[^aeiou])/u.test(word);
  return besideVowel ? [withL.join(""), withI] : [withI, withL.join("")];
}

// Digits that stand for no letter, or too many of them, make a code.
function isCode(word: string): boolean {
  const most = word.length > LONGEST_SHORT ? (2 / 3) * word.length : word.length / 2;
  let digits = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit === TWO || unit === SIX) return true;
    if (unit >= ZERO && unit <= NINE) digits++;
  }
  return digits > most;
}

/** Letters only, with vowels, and without long clusters of either kind. */
function looksLikeWord(word: string): boolean {
  return /^[a-z]{4,}$/u.test(word) && !/[aeiou]{4}|[^aeiouy]{4}|^[^aeiouy]+$/u.test(word);
}

function joinBroken(word: string, known: Known): string {
  const parts = word.split(/[^\p{L}]+/u);
  const joined = parts.join("");
  if (joined.length > LONGEST_WORD) return word;
  if (known) return known(joined) && !parts.every(known) ? joined : word;
  return oddSign.test(word) ? joined : word;
}

function shorten(word: string, known: Known): string {
  if (!stretched.test(word)) return word;
  const once = word.replace(/(\p{L})\1{2,}/gu, "$1");
  if (known) return [word.replace(/(\p{L})\1{2,}/gu, "$1$1"), once].find(known) ?? word;
  // German compounds triple consonants, "iii" is a number and "aaa" a battery.
  return once.length > 2 ? word.replace(/([aeou])\1{2,}|(\p{L})\2{3,}/gu, "$1$2") : word;
}
