import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { Confidence } from "../model/index.ts";

/** Inspection levels of ISO 2859-1: general I to III and special S-1 to S-4. */
export const inspectionLevels = ["S-1", "S-2", "S-3", "S-4", "I", "II", "III"] as const;

/** A level of {@link inspectionLevels}. */
export type InspectionLevel = (typeof inspectionLevels)[number];

/** Acceptance quality limits in per cent nonconforming, as the standard steps them, up to 10. */
export const acceptanceQualityLimits = [
  0.01, 0.015, 0.025, 0.04, 0.065, 0.1, 0.15, 0.25, 0.4, 0.65, 1, 1.5, 2.5, 4, 6.5, 10,
] as const;

/** A single sampling plan for normal inspection. */
export interface SinglePlan {
  /** Code letter by lot size and level. */
  readonly codeLetter: string;
  /** Code letter of the plan used, after following the arrow of the table. */
  readonly planLetter: string;
  /** Things to draw; the whole lot where the plan asks for more. */
  readonly sampleSize: number;
  /** Findings with which the lot is still accepted. */
  readonly acceptance: number;
  /** Findings with which it is not. */
  readonly rejection: number;
  /** How well the table is supported. */
  readonly confidence: Confidence;
  /** Which table. */
  readonly source: string;
}

const letters = "ABCDEFGHJKLMNPQR";
const sizes = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000] as const;
const lots = [
  8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000,
] as const;

/** Code letters by lot size (rows of `lots`, then above) and level, one string per level. */
const codes: Readonly<Record<InspectionLevel, string>> = {
  "S-1": "AAAABBBBCCCCDDD",
  "S-2": "AAABBBCCCDDDEEE",
  "S-3": "AABBCCDDEEFFGGH",
  "S-4": "AABCCDEEFGGHJJK",
  I: "AABCCDEFGHJKLMN",
  II: "ABCDEFGHJKLMNPQ",
  III: "BCDEFGHJKLMNPQR",
};

/**
 * Acceptance numbers along a row of the table, by the step of the acceptance quality limit past the one with acceptance number
 * 0: two steps with an arrow, then these. The table is the same staircase for every letter.
 */
const acceptances = [1, 2, 3, 5, 7, 10, 14, 21] as const;

/**
 * Finds the single sampling plan of ISO 2859-1 for normal inspection (its Table 1 for code letters and 2-A for plans, which are
 * those of MIL-STD-105E).
 *
 * The tables were written down from knowledge of the standard and checked by their operating characteristics, not against
 * its text: each plan says so in `confidence`.
 *
 * @param lotSize - Things in the lot, at least 2.
 * @param options - Acceptance quality limit in per cent nonconforming (one of {@link acceptanceQualityLimits}), and
 * inspection level (II by default).
 * @returns The plan, after following arrows to the next plan that exists.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` for a limit or level that the table does not have, or a
 * corner of it that is not known for certain, and with code `INVALID_INPUT` when the lot has fewer than two things.
 *
 * @example
 * ```ts
 * import { iso2859Plan } from "safepact/statistics";
 *
 * const { codeLetter, sampleSize, acceptance, rejection } = iso2859Plan(1000, { aql: 1 });
 * [codeLetter, sampleSize, acceptance, rejection]; // => ["J", 80, 2, 3]
 * ```
 */
export function iso2859Plan(
  lotSize: number,
  options: { readonly aql: number; readonly level?: InspectionLevel },
): SinglePlan {
  checkGiven({ lotSize, options }, { lotSize: "number", options: { aql: "any", level: "text?" } });
  const { aql, level = "II" } = options;
  const step = acceptanceQualityLimits.findIndex((limit) => limit === aql);
  if (step < 0 || !inspectionLevels.includes(level)) {
    throw new SafepactError(
      "INVALID_OPTION",
      `ISO 2859-1 has no plan for AQL ${aql} at level ${level}.`,
      {
        hint: `Pass a level of ${inspectionLevels.join(", ")} and an AQL of ${acceptanceQualityLimits.join(", ")}.`,
      },
    );
  }
  if (!Number.isSafeInteger(lotSize) || lotSize < 2) {
    throw new SafepactError("INVALID_INPUT", `${lotSize} is no lot size.`, {
      hint: "Pass a whole number of at least 2.",
    });
  }
  const row = lots.filter((limit) => limit < lotSize).length;
  const codeLetter = codes[level].charAt(row);
  const { letter, acceptance } = follow(letters.indexOf(codeLetter), step);
  const size = sizes[letter] ?? lotSize;
  return {
    codeLetter,
    planLetter: letters.charAt(letter),
    sampleSize: Math.min(size, lotSize),
    acceptance,
    rejection: acceptance + 1,
    confidence: "unverified",
    source: "ISO 2859-1:1999, Tables 1 and 2-A, normal inspection",
  };
}

/** Row of the table with acceptance number 0 for a limit: 10 % would lie before A, 0.01 % at Q. */
const zeroAt = (step: number) => letters.indexOf("Q") - step;

function follow(row: number, step: number): { letter: number; acceptance: number } {
  const zero = zeroAt(step);
  const past = row - zero;
  // Too small a sample for this limit: the arrow points down to acceptance number 0. One row further it points up to it.
  if (past <= 1 && zero >= 0) return { letter: zero, acceptance: 0 };
  if (past <= 2) {
    const one = zero + 3;
    return one < letters.length ? { letter: one, acceptance: 1 } : unknownCorner();
  }
  const acceptance = acceptances[past - 3];
  // Beyond 21 the arrow points up to the last plan with 21.
  return acceptance === undefined
    ? { letter: zero + 2 + acceptances.length, acceptance: 21 }
    : { letter: row, acceptance };
}

function unknownCorner(): never {
  throw new SafepactError("INVALID_OPTION", "That corner of the table is not known for certain.", {
    hint: "Choose the next larger acceptance quality limit.",
  });
}
