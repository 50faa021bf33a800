import { requestedMeasures } from "../../exchange/requestedMeasures.ts";

/** What a takedown request can ask a platform to do: the measures of the exchange, and data about sellers. */
export const noticeMeasures = [...requestedMeasures, "report-seller-data"] as const;

/** One of {@link noticeMeasures}. */
export type NoticeMeasure = (typeof noticeMeasures)[number];
