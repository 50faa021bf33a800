import type { Kpi, Scorecard } from "../../comply/index.ts";
import { partyDoubtOf } from "../../comply/score/partyDoubtOf.ts";
import { formatTable } from "../common/formatTable.ts";
import { percent } from "../common/percent.ts";
import { wrapText } from "../common/wrapText.ts";

/**
 * Writes a scorecard for a reader at a terminal: every figure with its fraction and interval, and what was not evaluated.
 *
 * @param card - The scorecard.
 * @returns Lines of at most 80 columns.
 */
export function scorecardText(card: Scorecard): string {
  const owed = Object.entries(card.owed.byState)
    .flatMap(([state, count]) => (count > 0 ? [`${count} ${state}`] : []))
    .join(", ");
  const remarks = card.dataQuality.reduce((sum, { count }) => sum + count, 0);
  return [
    wrapText(
      `${card.platform} under ${card.agreementId}, ${card.period.from} to ${card.period.to}, as of ${card.asOf} (${card.status}${partyDoubtOf(card) === undefined ? "" : "; not known to have signed it"})`,
    ),
    "\n",
    formatTable(
      [
        { title: "figure", flexible: true },
        { title: "value", side: "right" },
        { title: "of", side: "right" },
        { title: "95 % interval", side: "right" },
        { title: "not evaluated", side: "right" },
      ],
      card.kpis.map(kpiRow),
    ),
    "\n",
    wrapText(`Obligations: ${card.owed.count} (${owed || "none"}).`),
    timeText(card),
    scoreText(card),
    wrapText(`Remarks on the data: ${remarks}. Method ${card.method.id} ${card.method.version}.`),
  ].join("");
}

function kpiRow(kpi: Kpi): readonly string[] {
  const { id, value, numerator, denominator, interval, notEvaluated } = kpi;
  return [
    `${id}${kpi.selfDeclared ? " *" : ""}`,
    value === null ? "-" : kpiValue(kpi),
    denominator === null ? "" : `${numerator}/${denominator}`,
    interval === null ? "" : `${percent(interval.low)}–${percent(interval.high)}`,
    notEvaluated === 0 ? "" : String(notEvaluated),
  ];
}

function kpiValue({ kind, value }: Kpi): string {
  if (value === null) return "-";
  return kind === "rate" ? percent(value) : String(value);
}

function timeText({ timeToBlock }: Scorecard): string {
  return Object.entries(timeToBlock.byChannel)
    .filter(([, { subjects }]) => subjects > 0)
    .map(([channel, { subjects, events, medianHours, p90Hours }]) =>
      wrapText(
        `Time to block, ${channel}: half within ${hours(medianHours)}, 90 % within ${hours(p90Hours)} (${events} of ${subjects} blocked).`,
      ),
    )
    .join("");
}

function hours(value: number | null): string {
  return value === null ? "a time not reached" : `${value.toFixed(1)} h`;
}

function scoreText({ score, scoreWithheld }: Scorecard): string {
  return score === null
    ? wrapText(`No score: ${scoreWithheld ?? "too little was evaluated."}`)
    : wrapText(
        `Score: ${score.value.toFixed(1)} of 100 (${score.low.toFixed(1)} to ${score.high.toFixed(1)}). * rests on the platform's own word.`,
      );
}
