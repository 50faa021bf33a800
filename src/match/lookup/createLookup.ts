import Fuse, { type FuseResult } from "fuse.js";
import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Listing } from "../../model/listing.ts";
import { hazardRecordShape, listingShape } from "../../model/modelShapes.ts";
import { foldText } from "../../text/foldText.ts";
import { hangulInitials, isHangulInitials } from "../../text/hangulInitials.ts";
import { romanize } from "../../text/romanize.ts";
import { type TextRange, unfoldRanges } from "./foldedRanges.ts";
import { addGramScores, buildGramIndex } from "./gramIndex.ts";
import { type LookupField, type LookupTexts, lookupFields, lookupTextsOf } from "./lookupFields.ts";

/** How a lookup weighs and narrows. */
export interface LookupOptions {
  /**
   * Weight of each field, above zero; `0` leaves a field out.
   *
   * @defaultValue `{ name: 3, brand: 2, model: 3, identifier: 2, description: 0.5 }`
   */
  readonly weights?: Partial<Record<LookupField, number>>;
  /**
   * How many items are compared closely for one search; more finds more misspelt ones and takes longer.
   *
   * @defaultValue `60`
   */
  readonly candidates?: number;
}

/** How one search runs. */
export interface LookupSearchOptions {
  /** Most hits returned. @defaultValue `10` */
  readonly limit?: number;
}

/** Where a hit agrees with the typed text. */
export interface LookupHighlight {
  /** The field. */
  readonly field: LookupField;
  /** The field's text, as published. */
  readonly value: string;
  /** What to mark in `value`: start and end (not included) in UTF-16 units. */
  readonly ranges: readonly TextRange[];
}

/** An item found. */
export interface LookupHit<Item> {
  /** The record or listing. */
  readonly item: Item;
  /** From 0 to 1, the higher the closer; only for ordering hits of one search. */
  readonly score: number;
  /** Places that agree, best field first. */
  readonly highlights: readonly LookupHighlight[];
}

/** A search box over records or listings. */
export interface Lookup<Item> {
  /** Number of items. */
  readonly size: number;
  /** Finds items for what a person typed, best first; an empty text finds nothing. */
  readonly search: (text: string, options?: LookupSearchOptions) => readonly LookupHit<Item>[];
}

const defaultWeights: Readonly<Record<LookupField, number>> = {
  name: 3,
  brand: 2,
  model: 3,
  identifier: 2,
  description: 0.5,
};
const LONGEST_QUERY = 200;
const SHARE_WEIGHT = 1;

interface Entry {
  readonly number: number;
  /** Share of the query's 3-grams found in the item, rarer ones counting more. */
  readonly share: number;
  readonly texts: LookupTexts;
}

/**
 * Makes a search box over hazard records or listings, for a person who types: it forgives typos, finds unfinished words,
 * Hangul by initial consonants (초성), and Hangul, Kana or Cyrillic for names in Latin letters, and tells what to highlight. 3-grams
 * narrow the items to a few, which Fuse.js then compares closely, so that it keeps up with typing over tens of thousands.
 *
 * It is for people. To screen listings, use a matcher: it knows identifiers, contradictions and outcomes.
 *
 * @param items - Hazard records, listings, or both.
 * @param options - Weights of the fields and depth of the search.
 * @returns The search box; it keeps the items.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` for a negative weight or no candidates.
 *
 * @example
 * ```ts
 * import { createLookup } from "safepact/match";
 * import { parseListing } from "safepact/model";
 *
 * const titles = ["Acme 고속 충전기 25W", "Acme USB cable", "Garden chair"];
 * const listings = titles.flatMap((title, index) => {
 *   const parsed = parseListing({ id: `L${index}`, title });
 *   return parsed.ok ? [parsed.value] : [];
 * });
 * const lookup = createLookup(listings);
 * lookup.search("gardn chiar")[0]?.item.id; // => "L2"
 * lookup.search("ㅊㅈㄱ")[0]?.highlights[0]?.ranges; // => [[8, 11]]
 * ```
 */
export function createLookup<Item extends HazardRecord | Listing>(
  items: readonly Item[],
  options: LookupOptions = {},
): Lookup<Item> {
  const all: readonly (HazardRecord | Listing)[] = items;
  checkGiven(
    { items: all, options },
    {
      items: [["or", hazardRecordShape, listingShape]],
      options: {
        weights: [
          "or",
          [
            "only",
            { name: "any?", brand: "any?", model: "any?", identifier: "any?", description: "any?" },
          ],
          "nothing",
        ],
        candidates: "any?",
      },
    },
  );
  const weights = { ...defaultWeights, ...options.weights };
  const { candidates = 60 } = options;
  checkOptions({ candidates });
  checkWeights(weights);
  const used = lookupFields.filter((field) => weights[field] > 0);
  const texts = items.map((item) => lookupTextsOf(item));
  const headIndex = buildGramIndex(texts.map((each) => indexText(each, used, false)));
  const bodyIndex = buildGramIndex(texts.map((each) => indexText(each, used, true)));
  const scores = new Float32Array(items.length);

  /** The items that share most with the query, best first. */
  const narrow = (query: string): readonly Entry[] => {
    const touched: number[] = [];
    let whole = addGramScores(headIndex, query, scores, touched);
    // A word of the description is worth less than one of the name, but finds what no name holds.
    if (touched.length < candidates) whole += addGramScores(bodyIndex, query, scores, touched);
    const entries = touched
      .map((number) => ({ number, share: (scores[number] ?? 0) / whole, texts: noTexts }))
      .sort((left, right) => right.share - left.share || left.number - right.number)
      .slice(0, candidates);
    for (const number of touched) scores[number] = 0;
    return entries.map((entry) => ({ ...entry, texts: texts[entry.number] ?? noTexts }));
  };

  const find = (query: string, initials: boolean, limit: number): readonly LookupHit<Item>[] => {
    const fold = initials ? (text: string) => hangulInitials(foldText(text)) : foldText;
    const fuse = new Fuse<Entry>(narrow(query), {
      keys: used.map((field) => ({
        name: field,
        weight: weights[field],
        getFn: (entry: Entry) => entry.texts[field].map(fold),
      })),
      includeMatches: true,
      includeScore: true,
      ignoreLocation: true,
      threshold: initials ? 0 : 0.4,
      useTokenSearch: !initials,
      minMatchCharLength: query.length > 1 ? 2 : 1,
    });
    return fuse
      .search(query)
      .map((result) => ({ result, score: scoreOf(result) }))
      .sort((left, right) => right.score - left.score)
      .slice(0, limit)
      .flatMap(({ result, score }) => {
        const item = items[result.item.number];
        return item === undefined ? [] : [{ item, score, highlights: highlightsOf(result) }];
      });
  };

  return {
    size: items.length,
    search(text, wanted = {}) {
      checkGiven({ text, options: wanted }, { text: "text", options: { limit: "any?" } });
      const { limit = 10 } = wanted;
      checkOptions({ limit });
      const typed = text.trim().slice(0, LONGEST_QUERY);
      if (typed === "") return [];
      if (isHangulInitials(typed)) return find(typed.replaceAll(/\s+/gu, " "), true, limit);
      const query = foldText(typed).trim();
      const hits = query === "" ? [] : find(query, false, limit);
      const latin = romanize(query);
      return hits.length > 0 || latin === query ? hits : find(latin, false, limit);
    },
  };
}

const noTexts: LookupTexts = { name: [], brand: [], model: [], identifier: [], description: [] };

function checkWeights(weights: Readonly<Record<LookupField, number>>): void {
  if (lookupFields.every((field) => weights[field] >= 0)) return;
  throw new SafepactError("INVALID_OPTION", "A lookup weight is negative or not a number.", {
    hint: "Give 0 to leave a field out.",
  });
}

function indexText(texts: LookupTexts, used: readonly LookupField[], body: boolean): string {
  const fields = used.filter((field) => (field === "description") === body);
  const folded = fields.flatMap((field) => texts[field].map(foldText)).join(" | ");
  const initials = hangulInitials(folded);
  return initials === folded ? folded : `${folded} | ${initials}`;
}

/** Fuse knows the field and the place, the 3-grams how rare the words are that agree. */
function scoreOf({ item, score = 1 }: FuseResult<Entry>): number {
  return (item.share * SHARE_WEIGHT + (1 - score)) / (SHARE_WEIGHT + 1);
}

function highlightsOf({ item, matches }: FuseResult<Entry>): readonly LookupHighlight[] {
  return (matches ?? []).flatMap(({ key, refIndex, indices }) => {
    const field = lookupFields.find((each) => each === key);
    const value = field && item.texts[field][refIndex ?? 0];
    if (field === undefined || value === undefined) return [];
    const ranges = unfoldRanges(
      value,
      indices.map(([start, last]) => [start, last + 1] as const),
    );
    return ranges.length > 0 ? [{ field, value, ranges }] : [];
  });
}
