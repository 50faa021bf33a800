import { checkGiven } from "../../model/checkGiven.ts";
import type { Obligation } from "../../obligations/obligation.ts";
import { obligationShape } from "../../obligations/obligationShapes.ts";
import { scorecardShape } from "../complyShapes.ts";
import type { Kpi } from "../kpi.ts";
import type { Scorecard } from "../scorecard.ts";

/** What one part of the score cost. */
export interface ScoreLoss {
  /** The KPI. */
  readonly kpi: string;
  /** Its share of the evaluated weight, 0 to 1. */
  readonly weightShare: number;
  /** Its contribution, 0 to 1, where 1 is best. */
  readonly value: number;
  /** Points of the 100 that it cost. */
  readonly pointsLost: number;
  /** The same as a sentence. */
  readonly message: string;
  /** Obligations behind the loss, late and overdue ones, the longest overdue first; at most ten. */
  readonly obligationIds: readonly string[];
}

/** Result of {@link explainScore}. */
export interface ScoreExplanation {
  /** The score; null when there is none. */
  readonly value: number | null;
  /** Why there is none; null when there is one. */
  readonly withheld: string | null;
  /** What cost most, first; parts that cost nothing are left out. */
  readonly losses: readonly ScoreLoss[];
  /** KPIs that took no part because nothing could be evaluated, with the reason. */
  readonly notEvaluated: readonly {
    /** The KPI. */
    readonly kpi: string;
    /** Why. */
    readonly reason: string;
  }[];
}

const MAX_SHOWN = 10;

/**
 * Explains a score: which figures cost most points, and which took no part.
 *
 * @param card - The card.
 * @param obligations - What was owed, from the stream beside the card; without it no loss names obligations.
 * @returns Losses in points of 100, the largest first; they add up to 100 less the score.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { explainScore, scoreCompliance } from "safepact/comply";
 *
 * const asOf = "2025-01-31T00:00:00+09:00";
 * const card = scoreCompliance({ agreement: kr2024, events: [], calendars: [kr], platform: "temu", asOf });
 * explainScore(card).withheld; // => "Only 0 % of the promised weight could be evaluated; a score needs 50 %."
 * ```
 */
export function explainScore(
  card: Scorecard,
  obligations: Iterable<Obligation> = [],
): ScoreExplanation {
  checkGiven(
    { card, obligations },
    { card: scorecardShape, obligations: ["each", obligationShape] },
  );
  const { score, scoreWithheld, kpis } = card;
  const evaluated = score?.components.reduce((sum, { weight }) => sum + weight, 0) ?? 0;
  const missed = [...obligations].filter(
    ({ state, dutyId }) => dutyId === undefined && (state === "late" || state === "overdue"),
  );
  const losses = (score?.components ?? [])
    .map((component) => lossOf(component, evaluated, card, missed))
    .filter(({ pointsLost }) => pointsLost > 0)
    .sort((a, b) => inBillionths(b) - inBillionths(a) || (a.kpi < b.kpi ? -1 : 1));
  const notEvaluated = kpis.flatMap(({ id, value, reason }) =>
    value === null ? [{ kpi: id, reason: reason ?? "Nothing could be evaluated." }] : [],
  );
  return { value: score?.value ?? null, withheld: scoreWithheld, losses, notEvaluated };
}

/** Equal losses may differ by a rounding error, which must not decide their order. */
function inBillionths({ pointsLost }: ScoreLoss): number {
  return Math.round(pointsLost * 1e9);
}

function lossOf(
  { kpi, weight, value }: { kpi: string; weight: number; value: number },
  evaluated: number,
  card: Scorecard,
  missed: readonly Obligation[],
): ScoreLoss {
  const weightShare = weight / evaluated;
  const pointsLost = weightShare * (1 - value) * 100;
  const figure = card.kpis.find(({ id }) => id === kpi);
  const counted = figure ? sentence(figure) : "";
  return {
    kpi,
    weightShare,
    value,
    pointsLost,
    message: `${kpi} cost ${pointsLost.toFixed(1)} points${counted}.`,
    obligationIds: behind(kpi, missed),
  };
}

function sentence({ numerator, denominator, better, unit, weighting }: Kpi): string {
  if (weighting !== "pooled") return "";
  const missing = better === "less" ? numerator : (denominator ?? 0) - numerator;
  return `: ${missing} of ${denominator} (unit: ${unit})`;
}

function behind(kpi: string, missed: readonly Obligation[]): string[] {
  const own = missed.filter(({ channel, commitment }) => {
    if (kpi === `takedown-on-time/${channel}`) return true;
    if (kpi === "info-on-time") return commitment === "info-request";
    return kpi === "report-on-time" && commitment === "report-kpi";
  });
  const rank = (state: string) => (state === "overdue" ? 0 : 1);
  return own
    .sort(
      (a, b) =>
        rank(a.state) - rank(b.state) ||
        Date.parse(a.dueAt ?? "") - Date.parse(b.dueAt ?? "") ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MAX_SHOWN)
    .map(({ id }) => id);
}
