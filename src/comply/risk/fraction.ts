import { SafepactError } from "../../errors.ts";

/** An exact fraction. @internal */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const decimal = /^(\d{1,20})(?:\.(\d{1,40}))?(?:[eE]([+-]?\d{1,2}))?$/u;
const quotient = /^(\d{1,20})\s{0,3}\/\s{0,3}(\d{1,20})$/u;

/**
 * Reads a probability exactly as it is written: a number, a decimal such as "0.105", or a fraction such as "1/500".
 *
 * A product of floating-point numbers can land on the wrong side of a band (0.1 × 0.1 is more than 0.01 there), so probabilities are
 * never handled as such.
 *
 * @throws A {@link SafepactError} with code `INVALID_INPUT` when it is no probability.
 *
 * @internal
 */
export function fractionOf(probability: number | string): Fraction {
  const text = String(probability).trim();
  const parts = quotient.exec(text);
  const read = parts ? divide(parts) : fromDecimal(decimal.exec(text));
  if (!read || read.denominator === 0n || read.numerator > read.denominator) {
    throw new SafepactError(
      "INVALID_INPUT",
      `${JSON.stringify(text.slice(0, 40))} is no probability.`,
      {
        hint: 'Pass a number from 0 to 1, or text such as "0.105" or "1/500".',
      },
    );
  }
  return read;
}

function divide([, numerator = "0", denominator = "0"]: RegExpExecArray): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

function fromDecimal(parts: RegExpExecArray | null): Fraction | undefined {
  if (!parts) return undefined;
  const [, whole = "0", rest = "", exponent = "0"] = parts;
  const shift = rest.length - Number(exponent);
  const digits = BigInt(whole + rest);
  return shift >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(shift) }
    : { numerator: digits * 10n ** BigInt(-shift), denominator: 1n };
}

/** Multiplies fractions. @internal */
export function product(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(
    (a, b) => ({
      numerator: a.numerator * b.numerator,
      denominator: a.denominator * b.denominator,
    }),
    { numerator: 1n, denominator: 1n },
  );
}

/** Adds fractions, at most up to 1. @internal */
export function sum(fractions: readonly Fraction[]): Fraction {
  const total = fractions.reduce(
    (a, b) => ({
      numerator: a.numerator * b.denominator + b.numerator * a.denominator,
      denominator: a.denominator * b.denominator,
    }),
    { numerator: 0n, denominator: 1n },
  );
  return total.numerator > total.denominator ? { numerator: 1n, denominator: 1n } : total;
}

/** Tells whether a fraction is more than one in so many; exactly that is not more. @internal */
export function isMoreThanOneIn({ numerator, denominator }: Fraction, n: bigint): boolean {
  return numerator * n > denominator;
}

/** Gives a fraction as a number, for show. @internal */
export function numberOf({ numerator, denominator }: Fraction): number {
  return Number(`${(numerator * 10n ** 30n) / denominator}e-30`);
}
