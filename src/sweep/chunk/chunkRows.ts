import { createGunzip } from "node:zlib";
import { SafepactError } from "../../errors.ts";
import { addBarcodes, type BarcodeCounts, countBarcodes } from "../../feeds/countBarcodes.ts";
import { ndjson } from "../../feeds/ndjson.ts";
import { readListings } from "../../feeds/readListings.ts";
import type { Matcher, ScreeningOutcome, ScreenOptions } from "../../match/index.ts";
import type { Issue, Listing, Result } from "../../model/index.ts";
import type { IssueCount } from "../parts/part.ts";
import type { PlannedChunk } from "../plan/chunkAt.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";
import { carryRows } from "../since/carryRows.ts";
import type { EarlierRows } from "../since/earlierRows.ts";
import { revisionOf } from "../since/revisionOf.ts";
import { linesOfRange } from "../source/linesOfRange.ts";
import { readSource } from "../source/readSource.ts";
import { nameOf, type SourceState } from "../source/source.ts";

/** What rows are made with. */
export interface RowTools {
  /** The index. */
  readonly matcher: Matcher;
  /** Rows of the sweep that the plan goes on from. */
  readonly earlier?: EarlierRows | undefined;
  /** Stops. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Screens the listings of a chunk, or carries their rows over.
 *
 * @param plan - The plan.
 * @param chunk - The chunk.
 * @param tools - Index, rows of the earlier sweep, and what stops.
 * @returns Rows, counts and remarks.
 */
export async function chunkRows(
  plan: SweepPlan,
  chunk: PlannedChunk,
  { matcher, earlier, signal }: RowTools,
) {
  const { only, asOf: _, ...options } = plan.screening;
  const counts = zeroCounts();
  const issues = new Map<string, IssueCount>();
  const written: string[] = [];
  const unwritten: string[] = [];
  const carry = earlier && carryRows(plan, matcher, earlier);
  let [refused, carried] = [0, 0];
  let barcodes: BarcodeCounts = { sound: 0, damaged: 0 };
  for await (const result of listingsOf(chunk, signal)) {
    signal?.throwIfAborted();
    // A range in which no line begins is no empty source.
    if (result.issues.some(({ code }) => code === "empty-input")) continue;
    for (const issue of result.issues) note(issue, issues, chunk);
    barcodes = addBarcodes(barcodes, countBarcodes(result));
    if (!result.ok) {
      refuseTooLong(result.issues, chunk);
      refused += 1;
      continue;
    }
    const listing = result.value;
    const known = carry && revisionOf(listing);
    const kept = known === undefined ? undefined : carry?.(listing, known);
    if (kept !== undefined) carried += 1;
    const row = kept ?? screened(matcher, listing, options);
    counts[row.outcome] += 1;
    const { id: listingId, platform } = listing;
    if (only !== undefined && !only.includes(row.outcome)) {
      unwritten.push(listingId);
      continue;
    }
    const revision = known ?? revisionOf(listing);
    written.push(`${JSON.stringify({ listingId, platform, ...row, revision })}\n`);
  }
  const remarks = { refused, barcodes, ...(only && { unwritten }), issues: [...issues.values()] };
  const about = { counts, ...(carry && { carried }), ...remarks };
  return { rows: written.join(""), ...about, written };
}

/** What the manifest states once stands in no row. */
function screened(matcher: Matcher, listing: Listing, options: ScreenOptions) {
  const { list: _list, algorithm: _algorithm, ...row } = matcher.screen(listing, options);
  return row;
}

function zeroCounts(): Record<ScreeningOutcome, number> {
  return { match: 0, review: 0, "none-found": 0, unverifiable: 0 };
}

function listingsOf(
  { source, from, to }: PlannedChunk,
  signal: AbortSignal | undefined,
): AsyncIterable<Result<Listing>> {
  const read = (at: number) => readSource(source, at, signal);
  const bytes = source.gzip ? unpacked(read(0), source) : linesOfRange({ from, to }, read);
  return readListings(ndjson, bytes);
}

async function* unpacked(
  packed: AsyncIterable<Uint8Array>,
  source: SourceState,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feed = (async () => {
    for await (const piece of packed) {
      if (!gunzip.write(piece)) await new Promise((resolve) => gunzip.once("drain", resolve));
    }
    gunzip.end();
  })();
  feed.catch((error: Error) => gunzip.destroy(error));
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new SafepactError("INPUT_UNREADABLE", `${nameOf(source)} is cut off or damaged gzip.`, {
      hint: "Fetch it again, and plan the sweep anew.",
      cause,
    });
  }
}

function note(issue: Issue, issues: Map<string, IssueCount>, chunk: PlannedChunk) {
  const { severity, code } = issue;
  const key = `${severity} ${code}`;
  const known = issues.get(key);
  const counted = known ?? { severity, code, count: 0, example: exampleOf(issue, chunk) };
  issues.set(key, { ...counted, count: counted.count + 1 });
}

function exampleOf({ message, path, position }: Issue, chunk: PlannedChunk): string {
  const place = [placeOf(position?.line, chunk), path.join(".")];
  return [...place.filter((each) => each !== ""), message].join(": ");
}

/**
 * Where a line stands. Behind the first range nobody has counted the lines before it: they are counted from its byte, as in
 * `tail -c +BYTE FILE | sed -n 5p`, where the first is what is left of the line that began before.
 */
function placeOf(line: number | undefined, { source, from }: PlannedChunk): string {
  if (line === undefined) return nameOf(source);
  if (source.gzip || from === 0) return `${nameOf(source)}, line ${line}`;
  return `${nameOf(source)}, line ${line + 1} from byte ${from}`;
}

/** A line that no reader takes cannot be skipped unseen in a range: the chunk is set aside for a person. */
function refuseTooLong(issues: readonly Issue[], chunk: PlannedChunk): void {
  const long = issues.find(({ code }) => code === "too-large");
  if (long) throw new SafepactError("LIMIT_EXCEEDED", exampleOf(long, chunk));
}
