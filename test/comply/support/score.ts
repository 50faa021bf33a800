import { kr } from "safepact/calendars/kr";
import {
  type Kpi,
  type ObligationRow,
  type Scorecard,
  type ScoreInputs,
  scoreCompliance,
  scoreRows,
} from "safepact/comply";
import type { CaseEvent } from "safepact/model";
import { agreement } from "./agreement.ts";

/** Inputs by the agreement of the tests for the first half of 2025. */
export const inputs = {
  agreement,
  platform: "example",
  calendars: [kr],
  period: { from: "2025-01-01", to: "2025-06-30" },
  asOf: "2025-12-31T00:00:00+09:00",
} as const;

/** Scores events with those inputs. */
export function score(events: readonly CaseEvent[], more: Partial<ScoreInputs> = {}): Scorecard {
  return scoreCompliance({ ...inputs, events, ...more });
}

/** Gives what was owed, in the stream beside the card of those events. */
export function owed(
  events: readonly CaseEvent[],
  more: Partial<ScoreInputs> = {},
): ObligationRow[] {
  return [...scoreRows({ ...inputs, events, ...more })].flatMap((row) =>
    row.row === "obligation" ? [row] : [],
  );
}

/** Finds a figure of a card. */
export function kpi(card: Scorecard, id: Kpi["id"]): Kpi {
  const found = card.kpis.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
