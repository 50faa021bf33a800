import type { Agreement } from "../../model/index.ts";
import { commitmentOf } from "../../obligations/terms/commitmentOf.ts";
import type { Kpi, KpiId } from "../kpi.ts";

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
 * weight of zero takes it out. Agreements promise to educate sellers in general, so how many were told of a block takes part only
 * where that commitment has a limit of time, or the caller gives it a weight. Statutory duties and counts are no part of a score for keeping an agreement.
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
    const promised = commitment && (id !== "seller-told-rate" || commitment.deadline);
    if (!promised && given === undefined) return [];
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
