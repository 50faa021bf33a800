import { checkGiven } from "../../model/checkGiven.ts";
import type { Issue } from "../../model/index.ts";
import { isPartialDate } from "../../model/isPartialDate.ts";
import { membersOf } from "../../model/territory/membersOf.ts";
import { type DsaStatement, type DsaText, dsaKeywords, dsaLengths } from "./dsaStatement.ts";

/** Days the database takes: content from 2000, decisions from 2020, nothing after 1 January 2038. */
const days = { content: "2000-01-01", application: "2020-01-01", last: "2038-01-01" };

/** Languages with a two-letter code; the database knows no others. */
const languages = new Set(
  "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(
    " ",
  ),
);

/**
 * Checks a statement of reasons as the DSA Transparency Database checks it before it takes it. Source: the validation rules
 * of the database's published program and its API documentation, restated here; where the two differ over time, its answer
 * decides.
 *
 * @param statement - The statement.
 * @returns What the database would refuse; empty when it would take it.
 *
 * @example
 * ```ts
 * import { checkDsaStatement } from "safepact/notify";
 *
 * const issues = checkDsaStatement({
 *   puid: "sp-1",
 *   decision_visibility: ["DECISION_VISIBILITY_CONTENT_REMOVED"],
 *   decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
 *   illegal_content_legal_ground: "Regulation (EU) 2023/988, Art. 22",
 *   illegal_content_explanation: "The alert names this product.",
 *   decision_facts: " ",
 *   category: "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS",
 *   content_type: ["CONTENT_TYPE_PRODUCT"],
 *   content_date: "1999-12-31",
 *   territorial_scope: ["DE", "NO"],
 *   application_date: "2026-02-04",
 *   source_type: "SOURCE_VOLUNTARY",
 *   automated_detection: "No",
 *   automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
 * });
 * issues.map(({ path }) => path[0]); // => ["decision_facts", "content_date"]
 * ```
 */
export function checkDsaStatement(statement: DsaStatement): Issue[] {
  checkGiven(
    { statement },
    {
      statement: {
        decision_visibility: "list",
        content_date: "text",
        territorial_scope: "list",
        application_date: "text",
      },
    },
  );
  return [...textIssues(statement), ...dateIssues(statement), ...listIssues(statement)];
}

function textIssues(statement: DsaStatement): Issue[] {
  const illegal = statement.decision_ground === "DECISION_GROUND_ILLEGAL_CONTENT";
  const needed = new Set<DsaText>([
    "puid",
    "decision_facts",
    ...(illegal
      ? (["illegal_content_legal_ground", "illegal_content_explanation"] as const)
      : (["incompatible_content_ground", "incompatible_content_explanation"] as const)),
  ]);
  const fields: readonly DsaText[] = [
    "puid",
    "decision_facts",
    "illegal_content_legal_ground",
    "illegal_content_explanation",
    "incompatible_content_ground",
    "incompatible_content_explanation",
  ];
  return fields.flatMap((field) => {
    const text = statement[field];
    if (text === undefined || !/\S/u.test(text)) {
      return needed.has(field) ? [refused("missing-field", field, "is missing or blank")] : [];
    }
    if ([...text].length > dsaLengths[field]) {
      return [refused("too-large", field, `has more than ${dsaLengths[field]} characters`)];
    }
    return field === "puid" && !/^[\w-]+$/u.test(text)
      ? [refused("invalid-value", field, "holds more than letters, digits, - and _")]
      : [];
  });
}

function dateIssues(statement: DsaStatement): Issue[] {
  const { content_date, application_date, end_date_visibility_restriction: end } = statement;
  const issues = [
    ...dayIssue("content_date", content_date, days.content),
    ...dayIssue("application_date", application_date, days.application),
  ];
  return end === undefined
    ? issues
    : [...issues, ...dayIssue("end_date_visibility_restriction", end, application_date)];
}

function dayIssue(field: string, day: string, first: string): Issue[] {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || !isPartialDate(day)) {
    return [refused("invalid-date", field, "is no real day")];
  }
  if (day < first) return [refused("invalid-date", field, `lies before ${first}`)];
  return day > days.last ? [refused("invalid-date", field, `lies after ${days.last}`)] : [];
}

function listIssues(statement: DsaStatement): Issue[] {
  const { territorial_scope, category_specification = [], content_language } = statement;
  const places = new Set(membersOf("EEA"));
  const issues: Issue[] = [];
  const strange = territorial_scope.filter((place) => !places.has(place));
  if (territorial_scope.length === 0 || strange.length > 0) {
    issues.push(refused("invalid-value", "territorial_scope", "must name states of the EEA"));
  }
  if (category_specification.some((keyword) => !dsaKeywords.includes(keyword))) {
    issues.push(refused("invalid-value", "category_specification", "holds an unknown keyword"));
  }
  if (
    content_language !== undefined &&
    (content_language !== content_language.toUpperCase() ||
      !languages.has(content_language.toLowerCase()))
  ) {
    issues.push(refused("invalid-value", "content_language", "is no upper-case ISO 639-1 code"));
  }
  if (statement.decision_visibility.length === 0) {
    issues.push(refused("missing-field", "decision_visibility", "is empty"));
  }
  return issues;
}

/** The two-letter code of a language tag, when there is one: "gsw" has none. @internal */
export function twoLetterLanguage(tag: string): string | undefined {
  try {
    const { language } = new Intl.Locale(tag);
    return languages.has(language) ? language.toUpperCase() : undefined;
  } catch {
    return undefined;
  }
}

function refused(code: Issue["code"], field: string, why: string): Issue {
  const message = `${field} ${why}: the database would refuse the statement.`;
  return { code, severity: "error", path: [field], message };
}
