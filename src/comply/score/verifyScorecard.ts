import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { isInstant } from "../../model/isInstant.ts";
import { isPartialDate } from "../../model/isPartialDate.ts";
import { verificationInputsShape } from "../complyShapes.ts";
import type { Scorecard } from "../scorecard.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import { type Difference, firstDifference } from "./firstDifference.ts";
import { scoreMethod } from "./method.ts";
import { scoreCompliance } from "./scoreCompliance.ts";

/** What a card is computed again from; platform, period, moment, status and response are taken from the card. */
export type VerificationInputs = Omit<
  ScoreInputs,
  "platform" | "period" | "asOf" | "status" | "platformResponse"
>;

/** Result of {@link verifyScorecard}. */
export type ScorecardVerification =
  | {
      /** The card is what the inputs give. */
      readonly verified: true;
    }
  | {
      /** The card is not what the inputs give. */
      readonly verified: false;
      /** Place of the first difference, such as `["kpis", 0, "numerator"]`; an input that differs comes first. */
      readonly path: readonly (string | number)[];
      /** What the card says there. */
      readonly inCard: unknown;
      /** What the inputs give there. */
      readonly recomputed: unknown;
      /** The difference as a sentence. */
      readonly message: string;
    };

/**
 * Computes a scorecard again from its inputs and compares every figure.
 *
 * @param card - The card, perhaps from somebody else.
 * @param inputs - What it is said to be computed from.
 * @returns Whether it is what they give, or else the first difference; inputs that differ are named before figures.
 * @throws A {@link errors!SafepactError} with code `UNKNOWN_METHOD_VERSION` when the card was made by a method that this version
 * of the package does not ship, and with code `INVALID_INPUT` when it is no card.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreCompliance, verifyScorecard } from "safepact/comply";
 *
 * const inputs = { agreement: kr2024, events: [], calendars: [kr] };
 * const card = scoreCompliance({ ...inputs, platform: "temu", asOf: "2025-01-31T00:00:00+09:00" });
 * verifyScorecard(card, inputs); // => { verified: true }
 * const changed = { ...card, told: { ...card.told, sellers: { ...card.told.sellers, notified: 7 } } };
 * const result = verifyScorecard(changed, inputs);
 * result.verified ? [] : result.path; // => ["told", "sellers", "notified"]
 * ```
 */
export function verifyScorecard(
  card: Scorecard,
  inputs: VerificationInputs,
): ScorecardVerification {
  checkGiven({ inputs }, { inputs: verificationInputsShape });
  if (!isObject(card) || !isObject(card.method) || !isObject(card.inputs)) throw noCard();
  const { id, version } = card.method;
  if (id !== scoreMethod.id || version !== scoreMethod.version) {
    throw new SafepactError(
      "UNKNOWN_METHOD_VERSION",
      `The card was made by ${id} version ${version}, and this version of safepact ships ${scoreMethod.id} version ${scoreMethod.version} only.`,
      { hint: "Verify it with a version of safepact that ships that method." },
    );
  }
  const { platform, period, asOf, status, platformResponse } = card;
  if (!isCardOf(card)) throw noCard();
  const recomputed = scoreCompliance({
    ...inputs,
    platform,
    period,
    asOf,
    status,
    ...(platformResponse && { platformResponse }),
  });
  const input = firstDifference(card.inputs, recomputed.inputs);
  if (input) return refused(inInputs(input));
  const figure = firstDifference(card, asFarAsSaid(card, recomputed));
  return figure ? refused(figure) : { verified: true };
}

/** A card of safepact 0.3 lacks what later versions add beside the same figures; what it does not say is not compared. */
function asFarAsSaid(card: Scorecard, recomputed: Scorecard): Partial<Scorecard> {
  const { scoreWithheldCode, reappearance, ...same } = recomputed;
  const { curve, thinned, ...figures } = reappearance;
  return {
    ...same,
    ...("scoreWithheldCode" in card && { scoreWithheldCode }),
    reappearance:
      isObject(card.reappearance) && "curve" in card.reappearance ? reappearance : figures,
  };
}

function noCard(): SafepactError {
  return new SafepactError("INVALID_INPUT", "This is no scorecard.", {
    hint: "Pass the JSON that scoreCompliance gave, whole.",
  });
}

/** Whether what the card is computed again by can be used; the rest is compared and may be anything. */
function isCardOf({ platform, period, asOf }: Scorecard): boolean {
  const days: readonly unknown[] = isObject(period) ? [period.from, period.to] : [undefined];
  return (
    typeof platform === "string" &&
    typeof asOf === "string" &&
    isInstant(asOf) &&
    days.every((day) => typeof day === "string" && day.length === 10 && isPartialDate(day))
  );
}

/** A card usually comes from somebody else's file, whatever its type says. */
function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function inInputs(difference: Difference): Difference {
  return { ...difference, path: ["inputs", ...difference.path] };
}

function refused({ path, left, right }: Difference): ScorecardVerification {
  const place = path.join(".");
  const message =
    path[0] === "inputs"
      ? `The card was computed from other inputs: ${place} differs.`
      : `At ${place} the card says ${shown(left)}, and its inputs give ${shown(right)}.`;
  return { verified: false, path, inCard: left, recomputed: right, message };
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
}
