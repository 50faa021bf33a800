import { formatNumber, formatPercent } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import { inert } from "../html/inert.ts";
import { type PlotRow, plotRows } from "../html/plotRows.ts";
import { stackPlot } from "../plots/stackPlot.ts";
import type { CardContext } from "./cardContext.ts";
import { reappearanceCurve } from "./reappearanceCurve.ts";

const classes = [
  ["same-listing", "a"],
  ["same-seller", "b"],
  ["other-seller", "c"],
  ["other-platform", "d"],
] as const;

/**
 * Writes how blocked products came back: the estimated share and its curve over time, by whom, and, where the events are given, month by month.
 *
 * @internal
 */
export function reappearance(context: CardContext): string {
  const { card, messages } = context;
  const { share, withinDays: days, per100ProductMonths } = card.reappearance;
  const rate = per100ProductMonths ?? 0;
  const sentence =
    share === null
      ? say(messages, "reappearanceUnknown", { days })
      : say(messages, "reappearanceWords", {
          share: formatPercent(share, messages),
          days,
          rate: formatNumber(rate, messages, 1),
        });
  const byMonth = months(context);
  const monthly =
    byMonth.length === 0
      ? ""
      : `<h3>${inert(say(messages, "reappearedByMonth"))}</h3>${plotRows(byMonth)}`;
  const curve = reappearanceCurve(card.reappearance, messages);
  return `<p>${inert(sentence)}</p>${curve}<h3>${inert(say(messages, "offeredBy"))}</h3>${plotRows(byClass(context))}${monthly}`;
}

function byClass({ card, messages }: CardContext): PlotRow[] {
  const counts = card.reappearance.byClass;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return classes.map(([name, colour]) => {
    const count = counts.find((entry) => entry.class === name)?.count ?? 0;
    return {
      name: say(messages, name),
      value: formatNumber(count, messages),
      plot: stackPlot([{ count, colour }], most),
    };
  });
}

/** Recurrences of each month of the period, by class; none where no event is known. */
function months(context: CardContext): PlotRow[] {
  const { card, messages, dates } = context;
  const found = recurrences(context);
  if (found.length === 0) return [];
  const rows = monthsOf(card.period).map((month) => {
    const own = found.filter(({ at }) => at.startsWith(month));
    return {
      month,
      counts: classes.map(([name]) => own.filter((each) => each.class === name).length),
      total: own.length,
    };
  });
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return rows.map(({ month, counts, total }) => ({
    name: dates.day(month),
    value: formatNumber(total, messages),
    plot: stackPlot(
      classes.map(([, colour], place) => ({ count: counts[place] ?? 0, colour })),
      most,
    ),
  }));
}

function recurrences({ card, events }: CardContext) {
  return [...events.values()].flatMap((event) => {
    if (event.type !== "listing.reappeared") return [];
    return event.platform === card.platform || event.class === "other-platform" ? [event] : [];
  });
}

function monthsOf({ from, to }: { readonly from: string; readonly to: string }): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = from.split("-").map(Number);
  // A page of more than ten years by month helps nobody.
  for (let count = 0; count < 120; count++) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > to.slice(0, 7)) break;
    months.push(name);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return months;
}
