import { createHash } from "node:crypto";
import { SafepactError } from "../../errors.ts";
import { addBarcodes, type BarcodeCounts } from "../../feeds/countBarcodes.ts";
import type { ScreeningOutcome } from "../../match/index.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import {
  type IssueCount,
  idsOfPart,
  type PartSummary,
  readPart,
  type SetAside,
} from "../parts/part.ts";
import { errorName, type PartStore, partName } from "../parts/partStore.ts";
import { chunksOf } from "../plan/chunkAt.ts";
import type { PlannedSince, SweepPlan } from "../plan/sweepPlan.ts";
import { hashOfJudgements } from "../since/planSince.ts";
import { statedSources } from "../source/source.ts";
import { partsShape, planShape } from "../sweepShapes.ts";
import { createRepeats } from "./createRepeats.ts";
import { rankByMargins } from "./rankByMargins.ts";

/** What a whole sweep gave: everything that is the same for every row is stated here once. */
export interface SweepManifest {
  /** Version of the format. */
  readonly schemaVersion: 1;
  /** Id of the plan. */
  readonly plan: string;
  /** Whether every chunk has its part. */
  readonly complete: boolean;
  /** SHA-256 over the hashes of all parts in their order, and over what is missing: equal for equal results. */
  readonly hash: string;
  /** The list of hazard records. */
  readonly list: {
    /** Its version. */
    readonly version: string;
    /** Its records. */
    readonly size: number;
    /** As of when it is complete. */
    readonly asOf?: string;
  };
  /** Name and version of the method; absent when there is no part. */
  readonly algorithm?: string;
  /** Outcomes that have rows; all when absent. */
  readonly only?: readonly ScreeningOutcome[];
  /** Least score of a written candidate; the threshold of review when absent. */
  readonly minScore?: number;
  /** SHA-256 over the decisions of people that were given; absent when there were none. */
  readonly judgements?: string;
  /** The earlier sweep that it goes on from; absent when every listing was screened. */
  readonly since?: {
    /** Hash of its manifest. */
    readonly hash: string;
    /** SHA-256 of its index, hexadecimal. */
    readonly index: string;
    /** Listings whose row was carried over: nothing had been found for them. */
    readonly carried: number;
    /** Listings screened anew, against the whole list. */
    readonly anew: number;
    /** Records that its list did not have. */
    readonly added: number;
    /** Records that are other than in its list, those retracted among them. */
    readonly changed: number;
    /** Records that its list had and this one has not. */
    readonly removed: number;
  };
  /** The sources, without the queries of their addresses. */
  readonly sources: readonly {
    /** Address. */
    readonly url: string;
    /** Bytes. */
    readonly size: number;
    /** Version. */
    readonly etag: string;
  }[];
  /** The parts in their order. */
  readonly parts: readonly Pick<PartSummary, "n" | "sha256" | "bytes" | "rows">[];
  /** Chunks without a part. */
  readonly missing: readonly number[];
  /** Chunks set aside. */
  readonly setAside: readonly SetAside[];
  /** Listings screened. */
  readonly listings: number;
  /** Listings by outcome. */
  readonly counts: Readonly<Record<ScreeningOutcome, number>>;
  /** Rows of the sources that could not be read. */
  readonly refused: number;
  /** Barcodes of the listings; absent when a part of an earlier version does not say. */
  readonly barcodes?: BarcodeCounts;
  /**
   * Listings whose id was held against those of all other chunks. Fewer than `listings` where parts of an earlier version do not name those
   * that `only` leaves out, and of more than some 240 million.
   */
  readonly idsCompared: number;
  /** What was remarkable about them; an id that stands in several chunks among it. */
  readonly issues: readonly IssueCount[];
}

/** How parts are gathered. */
export interface GatherOptions {
  /** Where the parts are. */
  readonly parts: PartStore;
  /** Takes the rows of each part, in the order of the listings. */
  readonly write?: (rows: Uint8Array) => void | Promise<void>;
  /**
   * Whether the matches of each listing are ranked with the margins of their records as well: how far the listing is ahead of the record's
   * other listings. The parts are then read twice; outcomes stay.
   *
   * @defaultValue `false`
   */
  readonly margins?: boolean;
}

/**
 * Gathers the parts of a sweep: checks each, hands its rows on, and sums all up. The hash of the manifest is the proof: one
 * machine or a hundred, with or without crashes, give the same one.
 *
 * @param plan - The plan.
 * @param options - Where the parts are, and what takes the rows.
 * @returns The manifest, with what is missing or set aside.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE` when a part is damaged or of another plan.
 *
 * @example
 * ```ts
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { createMatcher } from "safepact/match";
 * import { folderParts, gatherSweep, planSweep, screenChunk } from "safepact/sweep";
 *
 * const folder = mkdtempSync(join(tmpdir(), "gather-"));
 * const [index, listings] = [join(folder, "index"), join(folder, "listings.ndjson")];
 * writeFileSync(index, createMatcher([]).toBytes());
 * writeFileSync(listings, '{"id":"L1","title":"Kettle"}\n');
 * const plan = await planSweep({ listings: [listings], index });
 * const parts = folderParts(join(folder, "parts"));
 * (await gatherSweep(plan, { parts })).missing; // => [0]
 * await screenChunk(plan, 0, { parts });
 * const { complete, counts } = await gatherSweep(plan, { parts });
 * [complete, counts.unverifiable]; // => [true, 1]
 * ```
 */
export async function gatherSweep(plan: SweepPlan, options: GatherOptions): Promise<SweepManifest> {
  checkGiven(
    { plan, options },
    { plan: planShape, options: { parts: partsShape, write: "function?", margins: "flag?" } },
  );
  const { parts, write, margins = false } = options;
  const names = new Set(await parts.list());
  const rank = margins ? await rankByMargins(plan, { parts, names }) : undefined;
  const open = async (name: string) => readPart(await parts.read(name), name);
  const sum = emptySum();
  const repeats = createRepeats(plan);
  const hash = createHash("sha256");
  for (let n = 0; n < chunksOf(plan); n++) {
    const name = partName(n);
    if (names.has(name)) {
      const { rows, part } = await open(name);
      refuseStranger(part, plan, name);
      await write?.(rank === undefined ? rows : rank(rows));
      add(sum, part);
      repeats.note(idsOfPart({ rows, part }));
      hash.update(`${n} ${part.sha256}\n`);
    } else if (names.has(errorName(n))) {
      const text = Buffer.from(await parts.read(errorName(n))).toString("utf8");
      sum.setAside.push(JSON.parse(text) as SetAside);
      hash.update(`${n} set-aside\n`);
    } else {
      sum.missing.push(n);
      hash.update(`${n} missing\n`);
    }
  }
  const repeated = await repeats.find(async (n) =>
    names.has(partName(n)) ? idsOfPart(await open(partName(n))) : [],
  );
  if (repeated) addIssue(sum, repeated);
  const idsCompared = repeats.compared();
  return manifestOf(plan, sum, { hash: hash.digest("hex"), margins, idsCompared });
}

function emptySum() {
  return {
    counts: { match: 0, review: 0, "none-found": 0, unverifiable: 0 },
    carried: 0,
    refused: 0,
    barcodes: { sound: 0, damaged: 0 } as BarcodeCounts | undefined,
    parts: [] as Pick<PartSummary, "n" | "sha256" | "bytes" | "rows">[],
    missing: [] as number[],
    setAside: [] as SetAside[],
    issues: new Map<string, IssueCount>(),
    method: undefined as PartSummary["method"] | undefined,
  };
}

type Sum = ReturnType<typeof emptySum>;

function add(sum: Sum, part: PartSummary) {
  const { n, sha256, bytes, rows, counts, carried = 0, refused, barcodes, issues, method } = part;
  sum.parts.push({ n, sha256, bytes, rows });
  sum.carried += carried;
  sum.refused += refused;
  sum.barcodes = barcodes && sum.barcodes && addBarcodes(sum.barcodes, barcodes);
  sum.method = method;
  for (const outcome of ["match", "review", "none-found", "unverifiable"] as const) {
    sum.counts[outcome] += counts[outcome];
  }
  for (const issue of issues) addIssue(sum, issue);
}

function addIssue({ issues }: Sum, issue: IssueCount) {
  const key = `${issue.severity} ${issue.code}`;
  const known = issues.get(key);
  issues.set(key, known ? { ...known, count: known.count + issue.count } : issue);
}

function manifestOf(
  plan: SweepPlan,
  sum: Sum,
  {
    hash,
    margins,
    idsCompared,
  }: Pick<SweepManifest, "hash" | "idsCompared"> & { margins: boolean },
): SweepManifest {
  const { counts, refused, barcodes, parts, missing, setAside, issues, method } = sum;
  const { only, minScore, asOf } = plan.screening;
  const judgements = hashOfJudgements(plan.screening);
  const listings = Object.values(counts).reduce((total, count) => total + count, 0);
  return {
    schemaVersion: 1,
    plan: plan.id,
    complete: missing.length === 0 && setAside.length === 0,
    hash,
    list: {
      version: method?.list ?? plan.index.sha256,
      size: plan.index.records,
      ...(asOf === undefined ? {} : { asOf }),
    },
    ...(method && { algorithm: `${method.algorithm}${margins ? "+margins" : ""}` }),
    ...(only && { only }),
    ...(minScore !== undefined && { minScore }),
    ...(judgements !== undefined && { judgements }),
    ...(plan.since && { since: sinceOf(plan.since, listings, sum.carried) }),
    sources: statedSources(plan.sources),
    parts,
    missing,
    setAside,
    listings,
    counts,
    refused,
    ...(barcodes && { barcodes }),
    idsCompared,
    issues: [...issues.values()],
  };
}

function sinceOf(
  { hash, index, added, changed, removed }: PlannedSince,
  listings: number,
  carried: number,
): NonNullable<SweepManifest["since"]> {
  return {
    hash,
    index: index.sha256,
    carried,
    anew: listings - carried,
    added: added.length,
    changed: changed.length,
    removed,
  };
}

function refuseStranger(part: PartSummary, plan: SweepPlan, name: string): void {
  if (part.plan === plan.id) return;
  throw new SafepactError("INPUT_UNREADABLE", `${name} belongs to another plan.`, {
    hint: "Keep the parts of each plan in a place of their own.",
  });
}
