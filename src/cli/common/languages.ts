import type { DueMessages } from "../../calendar/index.ts";
import { SafepactError } from "../../errors.ts";
import * as de from "../../languages/de.ts";
import * as en from "../../languages/en.ts";
import * as es from "../../languages/es.ts";
import * as fr from "../../languages/fr.ts";
import * as it from "../../languages/it.ts";
import * as ja from "../../languages/ja.ts";
import * as ko from "../../languages/ko.ts";
import * as pl from "../../languages/pl.ts";
import * as zhHans from "../../languages/zh-hans.ts";
import type { MatchMessages } from "../../match/index.ts";
import { nameAdvice } from "../../text/nearestWord.ts";

const languages = [en, ko, de, fr, es, it, pl, ja, zhHans];

/** Sentences that explain a match, in a language. */
export function explanationLanguage(locale: string): MatchMessages {
  return named(
    "explanation",
    locale,
    new Map(languages.map(({ matchMessages }) => [matchMessages.locale, matchMessages])),
  );
}

/** Sentences that explain a due time, in a language. */
export function dueLanguage(locale: string): DueMessages {
  return named(
    "due time",
    locale,
    new Map(languages.map(({ dueMessages }) => [dueMessages.locale, dueMessages])),
  );
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
