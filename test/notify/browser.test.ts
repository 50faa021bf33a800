import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { allNoticeMessages } from "safepact/languages";
import * as en from "safepact/languages/en";
import {
  consumerRecall,
  email,
  type NoticeTemplate,
  platformTakedownRequest,
  print,
  renderNotice,
  sellerBlocked,
  templates,
} from "safepact/notify";
import { expect, test } from "vitest";
import { installed, notInstalled, useBrowser } from "../support/chromium.ts";
import { findDanger, findFaults } from "./browserChecks.ts";
import { hostileData, hostileTexts } from "./hostileData.ts";
import { sampleFor } from "./sampleData.ts";

const brand = { name: "Sample Mall", color: "#0b5345", footer: ["2 Quay Street, Port"] };
const pictures = process.env["NOTICE_PICTURES"];

const browser = useBrowser();

/** Opens an empty page without a network: what its documents would load is noted and refused. */
async function open(dark: boolean, width: number) {
  const page = await browser().newPage({
    colorScheme: dark ? "dark" : "light",
    viewport: { width, height: 900 },
  });
  const asked: string[] = [];
  await page.route("**/*", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  return { page, asked };
}

/** Updates and cancellations of all kinds are put together alike; those of the recall stand for them. */
const attacked = templates.filter(
  ({ id }) => id.startsWith("consumer.recall") || !/\.(?:update|cancellation)$/u.test(id),
);

test("in a browser nothing from the data runs, loads or submits", { timeout: 600_000 }, async ({
  skip,
}) => {
  skip(!installed, notInstalled);
  const { page, asked } = await open(false, 800);
  // Texts of 10,000 characters add nothing here but time.
  const texts = hostileTexts.filter(({ length }) => length < 1000);
  for (const template of attacked) {
    for (const text of texts) {
      const data = hostileData(template, sampleFor(template.id, "en"), text);
      for (const channel of [email, print]) {
        const options = {
          legalGaps: "warn" as const,
          messages: en.noticeMessages,
          channel,
          zone: "Europe/Dublin",
          brand: { name: text },
        };
        const { html = "" } = renderNotice(template, data, options);
        await page.setContent(html, { waitUntil: "domcontentloaded" });
        expect(await page.evaluate(findDanger)).toEqual([]);
      }
    }
  }
  expect(asked.filter((url) => !/^https?:\/\//u.test(url))).toEqual([]);
  await page.close();
});

const inEveryLanguage: readonly NoticeTemplate<object>[] = [
  consumerRecall,
  sellerBlocked,
  platformTakedownRequest,
];

const looked = attacked.flatMap((template) =>
  allNoticeMessages
    .filter(({ id }) => inEveryLanguage.includes(template) || id === "en")
    .flatMap((language) => [email, print].map((channel) => ({ template, language, channel }))),
);

test("pages have a language, headings, names for pictures, contrast, and fit 320 pixels, light and dark", {
  timeout: 600_000,
}, async ({ skip }) => {
  skip(!installed, notInstalled);
  for (const dark of [false, true]) {
    const { page } = await open(dark, 320);
    for (const { template, language, channel } of looked) {
      const options = { messages: language, channel, zone: "Europe/Dublin", brand };
      const { html = "" } = renderNotice(template, sampleFor(template.id, language.id), options);
      const name = `${template.id}-${channel.id}-${language.id}-${dark ? "dark" : "light"}`;
      await page.setContent(html, { waitUntil: "domcontentloaded" });
      expect(await page.evaluate(findFaults), name).toEqual([]);
      expect(await page.getAttribute("html", "lang")).toBe(language.id);
      await picture(page, name);
    }
    await page.close();
  }
});

/** Set NOTICE_PICTURES to a folder to look at the pages. */
async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}
