import { acccRss } from "./accc/acccRss.ts";
import { amazonReportTsv } from "./amazon/amazonReportTsv.ts";
import { spApiJson } from "./amazon/spApiJson.ts";
import { consumer24Json } from "./consumer24/consumer24Json.ts";
import { consumer24Xml } from "./consumer24/consumer24Xml.ts";
import { coupangJson } from "./coupang/coupangJson.ts";
import { cpscCsv } from "./cpsc/cpscCsv.ts";
import { cpscJson } from "./cpsc/cpscJson.ts";
import { csv } from "./csv.ts";
import { ebayCsv } from "./ebay/ebayCsv.ts";
import { ebayTemplateCsv } from "./ebay/ebayTemplateCsv.ts";
import { etsyCsv } from "./etsy/etsyCsv.ts";
import { healthCanadaJson } from "./healthCanada/healthCanadaJson.ts";
import { googleMerchantCsv, googleMerchantTsv } from "./merchant/googleMerchantTsv.ts";
import { googleMerchantXml } from "./merchant/googleMerchantXml.ts";
import { naverCsv } from "./naver/naverCsv.ts";
import { ndjson } from "./ndjson.ts";
import { nhtsaFlat } from "./nhtsa/nhtsaFlat.ts";
import { oecdJson } from "./oecd/oecdJson.ts";
import { oecdRss } from "./oecd/oecdRss.ts";
import { fdaIresJson } from "./openfda/fdaIresJson.ts";
import { openfdaJson } from "./openfda/openfdaJson.ts";
import { opssCsv } from "./opss/opssCsv.ts";
import { opssJson } from "./opss/opssJson.ts";
import { opendatasoftRapex } from "./rapex/opendatasoftRapex.ts";
import { rappelConsoJson } from "./rappelConso/rappelConsoJson.ts";
import type { HazardReader, ListingReader } from "./reader.ts";
import { safetyGateJson } from "./safetyGate/safetyGateJson.ts";
import { safetyGateXml } from "./safetyGate/safetyGateXml.ts";
import { safetykoreaJson } from "./safetyKorea/safetykoreaJson.ts";
import { schemaOrg } from "./schemaOrg/schemaOrg.ts";
import { shopifyCsv } from "./shopify/shopifyCsv.ts";
import { ymlXml } from "./yml/ymlXml.ts";

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
  safetyGateJson,
  opendatasoftRapex,
  healthCanadaJson,
  openfdaJson,
  fdaIresJson,
  consumer24Xml,
  consumer24Json,
  oecdRss,
  oecdJson,
  nhtsaFlat,
  rappelConsoJson,
  opssJson,
  opssCsv,
  acccRss,
];

/** Every listing reader of safepact that needs no map, for programs that take the name of a format. */
export const listingReaders: readonly ListingReader[] = [
  ndjson,
  csv,
  shopifyCsv,
  googleMerchantTsv,
  googleMerchantCsv,
  googleMerchantXml,
  schemaOrg,
  spApiJson,
  amazonReportTsv,
  ebayCsv,
  ebayTemplateCsv,
  etsyCsv,
  coupangJson,
  naverCsv,
  ymlXml,
];
