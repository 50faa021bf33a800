import { area, curveStepAfter, line } from "d3-shape";

/** A step of a curve as it is drawn. */
export interface Step {
  /** When, in the unit of the axis. */
  readonly time: number;
  /** Share from then on. */
  readonly share: number;
  /** Lower bound. */
  readonly low: number | null;
  /** Upper bound. */
  readonly high: number | null;
}

/**
 * Outlines of a curve and its band in a field of 1000 by 1000, at a precision that no screen resolves.
 *
 * @internal
 */
export function survivalPaths(
  steps: readonly Step[],
  { last, top }: { readonly last: number; readonly top: number },
): { readonly band: string; readonly curve: string } {
  const seen = distinct(steps, last);
  const x = ({ time }: Step) => (time / last) * 1000;
  const y = (share: number) => (1 - share / top) * 1000;
  const band = area<Step>(
    x,
    (step) => y(step.low ?? step.share),
    (step) => y(step.high ?? step.share),
  )
    .curve(curveStepAfter)
    .digits(0);
  const curve = line<Step>(x, (step) => y(step.share))
    .curve(curveStepAfter)
    .digits(0);
  return { band: band(seen) ?? "", curve: curve(seen) ?? "" };
}

/** Of steps that fall on one dot of the field only the last is seen. */
function distinct(steps: readonly Step[], last: number): Step[] {
  const dot = ({ time }: Step) => Math.round((time / last) * 1000);
  return steps.filter((step, place) => {
    const next = steps[place + 1];
    return place === 0 || next === undefined || dot(next) !== dot(step);
  });
}
