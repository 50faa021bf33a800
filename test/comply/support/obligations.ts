import { kr } from "safepact/calendars/kr";
import type { Agreement, CaseEvent } from "safepact/model";
import {
  type DerivedObligations,
  deriveObligations,
  type ObligationInputs,
} from "safepact/obligations";
import { agreement } from "./agreement.ts";

const inputs = { platform: "example", calendars: [kr], asOf: "2025-06-30T00:00:00+09:00" };

/** Derives obligations of the platform "example" by the Korean calendar, as of the end of June 2025. */
export function derive(
  events: readonly CaseEvent[],
  more: Partial<ObligationInputs> & { agreement?: Agreement } = {},
): DerivedObligations {
  const { agreement: other = agreement, ...rest } = more;
  return deriveObligations(other, events, { ...inputs, ...rest });
}

/** Gives state and reason of each takedown. */
export function states(
  events: readonly CaseEvent[],
  more: Parameters<typeof derive>[1] = {},
): string[] {
  return derive(events, more)
    .obligations.filter(({ channel, dutyId }) => channel && dutyId === undefined)
    .map(({ state, reason }) => (reason ? `${state} ${reason}` : state));
}

/** Gives the codes of what is remarkable. */
export function codes(
  events: readonly CaseEvent[],
  more: Parameters<typeof derive>[1] = {},
): string[] {
  return derive(events, more).dataQuality.map(({ code }) => code);
}
