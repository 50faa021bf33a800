import { checkGiven } from "../model/checkGiven.ts";
import { checkMessages } from "./checkMessages.ts";
import type { NoticeLanguage, NoticeMessages } from "./language.ts";
import { messageVariables } from "./messageVariables.ts";
import { noticeLanguageShape } from "./notifyShapes.ts";

/**
 * Changes single messages of a language. A changed message may use the same variables and tags as before, not others;
 * every notice in the changed language has other idempotency keys.
 *
 * @param language - The language.
 * @param messages - ICU messages by key.
 * @returns A language with the given messages in place of its own.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` for an unknown key, or a message that cannot be read
 * or uses a variable that it is not given.
 *
 * @example
 * ```ts
 * import * as en from "safepact/languages/en";
 * import { withMessages } from "safepact/notify";
 *
 * const ours = withMessages(en.noticeMessages, { "recall.share": "Please tell your neighbours." });
 * ours.messages["recall.share"]; // => "Please tell your neighbours."
 * ```
 */
export function withMessages(
  language: NoticeLanguage,
  messages: Partial<NoticeMessages>,
): NoticeLanguage {
  checkGiven({ language, messages }, { language: noticeLanguageShape, messages: "object" });
  checkMessages(messages, {
    locale: language.formatLocale,
    tags: language.tags ?? {},
    variables: messageVariables,
  });
  return { ...language, messages: { ...language.messages, ...messages } };
}
