/** draft */

export { cpscCsv } from "./cpsc/cpscCsv.ts";
export { cpscJson } from "./cpsc/cpscJson.ts";
export { csv } from "./csv.ts";
export { checkColumns } from "./mapped/checkColumns.ts";
export { mapped } from "./mapped/mapped.ts";
export { ndjson } from "./ndjson.ts";
export { readHazards } from "./readHazards.ts";
export { readListings } from "./readListings.ts";
export { safetyGateXml } from "./safetyGate/safetyGateXml.ts";
