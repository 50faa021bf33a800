import type { Agreement } from "../../model/index.ts";
import type { Kpi, KpiId } from "../kpi.ts";
import { commitmentOf } from "../obligations/contextOf.ts";

/** A figure that is part of the score. @internal */
export interface Component {
  readonly id: KpiId;
  readonly kpi: Kpi;
  readonly weight: number;
}

/**
 * Picks the figures that make the score, with their weights.
 *
 * A figure is part of the score when the agreement makes the commitment it measures, with the commitment's `severityWeight`
 * (1 when it has none) times the caller's weight of the figure (1 when not given); or when the caller gives it a weight. A
 * weight of zero takes it out. Statutory duties and counts are no part of a score for keeping an agreement.
 *
 * @internal
 */
export function components(
  kpis: readonly Kpi[],
  agreement: Agreement,
  weights: Readonly<Record<string, number>>,
): Component[] {
  return kpis.flatMap((kpi) => {
    const { id, kind } = kpi;
    if (kind === "count" || isDuty(id)) return [];
    const commitment = kpi.commitment && commitmentOf(kpi.commitment, agreement);
    const given = weights[id];
    if (!commitment && given === undefined) return [];
    const weight = (given ?? 1) * (commitment?.severityWeight ?? 1);
    return weight > 0 ? [{ id, kpi, weight }] : [];
  });
}

function isDuty(id: Kpi["id"]): id is `duty-on-time/${string}` {
  return id.startsWith("duty-on-time/");
}

/** The value a figure contributes, 0 to 1, where 1 is best. @internal */
export function contribution(value: number, better: Kpi["better"]): number {
  return better === "less" ? 1 - value : value;
}
