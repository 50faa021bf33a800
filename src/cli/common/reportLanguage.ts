import { SafepactError } from "../../errors.ts";
import type { ReportMessages } from "../../report/index.ts";
import { reportLanguages } from "../../report/messages/reportLanguages.ts";
import { nameAdvice } from "../../text/nearestWord.ts";

/**
 * Finds the language of a report page.
 *
 * @param locale - What `--locale` says.
 * @returns Its words.
 * @throws A {@link SafepactError} with code `UNKNOWN_LOCALE`.
 */
export function reportLanguage(locale: string): ReportMessages {
  const messages = reportLanguages.find(({ language }) => language.id === locale);
  if (messages) return messages;
  throw new SafepactError("UNKNOWN_LOCALE", `There is no report in ${JSON.stringify(locale)}.`, {
    hint: nameAdvice(
      locale,
      reportLanguages.map(({ language }) => language.id),
    ),
  });
}
