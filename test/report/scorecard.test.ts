import { kr2024 } from "safepact/agreements";
import { kr } from "safepact/calendar";
import { type Scorecard, scoreCompliance } from "safepact/comply";
import {
  renderScorecardCsv,
  renderScorecardHtml,
  renderScorecardMarkdown,
  renderSurvivalSvg,
  reportEn,
  reportKo,
} from "safepact/report";
import { expect, test } from "vitest";
import { parseCaseEvent } from "../support/untrusted.ts";

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

function card(): Scorecard {
  return scoreCompliance({
    agreement: kr2024,
    platform: "ali",
    events: events(),
    calendars: [kr],
    asOf: "2024-07-01T00:00:00+09:00",
    platformResponse: { at: "2024-07-02T00:00:00Z", position: "disputed", text: hostile },
  });
}

test.each([
  ["English", reportEn, "Blocked in time on request"],
  ["Korean", reportKo, "요청에 따른 기한 내 차단"],
])("the page in %s shows every figure of the card with its count", (_, messages, name) => {
  const html = renderScorecardHtml(card(), { messages, events: events() });
  expect(html).toContain(`lang="${messages.locale}"`);
  expect(html).toContain(name);
  expect(html).toContain("50.0\u00a0%");
  for (const { id } of card().kpis) expect(html).toContain(`<code>${id}</code>`);
  expect(html).not.toMatch(/undefined|NaN|\[object/u);
});

test("nothing that a platform wrote becomes markup, and nothing is loaded or run", () => {
  const html = renderScorecardHtml(card(), { events: events() });
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/(?:href|src)=/u);
  expect(html).not.toContain("\u202e");
  expect(html).toContain("&lt;script&gt;");
});

test("the page lists the proofs behind the figures, and without the events their ids", () => {
  expect(renderScorecardHtml(card(), { events: events() })).toContain("2024-06-04T11:00:00+09:00");
  expect(renderScorecardHtml(card())).toContain("<code>r1</code>");
});

test("a card without a score says why instead of showing a number", () => {
  const empty = scoreCompliance({
    agreement: kr2024,
    platform: "ali",
    events: [],
    calendars: [kr],
    asOf: "2024-07-01T00:00:00+09:00",
  });
  expect(empty.score).toBeNull();
  expect(renderScorecardHtml(empty)).toContain("No score");
  expect(renderScorecardMarkdown(empty)).toContain("No score");
});

test("the curve begins at 100 % and steps down where a listing was blocked", () => {
  const time = card().timeToBlock.byChannel.request;
  const svg = renderSurvivalSvg(time, { id: "x", title: `A & B ${hostile}` });
  expect(svg).toContain('<title id="x-t">A &amp; B &lt;script');
  expect(svg).toMatch(/d="M56(?:\.0)?,12/u);
  expect(svg).not.toMatch(/NaN|undefined|<style|<script/u);
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
  expect(renderScorecardHtml(ceiling)).toMatch(/50\.0\s% \(within the ceiling\)/u);
  expect(renderScorecardMarkdown(ceiling)).toMatch(/50\.0\s% \(within the ceiling\)/u);
  expect(renderScorecardCsv([ceiling]).split("\r\n")[1]).toMatch(/,within-ceiling$/u);
});
