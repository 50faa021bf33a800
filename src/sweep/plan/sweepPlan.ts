import * as z from "zod";
import { SafepactError } from "../../errors.ts";
import { screeningOutcomes } from "../../match/contract/screening.ts";
import type { ScreeningOutcome } from "../../match/index.ts";
import type { Instant, Judgement } from "../../model/index.ts";
import { instantSchema } from "../../model/partialDate.ts";

/** A source of listings in a plan. */
export interface PlannedSource {
  /** Address. */
  readonly url: string;
  /** Bytes. */
  readonly size: number;
  /** Version. */
  readonly etag: string;
  /** Whether it is packed with gzip, which can only be read from its beginning: it is one chunk. */
  readonly gzip: boolean;
  /** Its chunks. */
  readonly chunks: number;
}

/** How listings are screened in a sweep. */
export interface SweepScreening {
  /** Most candidates written for a listing. @defaultValue `5` */
  readonly limit?: number;
  /** Least score of a candidate that is written. */
  readonly minScore?: number;
  /** Outcomes that are written; the others are counted only. */
  readonly only?: readonly ScreeningOutcome[];
  /** Decisions of people. */
  readonly judgements?: readonly Judgement[];
  /** As of when the list of hazard records is complete. */
  readonly asOf?: Instant;
}

/** An earlier sweep, whole and gathered. */
export interface SweepSince {
  /** The index it was made with: path or address. */
  readonly index: string;
  /** Its rows: path or address; its manifest is beside them, as `safepact sweep` writes it, with `.manifest.json` behind the name. */
  readonly screenings: string;
}

/** The earlier sweep that a plan goes on from. */
export interface PlannedSince {
  /** Its index. */
  readonly index: SweepPlan["index"];
  /** Its rows. */
  readonly screenings: {
    /** Address. */
    readonly url: string;
    /** Bytes. */
    readonly size: number;
    /** Version. */
    readonly etag: string;
    /** How many. */
    readonly rows: number;
  };
  /** Hash of its manifest. */
  readonly hash: string;
  /** Whether it was made of the same versions of the same sources, so that a listing without a row is one that was counted only. */
  readonly sameListings: boolean;
  /** Ids of records that its list did not have. */
  readonly added: readonly string[];
  /** Ids of records that are other than in its list, those retracted among them. */
  readonly changed: readonly string[];
  /** Records that its list had and the new one has not. */
  readonly removed: number;
}

/**
 * What a sweep is: plain JSON, the same for every machine that takes part. It states sources, index and options once;
 * which bytes are which chunk follows by arithmetic, so the plan of a billion listings is a few hundred bytes a source.
 */
export interface SweepPlan {
  /** Version of the format. */
  readonly schemaVersion: 1;
  /** Hash of index, sources and options: the same plan has the same id. */
  readonly id: string;
  /** The snapshot of the index. */
  readonly index: {
    /** Address. */
    readonly url: string;
    /** Bytes. */
    readonly size: number;
    /** SHA-256 of its bytes, hexadecimal. */
    readonly sha256: string;
    /** Hazard records in the list. */
    readonly records: number;
  };
  /** Bytes of a chunk. */
  readonly chunkBytes: number;
  /** The sources of listings, in the order of the output. */
  readonly sources: readonly PlannedSource[];
  /** How listings are screened. */
  readonly screening: SweepScreening;
  /** The earlier sweep it goes on from; absent when every listing is screened. */
  readonly since?: PlannedSince;
}

const count = z.int().nonnegative();

const plannedIndex = z.object({
  url: z.string(),
  size: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  records: count,
});

const sweepPlanSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[0-9a-f]{64}$/u),
  index: plannedIndex,
  chunkBytes: count.min(1),
  sources: z.array(
    z.object({ url: z.string(), size: count, etag: z.string(), gzip: z.boolean(), chunks: count }),
  ),
  screening: z.object({
    limit: z.int().min(1).exactOptional(),
    minScore: z.number().min(0).max(1).exactOptional(),
    only: z.array(z.enum(screeningOutcomes)).exactOptional(),
    judgements: z.array(z.custom<Judgement>((value) => typeof value === "object")).exactOptional(),
    asOf: instantSchema.exactOptional(),
  }),
  since: z
    .object({
      index: plannedIndex,
      screenings: z.object({ url: z.string(), size: count, etag: z.string(), rows: count }),
      hash: z.string(),
      sameListings: z.boolean(),
      added: z.array(z.string()),
      changed: z.array(z.string()),
      removed: count,
    })
    .exactOptional(),
});

/**
 * Reads a plan that was written as JSON.
 *
 * @param input - The parsed JSON.
 * @returns The plan.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when it is none.
 *
 * @example
 * ```ts
 * import { readPlan } from "safepact/sweep";
 *
 * try {
 *   readPlan({ chunkBytes: "8 MB" });
 * } catch (error) {
 *   (error as Error).message.startsWith("This is no plan of a sweep"); // => true
 * }
 * ```
 */
export function readPlan(input: unknown): SweepPlan {
  const parsed = sweepPlanSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new SafepactError(
    "INVALID_INPUT",
    `This is no plan of a sweep: ${first?.path.join(".") ?? ""} ${first?.message ?? ""}.`,
    { hint: "Name the file that `safepact sweep plan` wrote." },
  );
}
