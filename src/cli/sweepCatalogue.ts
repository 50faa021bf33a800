import { contentHash } from "../canonical/contentHash.ts";
import { SafepactError } from "../errors.ts";
import {
  buildMatcher,
  type Matcher,
  type MatcherOptions,
  type ScreenOptions,
} from "../match/index.ts";
import {
  type Judgement,
  type Listing,
  parseJudgement,
  parseListing,
  type Result,
} from "../model/index.ts";
import type { CliIo } from "./cliIo.ts";
import type { CommandContext } from "./commandContext.ts";
import { type ExitCode, exitCodes } from "./exitCodes.ts";
import { instantOption } from "./instantOption.ts";
import { type IssueTally, issueTally } from "./issueTally.ts";
import { ndjsonLine } from "./ndjsonLine.ts";
import { openSource } from "./openSource.ts";
import { progressLine } from "./progress.ts";
import { loadHazards, refuseUnreadable } from "./readHazardFiles.ts";
import { readListingFiles } from "./readListingFiles.ts";
import { readValues } from "./readValues.ts";
import { type OrderedScreening, screenInOrder } from "./screenInOrder.ts";
import { type SweepCounts, sweepCounts } from "./sweepCounts.ts";
import { openSweepJournal, type SweepJournal, type SweepSettings } from "./sweepJournal.ts";
import { openSweepPool, type ScreenedLine } from "./sweepPool.ts";

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

/** Screens every listing of a catalogue against hazard records. */
export async function sweepCatalogue(
  options: SweepOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const files = listingFiles(options);
  const out = outputPath(options);
  const asOf = options.asOf === undefined ? {} : { asOf: instantOption(options.asOf, "--as-of") };
  const judgements = await loadJudgements(options.judgements, io);
  const { records } = await loadHazards(options.hazards, { format: options.hazardsFormat }, io);
  if (records.length === 0) {
    io.tell("The list of hazard records is empty: every listing will be unverifiable.\n");
  }
  const matcher = await buildMatcher(records, { ...asOf, signal: io.signal });
  const journal = await journalOf(out, options, settingsOf(matcher, options, judgements));
  if (journal && journal.resumed > 0) io.tell(`Going on after ${journal.resumed} listings.\n`);
  const sweep: Sweep = {
    matcher,
    screening: screenOptions(options, judgements),
    workers: options.workers ?? 1,
    matcherOptions: asOf,
    journal,
    prints: out === undefined || options.json === true,
    tally: issueTally(),
    counts: sweepCounts(),
    io,
  };
  const code = await runSweep(sweep, files, options);
  if (code === exitCodes.done) await summarise(sweep, { options, out, list: records.length });
  else
    io.tell(
      code === exitCodes.interrupted ? stopped(sweep.counts, out) : strictRefusal(sweep, out),
    );
  finish(code);
}

interface Sweep {
  readonly matcher: Matcher;
  readonly screening: ScreenOptions;
  readonly workers: number;
  readonly matcherOptions: MatcherOptions;
  readonly journal: SweepJournal | undefined;
  readonly prints: boolean;
  readonly tally: IssueTally;
  readonly counts: SweepCounts;
  readonly io: CliIo;
}

/** The output appears whole, or what is done is kept beside it. */
async function runSweep(
  sweep: Sweep,
  files: readonly string[],
  options: SweepOptions,
): Promise<ExitCode> {
  const { io, tally, journal } = sweep;
  let code: ExitCode = exitCodes.interrupted;
  let whole = false;
  try {
    await sweepAll(readListingFiles(files, listingFormat(options), io), sweep);
    if (!io.signal.aborted) {
      refuseUnreadable(tally, files);
      const refused = options.strict === true && tally.refused > 0;
      code = refused ? exitCodes.inputUnreadable : exitCodes.done;
      whole = !refused;
    }
  } finally {
    await (whole ? journal?.commit() : journal?.keep());
  }
  return code;
}

async function sweepAll(listings: AsyncIterable<Result<Listing>>, sweep: Sweep): Promise<void> {
  const { tally, counts, io } = sweep;
  const progress = progressLine(io);
  const started = io.ticks();
  const screener = openScreener(sweep);
  try {
    for await (const result of listings) {
      if (io.signal.aborted) break;
      tally.add(result);
      progress.show(() => counts.line(io.ticks() - started, tally.refused));
      if (result.ok && !isDone(result.value, sweep)) await screener.add(result.value);
    }
    await screener.finish();
  } finally {
    await screener.close();
    progress.end();
    counts.finish(io.ticks() - started);
    tally.report(io);
  }
}

function isDone({ platform, id }: Listing, { journal }: Sweep): boolean {
  return journal?.isDone(platform, id) === true;
}

/** Screens here, or in threads of their own; the order of what is written is that of the listings either way. */
function openScreener(sweep: Sweep): OrderedScreening & { readonly close: () => Promise<void> } {
  const { matcher, screening, workers, matcherOptions: options } = sweep;
  if (workers > 1) {
    const pool = openSweepPool(matcher, workers, { screening, options });
    const ordered = screenInOrder(pool, workers, (screened) => keep(screened, sweep));
    return { ...ordered, close: pool.close };
  }
  return {
    add: (listing) => {
      const screened = matcher.screen(listing, screening);
      return keep({ outcome: screened.outcome, line: ndjsonLine(screened) }, sweep);
    },
    finish: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

async function keep(
  { outcome, line }: ScreenedLine,
  { journal, prints, counts, io }: Sweep,
): Promise<void> {
  counts.add(outcome);
  await journal?.write(line);
  if (prints) await io.print(line);
}

async function journalOf(
  out: string | undefined,
  { resume }: SweepOptions,
  settings: SweepSettings,
): Promise<SweepJournal | undefined> {
  return out === undefined ? undefined : await openSweepJournal(out, settings, resume === true);
}

function listingFiles({ listings, stdin }: SweepOptions): readonly string[] {
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

function listingFormat({ listingsFormat, columns, encoding }: SweepOptions) {
  const format = columns !== undefined && listingsFormat === "ndjson" ? "mapped" : listingsFormat;
  return { format, columns, encoding };
}

/** Without a file screenings are printed: with `--stdin`, with `--json`, or for `-`. */
function outputPath({ out, stdin, json, resume }: SweepOptions): string | undefined {
  const printed = out === "-" || (out === undefined && (stdin === true || json === true));
  if (printed && resume === true) {
    throw new SafepactError("INVALID_OPTION", "Only a sweep that writes a file can be resumed.", {
      hint: "Add --out FILE.",
    });
  }
  return printed ? undefined : (out ?? "screenings.ndjson");
}

function screenOptions(
  { minScore, limit }: SweepOptions,
  judgements: readonly Judgement[],
): ScreenOptions {
  return {
    ...(minScore === undefined ? {} : { minScore }),
    ...(limit === undefined ? {} : { limit }),
    ...(judgements.length === 0 ? {} : { judgements }),
  };
}

function settingsOf(
  matcher: Matcher,
  { minScore, limit, asOf }: SweepOptions,
  judgements: readonly Judgement[],
): SweepSettings {
  const probe = parseListing({ id: "probe", title: "probe" });
  if (!probe.ok) throw new Error("The probe listing is incomplete.");
  const { list, algorithm } = matcher.screen(probe.value);
  return {
    "list of hazard records": list.version,
    algorithm,
    "--min-score": minScore ?? null,
    "--limit": limit ?? null,
    "--as-of": asOf ?? null,
    "set of judgements": judgements.length === 0 ? null : contentHash(judgements),
  };
}

async function loadJudgements(path: string | undefined, io: CliIo): Promise<readonly Judgement[]> {
  if (path === undefined) return [];
  const judgements: Judgement[] = [];
  const tally = issueTally();
  for await (const result of readValues(await openSource(path, io), parseJudgement)) {
    tally.add(result);
    if (result.ok) judgements.push(result.value);
  }
  tally.report(io);
  refuseUnreadable(tally, [path]);
  return judgements;
}

function stopped(counts: SweepCounts, out: string | undefined): string {
  const done = `safepact: stopped after ${counts.total()} listings.`;
  if (out === undefined) return `${done} Everything printed so far stands.\n`;
  return counts.total() === 0
    ? `${done}\n`
    : `${done} They stand in ${out}.part; run the same command with --resume to go on.\n`;
}

function strictRefusal({ tally, counts }: Sweep, out: string | undefined): string {
  const kept =
    out === undefined || counts.total() === 0
      ? ""
      : ` What was screened stands in ${out}.part; correct the rows and add --resume.`;
  return `safepact: --strict: ${tally.refused} rows could not be read.${kept}\n`;
}

async function summarise(
  { counts, tally, io }: Sweep,
  { options, out, list }: { options: SweepOptions; out: string | undefined; list: number },
): Promise<void> {
  const text = `${counts.table(list, tally.refused)}${out === undefined ? "" : `Written to ${out}\n`}`;
  if (out === undefined || options.json === true) io.tell(text);
  else await io.print(text);
}
