import type { Money } from "../model/index.ts";
import type { NoticeLanguage } from "./language.ts";
import type { LegalGap } from "./legalGap.ts";
import type { MessageKey, ValuesOf } from "./messageVariables.ts";
import type { NoticeWarning } from "./noticeWarning.ts";

/** Variables of messages by key. */
export type MessageVariables = Readonly<Record<string, readonly string[]>>;

/** Values of a message: texts, and numbers where the words depend on them. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Writes in one language and one legal time zone; every text it gives is plain and on one line. */
export interface NoticeWriter {
  /** The language. */
  readonly language: NoticeLanguage;
  /** Writes one of the library's messages. */
  say<Key extends MessageKey>(key: Key, values?: ValuesOf<Key>): string;
  /** Writes a message of the template's own. */
  sayOwn(key: string, values?: MessageValues): string;
  /** Writes a date as exactly as it is known, or an instant with hour and zone. */
  when(date: string): string;
  /** Writes the end of a period as {@link NoticeWriter.when} does; an instant at local midnight is 24:00 of the day that it ends. */
  end(date: string): string;
  /** Writes only the day of a date or an instant, in the legal zone. */
  day(date: string): string;
  /** Writes a number. */
  number(value: number): string;
  /** Writes a share between 0 and 1 as a percentage. */
  percent(share: number): string;
  /** Writes an amount of money. */
  money(amount: Money): string;
  /** Writes "a, b and c". */
  all(items: readonly string[]): string;
  /** Writes "a, b or c". */
  any(items: readonly string[]): string;
  /** Writes the name of a country, or of the European Union. */
  territory(code: string): string;
  /** Keeps a text to one line of at most so many characters, for subjects and messages of an app. */
  short(text: string, length: number): string;
  /** Reports something the sender should know. */
  warn(warning: NoticeWarning): void;
  /** Reports what the law asks for and the data lacks: it stops a mandatory notice, unless the sender takes that on. */
  lacks(gap: LegalGap): void;
}
