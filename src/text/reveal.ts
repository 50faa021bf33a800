import { plainText } from "./plainText.ts";

const entity = /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z]{2,8});/iu;
const percent = /(?:%[0-9a-f]{2}){1,400}/giu;
const reversed = /\u202e([^\u202c\u2069]{1,400})[\u202c\u2069]?/gu;
const bracketed = /[([{<【「『（［][\p{L}\p{N}][)\]}>】」』）］]/u;
const bracketedTwice = new RegExp(`(?:${bracketed.source}){2}`, "u");
// Where letters are in brackets, the digits among them often are not: "[E][Z]88[W]".
const bracketedRun = new RegExp(`\\p{N}{0,20}(?:${bracketed.source}\\p{N}{0,20}){1,200}`, "gu");
// A sign of its own, so that the word is joined only where it is known so.
const emojiInside =
  /(?<=\p{L})(?:\p{Extended_Pictographic}|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]){1,8}(?=\p{L})/gu;
// Letters of other scripts that sellers draw beside Latin words.
const ornament = /(?<=[a-z0-9])[彡ツ乂丨丶]{1,4}|[彡ツ乂丨丶]{1,4}(?=[a-z0-9])/giu;
// "彡R彡444915" is one code.
const ornamentInCode =
  /(?<=[a-z])[彡ツ乂丨丶]{1,4}(?=[0-9])|(?<=[0-9])[彡ツ乂丨丶]{1,4}(?=[a-z])/giu;
const separators = ["\\|", "[\u318d\u119e\u00b7\u2022\u2027\u2219\u30fb]"].map((sign) => ({
  run: new RegExp(`(?<!\\p{L})\\p{L}(?:${sign}\\p{L}){3,40}(?!\\p{L})`, "u"),
  inside: new RegExp(`(?<=\\p{L})${sign}(?=\\p{L})`, "gu"),
}));
// The Korean letter that is written as a middle dot.
const araea = /[\u318d\u119e]/gu;
const foreignDigit = /[^\P{Nd}0-9]/gu;
const anyDigit = /\p{Nd}/u;
const digitNames = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const digitWords = new RegExp(
  `(?<![a-z])(?:${digitNames.join("|")})(?:[\\s-](?:${digitNames.join("|")})(?![a-z])){1,20}`,
  "giu",
);
const FEWEST_PERCENT = 3;

/**
 * Undoes what hides the letters of a title from a program and not from a buyer: HTML entities, percent-encoding, a direction turned
 * round, letters in brackets, ornaments, emoji inside words (they become `*`), digits of other scripts and digits as words. Anything else comes
 * back as it is.
 *
 * @internal
 */
export function reveal(title: string): string {
  if (!mayHide(title)) return title;
  let text = title;
  if (entity.test(text)) text = plainText(text.replaceAll("<", "‹").replaceAll(">", "›"));
  if (text.includes("%")) text = decodePercent(text);
  if (text.includes("\u202e")) {
    text = text.replace(reversed, (_, turned: string) => [...turned].reverse().join(""));
  }
  for (const separator of separators) text = withoutSeparator(text, separator);
  if (bracketedTwice.test(text)) {
    text = text.replace(bracketedRun, (run) => ` ${run.replaceAll(/[^\p{L}\p{N}]/gu, "")} `);
  }
  return text
    .replace(araea, "·")
    .replace(emojiInside, "*")
    .replace(ornamentInCode, "")
    .replace(ornament, " ")
    .replace(foreignDigit, digitOf)
    .replace(digitWords, numberOf);
}

const PLAIN = 0;
const OPENS = 1;
const CLOSES = 2;
const BAR = 3;
const AMPERSAND = 4;
const SEMICOLON = 5;
const PERCENT = 6;
const LETTER = 7;
const GAP = 8;

const LONGEST_NAME = 2 ** 25 - 1;
const digitCodes: readonly number[] = digitNames.map((name) => {
  let code = 0;
  for (let at = 0; at < name.length; at++) code = (code << 5) | (name.charCodeAt(at) & 31);
  return code;
});
const kinds = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(String.fromCharCode(unit)));

function kindOf(character: string): number {
  if ("([{<".includes(character)) return OPENS;
  if (")]}>".includes(character)) return CLOSES;
  if (/[a-z]/iu.test(character)) return LETTER;
  if (/[\s-]/u.test(character)) return GAP;
  const place = "|&;%".indexOf(character);
  return [BAR, AMPERSAND, SEMICOLON, PERCENT][place] ?? PLAIN;
}

/**
 * Tells in one pass whether anything that {@link reveal} undoes may be in a title. It errs towards too much only: letters and digits of
 * ASCII, Latin letters with marks, and most of Kana, Han and Hangul hide nothing by themselves.
 */
function mayHide(title: string): boolean {
  let entities = false;
  let percents = 0;
  // Of the word so far: five bits a letter, as many as the longest name of a digit has.
  let letters = 0;
  let size = 0;
  let hadDigitName = false;
  for (let at = 0; at <= title.length; at++) {
    const unit = at < title.length ? title.charCodeAt(at) : 32;
    if (unit >= 128 && !isPlainBeyondAscii(unit)) return true;
    const kind = unit < 128 ? (kinds[unit] ?? PLAIN) : PLAIN;
    if (kind === LETTER) {
      letters = ((letters << 5) | (unit & 31)) & LONGEST_NAME;
      size++;
      continue;
    }
    // "five-two": two in a row.
    const isDigitName = size >= 3 && size <= 5 && digitCodes.includes(letters);
    if (isDigitName && hadDigitName) return true;
    hadDigitName = isDigitName && kind === GAP;
    letters = 0;
    size = 0;
    if (kind === AMPERSAND) entities = true;
    else if (kind === SEMICOLON && entities) return true;
    else if (kind === PERCENT && ++percents === FEWEST_PERCENT) return true;
    // "a|b|": letters that one sign parts.
    else if (kind === BAR && kindAt(title, at + 2) === BAR) return true;
    // "(a)(b)": letters in brackets.
    else if (kind === CLOSES && kindAt(title, at + 1) === OPENS && kindAt(title, at - 2) === OPENS)
      return true;
  }
  return false;
}

function kindAt(title: string, at: number): number {
  const unit = title.charCodeAt(at);
  return unit < 128 ? (kinds[unit] ?? PLAIN) : PLAIN;
}

function isPlainBeyondAscii(unit: number): boolean {
  if (unit >= 0xc0 && unit <= 0x24f) return unit !== 0xd7 && unit !== 0x17f;
  if (unit >= 0x3041 && unit <= 0x30fa) return unit !== 0x30c4 && unit !== 0x30a0;
  if (unit >= 0x4e00 && unit <= 0x9fff) return !"彡乂丨丶".includes(String.fromCharCode(unit));
  return unit >= 0xac00 && unit <= 0xd7a3;
}

// One sign between the letters of whole words: it stands for nothing anywhere in the title.
function withoutSeparator(text: string, { run, inside }: (typeof separators)[number]): string {
  return run.test(text) ? text.replace(inside, "") : text;
}

// "50%ab" is a discount: a title written so has many of them.
function decodePercent(text: string): string {
  const bytes = text.match(/%[0-9a-f]{2}/giu) ?? [];
  if (bytes.length < FEWEST_PERCENT) return text;
  return text.replace(percent, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

// Unicode keeps the ten digits of a script side by side.
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && anyDigit.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function numberOf(run: string): string {
  return run
    .toLowerCase()
    .split(/[\s-]/u)
    .map((name) => digitNames.indexOf(name))
    .join("");
}
