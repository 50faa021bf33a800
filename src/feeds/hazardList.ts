import type { HazardRecord, Result } from "../model/index.ts";

/**
 * A hazard list: records in memory, or a function that reads the list anew each time it is called, such as
 * `() => readHazards(ndjson, createReadStream(path))`.
 */
export type HazardList = readonly HazardRecord[] | (() => AsyncIterable<Result<HazardRecord>>);

/** Reads a list once. @internal */
export async function* readList(list: HazardList): AsyncGenerator<Result<HazardRecord>> {
  if (typeof list === "function") yield* list();
  else for (const value of list) yield { ok: true, value, issues: [] };
}
