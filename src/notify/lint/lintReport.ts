import type { Confidence } from "../../model/index.ts";

/** Kinds of document that can be checked. */
export const lintDocumentKinds = [
  "recall-notice",
  "safety-warning",
  "seller-notice",
  "takedown-request",
  "regulator-reply",
] as const;

/** A kind of `vocabularies.lintDocumentKinds`. */
export type LintDocumentKind = (typeof lintDocumentKinds)[number];

/** Who issues a document; a duty of a business is not one of an authority. */
export const issuers = ["business", "marketplace", "authority"] as const;

/** One of `vocabularies.issuers`. */
export type Issuer = (typeof issuers)[number];

/** The parts of a notice that can be checked together. */
export interface LintDocument {
  /** Subject of a letter. */
  readonly subject?: string;
  /** Plain text. */
  readonly text?: string;
  /** HTML. */
  readonly html?: string;
}

/** By which rules a text is checked. */
export interface LintNoticeOptions {
  /** Whose law, ISO 3166-1 alpha-2 or "EU"; a Member State counts as the EU. */
  readonly jurisdiction: string;
  /** What the text is. */
  readonly documentKind: LintDocumentKind;
  /** Who issues it. */
  readonly issuer: Issuer;
  /** Language of the text, BCP 47. */
  readonly language: string;
}

/** Where in the input something stands. */
export interface LintPosition {
  /** Part of the input. */
  readonly part: "subject" | "text" | "html";
  /** Offset from the start of the part, in UTF-16 units. */
  readonly offset: number;
  /** Length, in UTF-16 units. */
  readonly length: number;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
}

/** Something a rule found, or did not find where it should be. */
export interface LintFinding {
  /** Stable id of the rule. */
  readonly rule: string;
  /** Law or other source of the rule. */
  readonly source: string;
  /** How well the rule is supported. */
  readonly confidence: Confidence;
  /** Whether law asks for it (`error`) or good practice (`advice`). */
  readonly level: "error" | "advice";
  /** What is wrong, one sentence. */
  readonly message: string;
  /** The words found; absent when something is missing. */
  readonly found?: string;
  /** Where they stand; absent when something is missing. */
  readonly position?: LintPosition;
  /** A better wording, or what to add. */
  readonly suggestion: string;
}

/** Something that could not be checked, and why: it is neither right nor wrong. */
export interface LintGap {
  /** What was not checked. */
  readonly aspect: string;
  /** Why. */
  readonly reason: string;
}

/** What a check of a notice gave. */
export interface LintReport {
  /**
   * `error` or `advice` by the gravest finding, `clean` when rules of law were checked and nothing was found, and
   * `not-covered` when no rule of law is known here: then findings hold advice at most, and none is not an approval.
   */
  readonly outcome: "error" | "advice" | "clean" | "not-covered";
  /** What was found, errors first. */
  readonly findings: readonly LintFinding[];
  /** Ids of the rules that were checked. */
  readonly checked: readonly string[];
  /** What was not checked. */
  readonly notCovered: readonly LintGap[];
}
