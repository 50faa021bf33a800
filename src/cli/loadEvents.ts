import { type CaseEvent, parseCaseEvent } from "../model/index.ts";
import type { CliIo } from "./cliIo.ts";
import { type IssueTally, issueTally } from "./issueTally.ts";
import { openSource } from "./openSource.ts";
import { refuseUnreadable } from "./readHazardFiles.ts";
import { readValues } from "./readValues.ts";

/**
 * Reads all events of a file into memory.
 *
 * @param path - Path, or `-`.
 * @param io - Standard input, and standard error for what was skipped.
 * @returns The events, and what was wrong.
 */
export async function loadEvents(
  path: string,
  io: CliIo,
): Promise<{ readonly events: readonly CaseEvent[]; readonly tally: IssueTally }> {
  const events: CaseEvent[] = [];
  const tally = issueTally();
  for await (const result of readValues(await openSource(path, io), parseCaseEvent)) {
    tally.add(result);
    if (result.ok) events.push(result.value);
  }
  tally.report(io);
  refuseUnreadable(tally, [path]);
  return { events, tally };
}
