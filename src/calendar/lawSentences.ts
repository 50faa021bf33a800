import { asPublished } from "../model/countingLaws.ts";
import type { CountingLaw, Deadline } from "../model/index.ts";
import type { Calendar } from "./calendar.ts";
import { dayNumberOf } from "./dayNumber.ts";
import type { Due } from "./due.ts";
import type { DueMessages } from "./dueMessages/dueMessages.ts";
import { dayText, fill } from "./dueText.ts";
import { leastBusinessDays, leavesOutDaysOff, movesEnd } from "./lawScope.ts";

/**
 * Tells by which law a period was counted, as far as the law had a say in it.
 *
 * @internal
 */
export function lawSentences(
  deadline: Deadline,
  due: Due,
  { calendar, messages }: { calendar: Calendar; messages: DueMessages },
): readonly string[] {
  const law = deadline.counting ?? calendar.counting ?? asPublished;
  if (deadline.unit === "business-day") return [];
  const words = messages.law;
  const said = deadline.unit === "hour" ? ofHours(law, messages) : ofDays(deadline, law, messages);
  if (said.length === 0) return [];
  const moved =
    due.movedFrom === undefined
      ? []
      : [fill(words.moved, { day: dayText(dayNumberOf(due.movedFrom), messages) })];
  return [
    ...said.map((sentence) => fill(sentence, { law: law.title })),
    ...moved,
    ...(law.id !== asPublished.id && law.confidence === "unverified" ? [words.unverified] : []),
  ];
}

function ofHours({ hoursFrom, hoursOn }: CountingLaw, { law }: DueMessages): readonly string[] {
  return [
    ...(hoursFrom === "next-full-hour" ? [law.fullHour] : []),
    ...(hoursOn === "business-days" ? [law.businessHours] : []),
  ];
}

function ofDays(deadline: Deadline, applied: CountingLaw, { law }: DueMessages): readonly string[] {
  if (leavesOutDaysOff(deadline, applied)) return [law.daysOffLeftOut];
  const { amount, unit, countFrom } = deadline;
  const known = applied.id === asPublished.id ? law.unknown : law.stays;
  const moves = movesEnd(deadline, applied);
  // Weeks and months are longer than any least number of business days asks for.
  const days = unit === "calendar-day" ? amount : Number.POSITIVE_INFINITY;
  const least = moves ? leastBusinessDays(days, applied) : 0;
  const monthEnd = countFrom === "next-day" ? applied.monthEnd : "day-before";
  return [
    ...(unit === "month" ? [law.monthEnd[monthEnd]] : []),
    moves ? law.moves : known,
    ...(least > 0 ? [fill(law.least, { amount: String(least) })] : []),
  ];
}
