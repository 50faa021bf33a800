import { contentHash } from "../../canonical/contentHash.ts";
import { SafepactError } from "../../errors.ts";
import { allLexicons } from "../../lexicons/allLexicons.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import { planSince } from "../since/planSince.ts";
import { describeSource } from "../source/describeSource.ts";
import { readSource } from "../source/readSource.ts";
import { type SourceState, withoutQuery } from "../source/source.ts";
import { openPlanned } from "./openPlanned.ts";
import type { PlannedSource, SweepPlan, SweepScreening, SweepSince } from "./sweepPlan.ts";

/** What a sweep is planned from. */
export interface SweepInputs extends SweepScreening {
  /** Canonical NDJSON of listings, plain or packed with gzip: paths, or addresses that serve ranges. */
  readonly listings: readonly string[];
  /** Snapshot of an index (`matcher.toBytes()`): path or address. */
  readonly index: string;
  /**
   * A whole sweep of an earlier list to go on from: listings that are as they were, for which nothing was found and for which no added or
   * changed record can come up, keep their row; the others are screened anew. What else has an influence has to be the same as then.
   */
  readonly since?: SweepSince;
  /** Bytes of a chunk. @defaultValue `8388608` */
  readonly chunkBytes?: number;
}

const CHUNK_BYTES = 8 * 1024 * 1024;
const LEAST_CHUNK = 1024;

/**
 * Plans a sweep: looks at the sources, reads none of the listings, and cuts them into ranges.
 *
 * @param inputs - Listings, index and options.
 * @returns The plan, plain JSON to hand to any scheduler.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE`, `CORRUPT_INDEX` or `INVALID_OPTION`, also when the earlier sweep was
 * made with another index, version, thresholds or options.
 *
 * @example
 * ```ts
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { createMatcher } from "safepact/match";
 * import { chunksOf, planSweep } from "safepact/sweep";
 *
 * const folder = mkdtempSync(join(tmpdir(), "plan-"));
 * writeFileSync(join(folder, "index"), createMatcher([]).toBytes());
 * writeFileSync(join(folder, "listings.ndjson"), `{"id":"L1","title":"${"x".repeat(3000)}"}\n`);
 * const plan = await planSweep({
 *   listings: [join(folder, "listings.ndjson")],
 *   index: join(folder, "index"),
 *   chunkBytes: 1024,
 * });
 * chunksOf(plan); // => 3
 * ```
 */
export async function planSweep(inputs: SweepInputs): Promise<SweepPlan> {
  checkGiven(
    { inputs },
    {
      inputs: {
        listings: ["text"],
        index: "text",
        since: "object?",
        only: "list?",
        judgements: "list?",
        chunkBytes: "any?",
        limit: "any?",
        minScore: "any?",
        asOf: "any?",
      },
    },
  );
  const { listings, index: indexPlace, chunkBytes = CHUNK_BYTES, since, ...screening } = inputs;
  if (!Number.isSafeInteger(chunkBytes) || chunkBytes < LEAST_CHUNK) {
    throw new SafepactError("INVALID_OPTION", `chunkBytes is ${chunkBytes}.`, {
      hint: `Give a whole number of at least ${LEAST_CHUNK}.`,
    });
  }
  const { limit, minScore, asOf } = screening;
  checkOptions({ limit, minScore, asOf });
  if (listings.length === 0) {
    throw new SafepactError("INVALID_OPTION", "There are no listings to screen.", {
      hint: "Name at least one source.",
    });
  }
  const { index, state } = await openPlanned(indexPlace, since ? allLexicons : []);
  const sources: PlannedSource[] = [];
  for (const place of listings) sources.push(await plannedSource(place, chunkBytes));
  const body = {
    schemaVersion: 1 as const,
    index,
    chunkBytes,
    sources,
    screening,
    ...(since && { since: await planSince(since, { state, sources, screening }) }),
  };
  return { ...body, id: idOf(body) };
}

/** Where an index or a source stands, and a presigned address's signature, do not make another sweep. */
function idOf({ index, sources, chunkBytes, screening, since }: Omit<SweepPlan, "id">): string {
  return contentHash({
    index: index.sha256,
    chunkBytes,
    screening,
    sources: sources.map(({ url, ...rest }) => ({ ...rest, url: withoutQuery(url) })),
    ...(since && { since: { index: since.index.sha256, hash: since.hash } }),
  });
}

async function plannedSource(place: string, chunkBytes: number): Promise<PlannedSource> {
  const state = await describeSource(place);
  const gzip = await isGzip(state);
  const ranges = gzip ? 1 : Math.ceil(state.size / chunkBytes);
  return { ...state, gzip, chunks: state.size === 0 ? 0 : ranges };
}

async function isGzip(state: SourceState): Promise<boolean> {
  for await (const piece of readSource(state, 0)) return piece[0] === 0x1f && piece[1] === 0x8b;
  return false;
}
