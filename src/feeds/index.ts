/**
 * Readers of public hazard feeds and of marketplace listings: any file or stream becomes a stream of complete records,
 * with issues that say where something could not be read.
 *
 * A reader is a value. Pass one of these, or one of your own with the same shape. subpath export `'safepact/feeds'`.
 *
 * @module
 */

export { acccRss } from "./accc/acccRss.ts";
export { amazonReportTsv } from "./amazon/amazonReportTsv.ts";
export { spApiJson } from "./amazon/spApiJson.ts";
export { consumer24Json } from "./consumer24/consumer24Json.ts";
export { consumer24Xml } from "./consumer24/consumer24Xml.ts";
export { coupangJson } from "./coupang/coupangJson.ts";
export { cpscCsv } from "./cpsc/cpscCsv.ts";
export { cpscJson } from "./cpsc/cpscJson.ts";
export { csv } from "./csv.ts";
export { type DetectedFormat, detectFormat } from "./detectFormat.ts";
export {
  type DiffOptions,
  diffHazards,
  type HazardChange,
  type HazardDiffSummary,
} from "./diffHazards.ts";
export { ebayCsv } from "./ebay/ebayCsv.ts";
export { ebayTemplateCsv } from "./ebay/ebayTemplateCsv.ts";
export { etsyCsv } from "./etsy/etsyCsv.ts";
export { gatherHazardDiff, type HazardDiff } from "./gatherHazardDiff.ts";
export { type GatheredHazards, gatherHazards } from "./gatherHazards.ts";
export type { HazardList } from "./hazardList.ts";
export { healthCanadaJson } from "./healthCanada/healthCanadaJson.ts";
export { checkColumns } from "./mapped/checkColumns.ts";
export type { ColumnMap, ColumnRule } from "./mapped/columnMap.ts";
export { mapped } from "./mapped/mapped.ts";
export { googleMerchantCsv, googleMerchantTsv } from "./merchant/googleMerchantTsv.ts";
export { googleMerchantXml } from "./merchant/googleMerchantXml.ts";
export { naverCsv } from "./naver/naverCsv.ts";
export { ndjson } from "./ndjson.ts";
export { nhtsaFlat } from "./nhtsa/nhtsaFlat.ts";
export { oecdJson } from "./oecd/oecdJson.ts";
export { oecdRss } from "./oecd/oecdRss.ts";
export { fdaIresJson } from "./openfda/fdaIresJson.ts";
export { openfdaJson } from "./openfda/openfdaJson.ts";
export { opssCsv } from "./opss/opssCsv.ts";
export { opssJson } from "./opss/opssJson.ts";
export { opendatasoftRapex } from "./rapex/opendatasoftRapex.ts";
export { rappelConsoJson } from "./rappelConso/rappelConsoJson.ts";
export type {
  Draft,
  FeedSource,
  HazardReader,
  ListingReader,
  Reader,
  ReadLimits,
  ReadOptions,
  Row,
  RowCutter,
  RowStream,
  XmlElement,
} from "./reader.ts";
export { hazardReaders, listingReaders } from "./readerLists.ts";
export { readHazards } from "./readHazards.ts";
export { readListings } from "./readListings.ts";
export { readValues } from "./readValues.ts";
export { type CsvRowsOptions, csvRows } from "./rows/csvRows.ts";
export { jsonRows } from "./rows/jsonRows.ts";
export type { JsonRowsOptions } from "./rows/jsonRowsOptions.ts";
export { ndjsonRows } from "./rows/ndjsonRows.ts";
export { xmlRows } from "./rows/xmlRows.ts";
export type { XmlRowsOptions } from "./rows/xmlRowsOptions.ts";
export { safetyGateJson } from "./safetyGate/safetyGateJson.ts";
export { safetyGateXml } from "./safetyGate/safetyGateXml.ts";
export { safetykoreaJson } from "./safetyKorea/safetykoreaJson.ts";
export { schemaOrg } from "./schemaOrg/schemaOrg.ts";
export { shopifyCsv } from "./shopify/shopifyCsv.ts";
export { type Withdrawals, withdrawals } from "./withdrawals.ts";
export { ymlXml } from "./yml/ymlXml.ts";
