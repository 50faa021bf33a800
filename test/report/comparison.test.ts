import { compareScorecards, takedownTimes } from "safepact/comply";
import { allReportMessages } from "safepact/languages";
import {
  type ReportMessages,
  renderComparisonCsv,
  renderComparisonHtml,
  renderComparisonMarkdown,
  renderTrendHtml,
} from "safepact/report";
import { logRank } from "safepact/statistics";
import { expect, test } from "vitest";
import { cardsOfTwoPlatforms } from "./cardsOfTwoPlatforms.ts";

const { slow, slowBefore, quick, rows } = cardsOfTwoPlatforms();
const words = (html: string) => html.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");

test("a comparison says who is ahead, with both averages of each figure", () => {
  const text = words(
    renderComparisonHtml([
      { card: slow, name: "Slow <b>" },
      { card: quick, name: "Quick" },
    ]),
  );
  expect(text).toMatch(/Quick is ahead with \d+\.\d of 100, Slow &lt;b&gt; behind with \d+\.\d\./u);
  const [request] = compareScorecards([slow, quick]).kpis;
  const percent = (value = 0) => `${(value * 100).toFixed(1)}%`;
  expect(text).toContain(`All units together ${percent(request?.pooled.value ?? 0)}`);
  expect(text).toContain(`Mean of the platforms ${percent(request?.mean.value ?? 0)}`);
});

test("it says in words whether the curves differ by more than chance", () => {
  const { asOf } = slow;
  const times = [rows.slow, rows.quick].map((beside) => {
    const owed = beside.flatMap((row) => (row.row === "obligation" ? [row] : []));
    return takedownTimes(owed, "request", { asOf, zone: "Asia/Seoul" });
  });
  expect(logRank(times).pValue).toBeLessThan(0.05);
  const text = words(
    renderComparisonHtml([
      { card: slow, rows: rows.slow },
      { card: quick, rows: rows.quick },
    ]),
  );
  expect(text).toContain(
    "The curves differ by more than chance explains (log-rank test, p &lt; 0.001).",
  );
  const alike = words(
    renderComparisonHtml([
      { card: quick, rows: rows.quick },
      { card: { ...quick, platform: "x" }, rows: rows.quick },
    ]),
  );
  expect(alike).toContain(
    "The difference between the curves can be chance (log-rank test, p = 1).",
  );
});

test("what makes cards hard to compare stands on the page", () => {
  const text = words(renderComparisonHtml([{ card: slow }, { card: slowBefore }]));
  expect(text).toContain("The cards are of different periods.");
  expect(text).toContain("Some cards are drafts.");
});

test("a trend puts the periods in order and says what changed last", () => {
  const text = words(renderTrendHtml([{ card: slow }, { card: slowBefore }]));
  expect(text).toMatch(/Score \d+\.\d → \d+\.\d \(−\d+\.\d\)\./u);
  expect(text.indexOf("1 January 2025")).toBeLessThan(text.indexOf("1 July 2025"));
  expect(text).not.toContain("Mean of the platforms");
});

test("cards of several platforms are no trend, and no cards no page", () => {
  const several = () => renderTrendHtml([{ card: slow }, { card: quick }]);
  expect(several).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  expect(() => renderTrendHtml([])).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  expect(() => renderComparisonHtml([])).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("the table and the file beside it hold the same figures", () => {
  const comparison = compareScorecards([slow, quick]);
  const csv = renderComparisonCsv(comparison);
  const rows = csv.trim().split("\r\n").slice(1);
  expect(rows).toHaveLength(comparison.kpis.length * 4);
  const [request] = comparison.kpis;
  expect(csv).toContain(`takedown-on-time/request,rate,pooled,,${request?.pooled.value},`);
  const table = renderComparisonMarkdown([slow, quick]);
  const lines = table.split("\n").filter((line) => line.startsWith("|"));
  expect(new Set(lines.map((line) => line.split("|").length)).size).toBe(1);
  expect(lines).toHaveLength(comparison.kpis.length + 3);
});

test("a limit stands in the picture of the curves where it is one and the same for all, and else nowhere", () => {
  const inThree = rows.quick.map((row) =>
    row.row === "obligation" && row.limit
      ? { ...row, limit: { ...row.limit, deadline: { ...row.limit.deadline, amount: 3 } } }
      : row,
  );
  const page = (quickRows: typeof rows.quick) =>
    words(
      renderComparisonHtml([
        { card: slow, rows: rows.slow },
        { card: quick, rows: quickRows },
      ]),
    );
  expect(page(rows.quick)).toContain("Limit: 2 business days");
  expect(page(inThree)).not.toContain("Limit:");
});

test("limits in weeks are told in every language", () => {
  const inWeeks = (list: typeof rows.quick) =>
    list.map((row) =>
      row.row === "obligation" && row.limit
        ? {
            ...row,
            limit: {
              ...row.limit,
              deadline: { ...row.limit.deadline, amount: 2, unit: "week" as const },
            },
          }
        : row,
    );
  const page = (messages: ReportMessages) =>
    words(
      renderComparisonHtml(
        [
          { card: slow, rows: inWeeks(rows.slow) },
          { card: quick, rows: inWeeks(rows.quick) },
        ],
        { messages },
      ),
    );
  const told = [
    "2주",
    "2 weeks",
    "2周",
    "2週間",
    "2 Wochen",
    "2 semaines",
    "2 semanas",
    "2 settimane",
    "2 tygodnie",
  ];
  const pages = allReportMessages.map(page);
  for (const limit of told)
    expect(
      pages.filter((text) => text.includes(limit)),
      limit,
    ).toHaveLength(1);
});
