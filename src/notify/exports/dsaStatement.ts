/** Most statements that one call to the database takes. Source: documentation of the DSA Transparency Database. */
export const DSA_BATCH = 100;

/** Texts of a statement that have a longest length. */
export type DsaText =
  | "decision_facts"
  | "illegal_content_legal_ground"
  | "illegal_content_explanation"
  | "incompatible_content_ground"
  | "incompatible_content_explanation"
  | "puid";

/** Longest texts the database takes, in characters. Source: documentation of the DSA Transparency Database. */
export const dsaLengths: Readonly<Record<DsaText, number>> = {
  decision_facts: 5000,
  illegal_content_legal_ground: 500,
  illegal_content_explanation: 2000,
  incompatible_content_ground: 500,
  incompatible_content_explanation: 2000,
  puid: 500,
};

/**
 * A statement of reasons as the DSA Transparency Database takes it. The names of the fields and the values of category,
 * keywords and source are from descriptions of its interface by others (secondary source); the other values of its lists
 * are from general knowledge and not checked.
 */
export interface DsaStatement {
  /** The platform's own id of the statement; the same one twice is refused by the database. */
  readonly puid: string;
  /** What happened to the listing. */
  readonly decision_visibility: readonly DsaVisibility[];
  /** On what ground. */
  readonly decision_ground:
    | "DECISION_GROUND_ILLEGAL_CONTENT"
    | "DECISION_GROUND_INCOMPATIBLE_CONTENT";
  /** The law, when the listing is illegal. */
  readonly illegal_content_legal_ground?: string;
  /** Why it is illegal. */
  readonly illegal_content_explanation?: string;
  /** The term, when the listing breaks the platform's terms. */
  readonly incompatible_content_ground?: string;
  /** Why it breaks them. */
  readonly incompatible_content_explanation?: string;
  /** The facts relied on. */
  readonly decision_facts: string;
  /** Category of the law or the term. */
  readonly category: "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS";
  /** Keywords of the category. */
  readonly category_specification?: readonly DsaKeyword[];
  /** What kind of content. */
  readonly content_type: readonly ["CONTENT_TYPE_PRODUCT"];
  /** Identifiers of the product, `EAN-13` by its digits. */
  readonly content_id?: Readonly<Record<"EAN-13", string>>;
  /** When the listing was put up, `YYYY-MM-DD`. */
  readonly content_date: string;
  /** Language of the listing, upper-case ISO 639-1. */
  readonly content_language?: string;
  /** Where the decision holds, ISO 3166-1 alpha-2. */
  readonly territorial_scope: readonly string[];
  /** When it took effect, `YYYY-MM-DD`. */
  readonly application_date: string;
  /** When it ends, `YYYY-MM-DD`. */
  readonly end_date_visibility_restriction?: string;
  /** What led to it. */
  readonly source_type:
    | "SOURCE_ARTICLE_16"
    | "SOURCE_TRUSTED_FLAGGER"
    | "SOURCE_TYPE_OTHER_NOTIFICATION"
    | "SOURCE_VOLUNTARY";
  /** Whether a machine found the listing. */
  readonly automated_detection: "Yes" | "No";
  /** Whether a machine decided. */
  readonly automated_decision:
    | "AUTOMATED_DECISION_FULLY"
    | "AUTOMATED_DECISION_PARTIALLY"
    | "AUTOMATED_DECISION_NOT_AUTOMATED";
}

/** What can happen to the visibility of a listing. */
export type DsaVisibility =
  | "DECISION_VISIBILITY_CONTENT_REMOVED"
  | "DECISION_VISIBILITY_CONTENT_DISABLED"
  | "DECISION_VISIBILITY_CONTENT_LABELLED";

/** Keywords that the database takes with the category of unsafe and prohibited products. */
export const dsaKeywords = [
  "KEYWORD_UNSAFE_PRODUCTS",
  "KEYWORD_PROHIBITED_PRODUCTS",
  "KEYWORD_OTHER",
] as const;

/** One of `vocabularies.dsaKeywords`. */
export type DsaKeyword = (typeof dsaKeywords)[number];
