import * as de from "safepact/languages/de";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import { renderComparisonHtml, renderScorecardHtml, renderTrendHtml } from "safepact/report";
import { expect, test } from "vitest";
import { installed, notInstalled, useBrowser } from "../support/chromium.ts";
import { inspectPage } from "../support/inspectPage.ts";
import { cardsOfTwoPlatforms } from "./cardsOfTwoPlatforms.ts";

const browser = useBrowser();
const views = [320, 768, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);
const clean = { violations: [], console: [], requests: [], sideways: false, faults: [] };

test.for(views)(
  "scorecard, comparison and trend read at $width pixels in the $colorScheme",
  {
    timeout: 300_000,
  },
  async (view, { skip }) => {
    skip(!installed, notInstalled);
    const { slow, slowBefore, quick, events, rows } = cardsOfTwoPlatforms();
    for (const messages of [en.reportMessages, ko.reportMessages, de.reportMessages]) {
      const html = renderScorecardHtml(slow, {
        messages,
        events,
        rows: rows.slow,
        previous: slowBefore,
      });
      expect(await inspectPage(browser(), html, view), messages.language.id).toMatchObject(clean);
    }
    for (const html of [
      renderComparisonHtml([
        { card: slow, rows: rows.slow },
        { card: quick, rows: rows.quick, name: "A long name of a platform" },
      ]),
      renderTrendHtml([{ card: slowBefore }, { card: slow }], { messages: de.reportMessages }),
    ]) {
      expect(await inspectPage(browser(), html, view)).toMatchObject(clean);
    }
  },
);

test.for([320, 1280])(
  "a regulator's questions are answered in the first 900 pixels at %i",
  {
    timeout: 300_000,
  },
  async (width, { skip }) => {
    skip(!installed, notInstalled);
    const { slow, slowBefore, events, rows } = cardsOfTwoPlatforms();
    const html = renderScorecardHtml(slow, { events, rows: rows.slow, previous: slowBefore });
    const { firstScreen } = await inspectPage(browser(), html, { width, colorScheme: "light" });
    const { overdue } = slow.owed.byState;
    expect(overdue).toBeGreaterThan(1);
    expect(firstScreen).toContain(`${overdue} obligations are overdue, the oldest by `);
    expect(firstScreen).toMatch(/What cost most\s+Blocked in time on request\s+−\d/u);
    expect(firstScreen).toMatch(/Score \d+\.\d → \d+\.\d \(−\d+\.\d\)\./u);
  },
);

test("on paper nothing is folded away and no table is cut", {
  timeout: 300_000,
}, async ({ skip }) => {
  skip(!installed, notInstalled);
  const { slow, events, rows } = cardsOfTwoPlatforms();
  const page = await browser().newPage({ viewport: { width: 700, height: 900 } });
  await page.emulateMedia({ media: "print" });
  await page.setContent(renderScorecardHtml(slow, { events, rows: rows.slow }));
  const hidden = await page.evaluate(
    `[...document.querySelectorAll("details td")].filter((cell) => {
      const { width, height, right } = cell.getBoundingClientRect();
      return width === 0 || height === 0 || right > innerWidth + 1;
    }).length`,
  );
  const cells = await page.evaluate('document.querySelectorAll("details td").length');
  expect(cells).toBeGreaterThan(20);
  expect(hidden).toBe(0);
  await page.close();
});

test("Korean words are not broken inside", { timeout: 300_000 }, async ({ skip }) => {
  skip(!installed, notInstalled);
  const { slow } = cardsOfTwoPlatforms();
  const page = await browser().newPage({ viewport: { width: 320, height: 900 } });
  await page.setContent(renderScorecardHtml(slow, { messages: ko.reportMessages }));
  expect(await page.evaluate('getComputedStyle(document.querySelector("h2")).wordBreak')).toBe(
    "keep-all",
  );
  await page.close();
});
