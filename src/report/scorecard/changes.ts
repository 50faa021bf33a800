import type { Kpi, Scorecard } from "../../comply/index.ts";
import { formatPercent } from "../format/formatFigure.ts";
import { kpiName } from "../format/kpiName.ts";
import { say } from "../format/say.ts";
import type { CardContext } from "./cardContext.ts";
import { scoreChange } from "./scoreChange.ts";

/**
 * Says what changed against the card before: the score, and the figures that moved most to the better and to the worse.
 *
 * @internal
 */
export function changes(context: CardContext): {
  readonly heading: string;
  readonly sentences: readonly string[];
} {
  const { card, previous, messages, dates } = context;
  const { from, to } = previous?.period ?? card.period;
  const heading = say(messages, "change", { from: dates.day(from), to: dates.day(to) });
  if (previous === undefined) {
    return { heading: say(messages, "scoreOverTime"), sentences: [say(messages, "noEarlierCard")] };
  }
  if (previous.method.version !== card.method.version) {
    return { heading, sentences: [say(messages, "otherMethod")] };
  }
  const moved = movements(card, previous);
  const [best] = moved;
  const worst = moved.at(-1);
  const figure = ({ now, then }: Movement) => ({
    figure: kpiName(now.id, messages),
    before: formatPercent(then.value ?? 0, messages),
    after: formatPercent(now.value ?? 0, messages),
  });
  const score = scoreChange(context);
  const sentences = [
    ...(score === undefined ? [] : [score]),
    ...(worst && worst.gain < 0 ? [say(messages, "worsenedMost", figure(worst))] : []),
    ...(best && best.gain > 0 ? [say(messages, "improvedMost", figure(best))] : []),
  ];
  return { heading, sentences };
}

interface Movement {
  readonly now: Kpi;
  readonly then: Kpi;
  /** How much better, as a fraction; below zero where it became worse. */
  readonly gain: number;
}

/** Rates of both cards, the most improved first. */
function movements(card: Scorecard, previous: Scorecard): Movement[] {
  const found = card.kpis.flatMap((now): Movement[] => {
    const then = previous.kpis.find(({ id }) => id === now.id);
    if (now.kind !== "rate" || now.value === null || (then?.value ?? null) === null) return [];
    if (then === undefined || then.value === null || now.better === "neither") return [];
    const rise = now.value - then.value;
    return [{ now, then, gain: now.better === "less" ? -rise : rise }];
  });
  return found.sort((a, b) => b.gain - a.gain);
}
