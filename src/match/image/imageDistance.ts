import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { bitCount, type Halves, halvesOf } from "./hamming.ts";

/**
 * Counts the bits in which two image fingerprints differ.
 *
 * @param left - 16 hexadecimal digits, as {@link imageFingerprint} gives.
 * @param right - The other fingerprint.
 * @returns 0 for the same picture up to 64; pictures that look the same rarely differ in more than 10.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for what is no fingerprint.
 *
 * @example
 * ```ts
 * import { imageDistance } from "safepact/match";
 *
 * imageDistance("00000000000000ff", "000000000000000f"); // => 4
 * ```
 */
export function imageDistance(left: string, right: string): number {
  checkGiven({ left, right }, { left: "text", right: "text" });
  const [leftHigh, leftLow] = requireHalves(left);
  const [rightHigh, rightLow] = requireHalves(right);
  return bitCount(leftHigh ^ rightHigh) + bitCount(leftLow ^ rightLow);
}

/** @internal */
export function requireHalves(fingerprint: string): Halves {
  const halves = halvesOf(fingerprint);
  if (halves) return halves;
  throw new SafepactError(
    "INVALID_INPUT",
    `"${fingerprint.slice(0, 40)}" is no image fingerprint.`,
    {
      hint: "Give 16 lower-case hexadecimal digits.",
    },
  );
}
