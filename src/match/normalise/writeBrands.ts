import { foldText } from "../../text/foldText.ts";
import type { ListingFacts } from "./listingFacts.ts";

const SHORTEST = 5;
const MOST_WORDS = 40;
const wordOf = /[a-z0-9]+/gu;

/** How records write each brand: its words in one piece, folded, and the ways of writing it. @internal */
export type BrandWritings = ReadonlyMap<string, readonly string[]>;

/**
 * Writes the brands of a listing the way the records write them ("FisherPrice" as "fisher price", "Nim bus" as "nimbus"), so that a brand is one
 * word of the title or two wherever it is so on the other side. Where the title opens with a brand of the records, a field that no record has is no
 * word of the title: a shop's name there counts for no more than that it differs.
 *
 * @internal
 */
export function writeBrands(writings: BrandWritings, facts: ListingFacts): ListingFacts {
  if (writings.size === 0) return facts;
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
    const ways = size === words.length ? writings.get(compact) : waysOf(writings, compact);
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

function rewritten(writings: BrandWritings, title: string): Rewritten | undefined {
  const words = [...title.matchAll(wordOf)].slice(0, MOST_WORDS);
  let text = "";
  let kept = 0;
  const others: string[] = [];
  let opens = false;
  for (let at = 0; at < words.length; at++) {
    const [word = ""] = words[at] ?? [];
    const from = words[at]?.index ?? 0;
    const next = words[at + 1];
    const isNear = next !== undefined && next.index === from + word.length + 1;
    const pair = isNear ? word + next[0] : "";
    const found = waysOf(writings, word) ?? waysOf(writings, pair);
    if (found === undefined) continue;
    if (at === 0) opens = true;
    const end = from + (waysOf(writings, word) === undefined ? pair.length + 1 : word.length);
    if (end > from + word.length) at++;
    const [first = "", ...rest] = found;
    others.push(...rest);
    if (title.slice(from, end) === first) continue;
    text += title.slice(kept, from) + first;
    kept = end;
  }
  if (!opens && kept === 0 && others.length === 0) return undefined;
  return { text: text + title.slice(kept), differs: kept > 0, opens, others };
}

function waysOf(writings: BrandWritings, word: string): readonly string[] | undefined {
  return word.length < SHORTEST ? undefined : writings.get(word);
}
