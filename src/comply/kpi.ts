import type { CommitmentKind } from "../model/index.ts";
import type { Interval } from "../statistics/interval.ts";

/** Ids of the figures of a scorecard, in its order. Figures of statutory duties follow as `duty-on-time/<duty id>`. */
export const kpiIds = [
  "takedown-on-time/request",
  "takedown-on-time/monitoring",
  "takedown-on-time/consumer-report",
  "reply-rate",
  "seller-told-rate",
  "consumer-told-rate",
  "reappearance",
  "still-available-rate",
  "false-removal-rate",
  "info-on-time",
  "report-on-time",
  "blocked-count",
] as const;

/** An id of `vocabularies.kpiIds`. */
export type KpiId = (typeof kpiIds)[number];

/** What a figure counts. */
export type KpiUnit =
  | "item"
  | "listing"
  | "request"
  | "purchaser"
  | "product"
  | "check"
  | "removal"
  | "report";

/** One figure of a scorecard. */
export interface Kpi {
  /** Id; `duty-on-time/<duty id>` for a statutory duty. */
  readonly id: KpiId | `duty-on-time/${string}`;
  /** Whether it is a rate (a fraction 0 to 1) or a plain count. */
  readonly kind: "rate" | "count";
  /** What is counted. */
  readonly unit: KpiUnit;
  /** Whether more or less is better. */
  readonly better: "more" | "less" | "neither";
  /** Units that count; for a Kaplan–Meier share, the products that came back. */
  readonly numerator: number;
  /** Units evaluated; null for a count. */
  readonly denominator: number | null;
  /** The fraction or the count; null when nothing was evaluated. */
  readonly value: number | null;
  /** Its interval; null when there is none to give, see `intervalNote`. */
  readonly interval: Interval | null;
  /** Why there is no interval: a full count of what happened has no sampling error, or nothing was evaluated. */
  readonly intervalNote?: "full-count" | "not-evaluated";
  /** How units were put together: pooled over all, or estimated over time. */
  readonly weighting: "pooled" | "kaplan-meier";
  /** Units that belong here and could not be evaluated. */
  readonly notEvaluated: number;
  /** Units left out by rule, with the rule. */
  readonly excluded: readonly KpiExclusion[];
  /** Whether any of it rests on the platform's own word alone. */
  readonly selfDeclared: boolean;
  /** What "met" means here: on time, or within a limit that is only a ceiling. */
  readonly reading?: "on-time" | "within-ceiling";
  /** The value promised, 0 to 1. */
  readonly target?: number;
  /** Whether the promise was kept; absent without a target or a value, and for a ceiling. */
  readonly met?: boolean;
  /** The commitment it measures. */
  readonly commitment?: CommitmentKind;
  /** Why there is no value. */
  readonly reason?: string;
  /** Figures shown beside it, by name; each KPI documents its own. */
  readonly shown: Readonly<Record<string, number | null>>;
}

/** Units left out of a figure. */
export interface KpiExclusion {
  /** The rule. */
  readonly reason: string;
  /** How many. */
  readonly count: number;
}
