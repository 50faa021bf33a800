import { contentHash } from "../../canonical/contentHash.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { parseGtin } from "../../model/identifier/parseGtin.ts";
import type { Issue, Result } from "../../model/index.ts";
import { isInstant } from "../../model/isInstant.ts";
import { covers } from "../../model/territory/covers.ts";
import { membersOf } from "../../model/territory/membersOf.ts";
import { cleanTexts } from "../data/cleanTexts.ts";
import type { SellerBlockedData } from "../data/sellerBlockedData.ts";
import { checkDsaStatement, twoLetterLanguage } from "./checkDsaStatement.ts";
import type { DsaKeyword, DsaStatement, DsaText, DsaVisibility } from "./dsaStatement.ts";
import { dsaLengths } from "./dsaStatement.ts";
import { redact } from "./redact.ts";

/** What the database asks for beyond the notice to the seller. */
export interface DsaStatementOptions {
  /** Which listing of the notice; the first when absent. */
  readonly listingId?: string;
  /** What led to the decision. */
  readonly source: DsaStatement["source_type"];
  /** When the listing was put up: a date or an instant. */
  readonly listedOn: string;
  /** GTIN of the product. */
  readonly gtin?: string;
  /** Language of the listing, BCP 47. */
  readonly contentLanguage?: string;
  /**
   * Keywords of the category.
   *
   * @defaultValue ["KEYWORD_UNSAFE_PRODUCTS"] when the data names a hazard, else none
   */
  readonly keywords?: readonly DsaKeyword[];
  /** Names and other words that must not reach the public, such as the seller's name. */
  readonly redact: readonly string[];
}

const visibility: Readonly<Record<SellerBlockedData["action"], DsaVisibility>> = {
  removed: "DECISION_VISIBILITY_CONTENT_REMOVED",
  disabled: "DECISION_VISIBILITY_CONTENT_DISABLED",
  "geo-blocked": "DECISION_VISIBILITY_CONTENT_DISABLED",
  warned: "DECISION_VISIBILITY_CONTENT_LABELLED",
};

const automation = {
  fully: "AUTOMATED_DECISION_FULLY",
  partially: "AUTOMATED_DECISION_PARTIALLY",
  not: "AUTOMATED_DECISION_NOT_AUTOMATED",
} as const;

/**
 * Writes the statement of reasons for the public database of the EU from the notice to the seller. The seller does not
 * appear: the recipient's name, the given words, email addresses and telephone numbers are taken out of the texts, and the
 * id is a hash. Texts that are too long are cut, with a warning.
 *
 * @param data - Data of the notice to the seller.
 * @param options - What the database asks for beyond it.
 * @returns The statement with its warnings, or the issues that keep it from being written.
 *
 * @example
 * ```ts
 * import { toDsaStatement } from "safepact/notify";
 *
 * const result = toDsaStatement(
 *   {
 *     caseId: "C-7",
 *     platform: "Sample Mall",
 *     listings: [{ id: "L-1", title: "Heater" }],
 *     hazards: [],
 *     action: "removed",
 *     at: "2026-02-04T08:00:00Z",
 *     territory: ["EU"],
 *     ground: { kind: "law", reference: "Regulation (EU) 2023/988, Art. 22" },
 *     facts: ["Sold by Kim Hana, kim@example.org: model and barcode agree with the record."],
 *     automatedDetection: true,
 *     automatedDecision: "not",
 *     steps: [],
 *     redress: { url: "https://shop.example/o", further: [] },
 *   },
 *   { source: "SOURCE_VOLUNTARY", listedOn: "2025-11-02", redact: ["Kim Hana"] },
 * );
 * result.ok && result.value.decision_facts; // => "Sold by [removed], [removed]: model and barcode agree with the record."
 * ```
 */
export function toDsaStatement(
  data: SellerBlockedData,
  options: DsaStatementOptions,
): Result<DsaStatement> {
  checkGiven(
    { data, options },
    {
      data: "object",
      options: {
        source: "text",
        redact: ["text"],
        listingId: "text?",
        listedOn: "text",
        gtin: "text?",
        contentLanguage: "text?",
        keywords: "list?",
      },
    },
  );
  const clean = cleanTexts(data);
  const issues: Issue[] = [];
  const territory = scopeOf(clean, issues);
  const listing = listingOf(clean, options, issues);
  for (const [field, when] of [
    ["at", clean.at],
    ["until", clean.until],
    ["listedOn", options.listedOn],
  ] as const) {
    if (when !== undefined && when !== "further-notice" && !isWholeDay(when))
      issues.push(unclearDay(field));
  }
  const { name } = clean.recipient ?? {};
  const text = textWriter(name === undefined ? options.redact : [...options.redact, name], issues);
  const facts = factsOf(clean);
  const language = languageOf(options, issues);
  originIssues(clean, options, issues);
  if (facts.length === 0) issues.push(problem("facts", "names no facts the decision relies on"));
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  const { until = "further-notice" } = clean;
  const keywords = options.keywords ?? keywordsOf(clean);
  const value: DsaStatement = {
    puid: `sp-${contentHash([clean.caseId, listing, clean.action, clean.at]).slice(0, 40)}`,
    decision_visibility: [visibility[clean.action]],
    ...groundOf(clean, text),
    decision_facts: text("decision_facts", facts.join("\n")),
    category: "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS",
    ...(keywords.length === 0 ? {} : { category_specification: keywords }),
    content_type: ["CONTENT_TYPE_PRODUCT"],
    ...contentId(options.gtin),
    content_date: dayOf(options.listedOn),
    ...(language === undefined ? {} : { content_language: language }),
    territorial_scope: territory,
    application_date: dayOf(clean.at),
    ...(until === "further-notice" ? {} : { end_date_visibility_restriction: dayOf(until) }),
    source_type: options.source,
    automated_detection: clean.automatedDetection ? "Yes" : "No",
    automated_decision: automation[clean.automatedDecision],
  };
  const refusals = checkDsaStatement(value);
  return refusals.length > 0
    ? { ok: false, issues: [...issues, ...refusals] }
    : { ok: true, value, issues };
}

/** Blank lines say nothing, whatever they are made of. */
function factsOf({ facts, explanation, hazards }: SellerBlockedData): readonly string[] {
  const given = [...facts, ...(explanation === undefined ? [] : [explanation])];
  const said = given.filter((text) => /\S/u.test(text));
  return said.length > 0 ? said : hazards.flatMap(describe);
}

/** That a product is unsafe is said when the data names a hazard. */
function keywordsOf({ hazards }: SellerBlockedData): readonly DsaKeyword[] {
  return hazards.length === 0 ? [] : ["KEYWORD_UNSAFE_PRODUCTS"];
}

function languageOf({ contentLanguage }: DsaStatementOptions, issues: Issue[]): string | undefined {
  if (contentLanguage === undefined) return undefined;
  const code = twoLetterLanguage(contentLanguage);
  if (code === undefined) {
    issues.push(remark("contentLanguage", "has no two-letter code, and was left out"));
  }
  return code;
}

/** The letter to the seller and the public statement must not tell two stories. */
function originIssues(
  { origin }: SellerBlockedData,
  { source }: DsaStatementOptions,
  issues: Issue[],
): void {
  if (origin === undefined || (origin === "own-initiative") === (source === "SOURCE_VOLUNTARY")) {
    return;
  }
  issues.push({
    code: "contradiction",
    severity: "error",
    path: ["source"],
    message: `The notice says that ${origin === "notice" ? "a notice" : "own initiative"} led to the decision, and source is ${source}.`,
  });
}

type TextWriter = (field: DsaText, text: string) => string;

function textWriter(words: readonly string[], issues: Issue[]): TextWriter {
  return (field, text) => {
    const { text: safe, removed } = redact(text, words);
    if (removed > 0) issues.push(remark(field, `${removed} personal details were taken out`));
    const longest = dsaLengths[field];
    if (safe.length <= longest) return safe;
    issues.push(remark(field, `was cut to ${longest} characters`));
    return `${safe.slice(0, longest - 1).replace(/\p{Cs}$/u, "")}…`;
  };
}

function groundOf(data: SellerBlockedData, text: TextWriter) {
  const { ground, hazards } = data;
  const explanation = data.explanation ?? [...hazards.flatMap(describe), ...data.facts].join("\n");
  return ground.kind === "terms" || ground.kind === "agreement"
    ? ({
        decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
        incompatible_content_ground: text("incompatible_content_ground", ground.reference),
        incompatible_content_explanation: text("incompatible_content_explanation", explanation),
      } as const)
    : ({
        decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
        illegal_content_legal_ground: text("illegal_content_legal_ground", ground.reference),
        illegal_content_explanation: text("illegal_content_explanation", explanation),
      } as const);
}

function describe({ type, description, tests }: SellerBlockedData["hazards"][number]): string[] {
  const results = tests.map(({ name, measured, limit, rule }) =>
    [`${name}: ${measured}`, limit && `limit ${limit}`, rule].filter(Boolean).join(", "),
  );
  return [description ?? type.replaceAll("-", " "), ...results];
}

function scopeOf({ territory }: SellerBlockedData, issues: Issue[]): readonly string[] {
  const members = membersOf("EEA");
  if (territory === "everywhere") return [...members].sort();
  if (territory.length === 0) {
    issues.push(problem("territory", "does not say where the decision holds"));
    return [];
  }
  const meets = (member: string, code: string) => covers(code, member) || covers(member, code);
  const outside = territory.filter((code) => !members.some((member) => meets(member, code)));
  if (outside.length > 0) {
    issues.push(remark("territory", `${outside.join(", ")} is outside the database's scope`));
  }
  const inside = members.filter((member) => territory.some((code) => meets(member, code)));
  if (inside.length === 0) {
    issues.push(problem("territory", "has no state of the EEA, so no statement is due"));
  }
  return [...inside].sort();
}

function listingOf(
  { listings }: SellerBlockedData,
  { listingId }: DsaStatementOptions,
  issues: Issue[],
): string {
  const found = listingId === undefined ? listings[0] : listings.find(({ id }) => id === listingId);
  if (found === undefined) issues.push(problem("listings", "has no such listing"));
  return found?.id ?? "";
}

function contentId(gtin: string | undefined) {
  const code = gtin === undefined ? undefined : parseGtin(gtin)[0]?.gtin;
  return code === undefined || !code.startsWith("0")
    ? {}
    : { content_id: { "EAN-13": code.slice(1) } };
}

/** The database keeps dates, in UTC. */
function dayOf(when: string): string {
  return isInstant(when) ? new Date(when).toISOString().slice(0, 10) : when;
}

/** The database takes days only: a month is too little. */
function isWholeDay(when: string): boolean {
  return isInstant(when) || /^\d{4}-\d{2}-\d{2}$/u.test(when);
}

function unclearDay(field: string): Issue {
  return {
    code: "invalid-date",
    severity: "error",
    path: [field],
    message: `${field} is not a day; the database takes no months or years.`,
  };
}

function problem(field: string, message: string): Issue {
  return {
    code: "missing-field",
    severity: "error",
    path: [field],
    message: `${field} ${message}.`,
  };
}

function remark(field: string, message: string): Issue {
  return {
    code: "dropped-value",
    severity: "warning",
    path: [field],
    message: `${field}: ${message}.`,
  };
}
