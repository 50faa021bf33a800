import { formatDifference, formatNumber } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import type { CardContext } from "./cardContext.ts";

/**
 * Says how the score moved against the card before; nothing where there is none, or one by another version of the method.
 *
 * @internal
 */
export function scoreChange({ card, previous, messages }: CardContext): string | undefined {
  const before = previous?.score;
  if (!card.score || !before || previous.method.version !== card.method.version) return undefined;
  return say(messages, "changeOfScore", {
    before: formatNumber(before.value, messages, 1),
    after: formatNumber(card.score.value, messages, 1),
    difference: formatDifference(card.score.value - before.value, messages),
  });
}
