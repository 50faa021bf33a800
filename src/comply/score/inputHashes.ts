import type { Calendar } from "../../calendar/index.ts";
import { contentHash } from "../../canonical/contentHash.ts";
import type { CaseEvent } from "../../model/index.ts";
import type { ScoreInputHashes, ScorePeriod } from "../scorecard.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import { hashEvents } from "./hashEvents.ts";
import type { ScoreSettings } from "./settings.ts";
import { zoneFingerprint } from "./zoneFingerprint.ts";

/**
 * Hashes everything that a card is computed from.
 *
 * @internal
 */
export function inputHashes(
  inputs: ScoreInputs,
  known: readonly CaseEvent[],
  used: Iterable<Calendar>,
  settings: ScoreSettings & { readonly period: ScorePeriod },
): ScoreInputHashes {
  const { agreement, hazards, duties, deadlines = [], weights = {}, asParty, checkpoint } = inputs;
  return {
    agreement: contentHash(agreement),
    events: hashEvents(known),
    eventCount: known.length,
    ...(checkpoint !== undefined && { checkpoint }),
    calendars: contentHash([...used].sort(byId)),
    timeZones: zoneFingerprint([...used].map(({ zone }) => zone)),
    hazards: hazards ? contentHash([...hazards].sort(byId)) : null,
    duties: duties ? contentHash([...duties].sort(byId)) : null,
    options: contentHash({ ...settings, weights, deadlines, ...(asParty && { asParty }) }),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
