/** What the words before a number say about it. @internal */
export type Lead =
  | "none"
  | "inside-code"
  | "count"
  | "from"
  | "age"
  | "size"
  | "size-eu"
  | "size-us"
  | "size-uk"
  | "sun-protection";

const leads: ReadonlyMap<string, Lead> = new Map<string, Lead>([
  ...each("x", "count"),
  ...each("ab from des over dai od 만", "from"),
  ...each("age ages aged alter 연령 対象年齢 年龄", "age"),
  ...each("size grosse gr taille talla taglia rozmiar 사이즈 サイズ 尺码", "size"),
  ...each("eu eur", "size-eu"),
  ...each("us", "size-us"),
  ...each("uk", "size-uk"),
  ...each("spf lsf fps", "sun-protection"),
]);
// "pack of 3", "lot de 3", "set da 3".
const partitive = new Set(["of", "de", "da", "von", "a"]);
const packs = new Set(
  "pack lot set packung box case paquete juego confezione zestaw bundle pacco ensemble".split(" "),
);
const letterSizes: readonly string[] = ["s", "m", "l", "xl", "xxl", "xxxl"];
const sizeWords = ["size", "grosse", "taille", "talla", "taglia", "사이즈", "サイズ", "尺码"];
const separators = new Set([" ", ".", ":"]);
const letterSize = /^(?:xs|[sml]|xx?x?l|[23]xl)(?![a-z0-9])/u;

/** Reads the words before the number at `start`. @internal */
export function readLeadWords(text: string, start: number): Lead {
  const before = text.charCodeAt(start - 1);
  if (isWordUnit(before)) {
    return before === 120 && !isWordUnit(text.charCodeAt(start - 2)) ? "count" : "inside-code";
  }
  // "a1.2", "10-20-30" and "no_12" continue a code, and "f/2.8" an aperture.
  if (before === 46 || before === 95) {
    return isWordUnit(text.charCodeAt(start - 2)) ? "inside-code" : "none";
  }
  if (before === 47) return text.charCodeAt(start - 2) === 102 ? "inside-code" : "none";
  if (before === 45 && isWordUnit(text.charCodeAt(start - 2))) return "inside-code";
  const word = wordBefore(text, start);
  if (word === "") return "none";
  const lead = leads.get(word);
  if (lead) return lead;
  if (!partitive.has(word)) return "none";
  const place = text.lastIndexOf(word, start);
  return packs.has(wordBefore(text, place)) ? "count" : "none";
}

/** Finds a letter size after a size word: S = 0, M = 1, XS = -1. @internal */
export function letterSizeAt(text: string): number | undefined {
  for (const word of sizeWords) {
    const found = text.indexOf(word);
    if (found < 0) continue;
    let place = found + word.length;
    while (separators.has(text[place] ?? "")) place++;
    const name = letterSize.exec(text.slice(place, place + 5))?.[0];
    if (name === "xs") return -1;
    if (name) return letterSizes.indexOf(name.replace("2x", "xx").replace("3x", "xxx"));
  }
  return undefined;
}

function wordBefore(text: string, place: number): string {
  let end = place;
  while (end > 0 && " .:=".includes(text[end - 1] ?? "")) end--;
  let start = end;
  while (start > 0 && end - start < 14 && isLetterUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function isLetterUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || unit >= 0xc0;
}

function each(words: string, lead: Lead): [string, Lead][] {
  return words.split(" ").map((word) => [word, lead]);
}
