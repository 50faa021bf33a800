import { publishedCalendars } from "../../calendars/index.ts";
import type { VerificationInputs } from "../../comply/index.ts";
import type { CallerDeadline, EventLog } from "../../obligations/index.ts";
import type { CliIo } from "./cliIo.ts";
import { findAgreement } from "./findAgreement.ts";
import type { IssueTally } from "./issueTally.ts";
import { loadEventLog } from "./loadEventLog.ts";
import { loadHazards } from "./readHazardFiles.ts";
import { readText } from "./readJson.ts";

/** Options that name what a card is computed from. */
export interface ScoringOptions {
  /** Id or file of the agreement. */
  readonly agreement: string;
  /** File of events. */
  readonly events: string;
  /** File of the checkpoint of the ledger that the events come from. */
  readonly checkpoint?: string;
  /** Files of hazard records: they name basis, group and cause of what was blocked. */
  readonly hazards?: readonly string[];
  /** Limits for commitments that have none. */
  readonly deadline?: readonly CallerDeadline[];
  /** Whether the platform is scored as a party though it is not known to have signed. */
  readonly asParty?: boolean;
}

/**
 * Reads what a card is computed from.
 *
 * @param options - Its files.
 * @param io - Standard input, and standard error for what was skipped.
 * @param platform - The platform meant.
 * @returns The inputs, and what was wrong with the events.
 */
export async function scoringInputs(
  { agreement, events: file, hazards: files, deadline, checkpoint, asParty }: ScoringOptions,
  io: CliIo,
  platform?: string,
): Promise<{
  readonly inputs: VerificationInputs & { readonly events: EventLog };
  readonly tally: IssueTally;
}> {
  const found = await findAgreement(agreement, io);
  const platforms = platform === undefined ? undefined : [platform];
  const { log: events, tally } = await loadEventLog(file, io, platforms);
  const hazards = files && (await loadHazards(files, { format: "ndjson" }, io)).records;
  const inputs = {
    agreement: found,
    events,
    calendars: publishedCalendars,
    ...(checkpoint !== undefined && { checkpoint: await readText(checkpoint, io) }),
    ...(hazards && { hazards }),
    ...(deadline && { deadlines: deadline }),
    ...(asParty === true && { asParty }),
  };
  return { inputs, tally };
}
