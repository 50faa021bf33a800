import type { Kpi } from "../kpi.ts";
import type { EvidenceRow } from "../scoreRow.ts";
import type { Sink } from "./bags.ts";

/** Hands over what stands behind one unit of some figures. @internal */
export function evidence(
  kpis: readonly Kpi["id"][],
  eventIds: readonly string[],
  rest: Omit<EvidenceRow, "row" | "kpis" | "eventIds">,
  sink: Sink,
): void {
  const row: EvidenceRow = { row: "evidence", kpis, ...rest, eventIds };
  sink.row(row);
}
