import { romanize } from "./romanize.ts";

const kana = /[\u3041-\u30fe]/u;
const FIRST_LETTER = 97;
const LETTERS = 26;
const NOT_READABLE = 1 << LETTERS;
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

const classOf: Readonly<Record<string, string>> = {
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
const classes = Array.from({ length: LETTERS }, (_, letter) => {
  return classOf[String.fromCharCode(FIRST_LETTER + letter)] ?? "";
});
const R = 17;
const VOWELS = lettersOf("aeiouy");
const EU = lettersOf("eu");

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
  let latin = word;
  let letters = lettersOf(latin);
  if (letters === NOT_READABLE) {
    latin = romanize(word).replaceAll(" ", "");
    letters = lettersOf(latin);
    if (letters === NOT_READABLE) return "";
  }
  // The vowel that Korean and Japanese put between consonants is none of the name.
  if ((letters & EU) === EU) latin = latin.replaceAll("eu", "");
  if (kana.test(word)) latin = latin.replaceAll(/ru(?![aeiouy])/gu, "l");
  letters = lettersOf(latin);
  for (const { pattern, sound, needs } of spellings) {
    // Most words have none of it, and looking for a pattern costs more than this.
    if (!holdsAny(letters, needs)) continue;
    latin = latin.replaceAll(pattern, sound);
    letters = lettersOf(latin);
  }
  return classesOf(latin);
}

function holdsAny(letters: number, needs: readonly number[]): boolean {
  for (const all of needs) if ((letters & all) === all) return true;
  return false;
}

/** The letters of a word, one bit each; one bit beyond them where it has anything else, or nothing. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - FIRST_LETTER;
    if (letter < 0 || letter >= LETTERS) return NOT_READABLE;
    letters |= 1 << letter;
  }
  return letters === 0 ? NOT_READABLE : letters;
}

// Of doubled letters one is spoken; an r that closes a syllable is not, and is seldom transcribed.
function classesOf(latin: string): string {
  let key = "";
  for (let at = 0; at < latin.length; at++) {
    const letter = latin.charCodeAt(at) - FIRST_LETTER;
    const next = at + 1 < latin.length ? latin.charCodeAt(at + 1) - FIRST_LETTER : LETTERS;
    if (letter === next || (letter === R && ((1 << next) & VOWELS) === 0)) continue;
    key += classes[letter] ?? "";
  }
  return key;
}
