import type { Obligation } from "../../obligations/index.ts";

const commitments: Readonly<Record<string, Obligation["commitment"]>> = {
  "info-on-time": "info-request",
  "report-on-time": "report-kpi",
};

/**
 * The obligations that a figure counts; none for a figure that counts something else.
 *
 * @internal
 */
export function obligationsOfKpi(id: string, obligations: readonly Obligation[]): Obligation[] {
  const [kind, rest = ""] = id.split(/\/(.*)/u);
  return obligations.filter(({ dutyId, channel, commitment }) => {
    if (kind === "duty-on-time") return dutyId === rest;
    if (dutyId !== undefined) return false;
    if (kind === "takedown-on-time") return channel === rest;
    return channel === undefined && commitment === commitments[id];
  });
}
