import { kr2024 } from "safepact/agreements";
import { kr } from "safepact/calendars/kr";
import {
  type ObligationRow,
  type Scorecard,
  type ScoreRow,
  scoreCompliance,
  scoreRows,
  takedownTimes,
} from "safepact/comply";
import { allReportMessages } from "safepact/languages";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import {
  renderComparisonHtml,
  renderEvidenceCsv,
  renderObligationsCsv,
  renderScorecardCsv,
  renderScorecardHtml,
  renderScorecardMarkdown,
  renderSurvivalSvg,
} from "safepact/report";
import { expect, test } from "vitest";
import { parseCaseEvent } from "../support/untrusted.ts";
import { cardsOfTwoPlatforms } from "./cardsOfTwoPlatforms.ts";

const hostile = `<script>alert(1)</script>"'\u202e`;

function events() {
  return [
    {
      id: "r1",
      type: "request.received",
      at: "2024-06-03T09:00:00+09:00",
      assertedBy: "authority",
      platform: "ali",
      requestId: "q1",
      kind: "agreement",
      hazardId: "h1",
      items: [
        { itemId: "1", listingId: "a", url: "https://ali.example/a" },
        { itemId: "2", listingId: "b", url: "https://ali.example/b" },
      ],
      deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
    },
    {
      id: hostile,
      type: "listing.blocked",
      at: "2024-06-04T11:00:00+09:00",
      assertedBy: "platform",
      platform: "ali",
      listingId: "a",
      hazardId: "h1",
      action: "removed",
      requestId: "q1",
      itemId: "1",
      evidence: [{ kind: hostile, url: `javascript:${hostile}` }],
    },
  ].map((event) => {
    const parsed = parseCaseEvent(event);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });
}

const asOf = "2024-07-01T00:00:00+09:00";

function card(): Scorecard {
  return scoreCompliance({
    agreement: kr2024,
    platform: "ali",
    events: events(),
    calendars: [kr],
    asOf,
    platformResponse: { at: "2024-07-02T00:00:00Z", position: "disputed", text: hostile },
  });
}

/** The stream beside the card. */
function rows(): ScoreRow[] {
  const inputs = { agreement: kr2024, platform: "ali", calendars: [kr], asOf };
  return [...scoreRows({ ...inputs, events: events() })];
}

function owed(): ObligationRow[] {
  return rows().flatMap((row) => (row.row === "obligation" ? [row] : []));
}

test.each([
  ["English", en.reportMessages, "Blocked in time on request", "50.0%"],
  ["Korean", ko.reportMessages, "요청에 따른 기한 내 차단", "50.0%"],
])("the page in %s shows every figure of the card with its count", (_, messages, name, half) => {
  const html = renderScorecardHtml(card(), { messages, events: events(), rows: rows() });
  expect(html).toContain(`lang="${messages.language.id}"`);
  expect(html).toContain(name);
  expect(html).toContain(half);
  for (const { id } of card().kpis) expect(html).toContain(`<code>${id}</code>`);
  expect(html).not.toMatch(/undefined|NaN|\[object|Infinity/u);
});

test("nothing that a platform wrote becomes markup, and nothing is loaded or run", () => {
  const html = renderScorecardHtml(card(), {
    events: events(),
    rows: rows(),
    platformName: hostile,
  });
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/src=|href="(?!#)|style="|\son\w+=/u);
  expect(html).not.toContain("\u202e");
  expect(html).toContain("&lt;script&gt;");
});

test("every link of the page leads to a place of the page", () => {
  const html = renderScorecardHtml(card(), { events: events(), rows: rows() });
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
  const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  expect(ids.size).toBe([...html.matchAll(/ id="/gu)].length);
});

test("the first answers tell what is overdue since when, and what cost most", () => {
  const text = renderScorecardHtml(card(), { rows: rows() }).replaceAll(/<[^>]*>/gu, " ");
  expect(text).toContain("1 of 2 requested items (50.0%) were blocked in time.");
  expect(text).toContain("1 obligation is overdue, the oldest by 25 days.");
  expect(text).toContain("No earlier card was given, so no trend can be told.");
  // A card alone counts what is overdue, and does not know since when.
  const alone = renderScorecardHtml(card()).replaceAll(/<[^>]*>/gu, " ");
  expect(alone).toMatch(/overdue: 1/iu);
  expect(alone).not.toContain("Nothing is overdue");
});

test("with the card before, the page tells what became better and worse", () => {
  const now = card();
  const kpis = now.kpis.map((kpi) =>
    kpi.id === "takedown-on-time/request" ? { ...kpi, value: 0.75 } : kpi,
  );
  const previous = { ...now, kpis, period: { from: "2024-05-13", to: "2024-05-31" } };
  const text = renderScorecardHtml(now, { previous }).replaceAll(/<[^>]*>/gu, " ");
  expect(text).toContain("Change since 13 May 2024 to 31 May 2024");
  expect(text).toContain("Worsened most: Blocked in time on request, 75.0% → 50.0%.");
  const other = { ...previous, method: { ...previous.method, version: "0" } };
  expect(renderScorecardHtml(now, { previous: other })).toContain("not comparable");
});

test("the page lists the proofs behind the figures, and without the events their ids", () => {
  const replied = { ...card() };
  const beside = rows();
  expect(renderScorecardHtml(replied, { events: events(), rows: beside })).toContain(
    "request.received",
  );
  expect(renderScorecardHtml(replied, { rows: beside })).toContain("<code>r1</code>");
});

test("a page of many thousand obligations and events stays below 300 kB and names what it leaves out", () => {
  const base = card();
  const [first] = owed();
  if (!first) throw new Error("nothing owed");
  const obligations = Array.from({ length: 5000 }, (_, n) => ({
    ...first,
    id: `${first.id}${n}`,
    listingId: `${hostile}${n}`.repeat(4),
  }));
  const curve = Array.from({ length: 20_000 }, (_, n) => ({
    time: n,
    atRisk: 20_000 - n,
    events: 1,
    survival: 1 - n / 20_000,
    low: 0,
    high: 1,
  }));
  const request = { ...base.timeToBlock.byChannel.request, curve };
  const byChannel = { ...base.timeToBlock.byChannel, request };
  const evidence = base.kpis.map(({ id }) => ({
    row: "evidence" as const,
    kpis: [id],
    eventIds: Array.from({ length: 3000 }, (_, n) => `event-${n}-${"x".repeat(60)}`),
  }));
  const html = renderScorecardHtml(
    { ...base, timeToBlock: { byChannel } },
    { rows: [...obligations, ...evidence] },
  );
  expect(new TextEncoder().encode(html).length).toBeLessThan(300_000);
  expect(html).toContain("4,800 more in the CSV file beside this page.");
  expect(renderObligationsCsv(obligations).split("\r\n")).toHaveLength(5002);
});

test("the CSV beside the page has every proof of every figure", () => {
  const csv = renderEvidenceCsv(rows(), events());
  expect(csv).toContain("reply-rate,r1,request.received,2024-06-03T09:00:00+09:00,");
  const row = csv.split("\r\n").find((line) => line.includes("listing.blocked"));
  expect(row).toContain("javascript:");
});

test("a card without a score says why instead of showing a number", () => {
  const inputs = {
    agreement: kr2024,
    platform: "ali",
    events: [],
    calendars: [kr],
    asOf: "2024-07-01T00:00:00+09:00",
  };
  const stranger = scoreCompliance(inputs);
  expect(stranger.score).toBeNull();
  for (const write of [renderScorecardHtml, renderScorecardMarkdown]) {
    expect(write(stranger)).toContain("No score: the platform is not a party.");
    const empty = scoreCompliance({ ...inputs, asParty: true });
    expect(write(empty)).toContain(
      "No score: less than 50% of what was promised could be evaluated.",
    );
  }
});

test("whoever reads a score reads beside it that the platform is not known to have signed", () => {
  const { slow, quick } = cardsOfTwoPlatforms();
  expect(slow.score).not.toBeNull();
  const doubt = "the platform is not a party";
  const [head = ""] = renderScorecardHtml(slow).split("</header>");
  expect(head).toContain(doubt);
  const [top = ""] = renderScorecardMarkdown(slow).split("\n| ");
  expect(top).toContain(doubt);
  expect(renderComparisonHtml([{ card: slow }, { card: quick }]).split(doubt)).toHaveLength(3);
  const signed = { ...slow, dataQuality: [] };
  for (const page of [renderScorecardHtml(signed), renderScorecardMarkdown(signed)])
    expect(page).not.toContain(doubt);
});

test.each(allReportMessages.map((messages) => [messages.language.id, messages] as const))(
  "in %s a card says which of three reasons withheld the score",
  (_, messages) => {
    const codes = ["not-known-as-party", "too-little-evaluated", "too-few-units"] as const;
    const none = { ...card(), score: null, scoreWithheld: "A sentence of the card." };
    const said = codes.map((scoreWithheldCode) => {
      const page = renderScorecardHtml({ ...none, scoreWithheldCode }, { messages });
      return /class="big">([^<]+)</u.exec(page)?.[1];
    });
    expect(new Set(said).size).toBe(3);
    expect(said[1]).toContain("50");
    expect(said[2]).toContain("10");
    expect(said.join("")).not.toMatch(/undefined|[{}]|A sentence/u);
  },
);

test("the curve of what came back has its band, its window and the numbers still followed", () => {
  const point = { events: 0, survival: 0.75, low: 0.4, high: 0.9 };
  const reappearance = {
    ...card().reappearance,
    share: 0.25,
    pairs: 4,
    curve: [
      { ...point, time: 20, atRisk: 4, events: 1 },
      { ...point, time: 45, atRisk: 3 },
      { ...point, time: 120, atRisk: 1 },
    ],
  };
  const page = renderScorecardHtml({ ...card(), reappearance });
  const figure = /id="reappearance"[\s\S]*?<\/figure>/u.exec(page)?.[0] ?? "";
  expect(figure).toContain("4 products were followed after their block, the longest for 120 days.");
  expect(figure).toContain("Read at 90 days");
  // The upper bound, 60 %, needs the whole axis; the step stands at 20 of 120 days, at a quarter of it.
  expect(figure).toContain('d="M0,1000L167,1000L167,750L');
  const numbers = figure.slice(figure.indexOf(">Followed<"));
  expect([...numbers.matchAll(/>(\d+)<\/text>/gu)].map(([, count]) => count)).toEqual([
    ...["4", "4", "3", "1", "1", "1", "1"],
  ]);
  const followed = { ...reappearance, curve: [] };
  expect(renderScorecardHtml({ ...card(), reappearance: followed })).not.toContain("Read at");
});

test("the curve begins at 100 % and steps down where a listing was blocked", () => {
  const time = card().timeToBlock.byChannel.request;
  const limit = { fromHours: 24, toHours: 48, label: "2 business days" };
  const svg = renderSurvivalSvg([{ time }], { id: "x", title: `A & B ${hostile}`, limit });
  expect(svg).toContain('<title id="x-t">A &amp; B &lt;script');
  expect(svg).toContain('d="M0,0L542,0L542,500');
  expect(svg).toContain("Limit: 2 business days");
  expect(svg).not.toMatch(/NaN|undefined|<style|<script/u);
});

test("the numbers still followed are exact where the times are known", () => {
  const time = card().timeToBlock.byChannel.request;
  const times = takedownTimes(owed(), "request", { asOf, zone: "Asia/Seoul" });
  expect(times).toHaveLength(time.subjects);
  const svg = renderSurvivalSvg([{ time, times }], { id: "x", title: "t" });
  const row = svg.slice(svg.indexOf("Followed"));
  expect(row).toContain(">2</text>");
  expect(row).toContain(">1</text>");
});

test("Markdown keeps every value on its line and inside its cell", () => {
  const text = renderScorecardMarkdown({ ...card(), platform: "a|b\n# c" });
  expect(text).toContain("a\\|b \\# c");
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  expect(new Set(rows.map((row) => row.match(/(?<!\\)\|/gu)?.length)).size).toBe(1);
});

test("a spreadsheet gets numbers as numbers, and no formula", () => {
  const csv = renderScorecardCsv([{ ...card(), platform: '=cmd("x")' }]);
  const [, first = ""] = csv.split("\r\n");
  expect(first.startsWith(`"'=cmd(""x"")",kr-2024,`)).toBe(true);
  expect(csv).toContain("takedown-on-time/request,item,1,2,0.5,");
});

test("a rate by a limit that is only a ceiling says so in every form", () => {
  const [request, ...others] = card().kpis;
  if (!request) throw new Error("The card has no figure.");
  const duty = { ...request, reading: "within-ceiling" } as const;
  const ceiling = { ...card(), kpis: [duty, ...others] };
  expect(renderScorecardHtml(ceiling)).toMatch(/50\.0% \(within the ceiling\)/u);
  expect(renderScorecardMarkdown(ceiling)).toMatch(/50\.0% \(within the ceiling\)/u);
  expect(renderScorecardCsv([ceiling]).split("\r\n")[1]).toMatch(/,within-ceiling$/u);
});

test("what nobody did nobody checked, large counts are written as the language does, and an id stands once", () => {
  const asked = Array.from({ length: 1200 }, (_, index) => ({
    id: `r${index}`,
    type: "request.received",
    at: "2024-06-03T09:00:00+09:00",
    assertedBy: "authority",
    platform: "temu",
    requestId: `q${index}`,
    kind: "agreement",
    hazardId: "h1",
    items: [{ itemId: `l${index}`, listingId: `l${index}` }],
    deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
  })).map((row) => {
    const parsed = parseCaseEvent(row);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });
  const asOf = "2024-07-31T00:00:00+09:00";
  const inputs = { agreement: kr2024, calendars: [kr], events: asked, platform: "temu", asOf };
  const card = scoreCompliance(inputs);
  const pageIn = (messages: typeof en.reportMessages) =>
    renderScorecardHtml(card, { rows: scoreRows(inputs), messages });
  const page = pageIn(en.reportMessages);
  expect(page.includes("0 of 1,200 requested items were blocked in time")).toBe(true);
  expect(page.includes(en.reportMessages.labels.checked)).toBe(false);
  expect(/q\d+ · l\d+ /u.test(page)).toBe(true);
  expect(/(l\d+) · \1/u.test(page)).toBe(false);
  expect(pageIn(ko.reportMessages).includes("기한 경과 의무 1,200건")).toBe(true);
});

test("recurrences are told by month, from the first of the period to the last, across the end of a year", () => {
  const at = (number: number, day: string) => ({
    ...{ id: `b${number}`, type: "listing.reappeared", at: `${day}T09:00:00+09:00` },
    ...{ assertedBy: "authority", platform: "ali", hazardId: "h1", listingId: `x${number}` },
    ...{ of: "a", class: "same-seller" },
  });
  const back = [at(1, "2024-11-05"), at(2, "2025-01-31"), at(3, "2025-01-02")].map((row) => {
    const parsed = parseCaseEvent(row);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });
  const page = (period: { from: string; to: string }) => {
    const made = { ...card(), period };
    const eventIds = back.map(({ id }) => id);
    const beside: ScoreRow[] = [{ row: "evidence", kpis: ["reappearance"], eventIds }];
    const html = renderScorecardHtml(made, { events: back, rows: beside });
    const names = [...html.matchAll(/>([A-Z][a-z]+ 20\d\d)<\/div><div class="v">(\d+)</gu)];
    return names.map(([, month, count]) => `${month}: ${count}`);
  };
  expect(page({ from: "2024-10-15", to: "2025-02-10" })).toEqual([
    "October 2024: 0",
    "November 2024: 1",
    "December 2024: 0",
    "January 2025: 2",
    "February 2025: 0",
  ]);
  expect(page({ from: "2025", to: "2025-02" })).toEqual(["January 2025: 2", "February 2025: 0"]);
});
