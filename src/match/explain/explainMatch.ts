import { checkGiven } from "../../model/checkGiven.ts";
import type { EvidenceCode, Match, MatchEvidence } from "../contract/screening.ts";
import { matchShape } from "../matchShapes.ts";
import { round } from "../score/terms.ts";
import type { MatchMessages } from "./matchMessages.ts";

/** One sentence of an explanation. */
export interface ExplanationLine {
  /** The evidence behind it; `prior` for the starting point. */
  readonly code: EvidenceCode | "prior";
  /** The sentence. */
  readonly text: string;
  /** How much it moves the log-odds. */
  readonly weight: number;
  /** Log-odds with this line and all before it; after the last line those of the score. */
  readonly sum: number;
  /** What it does to the score. What `contradicts` lowers it too, because the two sides say different things. */
  readonly effect: "starts" | "raises" | "lowers" | "contradicts";
}

/** Why a match has its score and outcome, in the reader's language. */
export interface Explanation {
  /** What the outcome means. */
  readonly headline: string;
  /** Why it is that outcome. */
  readonly reasons: readonly string[];
  /** The starting point and every piece of evidence; the weights sum to the log-odds of the score. */
  readonly lines: readonly ExplanationLine[];
  /** What to check before acting: units, territory, and whether near-identical records fit alike. */
  readonly notes: readonly string[];
}

const MOST_VALUE = 120;

/**
 * Writes a match out as sentences with their weights.
 *
 * @param match - A match of a screening.
 * @param messages - Sentences of a language: `matchMessages` of `safepact/languages/en` and the others, or the caller's own.
 * @returns The explanation. Its texts are plain text: escape them before they enter a page.
 *
 * @example
 * ```ts
 * import * as en from "safepact/languages/en";
 * import { createMatcher, explainMatch } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 *
 * const gtin = { scheme: "gtin", value: "4006381333931" };
 * const record = parseHazardRecord({ id: "H1", products: [{ name: "Bath seat", identifiers: [gtin] }] });
 * const listing = parseListing({ id: "L1", title: "Seat for the bath", identifiers: [gtin] });
 * if (!record.ok || !listing.ok) throw new Error("invalid");
 * const [match] = createMatcher([record.value]).screen(listing.value).matches;
 * const explanation = match && explainMatch(match, en.matchMessages);
 * explanation?.headline; // => "The listing offers the product of the record."
 * explanation?.lines[1]?.text; // => "Both carry the valid GTIN 04006381333931."
 * explanation?.lines[1]?.effect; // => "raises"
 * ```
 */
export function explainMatch(match: Match, messages: MatchMessages): Explanation {
  checkGiven(
    { match, messages },
    {
      match: matchShape,
      messages: {
        locale: "text",
        evidence: "object",
        outcome: "object",
        reason: "object",
        labels: "object",
      },
    },
  );
  let sum = match.prior;
  const start = {
    code: "prior",
    text: messages.prior,
    weight: sum,
    sum,
    effect: "starts",
  } as const;
  const lines = match.evidence.map((evidence): ExplanationLine => {
    const { code, weight } = evidence;
    sum = round(sum + weight);
    const text = fill(messages.evidence[code], evidence, messages.nothing);
    return { code, text, weight, sum, effect: effectOf(evidence) };
  });
  return {
    headline: messages.outcome[match.outcome],
    reasons: match.reasons.map((reason) => messages.reason[reason]),
    lines: [start, ...lines],
    notes: [
      messages.scope[match.scope],
      messages.territory[match.territory],
      ...(match.group === undefined
        ? []
        : [messages.alike.replace("{size}", String(match.group.size))]),
    ],
  };
}

const otherOffers: ReadonlySet<string> = new Set(["offers-something-else", "nothing-else-agrees"]);

function effectOf({ code, weight }: MatchEvidence): ExplanationLine["effect"] {
  if (weight > 0) return "raises";
  return code.endsWith("-contradicted") || otherOffers.has(code) ? "contradicts" : "lowers";
}

function fill(template: string, evidence: MatchEvidence, nothing: string): string {
  const { params, listingValue, hazardValue } = evidence;
  const values: Readonly<Record<string, string | number>> = {
    listingValue,
    hazardValue,
    ...params,
  };
  return template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = String(values[name] ?? "");
    if (value === "") return nothing;
    return value.length > MOST_VALUE ? `${value.slice(0, MOST_VALUE - 1)}…` : value;
  });
}
