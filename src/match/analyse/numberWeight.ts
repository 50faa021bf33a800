import { ZERO } from "./charClass.ts";

const CERTAIN = 100;
const ROUND = 100;
const ROUND_SHARE = 0.6;
const LEAST = 0.05;

/**
 * How much it tells, 0–1, that two titles have a number in common, by its digits. Small numbers stand in most titles ("5단", "2 pcs"), and how numbers that
 * people count and measure spread goes by their logarithm: so does what one of them tells, up to whole weight at a hundred, and less where it is a round hundred.
 *
 * Source: F. Benford, The Law of Anomalous Numbers, Proceedings of the American Philosophical Society 78 (1938); the constants were
 * chosen once for all labelled sets.
 *
 * @param chars - Classes of characters; those of the word stand from `from` up to `to`.
 * @internal
 */
export function numberWeight(chars: Uint16Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (chars[at] ?? 0) - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
  }
  const weight = Math.min(1, Math.log(1 + value) / Math.log(CERTAIN));
  const isRound = value >= ROUND && value % ROUND === 0;
  return Math.max(LEAST, isRound ? ROUND_SHARE * weight : weight);
}
