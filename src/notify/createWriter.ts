import { SafepactError } from "../errors.ts";
import type { Money } from "../model/index.ts";
import { formatMessage } from "./formatMessage.ts";
import { formatDay, formatEnd, formatWhen } from "./formatWhen.ts";
import type { NoticeLanguage } from "./language.ts";
import type { LegalGap } from "./legalGap.ts";
import type { NoticeTemplate } from "./notice.ts";
import type { NoticeWarning } from "./noticeWarning.ts";
import type { MessageValues, NoticeWriter } from "./writer.ts";

/** What a writer needs to know. @internal */
export interface WriterSetting {
  /** Language to write in. */
  readonly language: NoticeLanguage;
  /** Language whose words are taken where the first has none. */
  readonly fallback?: NoticeLanguage;
  /** Legal time zone, IANA. */
  readonly zone: string;
  /** Template, for its own messages. */
  readonly template: Pick<NoticeTemplate<object>, "id" | "messages" | "languages">;
  /** Takes warnings. */
  readonly warn: (warning: NoticeWarning) => void;
  /** Takes what the law asks for and the data lacks. */
  readonly lacks: (gap: LegalGap) => void;
}

const lists = new Map<string, Intl.ListFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
let segmenter: Intl.Segmenter | undefined;
const regions = new Map<string, Intl.DisplayNames>();

function kept<Kept>(cache: Map<string, Kept>, key: string, build: () => Kept): Kept {
  const found = cache.get(key);
  if (found) return found;
  const built = build();
  cache.set(key, built);
  return built;
}

/** Makes a {@link NoticeWriter}. @internal */
export function createWriter(setting: WriterSetting): NoticeWriter {
  const { language, zone } = setting;
  const locale = language.formatLocale;
  return {
    language,
    say: (key, values) => sayIn(setting, key, values ?? {}),
    sayOwn: (key, values = {}) => sayIn(setting, key, values),
    when: (date) => formatWhen(date, locale, zone),
    end: (date) => formatEnd(date, locale, zone),
    day: (date) => formatDay(date, locale, zone),
    number: (value) => numberFormat(locale, {}).format(value),
    percent: (share) =>
      numberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(share),
    money: ({ amount, currency }: Money) =>
      numberFormat(locale, { style: "currency", currency }).format(amount),
    all: (items) => listFormat(locale, "conjunction").format(items),
    any: (items) => listFormat(locale, "disjunction").format(items),
    territory: (code) => territoryName(locale, code),
    short: (text, length) => shortened(text, length, setting.warn),
    warn: setting.warn,
    lacks: setting.lacks,
  };
}

/** Cuts between characters as a reader sees them, so that no emoji or accent is torn apart. */
function shortened(text: string, length: number, warn: WriterSetting["warn"]): string {
  const line = text.includes("\n") ? text.replace(/\s*\n\s*/gu, " ") : text;
  if (line.length <= length) return line;
  warn({
    code: "shortened",
    message: `A text was cut to ${length} characters where there is room for one line only.`,
  });
  let cut = "";
  const head = line.slice(0, length * 4);
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(head)) {
    if (cut.length + segment.length >= length) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.style} ${options.currency}`;
  return kept(numbers, key, () => new Intl.NumberFormat(locale, options));
}

function listFormat(locale: string, type: "conjunction" | "disjunction"): Intl.ListFormat {
  return kept(lists, `${locale} ${type}`, () => new Intl.ListFormat(locale, { type }));
}

function territoryName(locale: string, code: string): string {
  const names = kept(
    regions,
    locale,
    () => new Intl.DisplayNames(locale, { type: "region", fallback: "code" }),
  );
  return names.of(code) ?? code;
}

/** Looks a message up: the template's own words first, then the language's, then the fallback's; never the key itself. */
function sayIn(setting: WriterSetting, key: string, values: MessageValues): string {
  const { language, fallback, template, warn } = setting;
  const own = wordsOf(template, language, key);
  if (own !== undefined) return formatMessage(language, own, values);
  const other = fallback && wordsOf(template, fallback, key);
  if (fallback === undefined || other === undefined) {
    throw new SafepactError(
      "MISSING_DATA",
      `The language "${language.id}" has no message "${key}" for ${template.id}.`,
      { hint: "Add the message, or give a fallback language where the template allows one." },
    );
  }
  warn({
    code: "language-fallback",
    message: `The message "${key}" is missing in "${language.id}" and was written in "${fallback.id}".`,
  });
  return formatMessage(fallback, other, values);
}

function wordsOf(
  template: WriterSetting["template"],
  language: NoticeLanguage,
  key: string,
): string | undefined {
  return wordIn(template.messages?.[language.id], key) ?? wordIn(language.messages, key);
}

/** What an object inherits, such as `constructor`, is no text. */
function wordIn(
  messages: Readonly<Record<string, string>> | undefined,
  key: string,
): string | undefined {
  const message: unknown = messages?.[key];
  return typeof message === "string" ? message : undefined;
}
