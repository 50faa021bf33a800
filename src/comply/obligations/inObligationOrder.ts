import type { Obligation } from "../obligation.ts";

/** Orders obligations by the day of the trigger, then by id. @internal */
export function inObligationOrder(a: Obligation, b: Obligation): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
