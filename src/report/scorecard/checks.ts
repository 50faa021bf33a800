import { formatNumber } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import { inert } from "../html/inert.ts";
import type { CardContext } from "./cardContext.ts";

/**
 * Says what checks found. Only random ones make a rate.
 *
 * @internal
 */
export function checks({ card: { verification }, messages }: CardContext): string {
  const number = (value: number) => formatNumber(value, messages);
  const { randomChecks, stillAvailable, unableToCheck, targetedChecks, targetedFindings } =
    verification;
  const sentences = [
    randomChecks === 0
      ? say(messages, "noChecks")
      : say(messages, "checksWords", {
          n: number(stillAvailable),
          d: number(randomChecks),
          unable: number(unableToCheck),
        }),
    ...(targetedChecks === 0
      ? []
      : [
          say(messages, "targetedWords", {
            n: number(targetedFindings),
            d: number(targetedChecks),
          }),
        ]),
  ];
  const frames = verification.sampleFrames;
  const drawn =
    frames.length === 0
      ? ""
      : `<p class="soft">${inert(`${say(messages, "sampleFrames")}: ${frames.slice(0, 12).join("; ")}`)}</p>`;
  return sentences.map((sentence) => `<p>${inert(sentence)}</p>`).join("") + drawn;
}
