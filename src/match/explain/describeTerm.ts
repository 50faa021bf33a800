import type { HazardProduct } from "../../model/hazardProduct.ts";
import { comparedDimensions } from "../analyse/readMeasure.ts";
import { evidenceRows, TERM } from "../contract/evidenceTable.ts";
import type { EvidenceCode, MatchEvidence } from "../contract/screening.ts";
import type { Judged } from "../decide/judgeCandidate.ts";
import { isFirmGtin, type ProductCode } from "../identify/productCode.ts";
import { identifierCodes } from "../identify/readCodes.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";
import { sharedModel } from "../normalise/sharedModel.ts";
import { nearestPictures, type PicturePair } from "./nearestPictures.ts";
import { sharedWords } from "./sharedWords.ts";
import type { TypeValues } from "./typeValues.ts";

/** A judged candidate with the product that it stands for, while its listing or record is the query. @internal */
export interface DescribedPair {
  readonly facts: ListingFacts;
  readonly product: HazardProduct;
  readonly candidate: Judged["candidate"];
  readonly codes: Judged["codes"];
  readonly contradictions: Judged["contradictions"];
  /** The types of product that were compared. */
  readonly types: TypeValues;
}

/** A term that is not zero as evidence, with what both sides say. @internal */
export function describeTerm(term: number, weight: number, pair: DescribedPair): MatchEvidence {
  const other = term === TERM.variant ? nameOtherProduct(pair.contradictions) : undefined;
  const { kind, code } = other ?? nameTerm(term, weight, pair);
  const { params, listingValue, hazardValue } = valuesOf(term, pair);
  return { kind, code, params, listingValue, hazardValue, weight };
}

type Name = Pick<MatchEvidence, "kind" | "code">;

// By its sign, where what speaks against has a code of its own.
function nameTerm(term: number, weight: number, pair: DescribedPair): Name {
  const row = evidenceRows[term];
  if (row === undefined) throw new RangeError(`No term at ${term}.`);
  const code = weight < 0 ? (row.lowers ?? row.code) : row.code;
  return { kind: row.kind, code: sharper(code, term, pair) };
}

// What an identified product is contradicted by, when it is not a property of it.
function nameOtherProduct(contradictions: Judged["contradictions"]): Name | undefined {
  for (const reason of contradictions) {
    switch (reason) {
      case "model-contradicted":
        return { kind: "model", code: reason };
      case "product-type-contradicted":
        return { kind: "product-type", code: reason };
      case "nothing-else-agrees":
      case "other-product-named":
        return { kind: "product-type", code: "nothing-else-agrees" };
      case "offers-part":
      case "offers-accessory":
      case "offers-manual":
      case "offers-packaging":
      case "offers-service":
      case "offers-wanted":
      case "offers-miniature":
      case "offers-print":
        return { kind: "product-type", code: "offers-something-else" };
      case "offers-unknown":
        return { kind: "product-type", code: reason };
    }
  }
  return undefined;
}

type Values = Pick<MatchEvidence, "params" | "listingValue" | "hazardValue">;

function valuesOf(term: number, { facts, product, codes, types }: DescribedPair): Values {
  const { listing } = facts;
  switch (term) {
    case TERM.gtin:
    case TERM.marketplaceId:
    case TERM.certificate:
    case TERM.otherIdentifier:
      return codeValues(codeOfTerm(term, codes), facts, product);
    case TERM.productType:
      return values(types.listingValue, types.hazardValue);
    case TERM.brand:
      return values(listing.brand ?? "", product.brand ?? "");
    case TERM.price:
      return values(money(listing.price), money(product.price));
    case TERM.code: {
      const params = { value: sharedModel(facts, product) ?? "" };
      const ofListing = [...facts.text.models, listing.title].join(" / ");
      return values(ofListing, [...product.models, product.name].join(" / "), params);
    }
    case TERM.image:
      return pictureValues(nearestPictures(listing.images, product.images));
    case TERM.listingWords:
      return values(listing.title, product.description ?? "");
    case TERM.recordWords:
      return values(listing.description ?? "", product.name);
    case TERM.rareWords: {
      const text = `${product.brand ?? ""} ${product.name} ${product.models.join(" ")} ${product.description ?? ""}`;
      const params = { words: sharedWords(listing.title, text).join(" ") };
      return values(listing.title, product.name, params);
    }
    default:
      return values(listing.title, product.name);
  }
}

function values(
  listingValue: string,
  hazardValue: string,
  params: MatchEvidence["params"] = {},
): Values {
  return { params, listingValue, hazardValue };
}

function pictureValues(nearest: PicturePair | undefined): Values {
  return nearest === undefined
    ? values("", "")
    : values(nearest.listingUrl, nearest.hazardUrl, { distance: nearest.distance });
}

function codeValues(
  code: ProductCode | undefined,
  { codes }: ListingFacts,
  { identifiers }: HazardProduct,
): Values {
  if (code !== undefined) {
    return values(code.value, code.value, { scheme: code.scheme, value: code.value });
  }
  return values(firmGtinsOf(codes), firmGtinsOf(identifiers.flatMap(identifierCodes)));
}

function firmGtinsOf(codes: readonly ProductCode[]): string {
  return codes
    .filter(isFirmGtin)
    .map(({ value }) => value)
    .join(" ");
}

function codeOfTerm(term: number, codes: Judged["codes"]): ProductCode | undefined {
  switch (term) {
    case TERM.gtin:
      return codes?.gtin ?? codes?.hint?.code;
    case TERM.marketplaceId:
      return codes?.marketplaceId;
    case TERM.certificate:
      return codes?.kc;
    default:
      return codes?.other;
  }
}

// One term can stand for several codes; the pair says which.
function sharper(code: EvidenceCode, term: number, pair: DescribedPair): EvidenceCode {
  const { facts, product, codes, candidate, contradictions } = pair;
  if (term === TERM.measureDiffers) return measureCode(candidate.measuresDiffer);
  if (term === TERM.variant && contradictions.includes("pack-contradicted"))
    return "pack-contradicted";
  if (term === TERM.gtin && codes?.gtin === undefined && codes?.hint !== undefined) {
    switch (codes.hint.reason) {
      case "case-of-the-product":
        return "gtin-case-of-product";
      case "restricted-gtin":
        return "gtin-restricted";
      default:
        return codes.hint.code.scheme === "asin" ? "asin-agrees" : "gtin-in-text";
    }
  }
  if (term === TERM.otherIdentifier && codes?.other?.scheme === "fcc") return "fcc-agrees";
  if (term === TERM.code && code === "model-similar" && sharedModel(facts, product) !== undefined) {
    return "model-agrees";
  }
  return code;
}

const contradictedBy: Readonly<Record<(typeof comparedDimensions)[number], EvidenceCode>> = {
  "": "size-contradicted",
  volume: "volume-contradicted",
  mass: "weight-contradicted",
  length: "size-contradicted",
  voltage: "voltage-contradicted",
  power: "power-contradicted",
  charge: "charge-contradicted",
  storage: "storage-contradicted",
  count: "pack-contradicted",
  age: "age-contradicted",
};

// The first dimension that differs.
function measureCode(bits: number): EvidenceCode {
  const first = comparedDimensions.find((_, at) => at > 0 && (bits & (1 << at)) !== 0);
  return contradictedBy[first ?? ""];
}

function money(price: { readonly amount: number; readonly currency: string } | undefined): string {
  return price === undefined ? "" : `${price.amount} ${price.currency}`;
}
