import type { EvidenceCode, EvidenceKind, MatchEvidence } from "../contract/screening.ts";
import { TERM } from "../score/terms.ts";

/** How one term is named: by its sign, because words found speak for and words missing against. @internal */
export interface TermName {
  readonly term: number;
  readonly kind: EvidenceKind;
  readonly raises: EvidenceCode;
  readonly lowers: EvidenceCode;
}

const names: readonly TermName[] = [
  { term: TERM.title, kind: "text", raises: "title-similar", lowers: "title-similar" },
  { term: TERM.text, kind: "text", raises: "text-similar", lowers: "text-similar" },
  { term: TERM.words, kind: "text", raises: "words-similar", lowers: "words-similar" },
  {
    term: TERM.listingWords,
    kind: "text",
    raises: "words-of-listing-found",
    lowers: "words-missing",
  },
  {
    term: TERM.recordWords,
    kind: "text",
    raises: "words-of-record-found",
    lowers: "words-missing",
  },
  { term: TERM.code, kind: "model", raises: "model-similar", lowers: "model-contradicted" },
  { term: TERM.codesLeft, kind: "model", raises: "model-similar", lowers: "model-contradicted" },
  { term: TERM.numbers, kind: "number", raises: "numbers-agree", lowers: "numbers-contradicted" },
  { term: TERM.numbersLeft, kind: "number", raises: "numbers-agree", lowers: "numbers-left-over" },
  { term: TERM.ranked, kind: "text", raises: "words-found", lowers: "words-missing" },
  { term: TERM.wordsMissing, kind: "text", raises: "words-similar", lowers: "words-missing" },
  { term: TERM.rareWords, kind: "text", raises: "rare-words-shared", lowers: "words-missing" },
  { term: TERM.price, kind: "price", raises: "price-differs", lowers: "price-differs" },
  { term: TERM.brand, kind: "brand", raises: "brand-agrees", lowers: "brand-contradicted" },
  {
    term: TERM.measureAgrees,
    kind: "variant",
    raises: "measure-agrees",
    lowers: "size-contradicted",
  },
  { term: TERM.colour, kind: "variant", raises: "colour-agrees", lowers: "colour-contradicted" },
  {
    term: TERM.productType,
    kind: "product-type",
    raises: "product-type-agrees",
    lowers: "product-type-contradicted",
  },
  {
    term: TERM.audience,
    kind: "variant",
    raises: "measure-agrees",
    lowers: "audience-contradicted",
  },
  { term: TERM.gtin, kind: "identifier", raises: "gtin-agrees", lowers: "gtin-contradicted" },
  {
    term: TERM.marketplaceId,
    kind: "identifier",
    raises: "marketplace-product-id-agrees",
    lowers: "marketplace-product-id-agrees",
  },
  { term: TERM.certificate, kind: "identifier", raises: "kc-agrees", lowers: "kc-agrees" },
  {
    term: TERM.otherIdentifier,
    kind: "identifier",
    raises: "other-identifier-agrees",
    lowers: "other-identifier-agrees",
  },
  { term: TERM.image, kind: "image", raises: "image-similar", lowers: "image-similar" },
  {
    term: TERM.behind,
    kind: "rank",
    raises: "clear-of-the-next-record",
    lowers: "behind-a-closer-record",
  },
];

const variant: TermName = {
  term: TERM.variant,
  kind: "variant",
  raises: "measure-agrees",
  lowers: "variant-contradicted",
};
const byTerm = new Map(names.map((name) => [name.term, name]));

/** The name of a term that is not zero. @internal */
export function nameTerm(term: number, weight: number): Pick<MatchEvidence, "kind" | "code"> {
  const name = byTerm.get(term) ?? variant;
  return { kind: name.kind, code: weight > 0 ? name.raises : name.lowers };
}
