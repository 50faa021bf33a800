import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { covers } from "../../model/territory/covers.ts";
import { territoryLanguages } from "../data/territoryLanguages.ts";
import { languagesOf } from "../requireLanguage.ts";
import { checkPresence, checkWords, type LintPart } from "./checkRule.ts";
import type {
  LintDocument,
  LintFinding,
  LintGap,
  LintNoticeOptions,
  LintReport,
} from "./lintReport.ts";
import type { LintRule } from "./lintRule.ts";
import { readableHtml, readablePlain } from "./readableText.ts";
import { ruleSets } from "./ruleSets.ts";

/** Longest document that is checked, in UTF-16 units. */
const MAX_DOCUMENT = 1_000_000;

/**
 * Checks the wording and the content of any notice by the rules of a jurisdiction that are in our sources. It never
 * approves a text: where no rule of law is known the answer is `not-covered`.
 *
 * @param document - The text, or subject, text and HTML of one notice.
 * @param options - Jurisdiction, kind of document, issuer and language.
 * @returns Findings with rule, source, confidence, level, position and a better wording, and what was not checked.
 * @throws A {@link errors!SafepactError} with code `LIMIT_EXCEEDED` for a document of more than a million characters.
 *
 * @example
 * ```ts
 * import { lintNotice } from "safepact/notify";
 *
 * const options = { documentKind: "recall-notice", issuer: "business", language: "en" } as const;
 * const eu = lintNotice("This is a voluntary recall.", { ...options, jurisdiction: "EU" });
 * eu.findings.find(({ rule }) => rule === "eu.wording.voluntary")?.position; // => { part: "text", offset: 10, length: 9, line: 1, column: 11 }
 * const us = lintNotice("This is a voluntary recall.", { ...options, jurisdiction: "US" });
 * us.outcome; // => "not-covered"
 * ```
 */
export function lintNotice(
  document: string | LintDocument,
  options: LintNoticeOptions,
): LintReport {
  checkGiven(
    { document, options },
    {
      document: ["or", "text", { subject: "text?", text: "text?", html: "text?" }],
      options: { jurisdiction: "text", documentKind: "text", issuer: "text", language: "text" },
    },
  );
  const parts = partsOf(typeof document === "string" ? { text: document } : document);
  const sets = ruleSets.filter(
    ({ jurisdiction, documentKinds, issuers }) =>
      jurisdiction === regionOf(options.jurisdiction) &&
      documentKinds.includes(options.documentKind) &&
      issuers.includes(options.issuer),
  );
  const language = options.language.split("-")[0]?.toLowerCase() ?? "";
  const rules = sets.flatMap((set) => set.rules);
  const spoken = rules.some((rule) => speaks(rule, language));
  const usable = spoken ? rules.filter((rule) => isUsable(rule, language, parts)) : [];
  const findings = [
    ...usable.flatMap((rule) => applyRule(rule, language, parts)),
    ...(sets.length > 0 ? checkLanguage(options) : []),
  ];
  return {
    outcome: outcomeOf(findings, usable),
    findings: findings.sort(byLevelAndPlace),
    checked: [...new Set(usable.map(({ id }) => id))],
    notCovered: [
      ...(sets.length === 0 ? [noRules(options)] : sets.flatMap(({ gaps }) => gaps)),
      ...unusable(rules, usable, options),
    ],
  };
}

function partsOf(document: LintDocument): LintPart[] {
  const parts: LintPart[] = [];
  for (const name of ["subject", "text", "html"] as const) {
    const source = document[name];
    if (source === undefined) continue;
    if (source.length > MAX_DOCUMENT) {
      throw new SafepactError("LIMIT_EXCEEDED", `The ${name} has ${source.length} characters.`, {
        hint: `Check at most ${MAX_DOCUMENT} at a time.`,
      });
    }
    const readable = name === "html" ? readableHtml(source) : readablePlain(source);
    const lineStarts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
    parts.push({ name, source, readable, lineStarts });
  }
  return parts;
}

function regionOf(jurisdiction: string): string {
  return covers("EU", jurisdiction) ? "EU" : jurisdiction;
}

/** Whether a rule has words for a language; rules about markup or numbers alone do not make a language covered. */
function speaks(rule: LintRule, language: string): boolean {
  return (
    language in rule.patterns || (rule.kind === "presence" && language in (rule.alternatives ?? {}))
  );
}

function isUsable(rule: LintRule, language: string, parts: readonly LintPart[]): boolean {
  if (rule.kind === "presence") {
    if (rule.markup !== undefined) return parts.some(({ name }) => name === "html");
    if (rule.alternatives !== undefined) return language in rule.alternatives;
    return language in rule.patterns || "*" in rule.patterns;
  }
  return language in rule.patterns;
}

/** A recall notice in a Member State is given in a language of that state. */
function checkLanguage({ jurisdiction, language }: LintNoticeOptions): LintFinding[] {
  const allowed = covers("EU", jurisdiction) ? languagesOf(jurisdiction) : undefined;
  if (allowed === undefined || allowed.includes(language)) return [];
  return [
    {
      rule: "eu.language",
      source: territoryLanguages.source,
      confidence: territoryLanguages.confidence,
      level: "error",
      message: `"${language}" is not an official language of ${jurisdiction}.`,
      suggestion: `Give the notice in ${allowed.join(" or ")}.`,
    },
  ];
}

function applyRule(rule: LintRule, language: string, parts: readonly LintPart[]): LintFinding[] {
  return rule.kind === "word"
    ? checkWords(rule, language, parts)
    : checkPresence(rule, language, parts);
}

function outcomeOf(
  findings: readonly LintFinding[],
  usable: readonly LintRule[],
): LintReport["outcome"] {
  if (findings.some(({ level }) => level === "error")) return "error";
  if (!usable.some(({ level }) => level === "error")) return "not-covered";
  return findings.length > 0 ? "advice" : "clean";
}

function byLevelAndPlace(one: LintFinding, other: LintFinding): number {
  if (one.level !== other.level) return one.level === "error" ? -1 : 1;
  return (one.position?.offset ?? -1) - (other.position?.offset ?? -1);
}

function noRules({ jurisdiction, documentKind, issuer }: LintNoticeOptions): LintGap {
  return {
    aspect: "everything",
    reason: `No rule for a ${documentKind} of a ${issuer} in ${jurisdiction} is in our sources.`,
  };
}

/** Rules that exist but cannot be applied: no words for this language, or no HTML to look for a picture in. */
function unusable(
  rules: readonly LintRule[],
  usable: readonly LintRule[],
  { language }: LintNoticeOptions,
): LintGap[] {
  const done = new Set(usable.map(({ id }) => id));
  const missed = [...new Set(rules.map(({ id }) => id))].filter((id) => !done.has(id));
  return missed.map((aspect) => ({
    aspect,
    reason:
      aspect === "eu.content.picture"
        ? "Only HTML shows whether there is a picture."
        : `The rule has no words for "${language}".`,
  }));
}
