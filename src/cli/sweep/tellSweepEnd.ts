import { counted } from "../common/counted.ts";
import { type ExitCode, exitCodes } from "../common/exitCodes.ts";
import type { Sweep } from "./sweep.ts";
import type { SweepCounts } from "./sweepCounts.ts";

/** How a sweep was asked for, where its end depends on it. */
export interface SweepAsked {
  /** File of the screenings, unless they were printed. */
  readonly out: string | undefined;
  /** Whether standard output is for the screenings alone. */
  readonly json: boolean;
  /** Hazard records in the list. */
  readonly records: number;
}

/** Says what a sweep found, or why it ended and how to go on. */
export async function tellSweepEnd(sweep: Sweep, code: ExitCode, asked: SweepAsked): Promise<void> {
  const { io, counts } = sweep;
  if (code === exitCodes.done) await summarise(sweep, asked);
  else
    io.tell(
      code === exitCodes.interrupted ? stopped(counts, asked.out) : strictRefusal(sweep, asked.out),
    );
}

function stopped(counts: SweepCounts, out: string | undefined): string {
  const done = `safepact: stopped after ${counted(counts.total(), "listing")}.`;
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
  return `safepact: --strict: ${counted(tally.refused, "row")} could not be read.${kept}\n`;
}

async function summarise(
  { counts, tally, io }: Sweep,
  { out, json, records }: SweepAsked,
): Promise<void> {
  const text = `${counts.table(records, tally.refused)}${out === undefined ? "" : `Written to ${out}\n`}`;
  if (out === undefined || json) io.tell(text);
  else await io.print(text);
}
