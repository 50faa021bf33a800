import { romanize } from "./romanize.ts";

const kana = /[\u3041-\u30fe]/u;
const readable = /^[a-z]+$/u;
// Spellings of one sound, before letters are read one by one.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, "f"],
  [/(?:t|s|c)ion/gu, "son"],
  [/t?sch|tch|sh|ch|ts|tz|dz|zh/gu, "s"],
  [/^kn/gu, "n"],
  [/^wr/gu, "r"],
  [/gh(?=t|$)/gu, ""],
  [/ck/gu, "k"],
  [/x/gu, "ks"],
  [/qu?/gu, "k"],
  [/c(?=[eiy])/gu, "s"],
  [/c/gu, "k"],
  [/ng/gu, "n"],
  [/([a-z])\1+/gu, "$1"],
];
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
  for (const [spelling, sound] of spellings) latin = latin.replaceAll(spelling, sound);
  // An r that closes a syllable is not spoken, and seldom transcribed.
  latin = latin.replaceAll(/r(?![aeiouy])/gu, "");
  let key = "";
  for (const letter of latin) key += classes[letter] ?? "";
  return key;
}
