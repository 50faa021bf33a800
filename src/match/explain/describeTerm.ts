import type { HazardProduct } from "../../model/hazardProduct.ts";
import { evidenceRows, TERM } from "../contract/evidenceTable.ts";
import type { EvidenceCode, MatchEvidence } from "../contract/screening.ts";
import type { Judged } from "../decide/judgeCandidate.ts";
import type { ProductCode } from "../identify/productCode.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";
import { sharedModel } from "../normalise/sharedModel.ts";
import { nearestPictures, type PicturePair } from "./nearestPictures.ts";
import { sharedWords } from "./sharedWords.ts";
import type { TypeValues } from "./typeValues.ts";

/** A term that is not zero, and the types of product that were compared. @internal */
export interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
  readonly types: TypeValues;
}

/** A judged candidate with the product that it stands for. @internal */
interface JudgedProduct extends Judged {
  readonly product: HazardProduct;
}

/** One term as evidence, with what both sides say. @internal */
export function describeTerm(
  { term, weight, types }: WeighedTerm,
  facts: ListingFacts,
  judged: JudgedProduct,
): MatchEvidence {
  const values = term === TERM.productType ? types : valuesOf(term, facts, judged);
  const other = term === TERM.variant ? nameOtherProduct(judged.contradictions) : undefined;
  if (other !== undefined) return { ...other, params: {}, ...values, weight };
  const { kind, code } = nameTerm(term, weight);
  return { kind, code: sharper(code, term, facts, judged), params: {}, ...values, weight };
}

// By its sign, where what speaks against has a code of its own.
function nameTerm(term: number, weight: number): Pick<MatchEvidence, "kind" | "code"> {
  const row = evidenceRows[term];
  if (row === undefined) throw new RangeError(`No term at ${term}.`);
  return { kind: row.kind, code: weight < 0 ? (row.lowers ?? row.code) : row.code };
}

// What an identified product is contradicted by, when it is not a property of it.
function nameOtherProduct(
  contradictions: Judged["contradictions"],
): Pick<MatchEvidence, "kind" | "code"> | undefined {
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
    }
  }
  return undefined;
}

interface Values {
  readonly params?: MatchEvidence["params"];
  readonly listingValue: string;
  readonly hazardValue: string;
}

function valuesOf(term: number, facts: ListingFacts, judged: JudgedProduct): Values {
  const { listing, text } = facts;
  const { product } = judged;
  switch (term) {
    case TERM.gtin:
    case TERM.marketplaceId:
    case TERM.certificate:
    case TERM.otherIdentifier:
      return codeValues(term, facts, judged);
    case TERM.brand:
      return { listingValue: listing.brand ?? "", hazardValue: product.brand ?? "" };
    case TERM.price:
      return { listingValue: money(listing.price), hazardValue: money(product.price) };
    case TERM.code:
      return {
        params: { value: sharedModel(facts, product) ?? "" },
        listingValue: [...text.models, listing.title].join(" / "),
        hazardValue: [...product.models, product.name].join(" / "),
      };
    case TERM.image:
      return pictureValues(nearestPictures(listing.images, product.images));
    case TERM.listingWords:
      return { listingValue: listing.title, hazardValue: product.description ?? "" };
    case TERM.recordWords:
      return { listingValue: listing.description ?? "", hazardValue: product.name };
    case TERM.rareWords: {
      const words = sharedWords(
        listing.title,
        `${product.brand ?? ""} ${product.name} ${product.models.join(" ")} ${product.description ?? ""}`,
      );
      return {
        params: { words: words.join(" ") },
        listingValue: listing.title,
        hazardValue: product.name,
      };
    }
    default:
      return { listingValue: listing.title, hazardValue: product.name };
  }
}

function pictureValues(nearest: PicturePair | undefined): Values {
  return {
    params: nearest === undefined ? {} : { distance: nearest.distance },
    listingValue: nearest?.listingUrl ?? "",
    hazardValue: nearest?.hazardUrl ?? "",
  };
}

function codeValues(term: number, facts: ListingFacts, { codes, product }: JudgedProduct): Values {
  const code = codeOfTerm(term, codes);
  if (code !== undefined) {
    return {
      params: { scheme: code.scheme, value: code.value },
      listingValue: code.value,
      hazardValue: code.value,
    };
  }
  const gtins = facts.codes.filter(({ scheme }) => scheme === "gtin").map(({ value }) => value);
  const others = product.identifiers
    .filter(({ scheme }) => scheme === "gtin")
    .map(({ value }) => value);
  return { listingValue: gtins.join(" "), hazardValue: others.join(" ") };
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
function sharper(
  code: EvidenceCode,
  term: number,
  facts: ListingFacts,
  judged: JudgedProduct,
): EvidenceCode {
  const { codes, candidate, contradictions, product } = judged;
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

// The first dimension that differs, in the order of unitDimensions.
function measureCode(bits: number): EvidenceCode {
  const codes: readonly EvidenceCode[] = [
    "size-contradicted",
    "volume-contradicted",
    "weight-contradicted",
    "size-contradicted",
    "voltage-contradicted",
    "power-contradicted",
    "charge-contradicted",
    "storage-contradicted",
    "pack-contradicted",
    "age-contradicted",
  ];
  for (let dimension = 1; dimension < codes.length; dimension++) {
    if ((bits & (1 << dimension)) !== 0) return codes[dimension] ?? "size-contradicted";
  }
  return "size-contradicted";
}

function money(price: { readonly amount: number; readonly currency: string } | undefined): string {
  return price === undefined ? "" : `${price.amount} ${price.currency}`;
}
