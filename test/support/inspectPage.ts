import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** What was found in a page. */
export interface PageReport {
  /** Rules of axe-core that the page breaks, with the elements. */
  readonly violations: readonly string[];
  /** What the console said. */
  readonly console: readonly string[];
  /** What the page asked for beside itself. */
  readonly requests: readonly string[];
  /** Whether it scrolls sideways. */
  readonly sideways: boolean;
  /** The text whose place is within the first 900 pixels. */
  readonly firstScreen: string;
  /** Words that stand outside the window, or letters too small to read. */
  readonly faults: readonly string[];
}

/** How a page is looked at. */
export interface PageView {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly media?: "print" | "screen";
}

const findFaults = `(() => {
  const faults = [];
  for (const element of document.querySelectorAll("main *")) {
    if (element.closest("details:not([open]) > :not(summary), .scroll, caption")) continue;
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!own) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0) continue;
    const words = element.textContent.slice(0, 40);
    if (left < -1 || right > innerWidth + 1) faults.push("outside: " + words);
    if (parseFloat(getComputedStyle(element).fontSize) < 11) faults.push("small: " + words);
  }
  return faults;
})()`;

const firstScreen = `(() => {
  const texts = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNode(walker.currentNode);
    const { bottom, height } = range.getBoundingClientRect();
    if (height > 0 && bottom <= 900) texts.push(walker.currentNode.textContent);
  }
  return texts.join(" ");
})()`;

/** Opens a page as a person would see it, and reports what is wrong with it. */
export async function inspectPage(
  browser: Browser,
  html: string,
  { width, colorScheme, media = "screen" }: PageView,
): Promise<PageReport> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  const console: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => console.push(message.text()));
  page.on("pageerror", (error) => console.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== "http://page.test/") requests.push(request.url());
  });
  // Served, not set, so that the page's own content policy holds from its first byte.
  await page.route("**/*", (route) =>
    route.request().url() === "http://page.test/"
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.abort(),
  );
  await page.emulateMedia({ media, colorScheme });
  await page.goto("http://page.test/");
  const seen = {
    sideways: Boolean(
      await page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth",
      ),
    ),
    firstScreen: String(await page.evaluate(firstScreen)),
    faults: (await page.evaluate(findFaults)) as string[],
  };
  const found = [...console];
  await page.evaluate(axe);
  const violations = (await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(" | ")))`,
  )) as string[];
  await page.close();
  return { violations, console: found, requests, ...seen };
}
