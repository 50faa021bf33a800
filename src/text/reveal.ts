import { plainText } from "./plainText.ts";

// Anything below may be here; ordinary titles are done after this.
const sign =
  /[|\u00b7\u2022\u2027\u2219\u30fb&%\u202e()[\]{}<>【】「」『』（）［］\u318d\u119e\u5f61\u30c4\u4e42\p{Extended_Pictographic}]|[^\P{Nd}0-9]|(?:zero|one|two|three|four|five|six|seven|eight|nine)[\s-]/iu;
const entity = /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z]{2,8});/iu;
const percent = /(?:%[0-9a-f]{2}){1,400}/giu;
const reversed = /\u202e([^\u202c\u2069]{1,400})[\u202c\u2069]?/gu;
const bracketed = /(?:[([{<【「『（［][\p{L}\p{N}][)\]}>】」』）］]){2,200}/gu;
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
  if (!sign.test(title)) return title;
  let text = title;
  if (entity.test(text)) text = plainText(text.replaceAll("<", "‹").replaceAll(">", "›"));
  if (text.includes("%")) text = decodePercent(text);
  if (text.includes("\u202e")) {
    text = text.replace(reversed, (_, turned: string) => [...turned].reverse().join(""));
  }
  for (const separator of separators) text = withoutSeparator(text, separator);
  return text
    .replace(araea, "·")
    .replace(bracketed, (run) => ` ${run.replaceAll(/[^\p{L}\p{N}]/gu, "")} `)
    .replace(emojiInside, "*")
    .replace(ornamentInCode, "")
    .replace(ornament, " ")
    .replace(foreignDigit, digitOf)
    .replace(digitWords, numberOf);
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
