import { commitmentKinds, dutyNotices, dutyRemedies, partyRoles } from "./agreement.ts";
import { itemDecisions } from "./caseEvent.ts";
import { caseEventTypes } from "./caseEventSchema.ts";
import { deadlineUnits } from "./deadlineUnits.ts";
import { companyRoles } from "./hazardProduct.ts";
import {
  hazardBases,
  hazardStatuses,
  hazardTypes,
  measureActions,
  remedyKinds,
  riskLevels,
} from "./hazardRecord.ts";
import { gtinRepairs, gtinRestrictions } from "./identifier/gtinReading.ts";
import { identifierSchemes } from "./identifier/identifier.ts";
import { modelReasons } from "./identifier/modelReading.ts";
import { issueCodes } from "./issue.ts";
import { listingStatuses } from "./listing.ts";
import { confidences } from "./provenance.ts";
import { requestKinds } from "./requestKind.ts";

/**
 * The closed lists of the models: every value that a field of a record, a listing, an event, an agreement or a duty can take.
 *
 * @example
 * ```ts
 * import { vocabularies } from "safepact/model";
 *
 * vocabularies.riskLevels.includes("serious"); // => true
 * vocabularies.remedyKinds[0]; // => "refund"
 * ```
 */
export const vocabularies = {
  /** Every type of `CaseEvent`. */
  caseEventTypes,
  /** The 16 kinds of commitment that the published agreements share. Source: the four headings of the OECD Communiqué on Product Safety Pledges, 2021, and the clauses under them. */
  commitmentKinds,
  /** Role of a company in the supply chain. Source: business roles of the UK Product Safety Database. */
  companyRoles,
  /** How well a fact is supported: read in the text of the law, the regulator or the scheme's owner; reported by somebody else; or not checked. */
  confidences,
  /** Units of a limit of time. */
  deadlineUnits,
  /** Notices that a duty can ask for: of a recall, of a hazard without one, of an illegal product, to the public where not every purchaser can be reached, and to the seller of a restricted listing. */
  dutyNotices,
  /** What can end the clock of a statutory duty to take down: putting the listing off sale; or also an explicit warning on it; or any decision on the item. */
  dutyRemedies,
  /** What had to be undone to read a GTIN out of a text. */
  gtinRepairs,
  /** Why a valid GTIN does not name one product in all the world. Books, periodicals and sheet music (`isbn`, `issn`, `ismn`) are products, but one such number covers more than one printing or issue. */
  gtinRestrictions,
  /** What a hazard record rests on. */
  hazardBases,
  /** Whether a hazard record stands. */
  hazardStatuses,
  /** Types of hazard: the 21 of the UK Product Safety Database, which follow the list of the EU Safety Gate, and "unknown". Source: domain constants of the UK Office for Product Safety and Standards. */
  hazardTypes,
  /** What an identifier's value means. */
  identifierSchemes,
  /** Every stable code an `Issue` can carry. */
  issueCodes,
  /** What a platform can decide about an item. */
  itemDecisions,
  /** What a listing's state on the marketplace can be. */
  listingStatuses,
  /** What authorities and operators do about a dangerous product. Source: corrective actions of the UK Product Safety Database, and "stop-of-sales" of the EU Safety Gate. */
  measureActions,
  /** Why a model number is as strong or weak as it is. */
  modelReasons,
  /** Roles a party of an agreement can have. */
  partyRoles,
  /** What a consumer is offered. Source: remedy options of the US CPSC, in kebab-case. */
  remedyKinds,
  /** Grounds on which a takedown can be asked for. */
  requestKinds,
  /** Risk levels; "other" is what a source calls other than serious without naming a level. */
  riskLevels,
} as const;
