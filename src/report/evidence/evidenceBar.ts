import type { ExplanationLine } from "../../match/index.ts";
import { layout } from "./evidenceLayout.ts";
import { fillOf, strokeOf } from "./evidenceStyle.ts";

const TIP = 6;

/** What a bar shows. @internal */
export interface Bar {
  /** Id of the drawing. */
  readonly id: string;
  /** What the evidence does. */
  readonly effect: ExplanationLine["effect"];
  /** Where it begins and ends, in units of the picture. */
  readonly from: number;
  readonly to: number;
  /** Its upper edge. */
  readonly y: number;
}

/**
 * Draws one step: a bar that points to where the sum goes, so that up and down are told apart without colour. What
 * contradicts is hatched; what starts or ends has no point.
 *
 * @internal
 */
export function evidenceBar({ id, effect, from, to, y }: Bar): string {
  const tip = effect === "starts" ? 0 : Math.min(TIP, Math.abs(to - from));
  const back = to < from ? to + tip : to - tip;
  const height = layout.bar;
  const shape = `M${digits(from)} ${y}H${digits(back)}L${digits(to)} ${y + height / 2}L${digits(back)} ${y + height}H${digits(from)}Z`;
  if (effect !== "contradicts") return `<path d="${shape}" ${fillOf(effect)}/>`;
  return `<path d="${shape}" fill="url(#${id}-hatch)"/><path d="${shape}" ${strokeOf(effect)} stroke-width="1.5"/>`;
}

/** The hatch of what contradicts. @internal */
export function hatch(id: string): string {
  return `<defs><pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V5" ${strokeOf("contradicts")} stroke-width="2"/></pattern></defs>`;
}

/** A place in the picture. @internal */
export function digits(place: number): string {
  return String(Math.round(place * 10) / 10);
}
