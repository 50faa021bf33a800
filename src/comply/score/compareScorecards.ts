import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { scorecardShape } from "../complyShapes.ts";
import type { Kpi } from "../kpi.ts";
import type { Scorecard } from "../scorecard.ts";

/** A rate over several platforms, all units together. */
export interface PooledRate {
  /** How it was put together. */
  readonly weighting: "pooled";
  /** Units that count. */
  readonly numerator: number;
  /** Units evaluated. */
  readonly denominator: number;
  /** The rate; null when no platform was evaluated, or when the figure cannot be pooled from counts. */
  readonly value: number | null;
}

/** A mean of the platforms' values, each counting once. */
export interface MeanRate {
  /** How it was put together. */
  readonly weighting: "unweighted-mean";
  /** Platforms with a value. */
  readonly platforms: number;
  /** The mean; null when no platform was evaluated. */
  readonly value: number | null;
}

/** One figure over several cards. */
export interface ComparedKpi {
  /** Id of the figure. */
  readonly id: Kpi["id"];
  /** Whether it is a rate or a count; counts are added up, and their mean is the mean count. */
  readonly kind: Kpi["kind"];
  /** All units together. */
  readonly pooled: PooledRate;
  /** Each platform once. Published figures of the EU pledge were such means until September 2019, and are not comparable with later ones. */
  readonly mean: MeanRate;
  /** The cards' own values, in the order given. */
  readonly byCard: readonly {
    /** Platform of the card. */
    readonly platform: string;
    /** Its value. */
    readonly value: number | null;
    /** Units that count. */
    readonly numerator: number;
    /** Units evaluated. */
    readonly denominator: number | null;
  }[];
  /** Platforms left out of both because nothing was evaluated. */
  readonly notEvaluated: readonly string[];
}

/** Result of {@link compareScorecards}. */
export interface ScorecardComparison {
  /** Method of all cards. */
  readonly method: Scorecard["method"];
  /** Each figure. */
  readonly kpis: readonly ComparedKpi[];
  /** Scores of the cards, in the order given. */
  readonly scores: readonly {
    /** Platform of the card. */
    readonly platform: string;
    /** Its score. */
    readonly value: number | null;
    /** Lower bound. */
    readonly low: number | null;
    /** Upper bound. */
    readonly high: number | null;
  }[];
  /** Mean of the scores given, each card counting once. */
  readonly meanScore: MeanRate;
  /** What makes the cards hard to compare: other agreement, period or moment, drafts among final ones. */
  readonly warnings: readonly string[];
}

/**
 * Sets scorecards side by side and averages them in both ways in use, each labelled: all units together, and each platform once.
 *
 * @param cards - At least one card, all of one method version.
 * @returns Both averages of every figure, the scores, and what makes the cards hard to compare.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` without cards, or with cards of several methods.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { compareScorecards, scoreCompliance } from "safepact/comply";
 *
 * const common = { agreement: kr2024, events: [], calendars: [kr], asOf: "2025-01-31T00:00:00+09:00" };
 * const cards = ["aliexpress", "temu"].map((platform) => scoreCompliance({ ...common, platform }));
 * const { kpis } = compareScorecards(cards);
 * kpis[0]?.notEvaluated; // => ["aliexpress", "temu"]
 * ```
 */
export function compareScorecards(cards: readonly Scorecard[]): ScorecardComparison {
  checkGiven({ cards }, { cards: [scorecardShape] });
  const [first] = cards;
  if (!first) {
    throw new SafepactError("INVALID_INPUT", "There is no card to compare.");
  }
  const { method } = first;
  const other = cards.find(
    (card) => card.method.id !== method.id || card.method.version !== method.version,
  );
  if (other) {
    throw new SafepactError(
      "INVALID_INPUT",
      `The cards were made by version ${method.version} and version ${other.method.version} of the method.`,
      { hint: "Compute them again with one version: figures of two methods are not comparable." },
    );
  }
  const ids = new Set(cards.flatMap(({ kpis }) => kpis.map(({ id }) => id)));
  return {
    method,
    kpis: [...ids].map((id) => compared(id, cards)),
    scores: cards.map(({ platform, score }) => ({
      platform,
      value: score?.value ?? null,
      low: score?.low ?? null,
      high: score?.high ?? null,
    })),
    meanScore: meanOf(cards.map(({ score }) => score?.value ?? null)),
    warnings: warningsOf(cards),
  };
}

function compared(id: Kpi["id"], cards: readonly Scorecard[]): ComparedKpi {
  const each = cards.map((card) => ({
    platform: card.platform,
    kpi: card.kpis.find((kpi) => kpi.id === id),
  }));
  const kpis = each.flatMap(({ kpi }) => (kpi && kpi.value !== null ? [kpi] : []));
  return {
    id,
    kind: each.find(({ kpi }) => kpi)?.kpi?.kind ?? "rate",
    pooled: pooledOf(kpis),
    mean: meanOf(each.map(({ kpi }) => kpi?.value ?? null)),
    byCard: each.map(({ platform, kpi }) => ({
      platform,
      value: kpi?.value ?? null,
      numerator: kpi?.numerator ?? 0,
      denominator: kpi?.denominator ?? null,
    })),
    notEvaluated: each
      .filter(({ kpi }) => (kpi?.value ?? null) === null)
      .map(({ platform }) => platform),
  };
}

/** A share over time is no quotient of counts, so it cannot be pooled from them. */
function pooledOf(kpis: readonly Kpi[]): PooledRate {
  const numerator = kpis.reduce((sum, kpi) => sum + kpi.numerator, 0);
  const denominator = kpis.reduce((sum, kpi) => sum + (kpi.denominator ?? 0), 0);
  const base = { weighting: "pooled" as const, numerator, denominator };
  const [first] = kpis;
  if (!first || first.weighting !== "pooled") return { ...base, value: null };
  if (first.kind === "count") return { ...base, value: numerator };
  return { ...base, value: denominator === 0 ? null : numerator / denominator };
}

function meanOf(values: readonly (number | null)[]): MeanRate {
  const known = values.flatMap((value) => value ?? []);
  const sum = known.reduce((total, value) => total + value, 0);
  const value = known.length === 0 ? null : sum / known.length;
  return { weighting: "unweighted-mean", platforms: known.length, value };
}

function warningsOf(cards: readonly Scorecard[]): string[] {
  const differ = (read: (card: Scorecard) => string) => new Set(cards.map(read)).size > 1;
  return [
    ...(differ(({ agreementId }) => agreementId) ? ["The cards are of different agreements."] : []),
    ...(differ(({ inputs }) => inputs.agreement) && !differ(({ agreementId }) => agreementId)
      ? ["The cards use different texts of the agreement."]
      : []),
    ...(differ(({ period }) => `${period.from} ${period.to}`)
      ? ["The cards are of different periods."]
      : []),
    ...(differ(({ asOf }) => String(Date.parse(asOf)))
      ? ["The cards are of different moments."]
      : []),
    ...(differ(({ inputs }) => inputs.options)
      ? ["The cards were computed with different options."]
      : []),
    ...(cards.some(({ status }) => status === "draft") ? ["Some cards are drafts."] : []),
  ];
}
