import { Index } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { parseHazardRecord, parseListing } from "safepact/model";
import type { ScreenOptions } from "../../src/match/contract/matcherOptions.ts";
import type { MatcherState } from "../../src/match/score/matcherState.ts";
import { indexRecords } from "../../src/match/screen/indexRecords.ts";
import { screenListing } from "../../src/match/screen/screenListing.ts";
import { heldBytes } from "./heldBytes.ts";

/** A built system: finds record numbers for a text, best first. */
export interface BuiltSystem {
  /** Makes what is searched for of a text, outside of the time measured. */
  readonly prepare: (text: string) => () => readonly number[];
  /** The ten best where `prepare` may give fewer; not part of the time measured. */
  readonly rank?: (text: string) => readonly number[];
  /** Bytes that the index keeps beside the records; undefined when it cannot tell. */
  readonly bytes?: number;
}

/** A system that can be measured. */
export interface System {
  readonly name: string;
  readonly build: (titles: readonly string[]) => BuiltSystem;
}

const TOP = 10;

/** Every system of the comparison, by the name the command line takes. */
export const systems: readonly System[] = [
  { name: "safepact", build: (titles) => buildSafepact(titles, {}) },
  {
    name: "safepact-10",
    build: (titles) => buildSafepact(titles, { limit: TOP, minScore: 0, evidence: "none" }),
  },
  {
    name: "safepact-first",
    build: (titles) => buildSafepact(titles, { limit: TOP, minScore: 0, evidence: "first" }),
  },
  { name: "minisearch", build: buildMiniSearch },
  { name: "flexsearch", build: buildFlexSearch },
  { name: "fuse", build: buildFuse },
];

// The time to make records of titles is not part of the index, so it is made before.
let prepared:
  | { readonly titles: readonly string[]; readonly records: Parameters<typeof indexRecords>[0] }
  | undefined;

// All ways of asking share one index.
let built: { readonly titles: readonly string[]; readonly state: MatcherState } | undefined;

/** Makes the records that the next safepact build takes, outside of its time. */
export function prepareRecords(titles: readonly string[]): void {
  prepared = {
    titles,
    records: titles.flatMap((name, number) => {
      const parsed = parseHazardRecord({ id: String(number), products: [{ name }] });
      return parsed.ok ? [parsed.value] : [];
    }),
  };
}

/**
 * As a sweep runs, which writes out the evidence of what reaches a threshold; or with ten candidates whatever their score, and no evidence
 * or that of the first. The recall of all is that of the ten.
 */
function buildSafepact(titles: readonly string[], options: ScreenOptions): BuiltSystem {
  if (prepared?.titles !== titles) prepareRecords(titles);
  if (built?.titles !== titles)
    built = { titles, state: indexRecords(prepared?.records ?? [], {}) };
  const { state } = built;
  const prepare = (title: string, asked = options) => {
    const listing = parseListing({ id: "q", title });
    if (!listing.ok) return () => [];
    return () => {
      const { matches } = screenListing(state, listing.value, asked);
      return matches.map(({ hazardId }) => Number(hazardId));
    };
  };
  prepare("warm up 100")();
  return {
    prepare,
    rank: (title) => prepare(title, { limit: TOP, minScore: 0 })(),
    bytes: heldBytes({ ...state, records: undefined, refined: undefined }),
  };
}

function buildMiniSearch(titles: readonly string[]): BuiltSystem {
  const index = new MiniSearch<{ id: number; title: string }>({ fields: ["title"] });
  index.addAll(titles.map((title, id) => ({ id, title })));
  const search = (text: string) => index.search(text).slice(0, TOP);
  return { prepare: (text) => () => search(text).map(({ id }) => Number(id)) };
}

function buildFlexSearch(titles: readonly string[]): BuiltSystem {
  const index = new Index({ tokenize: "strict" });
  for (const [id, title] of titles.entries()) index.add(id, title);
  return { prepare: (text) => () => index.search(text, { limit: TOP, suggest: true }).map(Number) };
}

function buildFuse(titles: readonly string[]): BuiltSystem {
  const fuse = new Fuse(titles, { ignoreLocation: true, threshold: 0.6, includeScore: true });
  return {
    prepare: (text) => () => fuse.search(text, { limit: TOP }).map(({ refIndex }) => refIndex),
  };
}
