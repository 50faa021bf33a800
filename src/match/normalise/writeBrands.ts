import { foldText } from "../../text/foldText.ts";
import { isWordUnit } from "../lexicon/wholeWord.ts";
import type { ListingFacts } from "./listingFacts.ts";

const SHORTEST = 5;
const MOST_WORDS = 40;
const MARKS = 2 ** 16;

/** How records write their brands. @internal */
export interface BrandWritings {
  /** The ways of writing each brand, by its words in one piece, folded. */
  readonly ways: ReadonlyMap<string, readonly string[]>;
  /** One bit for the first letters, the last one and the length of each: most words of a title are no brand, and need not be cut out to know it. */
  readonly marks: Uint32Array;
}

/** Ways of writing brands, ready to be looked for in titles. @internal */
export function toBrandWritings(ways: BrandWritings["ways"]): BrandWritings {
  const marks = new Uint32Array(MARKS / 32);
  for (const compact of ways.keys()) {
    const { length } = compact;
    const mark = markOf(
      compact.charCodeAt(0),
      compact.charCodeAt(1),
      compact.charCodeAt(length - 1),
      length,
    );
    marks[mark >>> 5] = (marks[mark >>> 5] ?? 0) | (1 << (mark & 31));
  }
  return { ways, marks };
}

function markOf(first: number, second: number, last: number, size: number): number {
  return Math.imul(((first * 128 + second) * 128 + last) * 128 + size, 0x9e3779b1) >>> 16;
}

/**
 * Writes the brands of a listing the way the records write them ("FisherPrice" as "fisher price", "Nim bus" as "nimbus"), so that a brand is one
 * word of the title or two wherever it is so on the other side. Where the title opens with a brand of the records, a field that no record has is no
 * word of the title: a shop's name there counts for no more than that it differs.
 *
 * @internal
 */
export function writeBrands(writings: BrandWritings, facts: ListingFacts): ListingFacts {
  if (writings.ways.size === 0) return facts;
  const { text } = facts;
  const field = facts.brand.kind === "named" ? waysOfField(writings, facts.brand.words) : undefined;
  const title = rewritten(writings, foldText(text.title));
  const isForeign =
    facts.brand.kind === "named" &&
    field === undefined &&
    text.brand !== "" &&
    title?.opens === true;
  const brand = isForeign ? "" : (field?.[0] ?? text.brand);
  const others = [...(title?.others ?? []), ...(field?.slice(1) ?? [])];
  if (title?.differs !== true && others.length === 0 && brand === text.brand) return facts;
  return {
    ...facts,
    text: {
      ...text,
      brand,
      title: title?.differs === true ? title.text : text.title,
      english: [text.english, ...others].filter((part) => part !== "").join(" "),
      body: isForeign ? `${text.brand} . ${text.body}` : text.body,
    },
  };
}

// A field may say more than the brand: "Fisher-Price Toys GmbH".
function waysOfField(
  writings: BrandWritings,
  words: readonly string[],
): readonly string[] | undefined {
  for (let size = words.length; size > 0; size--) {
    const compact = words.slice(0, size).join("");
    const isShort = compact.length < SHORTEST && size < words.length;
    const ways = isShort ? undefined : writings.ways.get(compact);
    if (ways !== undefined) return ways;
  }
  return undefined;
}

interface Rewritten {
  readonly text: string;
  /** Whether it is written otherwise now. */
  readonly differs: boolean;
  /** Whether it opens with a brand. */
  readonly opens: boolean;
  /** Further ways of writing the same brands. */
  readonly others: readonly string[];
}

// Where the words of the title in question begin and end.
const froms = new Uint32Array(MOST_WORDS);
const tos = new Uint32Array(MOST_WORDS);

function rewritten(writings: BrandWritings, title: string): Rewritten | undefined {
  const size = cutWords(title);
  let text = "";
  let kept = 0;
  const others: string[] = [];
  let opens = false;
  for (let at = 0; at < size; at++) {
    const from = froms[at] ?? 0;
    let end = tos[at] ?? 0;
    let found = waysAt(writings, title, at, at);
    // "Nim bus": two words that one sign parts.
    if (found === undefined && at + 1 < size && froms[at + 1] === end + 1) {
      found = waysAt(writings, title, at, at + 1);
      end = tos[at + 1] ?? 0;
    }
    if (found === undefined) continue;
    if (at === 0) opens = true;
    if (end > (tos[at] ?? 0)) at++;
    const [first = "", ...rest] = found;
    others.push(...rest);
    if (title.slice(from, end) === first) continue;
    text += title.slice(kept, from) + first;
    kept = end;
  }
  if (!opens && kept === 0 && others.length === 0) return undefined;
  return { text: text + title.slice(kept), differs: kept > 0, opens, others };
}

// Finds the first words of Latin letters and digits, and gives how many.
function cutWords(title: string): number {
  let size = 0;
  for (let at = 0; at < title.length && size < MOST_WORDS; at++) {
    if (!isWordUnit(title.charCodeAt(at))) continue;
    froms[size] = at;
    while (isWordUnit(title.charCodeAt(at))) at++;
    tos[size++] = at;
  }
  return size;
}

// The ways of writing the brand that a word is, or two words are together.
function waysAt(
  { ways, marks }: BrandWritings,
  title: string,
  one: number,
  other: number,
): readonly string[] | undefined {
  const from = froms[one] ?? 0;
  const to = tos[one] ?? 0;
  const otherFrom = froms[other] ?? 0;
  const otherTo = tos[other] ?? 0;
  const length = otherTo - otherFrom + (one === other ? 0 : to - from);
  if (length < SHORTEST) return undefined;
  const second = title.charCodeAt(to - from > 1 ? from + 1 : otherFrom);
  const mark = markOf(title.charCodeAt(from), second, title.charCodeAt(otherTo - 1), length);
  if (((marks[mark >>> 5] ?? 0) & (1 << (mark & 31))) === 0) return undefined;
  const word = title.slice(from, to);
  return ways.get(one === other ? word : word + title.slice(otherFrom, otherTo));
}
