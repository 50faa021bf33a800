// What functions rely on in the models: the fields that a parser always gives, each of its kind. A caller's optional field can be absent.
import type { Agreement } from "./agreement.ts";
import type { Shape, ShapeOf } from "./checkGiven.ts";
import type { HazardProduct } from "./hazardProduct.ts";
import type { Hazard, HazardRecord } from "./hazardRecord.ts";
import type { Listing } from "./listing.ts";

const identifiers = [{ scheme: "text", value: "text" }] as const;
const images = [{ url: "text" }] as const;

/** A hazard. @internal */
export const hazardShape = {
  type: "text",
  substances: [{ name: "text" }],
} as const satisfies ShapeOf<Hazard>;

/** A product of a record. @internal */
export const hazardProductShape = {
  line: "text",
  name: "text",
  brand: "text?",
  names: "texts?",
  description: "text?",
  models: ["text"],
  identifiers,
  categories: [{ system: "text", label: "text" }],
  images,
  counterfeit: "text",
  scope: { units: "text" },
  quantities: "list",
  companies: "list",
} as const satisfies ShapeOf<HazardProduct>;

/** A hazard record. @internal */
export const hazardRecordShape = {
  id: "text",
  source: { system: "text", id: "text" },
  status: "text",
  basis: "text",
  products: [hazardProductShape],
  hazards: [hazardShape],
  measures: [{ action: "text" }],
  remedies: [{ kind: "text" }],
  territory: ["text"],
  offers: [{ platform: "text", productId: "text?", url: "text?" }],
  references: "list",
} as const satisfies ShapeOf<HazardRecord>;

/** A listing. @internal */
export const listingShape = {
  id: "text",
  platform: "text",
  title: "text",
  description: "text?",
  brand: "text?",
  category: "text?",
  sellerId: "text?",
  url: "text?",
  identifiers,
  attributes: "object",
  variants: [{ title: "text?", identifiers, attributes: "object" }],
  images,
  shipsTo: ["text"],
  status: "text",
} as const satisfies ShapeOf<Listing>;

/** What every event says, and the items of those that have some. @internal */
export const caseEventShape = {
  id: "text",
  type: "text",
  at: "text",
  platform: "text",
  recordedAt: "text",
  evidence: "list",
  items: ["or", [{ itemId: "text" }], "nothing"],
} as const satisfies Shape;

/** An agreement. @internal */
export const agreementShape = {
  id: "text",
  jurisdiction: "text",
  parties: [{ role: "text", name: "text" }],
  signedOn: "text",
  effectiveFrom: "text",
  calendar: "text",
  commitments: [{ kind: "text", provenance: { source: ["text"] } }],
  kpis: [{ id: "text", provenance: { source: ["text"] } }],
  sources: [{ id: "text" }],
} as const satisfies ShapeOf<Agreement>;
