import type { Obligation } from "../../obligations/index.ts";

const figures: Partial<Record<Obligation["commitment"], string>> = {
  "info-request": "info-on-time",
  "report-kpi": "report-on-time",
};

/** The figure that counts an obligation; undefined where none does. @internal */
export function kpiOf({ dutyId, channel, commitment }: Obligation): string | undefined {
  if (dutyId !== undefined) return `duty-on-time/${dutyId}`;
  return channel === undefined ? figures[commitment] : `takedown-on-time/${channel}`;
}
