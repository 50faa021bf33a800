import { expect, test } from "vitest";
import { parseHazardRecord, parseListing } from "../../support/untrusted.ts";

function published(publishedOn: unknown) {
  const parsed = parseHazardRecord({
    id: "1",
    products: [{ name: "Lamp" }],
    source: { publishedOn },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return [parsed.value.source.publishedOn, parsed.issues.map(({ code }) => code)];
}

test.each([
  ["2025/8/3", "2025-08-03"],
  ["20250823", "2025-08-23"],
  ["23.08.2025", "2025-08-23"],
  ["23/08/2025", "2025-08-23"],
  ["08/23/2025", "2025-08-23"],
  ["April 03, 2025", "2025-04-03"],
  ["Wed, 19 Aug 2026 10:00:00 GMT", "2026-08-19"],
  ["3 de mayo de 2025", "2025-05-03"],
  ["1er janvier 2025", "2025-01-01"],
  ["14. März 2024", "2024-03-14"],
  ["3 października 2024", "2024-10-03"],
  ["9 dicembre 2024", "2024-12-09"],
  ["2025년 8월 23일", "2025-08-23"],
  ["2025年8月", "2025-08"],
  ["2025. 8. 23.", "2025-08-23"],
  ["2025-01-02T10:00:00", "2025-01-02"],
])("the date %s is read", (text, date) => {
  expect(published(text)).toEqual([date, []]);
});

test.each(["04/05/2025", "2023-02-29", "31.02.2025", "soon", "Q3 2025"])(
  "%s is no one day: the field is left out",
  (text) => {
    expect(published(text)).toEqual([undefined, ["dropped-value"]]);
  },
);

test("Of a time without a zone the day is kept, with a remark", () => {
  const parsed = parseListing({ id: "1", title: "Lamp", listedAt: "2025-01-02 10:00:00" });
  expect(parsed).toMatchObject({
    value: { listedAt: "2025-01-02" },
    issues: [{ code: "repaired-value", path: ["listedAt"] }],
  });
});
