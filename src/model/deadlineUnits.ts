/** Units of a limit of time. */
export const deadlineUnits = ["hour", "calendar-day", "business-day", "week", "month"] as const;

/** A unit of `vocabularies.deadlineUnits`. */
export type DeadlineUnit = (typeof deadlineUnits)[number];

/** Most units of each kind: each day is looked at, so a longer period would take memory without end. @internal */
export const longestDeadline: Readonly<Record<DeadlineUnit, number>> = {
  hour: 10_000,
  "calendar-day": 10_000,
  "business-day": 10_000,
  week: 1400,
  month: 320,
};
