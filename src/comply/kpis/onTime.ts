import type { Kpi } from "../kpi.ts";
import type { Sink } from "./bags.ts";
import { countObligations, emptyReason, obligationsShown } from "./countObligations.ts";
import { type Figure, type FigureBasis, figureOf } from "./rate.ts";
import type { Scope } from "./scope.ts";

/** Counts answers to requests for information, and periodic reports. @internal */
export function countAnswersAndReports({ others }: Scope, sink: Sink): void {
  if (others.length === 0) return;
  const of = (kind: string) => others.filter(({ commitment }) => commitment === kind);
  countObligations("info-on-time", of("info-request"), sink);
  countObligations("report-on-time", of("report-kpi"), sink);
}

/** Computes `info-on-time`: the authority's requests for information answered in time, by those due or answered. @internal */
export function infoOnTime(basis: FigureBasis): Figure {
  return onTime("info-on-time", { unit: "request", commitment: "info-request" }, basis);
}

/** Computes `report-on-time`: periodic reports handed in before they were due, by reports due or handed in. @internal */
export function reportOnTime(basis: FigureBasis): Figure {
  return onTime("report-on-time", { unit: "report", commitment: "report-kpi" }, basis);
}

function onTime(
  id: Kpi["id"],
  what: Pick<Kpi, "unit"> & Required<Pick<Kpi, "commitment">>,
  basis: FigureBasis,
): Figure {
  const reason = emptyReason(id, basis.bags);
  const shown = obligationsShown(id, basis.bags);
  return figureOf({ id, ...what, reading: "on-time", reason, shown }, basis);
}
