import { gatherHazards, readHazards, readListings } from "safepact/feeds";
import { allLexicons } from "safepact/languages";
import { buildMatcher, explainMatch, type Matcher, type ScreeningOutcome } from "safepact/match";
import type { HazardRecord, Issue, Listing } from "safepact/model";
import { renderEvidenceSvg } from "safepact/report";
import { scoreText } from "../../src/report/evidence/scoreText.ts";
import { languageOf } from "./languages.ts";
import { type DroppedSource, hazardReaderOf, listingReaderOf, Unusable } from "./source.ts";
import type { TaskContext } from "./task.ts";

/** What is asked for. */
export interface MatchRequest {
  readonly hazards: readonly DroppedSource[];
  readonly listings: DroppedSource;
}

/** A listing that needs somebody's look. */
export interface Hit {
  /** Number of the row, from 0; `explain` takes it. */
  readonly key: number;
  readonly listingId: string;
  readonly title: string;
  readonly outcome: ScreeningOutcome;
  readonly hazardId: string;
  readonly product: string;
  readonly score: number;
  /** The score with as many decimals as tell it from 0 and 1. */
  readonly scoreText: string;
}

/** How far the matching is. */
export interface MatchProgress {
  readonly stage: "hazards" | "index" | "listings";
  readonly done: number;
  /** Share of the bytes read or of the records indexed, 0 to 1. */
  readonly share: number;
  /** What was found since the last word. */
  readonly hits: readonly Hit[];
}

/** What came of it. */
export interface MatchTotals {
  readonly hazards: number;
  readonly refusedHazards: number;
  readonly listings: number;
  readonly refusedListings: number;
  readonly outcomes: Readonly<Partial<Record<ScreeningOutcome, number>>>;
  /** The first of what was wrong, errors and warnings. */
  readonly issues: readonly Issue[];
  /** Hits beyond those that are kept. */
  readonly notKept: number;
  readonly cancelled: boolean;
}

/** Why a listing has its outcome. */
export interface ExplainedListing {
  readonly title: string;
  readonly candidates: readonly {
    readonly hazardId: string;
    readonly product: string;
    readonly headline: string;
    readonly reasons: readonly string[];
    readonly lines: readonly string[];
    readonly notes: readonly string[];
    /** The drawing of the evidence. */
    readonly svg: string;
  }[];
}

const MOST_HITS = 10_000;
const MOST_ISSUES = 50;
// Long enough to cost nothing, short enough that a click on "Cancel" is answered at once.
const BREATH = 40;

/** Holds listings against hazard records, and remembers both to explain what was found. */
export interface MatchDesk {
  readonly match: (
    request: MatchRequest,
    context: TaskContext<MatchProgress>,
  ) => Promise<MatchTotals>;
  readonly explain: (asked: {
    readonly key: number;
    readonly language: string;
  }) => ExplainedListing;
}

/** Opens a desk for matching. */
export function openMatchDesk(): MatchDesk {
  let kept: Kept = { listings: [], records: new Map() };
  return {
    match: (request, context) => {
      kept = { listings: [], records: new Map() };
      return match(request, context, kept);
    },
    explain: ({ key, language }) => explain(kept, key, language),
  };
}

interface Kept {
  readonly listings: Listing[];
  records: ReadonlyMap<string, HazardRecord>;
  matcher?: Matcher;
}

async function match(
  request: MatchRequest,
  { tell, signal }: TaskContext<MatchProgress>,
  kept: Kept,
): Promise<MatchTotals> {
  const { records, refused, issues } = await readRecords(request, { tell, signal });
  kept.records = new Map(records.map((record) => [record.id, record]));
  const matcher = await buildMatcher(records, {
    lexicons: allLexicons,
    signal,
    onProgress: ({ done, total }) =>
      tell({ stage: "index", done, share: done / Math.max(1, total), hits: [] }),
  });
  kept.matcher = matcher;
  const found = await screenAll(request.listings, { tell, signal }, kept);
  return {
    hazards: records.length,
    refusedHazards: refused,
    ...found,
    issues: [...issues, ...found.issues].slice(0, MOST_ISSUES),
  };
}

async function readRecords(
  { hazards }: MatchRequest,
  { tell, signal }: TaskContext<MatchProgress>,
) {
  if (hazards.length === 0) throw new Unusable("Add a file of hazard records first.");
  const read = [];
  for (const source of hazards) {
    const reader = await hazardReaderOf(source);
    const share = (part: number) => (read.length + part) / hazards.length;
    const counted = countedBytes(source.blob, (part) => {
      signal.throwIfAborted();
      tell({ stage: "hazards", done: 0, share: share(part), hits: [] });
    });
    const given = { file: source.name, ...encodingOf(source) };
    read.push(await gatherHazards(readHazards(reader, counted, given)));
  }
  const records = [
    ...new Map(read.flatMap((list) => list.records.map((each) => [each.id, each]))).values(),
  ];
  const issues = read.flatMap((list) => list.issues);
  const refused = read.reduce((sum, list) => sum + list.refused, 0);
  if (records.length === 0) {
    throw new Unusable(`No hazard record could be read. ${issues[0]?.message ?? ""}`);
  }
  return { records, issues, refused };
}

async function screenAll(
  source: DroppedSource,
  { tell, signal }: TaskContext<MatchProgress>,
  kept: Kept,
): Promise<Omit<MatchTotals, "hazards" | "refusedHazards">> {
  const reader = await listingReaderOf(source);
  const outcomes: Partial<Record<ScreeningOutcome, number>> = {};
  const issues: Issue[] = [];
  const state = { listings: 0, refusedListings: 0, notKept: 0 };
  let share = 0;
  let hits: Hit[] = [];
  let last = performance.now();
  const bytes = countedBytes(source.blob, (part) => {
    share = part;
  });
  const report = () => {
    tell({ stage: "listings", done: state.listings, share, hits });
    hits = [];
  };
  const given = { file: source.name, ...encodingOf(source) };
  for await (const result of readListings(reader, bytes, given)) {
    if (issues.length < MOST_ISSUES) issues.push(...result.issues);
    if (result.ok) {
      const hit = screenOne(result.value, kept, outcomes);
      state.listings++;
      if (hit === "not-kept") state.notKept++;
      else if (hit !== undefined) hits.push(hit);
    } else state.refusedListings++;
    if (performance.now() - last > BREATH) {
      report();
      await breathe();
      last = performance.now();
      if (signal.aborted) return { ...state, outcomes, issues, cancelled: true };
    }
  }
  report();
  return { ...state, outcomes, issues, cancelled: false };
}

function screenOne(
  listing: Listing,
  { matcher, listings, records }: Kept,
  outcomes: Partial<Record<ScreeningOutcome, number>>,
): Hit | "not-kept" | undefined {
  if (matcher === undefined) return undefined;
  const { outcome, matches } = matcher.screen(listing, { evidence: "none", limit: 1 });
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const [best] = matches;
  if (outcome !== "match" && outcome !== "review") return undefined;
  if (best === undefined) return undefined;
  if (listings.length >= MOST_HITS) return "not-kept";
  const key = listings.push(listing) - 1;
  const { hazardId, line, score } = best;
  const { id: listingId, title } = listing;
  const product = productOf(records.get(hazardId), line);
  return {
    key,
    listingId,
    title,
    outcome,
    hazardId,
    product,
    score,
    scoreText: scoreText(score, 2),
  };
}

function explain(
  { matcher, listings, records }: Kept,
  key: number,
  language: string,
): ExplainedListing {
  const listing = listings[key];
  if (matcher === undefined || listing === undefined) throw new Unusable("This row is gone.");
  const { explanations: messages } = languageOf(language);
  const { matches } = matcher.screen(listing, { limit: 3 });
  return {
    title: listing.title,
    candidates: matches.map((each, place) => {
      const { headline, reasons, lines, notes } = explainMatch(each, messages);
      return {
        hazardId: each.hazardId,
        product: productOf(records.get(each.hazardId), each.line),
        headline,
        reasons,
        lines: lines.map(({ text, weight }) => `${weight > 0 ? "+" : ""}${weight}: ${text}`),
        notes,
        svg: renderEvidenceSvg(each, { messages, id: `evidence-${place}` }),
      };
    }),
  };
}

function productOf(record: HazardRecord | undefined, line: string): string {
  const product = record?.products.find((each) => each.line === line);
  return [product?.brand, product?.name].filter((part) => part !== undefined).join(" ");
}

function encodingOf({ encoding = "" }: DroppedSource): { readonly encoding?: string } {
  return encoding === "" ? {} : { encoding };
}

/** Streams the bytes of a blob and tells which share of them is read. */
async function* countedBytes(
  blob: Blob,
  tell: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  // In slices: a stream of a file gives chunks of megabytes, of which each would be one step of the progress.
  const step = 131_072;
  for (let at = 0; at < blob.size; at += step) {
    const bytes = new Uint8Array(await blob.slice(at, at + step).arrayBuffer());
    read += bytes.length;
    tell(read / blob.size);
    yield bytes;
  }
}

// A timer lets messages in, which a resolved promise does not.
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
