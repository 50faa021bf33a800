import type { Reappearance } from "../../comply/index.ts";
import { formatNumber } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import { inert } from "../html/inert.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { curvePlot } from "../plots/curvePlot.ts";
import type { Step } from "../plots/survivalPaths.ts";

/** Upper edges of the axis of shares: few products come back, and a curve along the floor shows nothing. */
const tops = [0.1, 0.25, 0.5, 1];

/**
 * Draws which share of blocked products had come back by each day after the block, with its band, the window that the figure is read
 * at, and how many products were still followed. Nothing where nobody was followed, or the card has no curve.
 *
 * @internal
 */
export function reappearanceCurve(
  { curve = [], withinDays, pairs }: Reappearance,
  messages: ReportMessages,
): string {
  const followedTo = curve.at(-1)?.time ?? 0;
  if (followedTo === 0) return "";
  const steps: Step[] = [
    { time: 0, share: 0, low: 0, high: 0 },
    ...curve.map(({ time, survival, low, high }) => ({
      time,
      share: 1 - survival,
      low: high === null ? null : 1 - high,
      high: low === null ? null : 1 - low,
    })),
  ];
  const most = Math.max(...steps.map(({ share, high }) => high ?? share));
  const words = say(messages, "productsFollowed", {
    subjects: formatNumber(pairs, messages),
    days: Math.round(followedTo),
  });
  const atRisk = (days: number) =>
    days === 0 ? pairs : (curve.find(({ time }) => time >= days)?.atRisk ?? 0);
  const svg = curvePlot([{ steps, atRisk }], {
    id: "reappearance",
    title: say(messages, "reappearance"),
    description: words,
    yTitle: say(messages, "shareBack"),
    xTitle: `${say(messages, "timeSinceBlock")} (${say(messages, "days")})`,
    last: Math.max(followedTo, withinDays),
    top: tops.find((top) => most <= top) ?? 1,
    mark: {
      from: withinDays,
      to: withinDays,
      label: say(messages, "readAt", { days: withinDays }),
    },
    messages,
  });
  return `<figure>${svg}<figcaption>${inert(words)}</figcaption></figure>`;
}
