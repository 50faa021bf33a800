import { romanize } from "./romanize.ts";

const kana = /[\u3041-\u30fe]/u;
const readable = /^[a-z]+$/u;
const vowels: readonly string[] = [..."aeiouy"];
const FIRST_LETTER = 97;
interface Spelling {
  readonly pattern: RegExp;
  readonly sound: string;
  /** Letters without all of which, in one of these sets, it cannot be there. */
  readonly needs: readonly number[];
}

// Spellings of one sound, before letters are read one by one.
const spellings: readonly Spelling[] = [
  spelling(/ph/gu, "f", "ph"),
  spelling(/(?:t|s|c)ion/gu, "son", "ion"),
  spelling(/t?sch|tch|sh|ch|ts|tz|dz|zh/gu, "s", "sh", "ch", "ts", "tz", "dz", "zh"),
  spelling(/^kn/gu, "n", "kn"),
  spelling(/^wr/gu, "r", "wr"),
  spelling(/gh(?=t|$)/gu, "", "gh"),
  spelling(/ck/gu, "k", "ck"),
  spelling(/x/gu, "ks", "x"),
  spelling(/qu?/gu, "k", "q"),
  spelling(/c(?=[eiy])/gu, "s", "c"),
  spelling(/c/gu, "k", "c"),
  spelling(/ng/gu, "n", "ng"),
];

function spelling(pattern: RegExp, sound: string, ...letters: readonly string[]): Spelling {
  return { pattern, sound, needs: letters.map(lettersOf) };
}

const classes: Readonly<Record<string, string>> = {
  b: "B",
  p: "B",
  f: "B",
  v: "B",
  k: "K",
  g: "K",
  s: "S",
  z: "S",
  j: "S",
  t: "T",
  d: "T",
  r: "R",
  l: "R",
  m: "M",
  n: "N",
};

/**
 * Gives the consonants of a word by the classes that transcription keeps apart, so that a name sounds the same in Hangul, Kana,
 * Cyrillic and Latin script: 퀘르세틴, 케르세틴 and "quercetin" are `KSTN`, 스위스 and "Swisse" are `SS`. Different words may share a key; a
 * short key tells little.
 *
 * @param word - One folded word.
 * @returns Its classes; empty when it cannot be read aloud letter by letter.
 *
 * @internal
 */
export function soundKey(word: string): string {
  const isJapanese = kana.test(word);
  let latin = romanize(word).replaceAll(" ", "");
  if (!readable.test(latin)) return "";
  // The vowel that Korean and Japanese put between consonants is none of the name.
  latin = latin.replaceAll("eu", "");
  if (isJapanese) latin = latin.replaceAll(/ru(?![aeiouy])/gu, "l");
  let letters = lettersOf(latin);
  for (const { pattern, sound, needs } of spellings) {
    // Most words have none of it, and looking for a pattern costs more than this.
    if (!needs.some((all) => (letters & all) === all)) continue;
    latin = latin.replaceAll(pattern, sound);
    letters = lettersOf(latin);
  }
  return classesOf(latin);
}

/** The letters of a word, one bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - FIRST_LETTER);
  return letters;
}

// Of doubled letters one is spoken; an r that closes a syllable is not, and is seldom transcribed.
function classesOf(latin: string): string {
  let key = "";
  for (let at = 0; at < latin.length; at++) {
    const letter = latin[at] ?? "";
    const next = latin[at + 1] ?? "";
    if (letter === next || (letter === "r" && !vowels.includes(next))) continue;
    key += classes[letter] ?? "";
  }
  return key;
}
