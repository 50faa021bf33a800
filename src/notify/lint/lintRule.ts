import type { Confidence } from "../../model/index.ts";
import type { LintFinding } from "./lintReport.ts";
import type { WordPattern } from "./words.ts";

/** What all rules have. @internal */
export interface RuleBase {
  /** Stable id. */
  readonly id: string;
  /** Law or other source. */
  readonly source: string;
  /** How well it is supported. */
  readonly confidence: Confidence;
  /** Whether law asks for it. */
  readonly level: LintFinding["level"];
  /** What is wrong when it finds something. */
  readonly message: string;
  /** A better wording, or what to add. */
  readonly suggestion: string;
}

/** Words that must not stand in a text. Patterns meet lower-case text whose spaces are single. @internal */
export interface WordRule extends RuleBase {
  /** Kind of rule. */
  readonly kind: "word";
  /** Patterns by language. */
  readonly patterns: Readonly<Record<string, readonly WordPattern[]>>;
}

/** Something that must stand in a text. @internal */
export interface PresenceRule extends RuleBase {
  /** Kind of rule. */
  readonly kind: "presence";
  /** Patterns by language, or for every language; one that is met is enough. */
  readonly patterns: Readonly<Record<string, WordPattern>>;
  /** How many different patterns of `alternatives` are needed; one when absent. */
  readonly atLeast?: number;
  /** Patterns by language of which `atLeast` are needed. */
  readonly alternatives?: Readonly<Record<string, readonly WordPattern[]>>;
  /** Where it must stand. */
  readonly where?: "start" | "anywhere";
  /** Looked for in the HTML itself, not in its text. */
  readonly markup?: RegExp;
}

/** A rule of a jurisdiction. @internal */
export type LintRule = WordRule | PresenceRule;

/** The rules for one kind of document in one jurisdiction. @internal */
export interface RuleSet {
  /** ISO 3166-1 alpha-2 or "EU". */
  readonly jurisdiction: string;
  /** Kinds of document it is for. */
  readonly documentKinds: readonly string[];
  /** Who must follow it. */
  readonly issuers: readonly string[];
  /** The rules. */
  readonly rules: readonly LintRule[];
  /** What no rule of it covers, and why. */
  readonly gaps: readonly { readonly aspect: string; readonly reason: string }[];
}
