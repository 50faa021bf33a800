import { nameTerm } from "./explainTerms.ts";
import type { ProductCode } from "./identify/productCode.ts";
import type { ListingFacts } from "./listingFacts.ts";
import type { Refined } from "./refine.ts";
import type { EvidenceCode, MatchEvidence } from "./screening.ts";
import { sharedWords } from "./sharedWords.ts";
import { TERM } from "./terms.ts";

/** One term as evidence, with what both sides say. @internal */
export function describeTerm(
  term: number,
  weight: number,
  facts: ListingFacts,
  refined: Refined,
): MatchEvidence {
  const { kind, code } = nameTerm(term, weight);
  const values = valuesOf(term, facts, refined);
  return { kind, code: sharper(code, term, refined), params: {}, ...values, weight };
}

interface Values {
  readonly params?: MatchEvidence["params"];
  readonly listingValue: string;
  readonly hazardValue: string;
}

function valuesOf(term: number, facts: ListingFacts, refined: Refined): Values {
  const { listing, text } = facts;
  const { product } = refined;
  switch (term) {
    case TERM.gtin:
    case TERM.marketplaceId:
    case TERM.certificate:
    case TERM.otherIdentifier:
      return codeValues(term, facts, refined);
    case TERM.brand:
    case TERM.recordBrand:
    case TERM.listingBrand:
      return { listingValue: listing.brand ?? "", hazardValue: product.brand ?? "" };
    case TERM.price:
      return { listingValue: money(listing.price), hazardValue: money(product.price) };
    case TERM.code:
    case TERM.codesLeft:
      return {
        params: { value: refined.model ?? "" },
        listingValue: [...text.models, listing.title].join(" / "),
        hazardValue: [...product.models, product.name].join(" / "),
      };
    case TERM.listingWords:
      return { listingValue: listing.title, hazardValue: product.description ?? "" };
    case TERM.recordWords:
      return { listingValue: listing.description ?? "", hazardValue: product.name };
    case TERM.rareWords: {
      const words = sharedWords(
        listing.title,
        `${product.brand ?? ""} ${product.name} ${product.models.join(" ")}`,
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

function codeValues(term: number, facts: ListingFacts, { codes, product }: Refined): Values {
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

function codeOfTerm(term: number, codes: Refined["codes"]): ProductCode | undefined {
  switch (term) {
    case TERM.gtin:
      return codes.gtin ?? codes.hint?.code;
    case TERM.marketplaceId:
      return codes.marketplaceId;
    case TERM.certificate:
      return codes.kc;
    default:
      return codes.other;
  }
}

// One term can stand for several codes; the pair says which.
function sharper(code: EvidenceCode, term: number, { codes, model }: Refined): EvidenceCode {
  if (term === TERM.gtin && codes.gtin === undefined && codes.hint !== undefined) {
    switch (codes.hint.reason) {
      case "case-of-the-product":
        return "gtin-case-of-product";
      case "restricted-gtin":
        return "gtin-restricted";
      default:
        return codes.hint.code.scheme === "asin" ? "asin-agrees" : "gtin-in-text";
    }
  }
  if (term === TERM.otherIdentifier && codes.other?.scheme === "fcc") return "fcc-agrees";
  if (term === TERM.code && code === "model-similar" && model !== undefined) return "model-agrees";
  return code;
}

function money(price: { readonly amount: number; readonly currency: string } | undefined): string {
  return price === undefined ? "" : `${price.amount} ${price.currency}`;
}
