import { isBare } from "./isBare.ts";
import type { HazardReader, ListingReader } from "./reader.ts";
import { ndjsonCutter } from "./rows/ndjsonRows.ts";

/**
 * Reads safepact's own files: one hazard record or one listing as JSON a line. What `JSON.stringify` wrote of a record
 * comes back as it was.
 */
export const ndjson: HazardReader & ListingReader = {
  id: "ndjson",
  reads: { hazards: true, listings: true },
  rows: ndjsonCutter,
  read: ({ value }) => (isBare(value) ? [] : [{ value }]),
};
