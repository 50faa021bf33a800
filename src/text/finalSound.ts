import { finalSoundOfLatin } from "./josaLatin.ts";
import type { FinalSound } from "./koreanSound.ts";

const digits: Readonly<Record<string, FinalSound>> = {
  0: "consonant",
  1: "rieul",
  2: "vowel",
  3: "consonant",
  4: "vowel",
  5: "vowel",
  6: "consonant",
  7: "rieul",
  8: "rieul",
  9: "vowel",
};

/** 일, 이, 삼 … 십이, as the Roman numerals U+2160 to U+216B and their small forms are read. */
const romanValues = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "1", "2"];

/** Units as they are read after a number: 킬로그램, 센티미터, 퍼센트. */
const units: Readonly<Record<string, FinalSound>> = {
  kg: "consonant",
  g: "consonant",
  mg: "consonant",
  µg: "consonant",
  μg: "consonant",
  t: "consonant",
  km: "vowel",
  m: "vowel",
  cm: "vowel",
  mm: "vowel",
  l: "vowel",
  ml: "vowel",
  cc: "vowel",
  oz: "vowel",
  lb: "vowel",
  ft: "vowel",
  in: "vowel",
  inch: "vowel",
  w: "vowel",
  kw: "vowel",
  wh: "vowel",
  kwh: "vowel",
  v: "vowel",
  a: "vowel",
  ma: "vowel",
  mah: "vowel",
  hz: "vowel",
  khz: "vowel",
  mhz: "vowel",
  ghz: "vowel",
  gb: "vowel",
  mb: "vowel",
  tb: "vowel",
  "°c": "vowel",
  "°": "vowel",
  "%": "vowel",
  db: "rieul",
  px: "rieul",
  pa: "rieul",
  lm: "consonant",
  pcs: "vowel",
  ea: "vowel",
};

const symbols: Readonly<Record<string, FinalSound>> = {
  "%": "vowel",
  "&": "vowel",
  "+": "vowel",
  "°": "vowel",
  $: "vowel",
  "€": "vowel",
  "#": "consonant",
};

const closing =
  /[\s\p{Pe}\p{Pf}\p{Pi}\p{Ps}\p{M}\p{Cf}"'`´.,;:!?·…*_~™®©\-–—/\\|<>\p{Extended_Pictographic}]/u;

/**
 * Finds how a word ends when it is read aloud: the last syllable, digit, unit or letter, past quotes, emoji and
 * brackets. What stands in brackets at the end is not read for it, as Korean spelling has it.
 *
 * @internal
 */
export function finalSound(word: string): FinalSound {
  const text = withoutClosing(word.slice(-200).normalize("NFC"));
  const last = text.at(-1) ?? "";
  const roman = /[\u2160-\u216b\u2170-\u217b]$/u.exec(text);
  if (roman) return digits[romanValues[(roman[0].charCodeAt(0) & 0xf) % 12] ?? ""] ?? "unknown";
  if (/[가-힣]/u.test(last)) return ofSyllable(last.charCodeAt(0));
  if (/[ㄱ-ㅎ]/u.test(last)) return last === "ㄹ" ? "rieul" : "consonant";
  if (/[ㅏ-ㅣ]/u.test(last)) return "vowel";
  if (/[\u3041-\u30fa\u30fc]/u.test(last)) return /[んン]/u.test(last) ? "consonant" : "vowel";
  return ofPlain(text.normalize("NFKC"));
}

function ofSyllable(code: number): FinalSound {
  const final = (code - 0xac00) % 28;
  if (final === 0) return "vowel";
  return final === 8 ? "rieul" : "consonant";
}

function ofPlain(text: string): FinalSound {
  const unit = /\d\s?([a-zA-Zµμ°℃%]{1,4})[23]?$/u.exec(text);
  const known = unit?.[1] === undefined ? undefined : unitSound(unit[1]);
  if (known) return known;
  if (/\d$/u.test(text)) return ofNumber(text);
  const latin = /[A-Za-z\u00c0-\u024f]+$/u.exec(text);
  if (latin) return finalSoundOfLatin(latin[0], /\d[A-Za-z]*$/u.test(text));
  return symbols[text.at(-1) ?? ""] ?? "unknown";
}

/** `M` after a number is the letter (3M), `m` the metre; other units are read alike in both cases. */
function unitSound(unit: string): FinalSound | undefined {
  return unit === "M" || unit === "A" || unit === "T" || unit === "G"
    ? undefined
    : units[unit.toLowerCase()];
}

/** A number's last digit that is not zero, or 십, 백, 천, 만, 억 (consonants) and 조 (a vowel, 10¹² to 10¹⁵). */
function ofNumber(text: string): FinalSound {
  const number = /(?:\d|,(?=\d{3}))+$/u.exec(text)?.[0].replaceAll(",", "") ?? "";
  const decimal = text.at(-number.length - 1) === ".";
  const zeros = number.length - number.replace(/0+$/u, "").length;
  if (zeros === 0 || decimal) return digits[number.at(-1) ?? ""] ?? "unknown";
  return zeros >= 12 && zeros < 16 && zeros < number.length ? "vowel" : "consonant";
}

/** Leaves out what is not read: punctuation and emoji at the end, and a bracket that explains what stands before it. */
function withoutClosing(text: string): string {
  let rest = text;
  for (;;) {
    const trimmed = trimEnd(rest);
    const bracket = /^(.*[^\s(（[【〔{<〈《「『])\s*[(（[【〔{<〈《「『][^()（）[\]【】]*$/su.exec(
      trimmed,
    );
    if (trimmed === rest || bracket?.[1] === undefined || !closes(rest, trimmed)) return trimmed;
    rest = bracket[1];
  }
}

/** Whether what was trimmed held a closing bracket. */
function closes(before: string, after: string): boolean {
  return /[)）\]】〕}>〉》」』]/u.test(before.slice(after.length));
}

function trimEnd(text: string): string {
  const characters = [...text];
  while (characters.length > 0 && closing.test(characters.at(-1) ?? "")) characters.pop();
  return characters.join("");
}
