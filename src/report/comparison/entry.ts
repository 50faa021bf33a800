import type { CardContext } from "../scorecard/cardContext.ts";

/** One card among several, with the name and the colour it has on the page. @internal */
export interface Entry {
  /** Name: a platform, or a period. */
  readonly name: string;
  /** Letter of its colour in the page's style. */
  readonly colour: string;
  /** The card and what it is written from. */
  readonly context: CardContext;
}

const letters = ["a", "b", "c", "d", "e"];

/**
 * The colour of the nth card.
 *
 * @internal
 */
export function colourOf(place: number): string {
  return letters[place % letters.length] ?? "a";
}
