import type { DataQualityFinding } from "../obligations/dataQuality.ts";
import type { Obligation } from "../obligations/obligation.ts";
import type { Kpi } from "./kpi.ts";

/** What was owed, in the stream beside a card. */
export interface ObligationRow extends Obligation {
  /** Kind of row. */
  readonly row: "obligation";
}

/** One unit of figures that count no obligations, with the events behind it. */
export interface EvidenceRow {
  /** Kind of row. */
  readonly row: "evidence";
  /** Figures it is counted in. */
  readonly kpis: readonly Kpi["id"][];
  /** Request it is about. */
  readonly requestId?: string;
  /** Hazard record it is about. */
  readonly hazardId?: string;
  /** Listing it is about. */
  readonly listingId?: string;
  /** Units of it that count in the first figure. */
  readonly numerator?: number;
  /** Units of it that were evaluated in the first figure; absent where it takes no part in the rate and is only shown. */
  readonly denominator?: number;
  /** Events behind it, in order of what they say. */
  readonly eventIds: readonly string[];
}

/** What a reader must know of the events. */
export interface FindingRow extends DataQualityFinding {
  /** Kind of row. */
  readonly row: "finding";
}

/** One line of the stream beside a card: what its figures rest on. */
export type ScoreRow = ObligationRow | EvidenceRow | FindingRow;
