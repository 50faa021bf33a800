import { type Calendar, type DueMessages, explainDue } from "safepact/calendar";
import { auNsw } from "safepact/calendars/au-nsw";
import { caBc } from "safepact/calendars/ca-bc";
import { de } from "safepact/calendars/de";
import { deBy } from "safepact/calendars/de-by";
import { eu } from "safepact/calendars/eu";
import { jp } from "safepact/calendars/jp";
import { kr } from "safepact/calendars/kr";
import { us } from "safepact/calendars/us";
import * as deWords from "safepact/languages/de";
import * as en from "safepact/languages/en";
import * as es from "safepact/languages/es";
import * as fr from "safepact/languages/fr";
import * as it from "safepact/languages/it";
import * as ja from "safepact/languages/ja";
import * as ko from "safepact/languages/ko";
import * as pl from "safepact/languages/pl";
import * as zhHans from "safepact/languages/zh-hans";
import { countingLaws, vocabularies } from "safepact/model";
import { expect, test } from "vitest";

const twoDays = { amount: 2, unit: "business-day", countFrom: "next-day" } as const;

test("a Friday night in London is explained as a Saturday morning in Seoul", () => {
  expect(explainDue({ ...twoDays, closesAt: "18:00" }, "2026-02-13T23:30:00Z", kr)).toEqual([
    "Received Fri 2026-02-13 23:30 UTC = Sat 2026-02-14 08:30 KST.",
    "The limit is 2 business days, not counting the day of receipt.",
    "Counted: Thu 2026-02-19 (business day), Fri 2026-02-20 (business day).",
    "Not counted: Sat 2026-02-14 (day of receipt), Sun 2026-02-15 (weekend), Mon 2026-02-16 (holiday: Day before Seollal), Tue 2026-02-17 (holiday: Seollal), Wed 2026-02-18 (holiday: Day after Seollal).",
    "Due before Fri 2026-02-20 18:00 KST.",
  ]);
});

test("the Korean explanation names holidays in Korean", () => {
  expect(explainDue(twoDays, "2026-02-13T23:30:00Z", kr, { messages: ko.dueMessages })).toEqual([
    "접수: 금 2026-02-13 23:30 UTC = 토 2026-02-14 08:30 KST.",
    "기한: 2영업일, 접수일 불산입.",
    "산입: 목 2026-02-19(영업일), 금 2026-02-20(영업일).",
    "제외: 토 2026-02-14(접수일), 일 2026-02-15(주말), 월 2026-02-16(공휴일: 설날 전날), 화 2026-02-17(공휴일: 설날), 수 2026-02-18(공휴일: 설날 다음 날).",
    "완료 시한: 토 2026-02-21 00:00 KST 전.",
  ]);
});

test("holidays of another country keep their English names in Korean", () => {
  const sentences = explainDue(twoDays, "2026-05-01T03:00:00Z", jp, { messages: ko.dueMessages });
  expect(sentences[3]).toContain("월 2026-05-04(공휴일: Greenery Day)");
});

test("an instant by the calendar's own clock is told once", () => {
  const hours = { amount: 1, unit: "hour", countFrom: "instant" } as const;
  expect(explainDue(hours, "2026-07-01T08:30:00-04:00", us)).toEqual([
    "Received Wed 2026-07-01 08:30 EDT.",
    "The limit is 1 hour, counted from that instant.",
    "Due before Wed 2026-07-01 09:30 EDT.",
  ]);
});

test("another sender's offset is told as such, and a clock without a name by its offset", () => {
  const [received] = explainDue(twoDays, "2026-03-02T23:00:00-08:00", {
    ...kr,
    zone: "Asia/Kolkata",
  });
  expect(received).toBe(
    "Received Mon 2026-03-02 23:00 UTC-08:00 = Tue 2026-03-03 12:30 UTC+05:30.",
  );
});

test("the clock is named by its season", () => {
  expect(explainDue(twoDays, "2026-01-05T00:00:00Z", auNsw)[0]).toContain("AEDT");
  expect(explainDue(twoDays, "2026-07-06T00:00:00Z", auNsw)[0]).toContain("AEST");
  expect(explainDue(twoDays, "2026-07-06T00:00:00Z", eu)[0]).toContain("CEST");
});

test("a calendar that was not verified says so, unless no holidays were asked of it", () => {
  const warning =
    "The holidays of the calendar EU rest on a source that was not verified; check them before you rely on this.";
  expect(explainDue(twoDays, "2026-03-02T10:00:00Z", eu).at(-1)).toBe(warning);
  const hours = { amount: 48, unit: "hour", countFrom: "instant" } as const;
  expect(explainDue(hours, "2026-03-02T10:00:00Z", eu)).not.toContain(warning);
  const counting = countingLaws.asPublished;
  const days = { amount: 3, unit: "calendar-day", countFrom: "next-day", counting } as const;
  expect(explainDue(days, "2026-03-02T10:00:00Z", eu)).not.toContain(warning);
  const fromBusinessDay = { ...days, countFrom: "next-business-day" } as const;
  expect(explainDue(fromBusinessDay, "2026-03-02T10:00:00Z", eu)).toContain(warning);
  expect(explainDue(twoDays, "2026-03-02T10:00:00Z", kr)).toHaveLength(5);
});

test("the law that counts a limit is named, with what it does to the end", () => {
  const two = { amount: 2, unit: "calendar-day", countFrom: "next-day" } as const;
  const sentences = explainDue({ ...two, counting: countingLaws.eu }, "2026-04-02T09:00:00Z", de);
  expect(sentences).toEqual([
    "Received Thu 2026-04-02 09:00 UTC = Thu 2026-04-02 11:00 CEST.",
    "The limit is 2 calendar days, not counting the day of receipt.",
    "By Regulation (EEC, Euratom) No 1182/71, Article 3, a period whose last day is a day off ends on the next business day.",
    "By Regulation (EEC, Euratom) No 1182/71, Article 3, it holds at least 2 business days.",
    "It would have ended on Sat 2026-04-04.",
    "Counted: Fri 2026-04-03 (calendar day), Sat 2026-04-04 (calendar day).",
    "Not counted: Thu 2026-04-02 (day of receipt), Sun 2026-04-05 (weekend), Mon 2026-04-06 (holiday: Easter Monday), Tue 2026-04-07 (business day), Wed 2026-04-08 (last day by law).",
    "Due before Thu 2026-04-09 00:00 CEST.",
  ]);
});

test("a month is told by its ends, and the law that nobody read says so", () => {
  const month = { amount: 1, unit: "month", countFrom: "next-day" } as const;
  const counting = { ...countingLaws.jp, confidence: "unverified" } as const;
  const sentences = explainDue({ ...month, counting }, "2026-01-05T01:00:00Z", jp);
  expect(sentences).toContain("Counted: Tue 2026-01-06 to Thu 2026-02-05 (calendar day).");
  expect(explainDue(month, "2026-01-05T01:00:00Z", jp)).toEqual(
    sentences.filter((each) => !each.includes("not verified")),
  );
  expect(sentences).toContain("That law was not verified; check it before you rely on this.");
  expect(explainDue(month, "2026-01-05T01:00:00Z", us)).toContain(
    "No law of counting is known for this limit: a last day on a day off would not be moved. Check the law of the case.",
  );
});

const languages: readonly DueMessages[] = [
  deWords.dueMessages,
  en.dueMessages,
  es.dueMessages,
  fr.dueMessages,
  it.dueMessages,
  ja.dueMessages,
  ko.dueMessages,
  pl.dueMessages,
  zhHans.dueMessages,
];

test.each(languages)("every kind of limit and law is explained in $locale", (messages) => {
  for (const unit of vocabularies.deadlineUnits) {
    for (const counting of [countingLaws.eu, countingLaws.usCpsa, countingLaws.asPublished]) {
      const countFrom = unit === "hour" ? "instant" : "next-day";
      const sentences = explainDue(
        { amount: 2, unit, countFrom, counting },
        "2026-12-18T23:30:00Z",
        caBc,
        { messages },
      );
      expect(sentences.join(" ")).not.toMatch(/[{}]|undefined/u);
      const hasSay = unit !== "business-day" && (unit !== "hour" || counting.id !== "as-published");
      if (hasSay && counting.id !== "as-published") {
        expect(sentences.join(" ")).toContain(counting.title);
      }
    }
  }
});

test("a German reads the German names of clocks", () => {
  const sentences = (zone: Calendar) =>
    explainDue(
      { amount: 1, unit: "business-day", countFrom: "next-day" },
      "2026-07-06T10:00:00Z",
      zone,
      { messages: deWords.dueMessages },
    ).join(" ");
  expect(sentences(deBy)).toContain("00:00 MESZ");
  expect(sentences(kr)).toContain("00:00 KST");
});

test("Polish counts its days by three forms", () => {
  const period = (amount: number) =>
    explainDue({ amount, unit: "month", countFrom: "next-day" }, "2026-01-05T01:00:00Z", us, {
      messages: pl.dueMessages,
    })[1];
  expect(period(1)).toContain("1 miesiąc,");
  expect(period(3)).toContain("3 miesiące,");
  expect(period(5)).toContain("5 miesięcy,");
});
