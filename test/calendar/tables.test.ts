import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auNsw } from "safepact/calendars/au-nsw";
import { caOn } from "safepact/calendars/ca-on";
import { deSn } from "safepact/calendars/de-sn";
import { fr } from "safepact/calendars/fr";
import { gbEaw } from "safepact/calendars/gb-eaw";
import { jp } from "safepact/calendars/jp";
import { us } from "safepact/calendars/us";
import { build } from "tsup";
import { expect, test } from "vitest";
import { easterDay } from "../../src/calendar/easterDay.ts";
import { collectDays } from "../support/holidays/collect.ts";
import { corrections } from "../support/holidays/corrections.ts";
import { countries } from "../support/holidays/countries.ts";

test.each([
  [jp, "JP", undefined],
  [us, "US", undefined],
  [fr, "FR", undefined],
  [deSn, "DE", "SN"],
  [auNsw, "AU", "NSW"],
  [gbEaw, "GB", "ENG"],
  [caOn, "CA", "ON"],
])(
  "the table of $id holds the days of its data set and the corrections",
  (calendar, code, region) => {
    const country = countries.find((candidate) => candidate.code === code);
    expect(country).toBeDefined();
    if (!country) return;
    const { add = {}, remove = "" } = corrections[calendar.id] ?? {};
    const gone = new Set(remove.split(" "));
    const days = collectDays(country, region, { from: 2018, to: 2027 }).map(({ date }) => date);
    const added = Object.values(add).flatMap((dates) => dates.split(" "));
    const expected = [...days.filter((date) => !gone.has(date)), ...added];
    expect(calendar.holidays.map(({ date }) => date)).toEqual([...new Set(expected)].sort());
  },
);

test("Easter falls where the churches keep it", () => {
  const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const years = [2018, 2019, 2024, 2025, 2026, 2027];
  expect(years.map((year) => date(easterDay(year, false)))).toEqual([
    "2018-04-01",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
  ]);
  expect(years.map((year) => date(easterDay(year, true)))).toEqual([
    "2018-04-08",
    "2019-04-28",
    "2024-05-05",
    "2025-04-20",
    "2026-04-12",
    "2027-05-02",
  ]);
});

test("a program that uses one calendar carries no other, and no schema library", async () => {
  const folder = mkdtempSync(join(tmpdir(), "safepact-"));
  const entry = join(folder, "program.ts");
  const [calendar, korea] = ["calendar/index", "calendars/kr"].map((name) =>
    JSON.stringify(join(process.cwd(), `src/${name}.ts`)),
  );
  writeFileSync(
    entry,
    `import { dueAt } from ${calendar}; import { kr } from ${korea}; console.log(dueAt, kr);`,
  );
  await build({
    entry: [entry],
    outDir: folder,
    format: "esm",
    config: false,
    silent: true,
    minify: true,
    noExternal: [/.*/u],
  });
  const text = readFileSync(join(folder, "program.js"), "utf8");
  expect(text).toContain("Seollal");
  for (const foreign of ["Thanksgiving", "Whit Monday", "Anzac", "Foundation Day=0211"]) {
    expect(text).not.toContain(foreign);
  }
  expect(text).not.toMatch(/zod/iu);
});
