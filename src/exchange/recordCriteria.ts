import type { HazardProduct } from "../model/hazardProduct.ts";
import type { HazardRecord, Offer } from "../model/hazardRecord.ts";
import { classifyModel } from "../model/identifier/classifyModel.ts";
import type { Identifier } from "../model/identifier/identifier.ts";
import { parseGtin } from "../model/identifier/parseGtin.ts";
import { parseKcNumber } from "../model/identifier/parseKcNumber.ts";
import type { RecordCriterion } from "./completenessCriteria.ts";

/** One thing that is asked of a part of a record. */
interface Criterion<Part> {
  readonly criterion: RecordCriterion;
  readonly path: readonly string[];
  readonly message: string;
  readonly isMet: (part: Part) => boolean;
}

/** What is asked of each product of a record. @internal */
export const productCriteria: readonly Criterion<HazardProduct>[] = [
  {
    criterion: "product-identifier",
    path: ["identifiers"],
    message: "Give a valid GTIN, a certificate number or a marketplace's product number.",
    isMet: ({ identifiers }) => identifiers.some(isKey),
  },
  {
    criterion: "brand",
    path: ["brand"],
    message: 'Give the brand, or "unbranded".',
    isMet: ({ brand }) => brand !== undefined,
  },
  {
    criterion: "model",
    path: ["models"],
    message: "Give the model number.",
    isMet: ({ models }) => models.some(isModelNumber),
  },
  {
    criterion: "two-photos",
    path: ["images"],
    message: "Give two photos or more.",
    isMet: ({ images }) => images.length >= 2,
  },
  {
    criterion: "affected-units",
    path: ["scope"],
    message: "Say whether all units are affected, or which batches.",
    isMet: ({ scope: { units, batches } }) =>
      units === "batches" ? batches !== undefined : units !== "unknown",
  },
];

/** What is asked of a record as a whole. @internal */
export const recordCriteria: readonly Criterion<HazardRecord>[] = [
  {
    criterion: "offer-address",
    path: ["offers"],
    message: "Name an offer by its address or by the marketplace's number.",
    isMet: ({ offers }) => offers.some(isAddress),
  },
  {
    criterion: "hazard",
    path: ["hazards"],
    message: "Give the type of the hazard and describe it.",
    isMet: ({ hazards }) =>
      hazards.some(({ type, description }) => type !== "unknown" && description !== undefined),
  },
  {
    criterion: "risk-level",
    path: ["risk", "level"],
    message: "Give the level of risk.",
    isMet: ({ risk }) => risk !== undefined && risk.level !== "unknown",
  },
  {
    criterion: "measure",
    path: ["measures"],
    message: "Say what was decided or is asked.",
    isMet: ({ measures }) => measures.length > 0,
  },
  {
    criterion: "territory",
    path: ["territory"],
    message: "Say where the record applies.",
    isMet: ({ territory }) => territory.length > 0,
  },
  {
    criterion: "publication-date",
    path: ["source", "publishedOn"],
    message: "Give the day of publication.",
    isMet: ({ source }) => source.publishedOn !== undefined,
  },
  {
    criterion: "language",
    path: ["source", "language"],
    message: "Give the language of the texts.",
    isMet: ({ source }) => source.language !== undefined,
  },
];

/** An offer that leads somewhere. @internal */
export function isAddress({ url, productId }: Offer): boolean {
  return url !== undefined || productId !== undefined;
}

/** Schemes whose value is a marketplace's own product number. */
const marketplaceSchemes: ReadonlySet<Identifier["scheme"]> = new Set([
  "asin",
  "aliexpress",
  "temu",
  "ebay",
  "amazon-fnsku",
]);

/** An identifier that names the product by itself. @internal */
export function isKey({ scheme, value }: Identifier): boolean {
  if (scheme === "kc") return parseKcNumber(value).length > 0;
  if (scheme !== "gtin") return marketplaceSchemes.has(scheme);
  return parseGtin(value).some(
    ({ certainty, restriction }) => certainty === "strong" && restriction === undefined,
  );
}

/** Strong, or weak only because it is short or has no letter; a name or a size is no model number. */
function isModelNumber(model: string): boolean {
  return ["letters-and-digits", "digits-only", "short", "set"].includes(
    classifyModel(model).reason,
  );
}
