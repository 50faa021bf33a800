import { cpscCsv } from "./cpsc/cpscCsv.ts";
import { cpscJson } from "./cpsc/cpscJson.ts";
import { csv } from "./csv.ts";
import { ndjson } from "./ndjson.ts";
import type { HazardReader, ListingReader } from "./reader.ts";
import { safetyGateXml } from "./safetyGate/safetyGateXml.ts";
import { safetykoreaJson } from "./safetyKorea/safetykoreaJson.ts";
import { shopifyCsv } from "./shopify/shopifyCsv.ts";

/**
 * Every hazard reader of safepact that needs no map, for programs that take the name of a format. Naming a reader itself
 * keeps the others out of a bundle.
 */
export const hazardReaders: readonly HazardReader[] = [
  ndjson,
  safetyGateXml,
  cpscJson,
  cpscCsv,
  safetykoreaJson,
];

/** Every listing reader of safepact that needs no map, for programs that take the name of a format. */
export const listingReaders: readonly ListingReader[] = [ndjson, csv, shopifyCsv];
