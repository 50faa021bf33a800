import { takedownChannels } from "../../obligations/obligation.ts";
import { say } from "../format/say.ts";
import { timeInWords } from "../format/timeInWords.ts";
import { inert } from "../html/inert.ts";
import { limitOf } from "../owed/limitOf.ts";
import { renderSurvivalSvg } from "../renderSurvivalSvg.ts";
import type { CardContext } from "./cardContext.ts";

/**
 * Writes one time-to-block curve for every channel that has listings, with its limit and its figures in words.
 *
 * @internal
 */
export function timeToBlock({ card, beside, messages }: CardContext): string {
  const figures = takedownChannels.flatMap((channel) => {
    const time = card.timeToBlock.byChannel[channel];
    if (time.subjects === 0) return [];
    const title = messages.channels[channel];
    const { times = [], limit: span } = beside.times.get(channel) ?? {};
    const limit = span && limitOf([span], messages);
    const svg = renderSurvivalSvg([{ time, times }], {
      id: `time-${channel}`,
      title,
      messages,
      ...(limit === undefined ? {} : { limit }),
    });
    const words = inert(timeInWords(time, messages));
    return [`<h3>${inert(title)}</h3><figure>${svg}<figcaption>${words}</figcaption></figure>`];
  });
  if (figures.length === 0) return "";
  return `<p class="soft">${inert(say(messages, "timeToBlockNote"))}</p>${figures.join("")}`;
}
