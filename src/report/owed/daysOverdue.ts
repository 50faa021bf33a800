import type { Obligation } from "../../obligations/index.ts";
import { DAY } from "../../text/durations.ts";

/**
 * Whole days since the limit of an overdue obligation.
 *
 * @internal
 */
export function daysOverdue({ dueAt }: Obligation, asOf: string): number {
  return dueAt === null ? 0 : Math.floor((Date.parse(asOf) - Date.parse(dueAt)) / DAY);
}
