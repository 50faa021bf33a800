import type { FindingRow, Kpi, ScoreRow } from "../../comply/index.ts";
import type { Obligation } from "../../obligations/index.ts";

/** The stream beside a card, by kind. @internal */
export interface SplitRows {
  readonly obligations: Obligation[];
  /** Events behind each figure that counts no obligations. */
  readonly evidence: ReadonlyMap<Kpi["id"], readonly string[]>;
  readonly findings: readonly FindingRow[];
}

/** Sorts the stream beside a card by kind. @internal */
export function splitRows(rows: Iterable<ScoreRow>): SplitRows {
  const obligations: Obligation[] = [];
  const evidence = new Map<Kpi["id"], string[]>();
  const findings: FindingRow[] = [];
  for (const row of rows) {
    if (row.row === "finding") findings.push(row);
    else if (row.row === "obligation") obligations.push(row);
    else {
      for (const kpi of row.kpis) {
        const ids = evidence.get(kpi) ?? [];
        evidence.set(kpi, ids);
        ids.push(...row.eventIds);
      }
    }
  }
  return { obligations, evidence, findings };
}
