import { isBusinessDay, localTime } from "safepact/calendar";
import { publishedCalendars } from "safepact/calendars";
import { auNsw } from "safepact/calendars/au-nsw";
import { auQld } from "safepact/calendars/au-qld";
import { auVic } from "safepact/calendars/au-vic";
import { ca } from "safepact/calendars/ca";
import { caOn } from "safepact/calendars/ca-on";
import { cn } from "safepact/calendars/cn";
import { cy } from "safepact/calendars/cy";
import { de } from "safepact/calendars/de";
import { deBe } from "safepact/calendars/de-be";
import { deBy } from "safepact/calendars/de-by";
import { dk } from "safepact/calendars/dk";
import { esCb } from "safepact/calendars/es-cb";
import { eu } from "safepact/calendars/eu";
import { fi } from "safepact/calendars/fi";
import { frMf } from "safepact/calendars/fr-mf";
import { gbEaw } from "safepact/calendars/gb-eaw";
import { gbNir } from "safepact/calendars/gb-nir";
import { gbSct } from "safepact/calendars/gb-sct";
import { gr } from "safepact/calendars/gr";
import { hu } from "safepact/calendars/hu";
import { jp } from "safepact/calendars/jp";
import { kr } from "safepact/calendars/kr";
import { lv } from "safepact/calendars/lv";
import { nl } from "safepact/calendars/nl";
import { nz } from "safepact/calendars/nz";
import { ro } from "safepact/calendars/ro";
import { se } from "safepact/calendars/se";
import { sg } from "safepact/calendars/sg";
import { us } from "safepact/calendars/us";
import { expect, test } from "vitest";
import { contentHash } from "../../src/canonical/contentHash.ts";

test("China works on make-up weekends and rests on the days they make up for", () => {
  expect(isBusinessDay("2025-01-26", cn)).toBe(true);
  expect(isBusinessDay("2026-02-14", cn)).toBe(true);
  expect(isBusinessDay("2026-02-15", cn)).toBe(false);
  expect(isBusinessDay("2026-02-23", cn)).toBe(false);
  expect(isBusinessDay("2026-02-24", cn)).toBe(true);
  expect(cn.coverage.to).toBe("2026-12-31");
});

test("Japan has substitute days and the citizens' holiday between two others", () => {
  expect(isBusinessDay("2026-05-06", jp)).toBe(false);
  expect(isBusinessDay("2026-09-22", jp)).toBe(false);
  expect(isBusinessDay("2019-05-02", jp)).toBe(false);
  expect(isBusinessDay("2021-07-23", jp)).toBe(false);
});

test("the German states differ", () => {
  expect(isBusinessDay("2026-01-06", de)).toBe(true);
  expect(isBusinessDay("2026-01-06", deBy)).toBe(false);
  expect(isBusinessDay("2025-05-08", deBe)).toBe(false);
  expect(isBusinessDay("2025-05-08", deBy)).toBe(true);
});

test("the Australian states differ, and a day that closes in the evening is a business day", () => {
  expect(isBusinessDay("2026-11-03", auVic)).toBe(false);
  expect(isBusinessDay("2026-11-03", auNsw)).toBe(true);
  expect(isBusinessDay("2026-12-24", auQld)).toBe(true);
  expect(auQld.zone).toBe("Australia/Brisbane");
});

test("the United States observe a holiday of the weekend on its neighbour", () => {
  expect(isBusinessDay("2026-07-03", us)).toBe(false);
  expect(isBusinessDay("2023-11-10", us)).toBe(false);
  expect(isBusinessDay("2018-11-12", us)).toBe(false);
  expect(isBusinessDay("2020-06-19", us)).toBe(true);
  expect(isBusinessDay("2025-06-19", us)).toBe(false);
});

test("Canada's federal days are more than those of a province", () => {
  expect(isBusinessDay("2025-09-30", ca)).toBe(false);
  expect(isBusinessDay("2025-09-30", caOn)).toBe(true);
  expect(isBusinessDay("2026-04-06", caOn)).toBe(true);
});

test("the parts of the United Kingdom differ", () => {
  expect(isBusinessDay("2026-04-06", gbEaw)).toBe(false);
  expect(isBusinessDay("2026-04-06", gbSct)).toBe(true);
  expect(isBusinessDay("2026-01-02", gbSct)).toBe(false);
  expect(isBusinessDay("2026-07-13", gbNir)).toBe(false);
  expect(isBusinessDay("2022-09-19", gbEaw)).toBe(false);
});

test("single days that a data set lacks are corrected", () => {
  expect(isBusinessDay("2026-06-19", fi)).toBe(false);
  expect(isBusinessDay("2026-12-24", se)).toBe(false);
  expect(isBusinessDay("2024-05-01", gr)).toBe(true);
  expect(isBusinessDay("2024-05-07", gr)).toBe(false);
  expect(isBusinessDay("2025-03-03", cy)).toBe(false);
  expect(isBusinessDay("2025-03-04", cy)).toBe(true);
  expect(isBusinessDay("2020-01-06", ro)).toBe(true);
  expect(isBusinessDay("2026-04-03", nl)).toBe(false);
  expect(isBusinessDay("2025-07-28", esCb)).toBe(false);
  expect(isBusinessDay("2025-05-28", frMf)).toBe(false);
  expect(isBusinessDay("2023-09-01", sg)).toBe(false);
  expect(isBusinessDay("2023-05-05", dk)).toBe(false);
  expect(isBusinessDay("2024-04-26", dk)).toBe(true);
  expect(isBusinessDay("2022-06-24", nz)).toBe(false);
});

test("Hungary and Latvia work on Saturdays for bridging days", () => {
  expect(isBusinessDay("2026-01-02", hu)).toBe(false);
  expect(isBusinessDay("2026-01-10", hu)).toBe(true);
  expect(isBusinessDay("2025-05-02", lv)).toBe(false);
  expect(isBusinessDay("2025-05-10", lv)).toBe(true);
});

test("a corrected day names the source that corrected it", () => {
  const day = gr.holidays.find(({ date }) => date === "2024-05-07");
  expect(day?.source).toBe("python-holidays");
  expect(gr.sources.map(({ id }) => id)).toContain("python-holidays");
});

test("the days of the Commission are marked as not verified", () => {
  expect(eu.sources.map(({ confidence }) => confidence)).toEqual(["unverified"]);
  expect(isBusinessDay("2026-05-15", eu)).toBe(false);
  expect(isBusinessDay("2026-12-28", eu)).toBe(false);
  expect(isBusinessDay("2026-11-11", eu)).toBe(true);
});

test("every member state has a calendar, and every calendar says where it comes from", () => {
  const ids = new Set(publishedCalendars.map(({ id }) => id));
  const states =
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");
  expect(states.filter((state) => !ids.has(state))).toEqual([]);
  expect(ids.size).toBe(publishedCalendars.length);
  for (const { id, sources, coverage, holidays } of publishedCalendars) {
    expect(coverage.from, id).toBe("2018-01-01");
    expect(coverage.to >= "2026-12-31", id).toBe(true);
    expect(sources.length, id).toBeGreaterThan(0);
    for (const source of sources) {
      if (source.licence?.startsWith("CC-BY")) expect(source.attribution, id).toBeTruthy();
    }
    const known = new Set(sources.map((source) => source.id));
    expect(
      holidays.filter(({ source }) => source && !known.has(source)),
      id,
    ).toEqual([]);
    expect(holidays.length, id).toBeGreaterThan(50);
  }
});

test("nobody does business on the first of January, and every calendar is in order", () => {
  for (const calendar of publishedCalendars) {
    const { id, holidays, coverage } = calendar;
    const dates = holidays.map(({ date }) => date);
    expect(dates, id).toEqual([...new Set(dates)].sort());
    for (let year = 2018; `${year}` <= coverage.to.slice(0, 4); year++) {
      expect(isBusinessDay(`${year}-01-01`, calendar), id).toBe(false);
    }
  }
});

test("every legal time zone is known", () => {
  for (const { id, zone } of publishedCalendars) {
    expect(localTime("2026-06-01T12:00:00Z", zone).date, id).toMatch(/^2026-06-0[12]$/u);
  }
});

test("a calendar is plain data: it survives JSON and cloning with the same content hash", () => {
  for (const calendar of [kr, hu, eu]) {
    const read: unknown = JSON.parse(JSON.stringify(calendar));
    expect(contentHash(read)).toBe(contentHash(calendar));
    expect(structuredClone(calendar)).toEqual(read);
  }
});
