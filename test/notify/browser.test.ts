import { existsSync, mkdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import {
  consumerRecall,
  digest,
  email,
  en,
  locales,
  type NoticeTemplate,
  platformTakedownRequest,
  print,
  regulatorReply,
  renderNotice,
  sellerBlocked,
} from "safepact/notify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findDanger, findFaults } from "./browserChecks.ts";
import { hostileData, hostileTexts } from "./hostileData.ts";
import { sampleFor } from "./sampleData.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const installed = existsSync(executablePath);
const brand = { name: "Sample Mall", color: "#0b5345", footer: ["2 Quay Street, Port"] };
const pictures = process.env["NOTICE_PICTURES"];

let browser: Browser;

beforeAll(async () => {
  if (installed) browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

/** Opens a document without a network: what it would load is noted and refused. */
async function open(html: string, dark: boolean, width: number) {
  const page = await browser.newPage({
    colorScheme: dark ? "dark" : "light",
    viewport: { width, height: 900 },
  });
  const asked: string[] = [];
  await page.route("**/*", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent(html, { waitUntil: "domcontentloaded" });
  return { page, asked };
}

const wait = "Chromium is not installed at /usr/bin/chromium (set CHROMIUM to its path)";

test("in a browser nothing from the data runs, loads or submits", { timeout: 600_000 }, async ({
  skip,
}) => {
  skip(!installed, wait);
  for (const template of [
    consumerRecall,
    sellerBlocked,
    platformTakedownRequest,
    regulatorReply,
    digest,
  ] as readonly NoticeTemplate<object>[]) {
    for (const channel of [email, print]) {
      const pages = hostileTexts.map((text) => {
        const data = hostileData(template, sampleFor(template.id, "en"), text);
        const options = { messages: en, channel, zone: "Europe/Dublin", brand: { name: text } };
        return renderNotice(template, data, options).html ?? "";
      });
      const { page, asked } = await open("<!doctype html><title>frame</title>", false, 800);
      for (const html of pages) {
        await page.setContent(html, { waitUntil: "domcontentloaded" });
        expect(await page.evaluate(findDanger)).toEqual([]);
      }
      expect(asked.filter((url) => !/^https?:\/\//u.test(url) && url !== "about:blank")).toEqual(
        [],
      );
      await page.close();
    }
  }
});

const looked = [consumerRecall, sellerBlocked, regulatorReply].flatMap((template) =>
  [email, print].flatMap((channel) =>
    locales.map((language) => ({
      name: `${template.id} ${channel.id} ${language.id}`,
      id: language.id,
      html: (): string =>
        renderNotice<object>(template, sampleFor(template.id, language.id), {
          messages: language,
          channel,
          zone: "Europe/Dublin",
          brand,
        }).html ?? "",
    })),
  ),
);

test("pages have a language, headings, names for pictures, contrast, and fit 320 pixels, light and dark", {
  timeout: 600_000,
}, async ({ skip }) => {
  skip(!installed, wait);
  for (const { name, id, html } of looked) {
    for (const dark of [false, true]) {
      const { page } = await open(html(), dark, 320);
      expect(await page.evaluate(findFaults), `${name} ${dark ? "dark" : "light"}`).toEqual([]);
      expect(await page.getAttribute("html", "lang")).toBe(id);
      await picture(page, `${name}-${dark ? "dark" : "light"}`);
      await page.close();
    }
  }
});

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name.replaceAll(" ", "-")}.png`, fullPage: true });
}
