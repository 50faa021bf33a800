import { SafepactError } from "../../errors.ts";
import type { ScreenOptions } from "../../match/index.ts";
import type { Judgement } from "../../model/index.ts";

/** Options of `safepact sweep`. */
export interface SweepOptions {
  /** Files of hazard records. */
  readonly hazards: readonly string[];
  /** Files of listings. */
  readonly listings?: readonly string[];
  /** Whether listings come from standard input. */
  readonly stdin?: boolean;
  /** Format of the hazard records. */
  readonly hazardsFormat: string;
  /** Format of the listings. */
  readonly listingsFormat: string;
  /** Column map of the listings. */
  readonly columns?: string;
  /** Encoding of the listings. */
  readonly encoding?: string;
  /** Where the screenings go. */
  readonly out?: string;
  /** Least score of a candidate that is written. */
  readonly minScore?: number;
  /** Most candidates written for a listing. */
  readonly limit?: number;
  /** File of judgements. */
  readonly judgements?: string;
  /** As of when the list of hazard records is complete. */
  readonly asOf?: string;
  /** Threads that screen; one when absent. */
  readonly workers?: number;
  /** Whether an unfinished sweep is continued. */
  readonly resume?: boolean;
  /** Whether one bad row fails the sweep. */
  readonly strict?: boolean;
  /** Whether the screenings are printed. */
  readonly json?: boolean;
}

/**
 * Files of listings that the flags name; `-` for standard input.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION` when both or neither are given.
 */
export function listingFiles({ listings, stdin }: SweepOptions): readonly string[] {
  if (stdin === true && listings !== undefined) {
    throw new SafepactError("INVALID_OPTION", "--listings and --stdin were both given.", {
      hint: "Give one of the two.",
    });
  }
  if (stdin === true) return ["-"];
  if (listings !== undefined) return listings;
  throw new SafepactError("INVALID_OPTION", "There are no listings to screen.", {
    hint: "Add --listings FILE, or --stdin to read them from standard input.",
  });
}

/** Format of the listings: a column map makes them `mapped`. */
export function listingFormat({ listingsFormat, columns, encoding }: SweepOptions) {
  const format = columns !== undefined && listingsFormat === "ndjson" ? "mapped" : listingsFormat;
  return { format, columns, encoding };
}

/**
 * Where the screenings go. Without a file they are printed: with `--stdin`, with `--json`, or for `-`.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION` when printed screenings are to be resumed.
 */
export function outputPath({ out, stdin, json, resume }: SweepOptions): string | undefined {
  const printed = out === "-" || (out === undefined && (stdin === true || json === true));
  if (printed && resume === true) {
    throw new SafepactError("INVALID_OPTION", "Only a sweep that writes a file can be resumed.", {
      hint: "Add --out FILE.",
    });
  }
  return printed ? undefined : (out ?? "screenings.ndjson");
}

/** How each listing is screened. */
export function screenOptions(
  { minScore, limit }: SweepOptions,
  judgements: readonly Judgement[],
): ScreenOptions {
  return {
    ...(minScore === undefined ? {} : { minScore }),
    ...(limit === undefined ? {} : { limit }),
    ...(judgements.length === 0 ? {} : { judgements }),
  };
}
