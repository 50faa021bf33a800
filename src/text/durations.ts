/** Milliseconds of a minute. @internal */
export const MINUTE = 60_000;

/** Milliseconds of an hour. @internal */
export const HOUR = 3_600_000;

/** Milliseconds of a day without a clock change. @internal */
export const DAY = 24 * HOUR;
