import { logGamma } from "./logGamma.ts";

const TINY = 1e-300;
const MAX_STEPS = 10_000;

/**
 * Computes the regularised incomplete beta function: the probability that a beta variable is at most x.
 *
 * Source: NIST Digital Library of Mathematical Functions 8.17.22, evaluated by Lentz's method (W. J. Lentz,
 * Applied Optics 15 (1976) 668–671) in the form of Thompson and Barnett.
 *
 * @param x - Point, 0 to 1.
 * @param a - First shape, positive.
 * @param b - Second shape, positive.
 * @returns I_x(a, b).
 *
 * @internal
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b),
  );
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MAX_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
