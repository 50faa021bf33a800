/**
 * Everything most programs need, in one import.
 *
 * @module
 */
export {
  isSafepactError,
  SafepactError,
  type SafepactErrorCode,
  type SafepactErrorOptions,
} from "./errors.ts";
export {
  type Agreement,
  type CaseEvent,
  type HazardRecord,
  type Issue,
  type Listing,
  parseAgreement,
  parseCaseEvent,
  parseHazardRecord,
  parseListing,
  type Result,
} from "./model/index.ts";
