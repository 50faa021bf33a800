import type { Duty, HazardRecord } from "../../model/index.ts";
import type { Obligation, TakedownChannel } from "../../obligations/obligation.ts";
import type { TakedownObligation } from "../../obligations/takedowns/takedownObligation.ts";
import type { Context } from "../../obligations/terms/context.ts";

/** What figures are computed with. @internal */
export interface FigureOptions {
  readonly confidence: number;
  readonly intervals: "wilson" | "clopper-pearson";
  readonly withinDays: number;
}

/** What of some events belongs to the period. @internal */
export interface Scope {
  readonly context: Context;
  /** By channel. */
  readonly takedowns: Readonly<Record<TakedownChannel, readonly TakedownObligation[]>>;
  readonly others: readonly Obligation[];
  readonly duties: readonly Obligation[];
  /** The duties that are scored, in order of their ids. */
  readonly dutiesScored: readonly Duty[];
  /** Hazard records by id; undefined when none were given. */
  readonly hazards: ReadonlyMap<string, HazardRecord> | undefined;
  /** Days within which a product has come back. */
  readonly withinDays: number;
  /** Tells whether a moment lies in the period, by its local day. */
  readonly inPeriod: (moment: { readonly from: number }) => boolean;
}
