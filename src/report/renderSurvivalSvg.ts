import type { TimeToBlock } from "../comply/index.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { SurvivalTime } from "../statistics/kaplanMeier.ts";
import { say } from "./format/say.ts";
import { timeInWords } from "./format/timeInWords.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";
import { atRisk } from "./plots/atRisk.ts";
import { curvePlot } from "./plots/curvePlot.ts";
import { survivalSteps } from "./plots/survivalSteps.ts";

/** One curve of a time-to-block drawing. */
export interface SurvivalSvgCurve {
  /** Whose curve it is; needed where there are several. */
  readonly name?: string;
  /** Time to block, as in a scorecard. */
  readonly time: TimeToBlock;
  /** The times it was made of: with them the numbers still followed are exact between the steps too. */
  readonly times?: readonly SurvivalTime[];
}

/** A limit drawn into a time-to-block curve. */
export interface SurvivalSvgLimit {
  /** Shortest time it left, in hours. */
  readonly fromHours: number;
  /** Longest time it left, in hours: business days leave more over a weekend. */
  readonly toHours: number;
  /** Its name, such as "2 business days". */
  readonly label: string;
}

/** How time-to-block curves are drawn. */
export interface SurvivalSvgOptions {
  /** Id of the drawing, unique in its page; ids inside begin with it. */
  readonly id: string;
  /** Title of the drawing. */
  readonly title: string;
  /** The limit, drawn as a stroke or, where it left different times, as a field. */
  readonly limit?: SurvivalSvgLimit;
  /**
   * Words and language.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: ReportMessages;
}

/**
 * Draws Kaplan–Meier time-to-block curves with their confidence bands, the limit, and how many listings were still followed,
 * as an SVG that fits any width. It has no style and no script of its own, so that it shows under any content policy; colours
 * follow the text around it (`currentColor`) unless the page styles the classes `la` to `le`.
 *
 * @param curves - Time to block of one channel, of one platform or several.
 * @param options - Id, title, limit and language.
 * @returns The SVG element as text, with a title and a description for screen readers.
 *
 * @example
 * ```ts
 * import { renderSurvivalSvg } from "safepact/report";
 *
 * const time = {
 *   subjects: 2,
 *   events: 1,
 *   censored: 1,
 *   medianHours: 20,
 *   p90Hours: null,
 *   restrictedMeanHours: 25,
 *   restrictedToHours: 30,
 *   curve: [{ time: 20, atRisk: 2, events: 1, survival: 0.5, low: 0.01, high: 0.9 }],
 *   thinned: false,
 * };
 * const limit = { fromHours: 24, toHours: 24, label: "24 hours" };
 * const svg = renderSurvivalSvg([{ time }], { id: "request", title: "On request", limit });
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // => true
 * svg.includes("Limit: 24 hours"); // => true
 * ```
 */
export function renderSurvivalSvg(
  curves: readonly SurvivalSvgCurve[],
  options: SurvivalSvgOptions,
): string {
  checkGiven(
    { curves, options },
    {
      curves: [{ time: { curve: "list" } }],
      options: { id: "text", title: "text", limit: "object?", messages: "object?" },
    },
  );
  const { id, title, limit, messages = reportEn } = options;
  const lines = curves.map(({ time }) => survivalSteps(time));
  const last = Math.max(1, limit?.toHours ?? 0, ...lines.map((steps) => steps.at(-1)?.time ?? 0));
  const inDays = last > 96;
  const unit = inDays ? 24 : 1;
  const described = curves
    .map(
      ({ name, time }) => `${name === undefined ? "" : `${name}: `}${timeInWords(time, messages)}`,
    )
    .join(" ");
  const mark = limit && {
    from: limit.fromHours / unit,
    to: limit.toHours / unit,
    label: say(messages, "limit", { limit: limit.label }),
  };
  return curvePlot(
    curves.map((curve, place) => ({
      ...(curve.name !== undefined && { name: curve.name }),
      steps: (lines[place] ?? []).map((step) => ({ ...step, time: step.time / unit })),
      atRisk: (time) => atRisk(curve, time * unit),
    })),
    {
      id,
      title,
      description: mark === undefined ? described : `${described} ${mark.label}`,
      yTitle: say(messages, "shareOnSale"),
      xTitle: `${say(messages, "timeSince")} (${say(messages, inDays ? "days" : "hours")})`,
      last: last / unit,
      messages,
      ...(mark && { mark }),
    },
  );
}
