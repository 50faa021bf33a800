import { gtinCheckDigit } from "./gtinCheckDigit.ts";
import type { GtinLength, GtinRepair } from "./gtinReading.ts";
import { hasCheckDigit, isGtin } from "./isGtin.ts";

/** A code found in a run of digits, before it is brought to 14 digits. */
export interface RunCode {
  /** Its digits, check digit included. */
  readonly digits: string;
  /** Length of the printed code. */
  readonly length: GtinLength;
  /** How sure it is: `alone` means sure only where the text holds nothing but codes. */
  readonly certainty: "strong" | "alone" | "weak";
  /** What was undone. */
  readonly repairs: readonly GtinRepair[];
}

/**
 * Reads one unbroken run of digits: a code, several codes one after the other, a code without its check digit, or one
 * that lost its leading zeros. Empty when nothing in it holds.
 *
 * @internal
 */
export function readRun(digits: string): RunCode[] {
  const { length } = digits;
  if (length === 8 || length === 12 || length === 13 || length === 14) {
    const certainty = length === 8 ? "alone" : "strong";
    return isGtin(digits) ? [{ digits, length, certainty, repairs: [] }] : [];
  }
  if (length >= 16) return readLongRun(digits);
  if (length === 10 || length === 11) return readShortRun(digits);
  return [];
}

/** Pieces of equal length that all hold: one accident in a hundred for two, one in a thousand for three. @internal */
export function splitRun(digits: string, size: 12 | 13): RunCode[] {
  if (digits.length % size !== 0) return [];
  const codes: RunCode[] = [];
  for (let start = 0; start < digits.length; start += size) {
    const piece = digits.slice(start, start + size);
    if (!isGtin(piece)) return [];
    codes.push({ digits: piece, length: size, certainty: "strong", repairs: ["run-split"] });
  }
  return codes;
}

function readLongRun(digits: string): RunCode[] {
  for (const length of [13, 12, 14, 8] as const) {
    const first = digits.slice(0, length);
    if (isRepeat(digits, length) && isGtin(first)) {
      return [{ digits: first, length, certainty: "strong", repairs: ["repeat-collapsed"] }];
    }
  }
  const codes = splitRun(digits, 13);
  return codes.length > 0 ? codes : splitRun(digits, 12);
}

function isRepeat(digits: string, length: number): boolean {
  return digits.length % length === 0 && digits.startsWith(digits.slice(length));
}

/**
 * Ten or eleven digits: a UPC whose leading zeros a spreadsheet dropped, or one without its check digit. Never sure: of 36
 * numbers of eleven digits in the EU alerts of 2023 to 2025, 11 hold a check digit, where accident alone gives three.
 */
function readShortRun(digits: string): RunCode[] {
  if (!/[1-9]/u.test(digits)) return [];
  if (hasCheckDigit(digits) && !digits.startsWith("0")) {
    return [hint(digits.padStart(12, "0"), "leading-zeros-restored")];
  }
  const body = digits.padStart(11, "0");
  return [hint(`${body}${gtinCheckDigit(body)}`, "check-digit-added")];
}

function hint(digits: string, repair: GtinRepair): RunCode {
  return { digits, length: 12, certainty: "weak", repairs: [repair] };
}
