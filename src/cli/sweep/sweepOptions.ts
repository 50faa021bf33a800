import { resolve } from "node:path";
import { SafepactError } from "../../errors.ts";
import type { ScreeningOutcome } from "../../match/index.ts";
import { type Judgement, parseJudgement } from "../../model/index.ts";
import type { SweepScreening, SweepSince } from "../../sweep/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import { loadValues } from "../common/loadValues.ts";
import { asOfOption, type ListOptions } from "../common/openList.ts";

/** Options that say how listings are screened. */
export interface ScreeningOptions {
  /** Least score of a candidate that is written. */
  readonly minScore?: number;
  /** Most candidates written for a listing. */
  readonly limit?: number;
  /** Outcomes that are written. */
  readonly only?: readonly ScreeningOutcome[];
  /** File of judgements. */
  readonly judgements?: string;
  /** As of when the list of hazard records is complete. */
  readonly asOf?: string;
  /** Index of the sweep to go on from. */
  readonly since?: string;
  /** Its rows. */
  readonly screenings?: string;
}

/** Options of `safepact sweep`. */
export interface SweepOptions extends ScreeningOptions, ListOptions {
  /** Files of listings. */
  readonly listings?: readonly string[];
  /** Whether listings come from standard input. */
  readonly stdin?: boolean;
  /** Format of the listings. */
  readonly listingsFormat: string;
  /** Column map of the listings. */
  readonly columns?: string;
  /** Encoding of the listings. */
  readonly encoding?: string;
  /** Where the screenings go. */
  readonly out?: string;
  /** Threads that screen; one when absent. */
  readonly threads?: number;
  /** Whether an unfinished sweep is continued. */
  readonly resume?: boolean;
  /** Whether one bad row fails the sweep. */
  readonly strict?: boolean;
  /** Whether records' margins rank the matches; they do in a file unless this says no. */
  readonly margins?: boolean;
  /** Whether the screenings are printed. */
  readonly json?: boolean;
  /** A plan to carry out. */
  readonly plan?: string;
  /** Where the parts of the plan are. */
  readonly parts?: string;
  /** One chunk of the plan. */
  readonly chunk?: number;
  /** Every so manieth chunk of the plan. */
  readonly shard?: Shard;
}

/** Every `of`th chunk, beginning with `index`. */
export interface Shard {
  /** Which, from 0. */
  readonly index: number;
  /** Of how many. */
  readonly of: number;
}

const withPlan = ["plan", "parts", "chunk", "shard", "threads", "json"];

/**
 * Refuses options that cannot be meant together.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION`.
 */
export function refuseContradictions(options: SweepOptions): void {
  const refuse = (message: string, hint: string): never => {
    throw new SafepactError("INVALID_OPTION", message, { hint });
  };
  const { plan, stdin, listings, resume, threads, out, chunk, shard, parts, since } = options;
  if (plan === undefined && (chunk !== undefined || shard !== undefined || parts !== undefined)) {
    refuse("--chunk, --shard and --parts belong to a plan.", "Add --plan FILE.");
  }
  if (chunk !== undefined && shard !== undefined) {
    refuse("--chunk and --shard were both given.", "Give one of the two.");
  }
  if (plan !== undefined) {
    const defaults = new Set(["hazardsFormat", "listingsFormat"]);
    const other = Object.keys(options).find((key) => !withPlan.includes(key) && !defaults.has(key));
    if (other !== undefined)
      refuse(`A plan says already what --${kebab(other)} says.`, "Plan anew.");
    return;
  }
  if (stdin === true && listings !== undefined) {
    refuse("--listings and --stdin were both given.", "Give one of the two.");
  }
  if (stdin !== true && listings === undefined) {
    refuse(
      "There are no listings to screen.",
      "Add --listings FILE, or --stdin to read them from standard input.",
    );
  }
  if (isPrinted(options) && resume === true) {
    refuse("Only a sweep that writes a file can be resumed.", "Add --out FILE.");
  }
  if (isPrinted(options) && options.margins === true) {
    refuse("Margins are known when the sweep is whole.", "Add --out FILE.");
  }
  if (isPrinted(options) && threads !== undefined && threads > 1) {
    refuse("Screenings that are printed as they come have one thread.", "Add --out FILE.");
  }
  if (isPrinted(options) && (since !== undefined || options.screenings !== undefined)) {
    refuse("Only a sweep that writes a file can go on from another.", "Add --out FILE.");
  }
  if (resume === true && listings?.includes("-")) {
    refuse("Standard input cannot be read again.", "Name files with --listings.");
  }
  if (stdin === true && out !== undefined && out !== "-") {
    refuse("--stdin answers on standard output.", "Leave --out away, or use --listings -.");
  }
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** Whether screenings are printed as they come: with `--stdin`, with `--json` and no file, or for `-`. */
export function isPrinted({ out, stdin, json }: SweepOptions): boolean {
  return out === "-" || stdin === true || (out === undefined && json === true);
}

/** The sweep to go on from, of which a file named `rows` that is to be written is none. */
export function sinceOf(
  { since, screenings }: ScreeningOptions,
  rows?: string,
): SweepSince | undefined {
  if (since === undefined && screenings === undefined) return undefined;
  if (since === undefined || screenings === undefined) {
    throw new SafepactError("INVALID_OPTION", "--since and --screenings belong together.", {
      hint: "Give the index of the earlier sweep and the rows it wrote.",
    });
  }
  if (rows !== undefined && resolve(rows) === resolve(screenings)) {
    throw new SafepactError("INVALID_OPTION", "The rows gone on from would be written over.", {
      hint: "Name another file with --out.",
    });
  }
  return { index: since, screenings };
}

/** How listings are screened, decisions of people read. */
export async function screeningOf(
  { minScore, limit, only, judgements, asOf }: ScreeningOptions,
  io: CliIo,
): Promise<SweepScreening> {
  const decisions: readonly Judgement[] =
    judgements === undefined ? [] : (await loadValues(judgements, parseJudgement, io)).values;
  const complete = asOfOption(asOf === undefined ? {} : { asOf });
  return {
    ...(minScore === undefined ? {} : { minScore }),
    ...(limit === undefined ? {} : { limit }),
    ...(only === undefined ? {} : { only }),
    ...(decisions.length === 0 ? {} : { judgements: decisions }),
    ...(complete === undefined ? {} : { asOf: complete }),
  };
}

/** Format of the listings: a column map makes them `mapped`. */
export function listingFormat({ listingsFormat, columns, encoding }: SweepOptions) {
  const format = columns !== undefined && listingsFormat === "ndjson" ? "mapped" : listingsFormat;
  return { format, columns, encoding };
}
