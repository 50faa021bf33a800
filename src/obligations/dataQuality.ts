/** Codes of {@link DataQualityFinding}. */
export const dataQualityCodes = [
  "duplicate-event",
  "conflicting-event",
  "duplicate-request",
  "clock-skew",
  "not-yet-happened",
  "recorded-after-due",
  "date-only-time",
  "before-trigger",
  "unknown-request",
  "unknown-item",
  "unknown-listing",
  "unknown-hazard",
  "request-without-items",
  "contradictory-answers",
  "contradicted-by-check",
  "only-variants-blocked",
  "territories-left-open",
  "waiver-not-by-requester",
  "waiver-without-reason",
  "waiver-without-end",
  "waiver-after-due",
  "not-by-authority",
  "inconsistent-counts",
  "overlapping-purchase-windows",
  "outside-agreement",
  "outside-calendar",
  "calendar-not-given",
  "unverified-calendar",
  "platform-not-a-party",
  "membership-unknown",
  "other-platform",
  "restored-without-block",
  "reappearance-without-block",
] as const;

/** A code of `vocabularies.dataQualityCodes`. */
export type DataQualityCode = (typeof dataQualityCodes)[number];

/** Something in the events that a reader of the account must know, and what was done about it. */
export interface DataQualityFinding {
  /** What it is. */
  readonly code: DataQualityCode;
  /** The events. */
  readonly eventIds: readonly string[];
  /** What was found and how it was treated. */
  readonly message: string;
}
