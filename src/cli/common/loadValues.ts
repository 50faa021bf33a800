import { type ReadOptions, readValues } from "../../feeds/index.ts";
import type { Result } from "../../model/index.ts";
import type { CliIo } from "./cliIo.ts";
import { counted } from "./counted.ts";
import { type IssueTally, issueTally } from "./issueTally.ts";
import { meterOf } from "./meter.ts";
import { openSource } from "./openSource.ts";
import { progressLine } from "./progress.ts";
import { refuseUnreadable } from "./readHazardFiles.ts";

/** A long event is no accident, and an id that repeats is found however late it comes. */
export const valueLimits = { maxRecordLength: 16_000_000, maxTrackedIds: 16_000_000 } as const;

/** How files of ours are read. */
export function valueOptions(file: string): ReadOptions {
  return { file, limits: valueLimits };
}

/** What a file holds. */
export interface LoadedValues<Value> {
  readonly values: readonly Value[];
  /** What was wrong. */
  readonly tally: IssueTally;
}

/**
 * Reads all events or judgements of a file into memory.
 *
 * @param path - Path, or `-`.
 * @param parse - Completes or refuses the JSON of a line.
 * @param io - Standard input, and standard error for what was skipped.
 * @returns The values, and what was wrong.
 */
export async function loadValues<Value>(
  path: string,
  parse: (value: unknown) => Result<Value>,
  io: CliIo,
): Promise<LoadedValues<Value>> {
  const values: Value[] = [];
  const tally = issueTally();
  const meter = await meterOf([path]);
  const source = meter.count(await openSource(path, io));
  const progress = progressLine(io);
  try {
    for await (const result of readValues(parse, source.chunks, valueOptions(source.name))) {
      io.signal.throwIfAborted();
      tally.add(result);
      if (result.ok) values.push(result.value);
      progress.show(() => `reading ${path}, ${counted(values.length, "line")}`, meter.share());
    }
  } finally {
    progress.end();
  }
  tally.report(io);
  await refuseUnreadable(tally, [path]);
  return { values, tally };
}
