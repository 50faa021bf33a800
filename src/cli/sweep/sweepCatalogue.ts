import { buildMatcher } from "../../match/index.ts";
import { type Judgement, type Listing, parseJudgement, type Result } from "../../model/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { type ExitCode, exitCodes } from "../common/exitCodes.ts";
import { instantOption } from "../common/instantOption.ts";
import { issueTally } from "../common/issueTally.ts";
import { loadValues } from "../common/loadValues.ts";
import { progressLine } from "../common/progress.ts";
import { loadHazards, refuseUnreadable } from "../common/readHazardFiles.ts";
import { readListingFiles } from "../common/readListingFiles.ts";
import type { Sweep } from "./sweep.ts";
import { sweepCounts } from "./sweepCounts.ts";
import { openSweepJournal, type SweepJournal, type SweepSettings } from "./sweepJournal.ts";
import {
  listingFiles,
  listingFormat,
  outputPath,
  type SweepOptions,
  screenOptions,
} from "./sweepOptions.ts";
import { openScreener } from "./sweepScreener.ts";
import { sweepSettings } from "./sweepSettings.ts";
import { tellSweepEnd } from "./tellSweepEnd.ts";

/** Screens every listing of a catalogue against hazard records. */
export async function sweepCatalogue(
  options: SweepOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const files = listingFiles(options);
  const out = outputPath(options);
  const asOf = options.asOf === undefined ? {} : { asOf: instantOption(options.asOf, "--as-of") };
  const judgements = await judgementsOf(options, io);
  const { records } = await loadHazards(options.hazards, { format: options.hazardsFormat }, io);
  if (records.length === 0) {
    io.tell("The list of hazard records is empty: every listing will be unverifiable.\n");
  }
  const matcher = await buildMatcher(records, { ...asOf, signal: io.signal });
  const journal = await journalOf(out, options, sweepSettings(matcher, options, judgements));
  if (journal && journal.resumed > 0)
    io.tell(`Going on after ${counted(journal.resumed, "listing")}.\n`);
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
  await tellSweepEnd(sweep, code, { out, json: options.json === true, records: records.length });
  finish(code);
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

async function journalOf(
  out: string | undefined,
  { resume }: SweepOptions,
  settings: SweepSettings,
): Promise<SweepJournal | undefined> {
  return out === undefined ? undefined : await openSweepJournal(out, settings, resume === true);
}

async function judgementsOf(
  { judgements }: SweepOptions,
  io: CliIo,
): Promise<readonly Judgement[]> {
  return judgements === undefined ? [] : (await loadValues(judgements, parseJudgement, io)).values;
}
