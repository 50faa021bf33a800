import type { Kpi, Scorecard } from "../comply/index.ts";

const columns = [
  "platform",
  "agreementId",
  "periodFrom",
  "periodTo",
  "asOf",
  "methodId",
  "methodVersion",
  "kpi",
  "unit",
  "numerator",
  "denominator",
  "value",
  "intervalLow",
  "intervalHigh",
  "intervalConfidence",
  "intervalMethod",
  "weighting",
  "notEvaluated",
  "selfDeclared",
  "target",
  "met",
  "reading",
] as const;

/**
 * Writes the figures of scorecards as CSV (RFC 4180), one figure a row, for a spreadsheet or a database. Cells that a
 * spreadsheet would run as a formula begin with an apostrophe.
 *
 * @param cards - Scorecards, of one platform or several.
 * @returns CSV text with a heading line; empty cells mean "not evaluated" or "not applicable", never zero.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendar";
 * import { scoreCompliance } from "safepact/comply";
 * import { renderScorecardCsv } from "safepact/report";
 *
 * const asOf = "2024-12-01T00:00:00+09:00";
 * const card = scoreCompliance({ agreement: kr2024, platform: "example", events: [], calendars: [kr], asOf });
 * renderScorecardCsv([card]).split("\r\n").length; // => 14
 * ```
 */
export function renderScorecardCsv(cards: readonly Scorecard[]): string {
  const rows = cards.flatMap((card) => card.kpis.map((kpi) => rowOf(card, kpi)));
  return [columns.join(","), ...rows.map((row) => row.map(cell).join(",")), ""].join("\r\n");
}

function rowOf(card: Scorecard, kpi: Kpi): (string | number | boolean | null | undefined)[] {
  return [
    card.platform,
    card.agreementId,
    card.period.from,
    card.period.to,
    card.asOf,
    card.method.id,
    card.method.version,
    kpi.id,
    kpi.unit,
    kpi.numerator,
    kpi.denominator,
    kpi.value,
    kpi.interval?.low,
    kpi.interval?.high,
    kpi.interval?.confidence,
    kpi.interval?.method,
    kpi.weighting,
    kpi.notEvaluated,
    kpi.selfDeclared,
    kpi.target,
    kpi.met,
    kpi.reading,
  ];
}

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
