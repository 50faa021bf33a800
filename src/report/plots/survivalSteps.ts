import type { TimeToBlock } from "../../comply/index.ts";
import type { Step } from "./survivalPaths.ts";

/**
 * The curve from time 0 to a while after its last step: listings still on sale may be followed for months more, and a flat
 * line that long would hide the steps.
 *
 * @internal
 */
export function survivalSteps({ curve, restrictedToHours }: TimeToBlock): Step[] {
  const first = { time: 0, share: 1, low: 1, high: 1 };
  const steps: Step[] = [
    first,
    ...curve.map(({ time, survival, low, high }) => ({ time, share: survival, low, high })),
  ];
  const last = steps.at(-1) ?? first;
  const followed = Math.max(last.time, restrictedToHours ?? 0, 1);
  const end = curve.length === 0 ? followed : Math.min(followed, last.time * 1.5);
  return end > last.time ? [...steps, { ...last, time: end }] : steps;
}
