import { auNsw, dueMessagesKo, eu, explainDue, jp, kr, us } from "safepact/calendar";
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
  expect(explainDue(twoDays, "2026-02-13T23:30:00Z", kr, { messages: dueMessagesKo })).toEqual([
    "접수: 금 2026-02-13 23:30 UTC = 토 2026-02-14 08:30 KST.",
    "기한: 2영업일, 접수일 불산입.",
    "산입: 목 2026-02-19(영업일), 금 2026-02-20(영업일).",
    "제외: 토 2026-02-14(접수일), 일 2026-02-15(주말), 월 2026-02-16(공휴일: 설날 전날), 화 2026-02-17(공휴일: 설날), 수 2026-02-18(공휴일: 설날 다음 날).",
    "완료 시한: 토 2026-02-21 00:00 KST 전.",
  ]);
});

test("holidays of another country keep their English names in Korean", () => {
  const sentences = explainDue(twoDays, "2026-05-01T03:00:00Z", jp, { messages: dueMessagesKo });
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
  const days = { amount: 3, unit: "calendar-day", countFrom: "next-day" } as const;
  expect(explainDue(days, "2026-03-02T10:00:00Z", eu)).not.toContain(warning);
  const fromBusinessDay = { ...days, countFrom: "next-business-day" } as const;
  expect(explainDue(fromBusinessDay, "2026-03-02T10:00:00Z", eu)).toContain(warning);
  expect(explainDue(twoDays, "2026-03-02T10:00:00Z", kr)).toHaveLength(5);
});
