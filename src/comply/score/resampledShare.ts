import type { SurvivalTime } from "../statistics/kaplanMeier.ts";
import type { Random } from "../statistics/random.ts";

/** Products in order of time, events before censoring. @internal */
export interface SortedProducts {
  readonly times: Float64Array;
  readonly events: Uint8Array;
}

/** Puts products in order once, so that each draw is one pass. @internal */
export function sortedProducts(products: readonly SurvivalTime[]): SortedProducts {
  const sorted = [...products].sort((a, b) => a.time - b.time || Number(b.event) - Number(a.event));
  return {
    times: Float64Array.from(sorted, ({ time }) => time),
    events: Uint8Array.from(sorted, ({ event }) => (event ? 1 : 0)),
  };
}

/** Draws the products anew and estimates the share that comes back within the window. @internal */
export function resampledShare(
  { times, events }: SortedProducts,
  withinDays: number,
  draw: Random,
): number {
  const size = times.length;
  const drawn = new Uint32Array(size);
  for (let count = 0; count < size; count++) {
    const index = draw.below(size);
    drawn[index] = (drawn[index] ?? 0) + 1;
  }
  let atRisk = size;
  let survival = 1;
  for (let index = 0; index < size && (times[index] ?? 0) <= withinDays; ) {
    const time = times[index];
    let ended = 0;
    let leaving = 0;
    for (; index < size && times[index] === time; index++) {
      leaving += drawn[index] ?? 0;
      if (events[index]) ended += drawn[index] ?? 0;
    }
    if (ended > 0) survival *= 1 - ended / atRisk;
    atRisk -= leaving;
  }
  return 1 - survival;
}
