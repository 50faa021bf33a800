import { isSafepactError } from "../../errors.ts";
import type { TakedownChannel } from "../../obligations/index.ts";
import { takedownChannels } from "../../obligations/obligation.ts";
import type { SurvivalTime } from "../../statistics/kaplanMeier.ts";
import { logRank } from "../../statistics/logRank.ts";
import { say } from "../format/say.ts";
import { timeInWords } from "../format/timeInWords.ts";
import { inert } from "../html/inert.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { limitOf } from "../owed/limitOf.ts";
import { curveLook } from "../plots/curveLook.ts";
import { renderSurvivalSvg } from "../renderSurvivalSvg.ts";
import type { Entry } from "./entry.ts";

/** Below this probability a difference is said to be more than chance. */
const SIGNIFICANCE = 0.05;
/** Beyond it the digits say nothing. */
const SMALLEST_SHOWN = 0.001;

/**
 * Writes the time-to-block curves of all cards in one drawing for each channel, with the log-rank test in words.
 *
 * @internal
 */
export function comparedTimes(entries: readonly Entry[], messages: ReportMessages): string {
  return takedownChannels.map((channel) => ofChannel(channel, entries, messages)).join("");
}

function ofChannel(
  channel: TakedownChannel,
  entries: readonly Entry[],
  messages: ReportMessages,
): string {
  const curves = entries.map(({ name, context }) => {
    const { card, beside } = context;
    const { times = [], limit } = beside.times.get(channel) ?? {};
    return { name, time: card.timeToBlock.byChannel[channel], times, limit };
  });
  if (curves.every(({ time }) => time.subjects === 0)) return "";
  const title = messages.channels[channel];
  const spans = curves.flatMap(({ limit: span }) => span ?? []);
  const limit = limitOf(spans, messages);
  const svg = renderSurvivalSvg(curves, {
    id: `time-${channel}`,
    title,
    messages,
    ...(limit === undefined ? {} : { limit }),
  });
  const keys = curves.map(({ name, time }, place) => {
    const words = `${place + 1}. ${name}: ${timeInWords(time, messages)}`;
    return `<li><svg class="key" aria-hidden="true"><line ${curveLook(place)} x1="0" x2="100%" y1="50%" y2="50%" stroke-width="3"/></svg>${inert(words)}</li>`;
  });
  const test = `<p>${inert(
    testInWords(
      curves.map(({ times }) => times),
      messages,
    ),
  )}</p>`;
  return `<h3>${inert(title)}</h3><figure>${svg}<figcaption><ul class="keys">${keys.join("")}</ul></figcaption></figure>${test}`;
}

function testInWords(
  groups: readonly (readonly SurvivalTime[])[],
  messages: ReportMessages,
): string {
  const known = groups.filter(({ length }) => length > 0);
  try {
    const { pValue } = logRank(known);
    const written = new Intl.NumberFormat(messages.language.formatLocale, {
      maximumSignificantDigits: 2,
    });
    const small = pValue < SMALLEST_SHOWN;
    const p = `${small ? "<" : "="} ${written.format(small ? SMALLEST_SHOWN : pValue)}`;
    return say(messages, pValue < SIGNIFICANCE ? "logRankDiffer" : "logRankAlike", { p });
  } catch (error) {
    if (!isSafepactError(error)) throw error;
    return say(messages, "logRankUnknown");
  }
}
