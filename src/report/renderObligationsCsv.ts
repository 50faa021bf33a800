import { checkGiven } from "../model/checkGiven.ts";
import type { Obligation } from "../obligations/index.ts";
import { obligationShape } from "../obligations/obligationShapes.ts";
import { csv } from "./format/csv.ts";

const columns = [
  "id",
  "commitment",
  "dutyId",
  "channel",
  "state",
  "reason",
  "day",
  "triggeredAt",
  "dueAt",
  "fulfilledAt",
  "releasedAt",
  "requestId",
  "itemId",
  "listingId",
  "hazardId",
  "limitAmount",
  "limitUnit",
  "limitSetBy",
  "calendar",
  "ceilingOnly",
  "selfDeclared",
  "eventIds",
] as const;

/**
 * Writes every obligation as CSV (RFC 4180), one a row, in the order given: the file beside a scorecard page, which lists
 * only the worst. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 *
 * @param obligations - What was owed: the rows `obligation` of the stream beside a scorecard.
 * @returns CSV text with a heading line; an empty cell says that there is nothing of the kind.
 *
 * @example
 * ```ts
 * import { renderObligationsCsv } from "safepact/report";
 *
 * renderObligationsCsv([]).split(",").slice(0, 3); // => ["id", "commitment", "dutyId"]
 * ```
 */
export function renderObligationsCsv(obligations: Iterable<Obligation>): string {
  checkGiven({ obligations }, { obligations: ["each", obligationShape] });
  return csv(columns, [...obligations].map(rowOf));
}

function rowOf(obligation: Obligation): Record<(typeof columns)[number], unknown> {
  const { limit } = obligation;
  return {
    ...obligation,
    dutyId: obligation.dutyId,
    channel: obligation.channel,
    reason: obligation.reason,
    releasedAt: obligation.releasedAt,
    requestId: obligation.requestId,
    itemId: obligation.itemId,
    listingId: obligation.listingId,
    hazardId: obligation.hazardId,
    limitAmount: limit?.deadline.amount,
    limitUnit: limit?.deadline.unit,
    limitSetBy: limit?.setBy,
    calendar: limit?.calendar,
    eventIds: obligation.eventIds.join(" "),
  };
}
