import type { EvidenceCode, EvidenceKind } from "./screening.ts";
import type { MatchWeights } from "./weights.ts";

/** One piece of evidence. @internal */
export interface EvidenceRow {
  /** What it is about. */
  readonly kind: EvidenceKind;
  /** What it says when it raises the score, or when it lowers it if it never raises. */
  readonly code: EvidenceCode;
  /** What it says when it lowers the score, where it can do either. */
  readonly lowers?: EvidenceCode;
  /** What it says instead where more of the pair is known. */
  readonly also?: readonly EvidenceCode[];
  /** Its weights; the first is that of a unit of its measure. */
  readonly weights: readonly (keyof MatchWeights)[];
  /** Whether labels move its weights: what an identifier permits is a rule, not a frequency. */
  readonly fitted: boolean;
}

/**
 * All evidence there is: a term of the score a row. From it follow its number in the buffers of a score, the groups that labels fit,
 * and, with the sentences of each language, its explanation. How it is measured stands in `compare/measures.ts`; what both sides say in
 * `explain/describeTerm.ts`.
 *
 * @internal
 */
export const evidenceTable = {
  title: { kind: "text", code: "title-similar", weights: ["titleSimilar"], fitted: true },
  words: { kind: "text", code: "words-similar", weights: ["wordsSimilar"], fitted: true },
  listingWords: {
    kind: "text",
    code: "words-of-listing-found",
    weights: ["listingWordsFound"],
    fitted: true,
  },
  recordWords: {
    kind: "text",
    code: "words-of-record-found",
    weights: ["recordWordsFound"],
    fitted: true,
  },
  titleFound: { kind: "text", code: "words-found", weights: ["titleFound"], fitted: true },
  rareWords: {
    kind: "text",
    code: "rare-words-shared",
    weights: ["rareWordsShared"],
    fitted: true,
  },
  meaning: { kind: "text", code: "meaning-similar", weights: ["meaningSimilar"], fitted: true },
  code: {
    kind: "model",
    code: "model-similar",
    also: ["model-agrees"],
    weights: ["codeShared"],
    fitted: true,
  },
  numbers: {
    kind: "number",
    code: "numbers-agree",
    lowers: "numbers-contradicted",
    weights: ["numbers"],
    fitted: true,
  },
  price: { kind: "price", code: "price-differs", weights: ["price"], fitted: true },
  measureAgrees: {
    kind: "variant",
    code: "measure-agrees",
    weights: ["measureAgrees"],
    fitted: true,
  },
  measureDiffers: {
    kind: "variant",
    code: "size-contradicted",
    also: [
      "volume-contradicted",
      "weight-contradicted",
      "voltage-contradicted",
      "power-contradicted",
      "charge-contradicted",
      "storage-contradicted",
      "pack-contradicted",
      "age-contradicted",
    ],
    weights: ["measureContradicted"],
    fitted: true,
  },
  colour: {
    kind: "variant",
    code: "colour-contradicted",
    weights: ["colourContradicted"],
    fitted: true,
  },
  productType: {
    kind: "product-type",
    code: "product-type-contradicted",
    weights: ["productTypeContradicted"],
    fitted: true,
  },
  audience: {
    kind: "variant",
    code: "audience-contradicted",
    weights: ["audienceContradicted"],
    fitted: true,
  },
  brand: {
    kind: "brand",
    code: "brand-contradicted",
    weights: ["brandContradicted"],
    fitted: true,
  },
  variant: {
    kind: "variant",
    code: "variant-contradicted",
    also: ["offers-something-else", "offers-unknown", "nothing-else-agrees", "model-contradicted"],
    weights: ["variantContradicted"],
    fitted: true,
  },
  image: { kind: "image", code: "image-similar", weights: ["imageSimilar"], fitted: true },
  gtin: {
    kind: "identifier",
    code: "gtin-agrees",
    lowers: "gtin-contradicted",
    also: ["gtin-case-of-product", "gtin-restricted", "gtin-in-text", "asin-agrees"],
    weights: ["gtinAgrees", "gtinHint", "gtinContradicted"],
    fitted: false,
  },
  marketplaceId: {
    kind: "identifier",
    code: "marketplace-product-id-agrees",
    weights: ["marketplaceIdAgrees"],
    fitted: false,
  },
  certificate: {
    kind: "identifier",
    code: "kc-agrees",
    weights: ["certificateAgrees"],
    fitted: false,
  },
  otherIdentifier: {
    kind: "identifier",
    code: "other-identifier-agrees",
    also: ["fcc-agrees"],
    weights: ["otherIdentifierAgrees"],
    fitted: false,
  },
  behind: {
    kind: "rank",
    code: "clear-of-the-next-record",
    lowers: "behind-a-closer-record",
    weights: ["clearLead", "closerRecord"],
    fitted: false,
  },
  // Only a whole sweep knows it; see screen/createMargins.ts.
  margin: {
    kind: "rank",
    code: "clear-of-other-listings",
    lowers: "behind-a-closer-listing",
    weights: ["recordMargin"],
    fitted: false,
  },
} as const satisfies Readonly<Record<string, EvidenceRow>>;

/** Name of a term of the score. @internal */
export type Term = keyof typeof evidenceTable;

const names = Object.keys(evidenceTable) as readonly Term[];

/** Rows in the order of their terms. @internal */
export const evidenceRows: readonly EvidenceRow[] = names.map((term) => evidenceTable[term]);

/** How many terms there are. @internal */
export const TERMS: number = names.length;

/** Place of each term in the buffers of a score. @internal */
export const TERM: Readonly<Record<Term, number>> = Object.fromEntries(
  names.map((term, place) => [term, place]),
) as Record<Term, number>;

type Row = (typeof evidenceTable)[Term];
type Named<Each> = Each extends { readonly also: readonly (infer Code)[] } ? Code : never;
type Lowering<Each> = Each extends { readonly lowers: infer Code } ? Code : never;

// A code that no row gives, or a weight that none reads, does not compile.
type Unused =
  | Exclude<EvidenceCode, Row["code"] | Named<Row> | Lowering<Row>>
  | Exclude<keyof MatchWeights, Row["weights"][number] | "prior">;
const everythingIsUsed: [Unused] extends [never] ? true : Unused = true;
void everythingIsUsed;
