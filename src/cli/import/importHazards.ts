import { type Withdrawals, withdrawals } from "../../feeds/index.ts";
import { parseHazardRecord } from "../../model/index.ts";
import { type AtomicFile, openAtomicFile } from "../common/atomicFile.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { type IssueTally, issueTally } from "../common/issueTally.ts";
import { meterOf } from "../common/meter.ts";
import { ndjsonLine } from "../common/ndjsonLine.ts";
import { printWhileRead } from "../common/outputClosed.ts";
import { progressLine } from "../common/progress.ts";
import { readHazardFiles } from "../common/readHazardFiles.ts";

import { type ImportCounts, importCounts } from "./importCounts.ts";

/** Options of `safepact import`. */
export interface ImportOptions {
  /** Format of the files, or "auto". */
  readonly from: string;
  /** Column map, for files of no known format. */
  readonly columns?: string;
  /** Encoding of the files. */
  readonly encoding?: string;
  /** Where the records go. */
  readonly out?: string;
  /** Whether the source's own record is kept. */
  readonly raw?: boolean;
  /** Whether the files hold listings. */
  readonly listings?: boolean;
  /** Whether one bad row fails the import. */
  readonly strict?: boolean;
  /** Whether the records are printed. */
  readonly json?: boolean;
}

/** Turns the files of public feeds into hazard records. */
export async function importHazards(
  files: readonly string[],
  options: ImportOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const path = options.out ?? (options.json === true ? "-" : "hazards.ndjson");
  const file = path === "-" ? undefined : await openAtomicFile(path);
  const started = io.ticks();
  const tally = issueTally();
  const counts = importCounts();
  const job: ImportJob = { files, options, file, tally, counts, io };
  try {
    await importAll(job);
  } catch (error) {
    await file?.discard();
    throw error;
  } finally {
    tally.report(io);
  }
  if (options.strict === true && tally.refused > 0) {
    await file?.discard();
    io.tell(strictRefusal(tally.refused, file !== undefined));
    finish(exitCodes.inputUnreadable);
    return;
  }
  await file?.commit();
  const text = summary(job, io.ticks() - started, path);
  if (file === undefined || options.json === true) io.tell(text);
  else await io.print(text);
}

function summary({ files, file, tally, counts }: ImportJob, spent: number, path: string): string {
  const seconds = (spent / 1000).toFixed(1);
  const written = file === undefined ? "" : `Written to ${path}\n`;
  return `${counted(tally.accepted, "hazard record")} from ${counted(files.length, "file")} in ${seconds} s\n${counts.text()}${written}`;
}

interface ImportJob {
  readonly files: readonly string[];
  readonly options: ImportOptions;
  readonly file: AtomicFile | undefined;
  readonly tally: IssueTally;
  readonly counts: ImportCounts;
  readonly io: CliIo;
}

async function importAll({ files, options, file, tally, counts, io }: ImportJob): Promise<void> {
  const meter = await meterOf(files);
  const progress = progressLine(io);
  const prints = file === undefined || options.json === true;
  const print = file === undefined ? io.print : printWhileRead(io);
  const withdrawn = withdrawals();
  const printed = new Set<string>();
  try {
    const choice = { ...options, format: options.from, meter };
    for await (const result of readHazardFiles(files, choice, io)) {
      io.signal.throwIfAborted();
      tally.add(result);
      withdrawn.note(result.issues);
      progress.show(
        () => `${counted(tally.accepted, "record")}, ${counted(tally.refused, "row")} skipped`,
        meter.share(),
      );
      if (!result.ok) continue;
      const record = withdrawn.apply(result.value);
      counts.add(record);
      const line = ndjsonLine(record);
      await file?.write(line);
      if (!prints) continue;
      await print(line);
      if (file === undefined && record.status !== "retracted") printed.add(record.id);
    }
  } finally {
    progress.end();
  }
  if (withdrawn.ids.size === 0) return;
  await file?.mapLines((line) => retract(line, withdrawn, counts));
  const late = [...printed].filter((id) => withdrawn.ids.has(id)).length;
  if (late > 0) {
    io.tell(
      `${counted(late, "record")} had been printed when a later report withdrew them. Use the file of --out, where they are retracted.\n`,
    );
  }
}

/** Marks a record that was already written as retracted, when a later report withdraws it. */
function retract(line: string, withdrawn: Withdrawals, counts: ImportCounts): string {
  if (!withdrawn.ids.has(idOfLine(line))) return line;
  const parsed = parseHazardRecord(JSON.parse(line));
  if (!parsed.ok || parsed.value.status === "retracted") return line;
  const record = withdrawn.apply(parsed.value);
  if (record === parsed.value) return line;
  counts.retract();
  return ndjsonLine(record).trimEnd();
}

/** A written line begins with its version and its id; only a line of another form is read whole. */
function idOfLine(line: string): string {
  const head = /^\{"schemaVersion":\d+,"id":("(?:[^"\\]|\\.)*")/u.exec(line);
  return String(head?.[1] === undefined ? JSON.parse(line).id : JSON.parse(head[1]));
}

function strictRefusal(refused: number, toFile: boolean): string {
  const effect = toFile ? " No file was written." : "";
  return `safepact: --strict: ${counted(refused, "row")} could not be read.${effect}\n`;
}
