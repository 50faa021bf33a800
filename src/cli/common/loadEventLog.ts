import { readValues } from "../../feeds/index.ts";
import { decodeSource } from "../../feeds/input/decodeSource.ts";
import { rowOfLine } from "../../feeds/rows/ndjsonRows.ts";
import { type Issue, parseCaseEvent, type Result } from "../../model/index.ts";
import { createEventLog, type EventLog } from "../../obligations/index.ts";
import { createLineFeed, type FedLine } from "../../obligations/log/lineFeed.ts";
import type { CliIo } from "./cliIo.ts";
import { counted } from "./counted.ts";
import { type IssueTally, issueTally } from "./issueTally.ts";
import { valueLimits, valueOptions } from "./loadValues.ts";
import { meterOf } from "./meter.ts";
import { nativeHash } from "./nativeHash.ts";
import { openSource } from "./openSource.ts";
import { progressLine } from "./progress.ts";
import { refuseUnreadable } from "./readHazardFiles.ts";

/** A file of events, read into a log. */
export interface LoadedLog {
  readonly log: EventLog;
  /** What was wrong. */
  readonly tally: IssueTally;
}

/**
 * Reads a file of events into a log, line by line: no more than a line is ever an object.
 *
 * @param path - Path, or `-`.
 * @param io - Standard input, and standard error for what was skipped.
 * @param platforms - Platforms whose events are kept; all when absent.
 * @returns The log, and what was wrong.
 */
export async function loadEventLog(
  path: string,
  io: CliIo,
  platforms?: readonly string[],
): Promise<LoadedLog> {
  const log = createEventLog({ hash: nativeHash, ...(platforms && { platforms }) });
  const tally = issueTally();
  const meter = await meterOf([path]);
  const source = meter.count(await openSource(path, io));
  const progress = progressLine(io);
  const { pieces, notes } = decodeSource(source.chunks);
  const batches = pieces[Symbol.asyncIterator]();
  const first = await batches.next();
  const rest = {
    [Symbol.asyncIterator]: async function* () {
      if (!first.done) yield* first.value;
      for (let next = await batches.next(); !next.done; next = await batches.next()) {
        io.signal.throwIfAborted();
        progress.show(() => `reading ${path}, ${counted(log.size, "line")}`, meter.share());
        yield* next.value;
      }
    },
  };
  try {
    if (!first.done && /^\s*\{/u.test(first.value[0] ?? ""))
      await readLines(rest, source.name, log, tally);
    else {
      // What does not begin as events do is left to the reader of any text, which says what it is.
      for await (const result of readValues(parseCaseEvent, rest, valueOptions(source.name))) {
        tally.add(result);
        if (result.ok) log.add(result.value);
      }
    }
  } finally {
    progress.end();
  }
  const broken = notes.filter(({ severity }) => severity === "error");
  if (broken.length > 0) tally.add(placed({ ok: false, issues: broken }, { file: source.name }));
  tally.report(io);
  await refuseUnreadable(tally, [path]);
  return { log, tally };
}

async function readLines(
  text: AsyncIterable<string>,
  file: string,
  log: EventLog,
  tally: IssueTally,
): Promise<void> {
  const feed = createLineFeed(log, valueLimits.maxRecordLength);
  let row = 0;
  const take = ({ line, content, length, issues }: FedLine): void | Promise<void> => {
    if (length === 0 || (content !== undefined && content.trim() === "")) return;
    row++;
    if (issues?.length === 0) return tally.add(taken);
    const position = { file, line, row };
    if (issues) tally.add(placed({ ok: true, issues }, position));
    else if (content === undefined) {
      tally.add(placed(rowOfLine(position, undefined, { ...valueLimits, maxDepth: 64 }), position));
    } else if (content.includes("\uFFFD")) return readDamaged(content, position, log, tally);
    else tally.add(placed(log.addLine(content), position));
  };
  const takeAll = async (lines: Iterable<FedLine>) => {
    for (const line of lines) {
      const slow = take(line);
      if (slow) await slow;
    }
  };
  for await (const piece of text) await takeAll(feed.push(piece));
  await takeAll(feed.end());
}

const taken = { ok: true, issues: [] };

/** A line with characters that could not be decoded; many refuse it. */
async function readDamaged(
  content: string,
  position: Position,
  log: EventLog,
  tally: IssueTally,
): Promise<void> {
  for await (const result of readValues(parseCaseEvent, content)) {
    tally.add(placed(result, position));
    if (result.ok) log.add(result.value);
  }
}

type Position = NonNullable<Issue["position"]>;

function placed(result: Pick<Result<unknown>, "ok" | "issues">, position: Position) {
  return { ...result, issues: result.issues.map((issue) => ({ ...issue, position })) };
}
