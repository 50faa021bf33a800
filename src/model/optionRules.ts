import { isInstant } from "./isInstant.ts";

/** Which values an option can have. @internal */
export interface OptionRule {
  /** Whether a value can be meant. */
  readonly meets: (value: unknown) => boolean;
  /** What to give, a sentence. */
  readonly hint: string;
}

const instant: OptionRule = {
  meets: (value) => typeof value === "string" && isInstant(value),
  hint: "Give an ISO 8601 instant with its offset: 2026-03-10T08:00:00+09:00.",
};
const count: OptionRule = {
  meets: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  hint: "Give a whole number, zero or more.",
};
const atLeastOne: OptionRule = {
  meets: (value) => Number.isSafeInteger(value) && Number(value) > 0,
  hint: "Give a whole number, one or more.",
};
const length = (unit: string): OptionRule => ({
  // Without an end a guard of time guards nothing.
  meets: (value) => Number.isFinite(value) && Number(value) >= 0,
  hint: `Give ${unit}, zero or more.`,
});
const share: OptionRule = {
  meets: (value) => Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 1,
  hint: "Give a number from 0 to 1.",
};
const inner: OptionRule = {
  meets: (value) => Number.isFinite(value) && Number(value) > 0 && Number(value) < 1,
  hint: "Give a number between 0 and 1.",
};
const positive: OptionRule = {
  meets: (value) => Number.isFinite(value) && Number(value) > 0,
  hint: "Give a number above zero.",
};
const whole: OptionRule = { meets: Number.isSafeInteger, hint: "Give a whole number." };
const choice = (...words: readonly string[]): OptionRule => ({
  meets: (value) => typeof value === "string" && words.includes(value),
  hint: `Give ${words.join(", ")}.`,
});

/**
 * Every option of a public function that a value can fail to make sense for, by its name: a name means the same wherever it stands.
 *
 * @internal
 */
export const optionRules: Readonly<Record<string, OptionRule>> = {
  acceptance: count,
  aql: positive,
  asOf: instant,
  assertedBy: choice("platform", "authority", "third-party"),
  at: instant,
  attempts: atLeastOne,
  candidates: atLeastOne,
  channel: choice("request", "monitoring", "consumer-report"),
  chunkBytes: atLeastOne,
  clockSkewSeconds: length("seconds"),
  confidence: inner,
  evidence: choice("none", "first", "all"),
  expireInSeconds: atLeastOne,
  expiresAt: instant,
  idle: length("milliseconds"),
  issuedAt: instant,
  itemsInUse: length("units"),
  limit: count,
  maxAbsent: share,
  maxLength: atLeastOne,
  maxListAge: length("hours"),
  minScore: share,
  now: instant,
  optional: count,
  patience: length("milliseconds"),
  population: atLeastOne,
  restrictTo: positive,
  ridge: length("a number"),
  rounds: atLeastOne,
  seed: whole,
  sequence: count,
  share: inner,
  threads: atLeastOne,
  tolerableRate: inner,
  toleranceSeconds: length("seconds"),
  unlabelled: choice("different", "ignore"),
  verdict: choice("same", "different", "unsure"),
  weight: length("log-odds"),
  withinDays: atLeastOne,
  worst: count,
};
