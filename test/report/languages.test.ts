import { allNoticeMessages, allReportMessages } from "safepact/languages";
import * as de from "safepact/languages/de";
import * as en from "safepact/languages/en";
import * as es from "safepact/languages/es";
import * as fr from "safepact/languages/fr";
import * as it from "safepact/languages/it";
import * as ja from "safepact/languages/ja";
import * as ko from "safepact/languages/ko";
import * as pl from "safepact/languages/pl";
import * as zhHans from "safepact/languages/zh-hans";
import {
  type ReportMessages,
  renderComparisonHtml,
  renderScorecardHtml,
  renderTrendHtml,
} from "safepact/report";
import { expect, test } from "vitest";
import { cardsOfTwoPlatforms } from "./cardsOfTwoPlatforms.ts";

const explanations = [
  ko.matchMessages,
  en.matchMessages,
  zhHans.matchMessages,
  ja.matchMessages,
  de.matchMessages,
  fr.matchMessages,
  es.matchMessages,
  it.matchMessages,
  pl.matchMessages,
];

/** Every text of a language by its path. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object)
    .filter(([key]) => key !== "language" && key !== "locale")
    .flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

/** Names of the parts that a message has filled in. */
function parts(message: string): string[] {
  return [
    ...new Set([...message.matchAll(/\{(\w+)(?=[,}])/gu)].map(([, name]) => name ?? "")),
  ].sort();
}

test("reports and explanations speak every language of the notices", () => {
  const ids = allNoticeMessages.map(({ id }) => id);
  expect(allReportMessages.map(({ language }) => language.id)).toEqual(ids);
  expect(explanations.map(({ locale }) => locale)).toEqual(ids);
});

test.each(allReportMessages.map((messages) => [messages.language.id, messages] as const))(
  "the report in %s says what the English one says, with the same values",
  (_, messages: ReportMessages) => {
    const english = new Map(texts(en.reportMessages));
    const own = texts(messages);
    expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of own) {
      expect(parts(text), path).toEqual(parts(english.get(path) ?? ""));
      expect(text.trim(), path).not.toBe("");
    }
  },
);

test.each(explanations.map((messages) => [messages.locale, messages] as const))(
  "the explanation in %s quotes what the English one quotes",
  (_, messages) => {
    const english = new Map(texts(en.matchMessages));
    const own = texts(messages);
    expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of own)
      expect(parts(text), path).toEqual(parts(english.get(path) ?? ""));
  },
);

test.each(allReportMessages.map((messages) => [messages.language.id, messages] as const))(
  "every page in %s is complete, with dates and numbers as the language writes them",
  (_, messages) => {
    const { slow, slowBefore, quick, events, rows } = cardsOfTwoPlatforms();
    const day = new Intl.DateTimeFormat(messages.language.formatLocale, {
      dateStyle: "long",
      timeZone: "UTC",
    }).format(new Date("2025-12-31"));
    for (const html of [
      renderScorecardHtml(slow, { messages, events, rows: rows.slow, previous: slowBefore }),
      renderComparisonHtml([{ card: slow }, { card: quick }], { messages }),
      renderTrendHtml([{ card: slow }, { card: slowBefore }], { messages }),
    ]) {
      expect(html).not.toMatch(/undefined|NaN|\[object|Infinity|\{\w+[,}]/u);
      expect(html).toContain(`<html lang="${messages.language.id}"`);
    }
    // Numeric in Japanese and Chinese where the style says "long"; those write the characters of the calendar.
    const expected = /年/u.test(day) || !/\d\/\d/u.test(day) ? day : "2025年12月31日";
    expect(renderScorecardHtml(slow, { messages })).toContain(expected);
  },
);
