import { eu } from "safepact/calendars/eu";
import { kr } from "safepact/calendars/kr";
import type { ObligationInputs } from "safepact/obligations";
import { expect, test } from "vitest";
import { request } from "../comply/support/events.ts";
import { derive } from "../comply/support/obligations.ts";
import { score } from "../comply/support/score.ts";

const twoDays = { amount: 2, unit: "business-day", countFrom: "next-day" } as const;

test.each<[object, string]>([
  [{ platform: " " }, "platform is empty."],
  [
    { deadlines: [{ commitment: "takedown", deadline: twoDays }] },
    '"takedown" is no commitment. A limit can be given for monitor-sources',
  ],
  [{ calendars: [kr, { ...eu, id: "KR" }] }, "Two calendars are called KR."],
  [{ asOf: "2025-06-30" }, "2025-06-30"],
  [{ asOf: "soon" }, "soon"],
])("an input that cannot be meant is refused: %o", (inputs: Partial<ObligationInputs>, message) => {
  expect(() => derive([], inputs)).toThrow(message);
});

test("an obligation names the law that counted its limit, and does not repeat its text", () => {
  const deadline = { amount: 10, unit: "calendar-day", countFrom: "next-day" };
  const events = [request("r1", "2025-03-10T10:00:00+09:00", ["a"], { deadline })];
  const limit = derive(events).obligations[0]?.limit;
  expect(limit).toEqual({ deadline, law: kr.counting?.id, setBy: "request", calendar: "KR" });
  expect(limit?.law).toBeTypeOf("string");
});

test("a kind of interval that does not exist is refused", () => {
  const untyped: object = { intervals: "wald" };
  expect(() => score([], untyped)).toThrow('intervals is "wald". Pass wilson or clopper-pearson.');
});
