import { scorecardShape } from "../comply/complyShapes.ts";
import type { Kpi, Scorecard } from "../comply/index.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { csv } from "./format/csv.ts";

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
 * import { kr } from "safepact/calendars/kr";
 * import { scoreCompliance } from "safepact/comply";
 * import { renderScorecardCsv } from "safepact/report";
 *
 * const asOf = "2024-12-01T00:00:00+09:00";
 * const card = scoreCompliance({ agreement: kr2024, platform: "example", events: [], calendars: [kr], asOf });
 * renderScorecardCsv([card]).split("\r\n").length; // => 14
 * ```
 */
export function renderScorecardCsv(cards: readonly Scorecard[]): string {
  checkGiven({ cards }, { cards: [scorecardShape] });
  return csv(
    columns,
    cards.flatMap((card) => card.kpis.map((kpi) => rowOf(card, kpi))),
  );
}

function rowOf(card: Scorecard, kpi: Kpi): Record<(typeof columns)[number], unknown> {
  const { interval } = kpi;
  return {
    platform: card.platform,
    agreementId: card.agreementId,
    periodFrom: card.period.from,
    periodTo: card.period.to,
    asOf: card.asOf,
    methodId: card.method.id,
    methodVersion: card.method.version,
    kpi: kpi.id,
    unit: kpi.unit,
    numerator: kpi.numerator,
    denominator: kpi.denominator,
    value: kpi.value,
    intervalLow: interval?.low,
    intervalHigh: interval?.high,
    intervalConfidence: interval?.confidence,
    intervalMethod: interval?.method,
    weighting: kpi.weighting,
    notEvaluated: kpi.notEvaluated,
    selfDeclared: kpi.selfDeclared,
    target: kpi.target,
    met: kpi.met,
    reading: kpi.reading,
  };
}
