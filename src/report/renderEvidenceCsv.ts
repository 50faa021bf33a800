import type { ScoreRow } from "../comply/index.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { CaseEvent } from "../model/index.ts";
import { caseEventShape } from "../model/modelShapes.ts";
import { csv } from "./format/csv.ts";

const columns = [
  "kpi",
  "eventId",
  "type",
  "at",
  "recordedAt",
  "assertedBy",
  "proofKind",
  "proofSha256",
  "proofUrl",
  "proofCapturedAt",
] as const;

/**
 * Writes the events behind the figures of a scorecard as CSV (RFC 4180): one row for each figure, event and proof. Figures that count
 * obligations have theirs in {@link renderObligationsCsv}.
 *
 * @param rows - The stream beside the card.
 * @param events - The events it was computed from; of an event that is not among them only the id is known.
 * @returns CSV text with a heading line.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreRows } from "safepact/comply";
 * import { renderEvidenceCsv } from "safepact/report";
 *
 * const asOf = "2024-12-01T00:00:00+09:00";
 * const rows = scoreRows({ agreement: kr2024, platform: "example", events: [], calendars: [kr], asOf });
 * renderEvidenceCsv(rows, []).startsWith("kpi,eventId,type,at,"); // => true
 * ```
 */
export function renderEvidenceCsv(rows: Iterable<ScoreRow>, events: Iterable<CaseEvent>): string {
  checkGiven({ rows, events }, { rows: ["each", "object"], events: ["each", caseEventShape] });
  const known = new Map([...events].map((event) => [event.id, event]));
  const written = [...rows].flatMap((row) =>
    row.row === "evidence"
      ? row.kpis.flatMap((kpi) => row.eventIds.flatMap((id) => rowsOf(kpi, id, known.get(id))))
      : [],
  );
  return csv(columns, written);
}

function rowsOf(kpi: string, eventId: string, event: CaseEvent | undefined): object[] {
  if (event === undefined) return [{ kpi, eventId }];
  const { type, at, recordedAt, assertedBy, evidence } = event;
  const base = { kpi, eventId, type, at, recordedAt, assertedBy };
  if (evidence.length === 0) return [base];
  return evidence.map(({ kind, sha256, url, capturedAt }) => ({
    ...base,
    proofKind: kind,
    proofSha256: sha256,
    proofUrl: url,
    proofCapturedAt: capturedAt,
  }));
}
