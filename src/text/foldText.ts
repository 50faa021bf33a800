import { latinSkeleton } from "./latinSkeleton.ts";
import { latinFolds } from "./lookAlikes.ts";

// Format characters, fillers and variation selectors: drawn as nothing.
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is meant to hold marks on their own
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;
// Compatibility normalisation would write letters, loose accents or wrong digits for these.
const beforeNormalising: ReadonlyMap<string, string> = new Map([
  ..."\u2120\u2122\u00ae\u00a9".split("").map(pairWith(" ")),
  ..."\u00b4\u2032".split("").map(pairWith("'")),
  ..."\u2033\u2036".split("").map(pairWith('"')),
  ["\u00b5", "u"],
  ["\u00bd", ".5"],
  ["\u00bc", ".25"],
  ["\u00be", ".75"],
  ["\u00d7", "x"],
  ["\u2715", "x"],
]);
const early =
  /[\u2120\u2122\u00ae\u00a9\u00b4\u2032\u2033\u2036\u00b5\u00bc-\u00be\u00d7\u2715]|[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
// Combining marks of the Latin, Greek and Cyrillic scripts and of symbols; other scripts need theirs.
const combining =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is meant to hold marks on their own
  /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]/gu;
const pictographic = /[\p{Extended_Pictographic}\p{So}\p{Co}\p{Cs}\p{Sk}]/u;
const decomposable = /[\u00c0-\u024f\u0370-\u03ff\u0401\u0451\u1e00-\u1fff]/u;
const finalSigma = /\u03c2/gu;

const replacements: ReadonlyMap<string, string> = new Map([
  ..."\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u02bb\u02c8".split("").map(pairWith("'")),
  ..."\u201c\u201d\u201e\u201f\u00ab\u00bb\u301d\u301e\u301f".split("").map(pairWith('"')),
  ..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u301c".split("").map(pairWith("-")),
  ..."\u00b7\u2022\u2023\u30fb\u318d\u2027\u2219\u22c5".split("").map(pairWith(" ")),
  ["\u2044", "/"],
  ["\u00b0", "\u00b0"],
]);

// ASCII needs lower case only; composed Hangul, Kana and Han fold to themselves.
const foldable =
  /[^\p{ASCII}\u3041-\u309f\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/gu;
const beyondAscii = /\P{ASCII}/u;
// Nor do they change when they are normalised.
const beyondSettled = /[^\0-\x7f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;
const beyondLatin = /[\u0250-\u{10ffff}]/u;
const latinBeyondAscii = /[\u0080-\u024f]/gu;

/** What one character of normalised text folds to; a pure function's answers, kept because texts repeat characters. */
const folded = new Map<number, string>();
const latinTable: string[] = [];
const LATIN_END = 0x250;

/**
 * Folds text for comparison: compatibility forms, case, look-alike letters, invisible characters, accents, emoji,
 * quotes and dashes. Hangul stays composed, Japanese voicing and the marks of other scripts stay.
 *
 * Folding is idempotent. Text of ASCII characters is only lower-cased.
 *
 * @internal
 */
export function foldText(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  if (!beyondLatin.test(text)) return foldLatin(text);
  return beyondSettled.test(text) ? foldAny(text) : text.toLowerCase();
}

function foldLatin(text: string): string {
  if (latinTable.length === 0) {
    for (let unit = 0; unit < LATIN_END; unit++)
      latinTable.push(foldAny(String.fromCharCode(unit)));
  }
  return text
    .replace(latinBeyondAscii, (character) => latinTable[character.charCodeAt(0)] ?? "")
    .toLowerCase();
}

function foldAny(text: string): string {
  const visible = text.replace(invisible, "").replace(early, plainForm);
  const composed = visible.normalize("NFKC").replace(combining, "").normalize("NFKC");
  const lower = latinSkeleton(composed.replace(foldable, foldCharacter)).toLowerCase();
  return lower.replace(finalSigma, "\u03c3");
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let result = folded.get(code);
  if (result === undefined) {
    result = computeFold(character);
    // Ten thousand characters are every script in daily use; a flood of rare ones must not grow memory.
    if (folded.size < 10_000) folded.set(code, result);
  }
  return result;
}

function computeFold(character: string): string {
  const known = replacements.get(character);
  if (known !== undefined) return known;
  if (pictographic.test(character) || /\p{Zs}/u.test(character)) return " ";
  const base = decomposable.test(character)
    ? character.normalize("NFD").replace(combining, "")
    : character;
  return latinFolds.get(base.toLowerCase()) ?? base;
}

/** Letters in black circles and squares have no compatibility form. */
function plainForm(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x1f150) return beforeNormalising.get(character) ?? "";
  return String.fromCharCode(0x61 + (code - (code < 0x1f170 ? 0x1f150 : 0x1f170)));
}

function pairWith(replacement: string): (character: string) => [string, string] {
  return (character) => [character, replacement];
}
