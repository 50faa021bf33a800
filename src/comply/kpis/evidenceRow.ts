import type { Kpi } from "../kpi.ts";
import type { EvidenceContent, Sink } from "./bags.ts";

/** Hands over what stands behind one unit of some figures. @internal */
export function evidence(
  kpis: readonly Kpi["id"][],
  eventIds: readonly string[],
  about: Partial<Omit<EvidenceContent, "kpis" | "eventIds">>,
  sink: Sink,
): void {
  const { requestId, hazardId, listingId, numerator, denominator } = about;
  // Of one shape for all, which is written several times faster than one for each figure.
  sink.row("evidence", { kpis, requestId, hazardId, listingId, numerator, denominator, eventIds });
}
