import type { Confidence } from "../model/index.ts";
import type { MessageKey } from "./messageVariables.ts";

/** Words by key, each an ICU message. */
export type NoticeMessages = Readonly<Record<MessageKey, string>>;

/** How well the headline of a recall notice is supported in a language. */
export interface HeadlineSupport {
  /** Where the wording comes from. */
  readonly source: string;
  /** How well it is supported. */
  readonly confidence: Confidence;
}

/** A particle that depends on the word before it. */
export type MessageTag = (word: string) => string;

/** A language that notices are written in. */
export interface NoticeLanguage {
  /** BCP 47 tag, such as "ko" or "zh-Hans". */
  readonly id: string;
  /** Name of the language in itself. */
  readonly name: string;
  /** Tag for dates and numbers, such as "en-GB". */
  readonly formatLocale: string;
  /** Direction of writing. */
  readonly direction: "ltr" | "rtl";
  /** The words. */
  readonly messages: NoticeMessages;
  /** Tags that its messages may use, such as Korean particles. */
  readonly tags?: Readonly<Record<string, MessageTag>>;
  /** How well the headline of an EU recall notice (`recall.headline`) is supported. */
  readonly headline: HeadlineSupport;
}
