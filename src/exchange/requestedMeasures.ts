/** What a platform can be asked to do. */
export const requestedMeasures = [
  "remove",
  "disable",
  "geo-block",
  "warn",
  "block-relisting",
  "notify-sellers",
  "notify-consumers",
  "report-seller-data",
] as const;

/** A measure of {@link requestedMeasures}. */
export type RequestedMeasure = (typeof requestedMeasures)[number];
