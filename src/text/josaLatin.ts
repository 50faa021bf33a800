import type { FinalSound } from "./koreanSound.ts";

/** Words whose Korean reading does not follow from their letters: 백, 굿, 웹, 키트. */
const words: Readonly<Record<string, FinalSound>> = {
  bag: "consonant",
  big: "consonant",
  good: "consonant",
  wood: "vowel",
  food: "vowel",
  web: "consonant",
  lab: "consonant",
  club: "consonant",
  hub: "vowel",
  tub: "vowel",
  cube: "vowel",
  tag: "vowel",
  plug: "vowel",
  mug: "vowel",
  rug: "vowel",
  dog: "vowel",
  egg: "vowel",
  kit: "vowel",
  set: "vowel",
  mat: "vowel",
  bit: "vowel",
  jet: "vowel",
  hot: "consonant",
  cat: "consonant",
  hat: "consonant",
  net: "consonant",
  robot: "consonant",
  sleep: "consonant",
  deep: "consonant",
  jeep: "vowel",
  nike: "vowel",
  adobe: "vowel",
  recipe: "vowel",
};

/**
 * Guesses how a Latin word ends when it is read in Korean. Short words in capitals, words without a vowel and letters
 * after digits are spelled (엘, 엠, 엔, 알); others follow the usual transcription.
 *
 * @internal
 */
export function finalSoundOfLatin(word: string, afterDigit: boolean): FinalSound {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "");
  if (isSpelled(plain, afterDigit)) return ofLetter(plain.at(-1) ?? "");
  const lower = plain.toLowerCase();
  return words[lower] ?? ofWord(lower);
}

function isSpelled(word: string, afterDigit: boolean): boolean {
  if (word.length === 1) return true;
  if (afterDigit && word.length <= 2) return true;
  if (!/[aeiouy]/iu.test(word)) return true;
  return /^[A-Z]{2,3}$/u.test(word) && !/[AEIOU]R$/u.test(word) && !words[word.toLowerCase()];
}

function ofLetter(letter: string): FinalSound {
  if (/[LR]/iu.test(letter)) return "rieul";
  return /[MN]/iu.test(letter) ? "consonant" : "vowel";
}

function ofWord(word: string): FinalSound {
  if (/(?:l|[^aeiou]le|[aeiou]le)$/u.test(word)) return "rieul";
  if (/(?:[mn]|ng|[aeiou][mn]e|[aeiou]ck|oo[k]|[^aeiou][aeiou][ck])$/u.test(word))
    return "consonant";
  if (/[^aeiou][aeiou]p$/u.test(word)) return "consonant";
  if (/[aeiou][^aeiou]+[eo]t$/u.test(word)) return "consonant";
  if (/(?:^|[^aeiou])[aeiou][bgt]$|eep$/u.test(word)) return "unknown";
  return "vowel";
}
