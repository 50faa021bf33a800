import { profileFeed } from "safepact/exchange";
import { allReportMessages } from "safepact/languages";
import * as en from "safepact/languages/en";
import { parseHazardRecord } from "safepact/model";
import { renderFeedProfileHtml } from "safepact/report";
import { expect, test } from "vitest";
import { installed, notInstalled, useBrowser } from "../support/chromium.ts";
import { inspectPage } from "../support/inspectPage.ts";

const browser = useBrowser();
const hostile = `</td><script>alert(1)</script><img src=x onerror="x"> ${"{count}"} \u202eevil\u0000`;
const feed = (name = "Lamp") =>
  profileFeed([
    parseHazardRecord({ id: "kr:1", products: [{ name, brand: "Goo", models: ["GS-12A"] }] }),
    parseHazardRecord({
      id: `kr:${name}`,
      products: [{ name }],
      source: { url: `javascript:${name}` },
    }),
    parseHazardRecord(
      JSON.parse(JSON.stringify({ id: "kr:3", products: [{ name }], status: name })),
    ),
    parseHazardRecord({ id: name, products: [] }),
  ]);

test("the page says first on how many records a platform could act", async () => {
  const html = renderFeedProfileHtml(await feed(), { subject: "Example Authority, 2 March 2026" });
  expect(html).toContain(
    "<li>A platform could act on 1 of 3 records (33.3%) without guessing.</li>",
  );
  expect(html).toContain("3 records were read, 0 of them retracted; 1 row could not be read.");
  expect(html).toContain("Example Authority, 2 March 2026");
  expect(html).toContain("<code>products.brand</code>");
  expect(html.indexOf("kr:Lamp")).toBeLessThan(html.indexOf("kr:1<"));
});

test("what a feed says stays text: no markup, no script, no link to where it points", async () => {
  const html = renderFeedProfileHtml(await feed(hostile), { subject: hostile });
  expect(html).not.toMatch(/<script|<img|href="(?!#)|\u202e/iu);
  expect(html).not.toContain("\0");
  expect(html).toContain("&lt;script&gt;");
  expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/u);
});

test("an empty feed has a page", async () => {
  const html = renderFeedProfileHtml(await profileFeed([]));
  expect(html).toContain("There is no record to look at.");
  expect(html).not.toMatch(/NaN|undefined|Infinity/u);
});

test.each(allReportMessages.map((messages) => [messages.language.id, messages] as const))(
  "the page is complete in %s",
  async (id, messages) => {
    const html = renderFeedProfileHtml(await feed(), { messages });
    expect(html).toContain(`<html lang="${id}"`);
    expect(html).toContain(messages.criteria["two-photos"].replaceAll("“", "“"));
    expect(html).not.toMatch(/undefined|NaN|\[object|\{\w+[,}]/u);
  },
);

test.for([320, 1280])(
  "the page reads at %i pixels, light and dark",
  { timeout: 300_000 },
  async (width, { skip }) => {
    skip(!installed, notInstalled);
    const html = renderFeedProfileHtml(await feed(hostile), {
      messages: en.reportMessages,
      subject: hostile,
    });
    for (const colorScheme of ["light", "dark"] as const) {
      expect(await inspectPage(browser(), html, { width, colorScheme })).toMatchObject({
        violations: [],
        console: [],
        requests: [],
        sideways: false,
        faults: [],
      });
    }
  },
);
