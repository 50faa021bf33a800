import { say } from "../format/say.ts";
import { inert } from "../html/inert.ts";
import { type PlotRow, plotRows } from "../html/plotRows.ts";
import { spanPlot } from "../plots/spanPlot.ts";
import type { CardContext } from "./cardContext.ts";
import { subjectOf } from "./subjectOf.ts";

const MOST = 20;

/**
 * Writes the worst obligations on one axis of time: when each started, when it was due, when it was done.
 *
 * @internal
 */
export function timeline({ card, beside, messages, dates }: CardContext): string {
  const worst = beside.worst
    .filter(({ state }) => state === "overdue" || state === "late" || state === "open")
    .slice(0, MOST);
  if (worst.length === 0) return "";
  const start = Math.min(...worst.map(({ triggeredAt }) => Date.parse(triggeredAt)));
  const end = Date.parse(card.asOf);
  const at = (when: string) => ((Date.parse(when) - start) / Math.max(1, end - start)) * 100;
  const rows = worst.map((obligation): PlotRow => {
    const { commitment, triggeredAt, dueAt, fulfilledAt, state, reason } = obligation;
    const to = fulfilledAt ?? card.asOf;
    return {
      name: `${messages.commitments[commitment]}: ${subjectOf(obligation)}`,
      value: messages.states[state],
      plot: spanPlot({
        from: at(triggeredAt),
        to: at(to),
        due: dueAt === null ? null : at(dueAt),
        open: fulfilledAt === null,
      }),
      words: [
        `${say(messages, "started")}: ${dates.day(triggeredAt)}`,
        dueAt === null ? "" : `${say(messages, "due")}: ${dates.day(dueAt)}`,
        fulfilledAt === null
          ? say(messages, "stillOpen")
          : `${say(messages, "done")}: ${dates.day(fulfilledAt)}`,
        reason === undefined ? "" : messages.reasons[reason],
      ],
    };
  });
  const axis = [
    [0, dates.day(new Date(start).toISOString())],
    [100, dates.day(card.asOf)],
  ] as const;
  const note = say(messages, "timelineNote", { count: worst.length });
  return `<p class="soft">${inert(note)}</p>${plotRows(rows, { axis, height: 20 })}`;
}
