import { countSms } from "./countSms.ts";

const punctuation: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "\u2013": "-",
  "\u2014": "-",
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2026": "...",
  "\u2022": "-",
  "\u00d7": "x",
};

/** Letters that no decomposition brings to a base letter. */
const letters: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  œ: "oe",
  Œ: "OE",
  đ: "d",
  Đ: "D",
};

/** What a text became in GSM-7. @internal */
export interface Gsm7Text {
  /** The text. */
  readonly text: string;
  /** Whether letters lost their accents; typographic quotes and dashes do not count. */
  readonly replacedLetters: boolean;
}

const address = /(https?:\/\/\S+)/u;

/**
 * Writes a text in the GSM-7 alphabet, when typographic marks and accents are all that stands in the way. An address without its accents
 * would lead elsewhere, so it is written with its letters encoded.
 *
 * @internal
 */
export function toGsm7(text: string): Gsm7Text | undefined {
  if (countSms(text).encoding === "gsm-7") return { text, replacedLetters: false };
  let replacedLetters = false;
  const plain = text.split(address).map((part) => {
    if (address.test(part)) return URL.canParse(part) ? new URL(part).href : part;
    const words = withoutAccents(part);
    replacedLetters ||= words.replacedLetters;
    return words.text;
  });
  const joined = plain.join("");
  return countSms(joined).encoding === "gsm-7" ? { text: joined, replacedLetters } : undefined;
}

function withoutAccents(text: string): Gsm7Text {
  let replacedLetters = false;
  const plain = [...text.normalize("NFC")].map((character) => {
    const mark = punctuation[character];
    if (mark !== undefined) return mark;
    if (countSms(character).encoding === "gsm-7") return character;
    replacedLetters = true;
    return letters[character] ?? character.normalize("NFD").replace(/\p{M}/gu, "");
  });
  return { text: plain.join(""), replacedLetters };
}
