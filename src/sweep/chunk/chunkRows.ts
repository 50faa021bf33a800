import { createGunzip } from "node:zlib";
import { SafepactError } from "../../errors.ts";
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
import { withoutQuery } from "../source/source.ts";

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
  const carry = earlier && carryRows(plan, matcher, earlier);
  let [refused, carried] = [0, 0];
  for await (const result of listingsOf(chunk, signal)) {
    signal?.throwIfAborted();
    // A range in which no line begins is no empty source.
    if (result.issues.some(({ code }) => code === "empty-input")) continue;
    for (const issue of result.issues) note(issue, issues);
    if (!result.ok) {
      refuseTooLong(result.issues);
      refused += 1;
      continue;
    }
    const listing = result.value;
    const known = carry && revisionOf(listing);
    const kept = known === undefined ? undefined : carry?.(listing, known);
    if (kept !== undefined) carried += 1;
    const row = kept ?? screened(matcher, listing, options);
    counts[row.outcome] += 1;
    if (only !== undefined && !only.includes(row.outcome)) continue;
    const { id: listingId, platform } = listing;
    const revision = known ?? revisionOf(listing);
    written.push(`${JSON.stringify({ listingId, platform, ...row, revision })}\n`);
  }
  const about = { counts, ...(carry && { carried }), refused, issues: [...issues.values()] };
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
  const bytes = source.gzip ? unpacked(read(0)) : linesOfRange({ from, to }, read);
  return readListings(ndjson, bytes, { file: withoutQuery(source.url) });
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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
    throw new SafepactError("INPUT_UNREADABLE", "The gzip file is cut off or damaged.", { cause });
  }
}

function note({ severity, code, message, path, position }: Issue, issues: Map<string, IssueCount>) {
  const key = `${severity} ${code}`;
  const place = [position?.line === undefined ? "" : `line ${position.line}`, path.join(".")];
  const example = [...place.filter((each) => each !== ""), message].join(": ");
  const known = issues.get(key);
  issues.set(
    key,
    known ? { ...known, count: known.count + 1 } : { severity, code, count: 1, example },
  );
}

/** A line that no reader takes cannot be skipped unseen in a range: the chunk is set aside for a person. */
function refuseTooLong(issues: readonly Issue[]): void {
  const long = issues.find(({ code }) => code === "too-large");
  if (long) throw new SafepactError("LIMIT_EXCEEDED", long.message);
}
