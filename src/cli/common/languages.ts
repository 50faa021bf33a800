import {
  type DueMessages,
  dueMessagesDe,
  dueMessagesEn,
  dueMessagesEs,
  dueMessagesFr,
  dueMessagesIt,
  dueMessagesJa,
  dueMessagesKo,
  dueMessagesPl,
  dueMessagesZhHans,
} from "../../calendar/index.ts";
import { SafepactError } from "../../errors.ts";
import {
  deExplanations,
  type ExplanationMessages,
  enExplanations,
  esExplanations,
  frExplanations,
  itExplanations,
  jaExplanations,
  koExplanations,
  plExplanations,
  zhHansExplanations,
} from "../../match/index.ts";
import { nameAdvice } from "./nearestWord.ts";

const explanations: readonly ExplanationMessages[] = [
  enExplanations,
  koExplanations,
  deExplanations,
  frExplanations,
  esExplanations,
  itExplanations,
  plExplanations,
  jaExplanations,
  zhHansExplanations,
];

const dueMessages: readonly DueMessages[] = [
  dueMessagesEn,
  dueMessagesKo,
  dueMessagesDe,
  dueMessagesFr,
  dueMessagesEs,
  dueMessagesIt,
  dueMessagesPl,
  dueMessagesJa,
  dueMessagesZhHans,
];

/** Sentences that explain a match, in a language. */
export function explanationLanguage(locale: string): ExplanationMessages {
  return named("explanation", locale, new Map(explanations.map((each) => [each.locale, each])));
}

/** Sentences that explain a due time, in a language. */
export function dueLanguage(locale: string): DueMessages {
  return named("due time", locale, new Map(dueMessages.map((each) => [each.locale, each])));
}

function named<Messages>(
  what: string,
  locale: string,
  known: ReadonlyMap<string, Messages>,
): Messages {
  const messages = known.get(locale);
  if (messages !== undefined) return messages;
  throw new SafepactError("UNKNOWN_LOCALE", `There is no ${what} in ${JSON.stringify(locale)}.`, {
    hint: nameAdvice(locale, [...known.keys()]),
  });
}
