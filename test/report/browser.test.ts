import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import { createMatcher, type Match } from "safepact/match";
import { renderEvidenceSvg } from "safepact/report";
import { expect, test } from "vitest";
import { GTIN, listingOf, recordOf } from "../match/samples.ts";
import { installed, notInstalled, useBrowser } from "../support/chromium.ts";
import { evidenceOfEveryCode } from "./evidenceOfEveryCode.ts";

const pictures = process.env["REPORT_PICTURES"];

const browser = useBrowser();

/** Every code with values as long as they come, for sides that say the same and sides that do not. */
function longest(text: string): Match {
  const product = { name: "Fan heater", identifiers: [GTIN] };
  const record = recordOf({ id: "kr:1", products: [product] });
  const listing = listingOf({ id: "L-1", title: "Heater", identifiers: [GTIN] });
  const [match] = createMatcher([record]).screen(listing).matches;
  if (match === undefined) throw new Error("no candidate");
  const evidence = evidenceOfEveryCode(text, { speaksFor: 1.25, against: -1.5 });
  return { ...match, hazardId: text, evidence };
}

/**
 * Lists what a reader stumbles over: words beyond the edge or over the figures, letters too small, colours too faint. A
 * text, because the types of a browser would otherwise be there for the whole project.
 */
const findFaults = String.raw`(() => {
  const faults = [];
  const svg = document.querySelector("svg");
  const edge = svg.getBoundingClientRect();
  if (document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls sideways");
  const scale = edge.width / svg.viewBox.baseVal.width;
  const luminance = (color) => {
    const [red, green, blue] = color.match(/[\d.]+/g).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const back = luminance(getComputedStyle(svg.querySelector("rect")).fill);
  const contrast = (color) => {
    const front = luminance(color);
    return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
  };
  const boxes = [];
  for (const text of svg.querySelectorAll("text")) {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const style = getComputedStyle(text);
    const words = text.textContent.slice(0, 30);
    if (left < edge.left || right > edge.right || bottom > edge.bottom) faults.push("outside: " + words);
    if (parseFloat(style.fontSize) * scale < 10) faults.push("small: " + words);
    if (contrast(style.fill) < 4.5) faults.push("faint: " + words);
    for (const other of boxes) {
      if (other.right > left + 1 && other.left < right - 1 &&
          other.bottom > top + 4 && other.top < bottom - 4) faults.push("overlaps: " + words);
    }
    boxes.push({ left, right, top, bottom });
  }
  for (const bar of svg.querySelectorAll("g > path.raises, g > path.lowers, path.starts")) {
    if (contrast(getComputedStyle(bar).fill) < 3) faults.push("faint bar");
  }
  return [...new Set(faults)];
})()`;

const texts = ["Volthaus heater 2000 W", "WMMW ".repeat(80), "가나다 ".repeat(80), "x".repeat(400)];

const pages = [
  ["light", 360],
  ["light", 720],
  ["dark", 360],
  ["dark", 720],
] as const;

for (const [colorScheme, width] of pages) {
  test(`the picture of the evidence fits a ${colorScheme} page of ${width} pixels`, {
    timeout: 300_000,
  }, async ({ skip }) => {
    skip(!installed, notInstalled);
    const page = await browser().newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const [place, text] of texts.entries()) {
      const messages = place % 2 === 0 ? en.matchMessages : ko.matchMessages;
      const svg = renderEvidenceSvg(longest(text), { messages });
      await page.setContent(`<!doctype html><body style="margin:0">${svg}`);
      const name = `evidence-${place}-${width}-${colorScheme}`;
      expect(await page.evaluate(findFaults), name).toEqual([]);
      await picture(page, name);
    }
    await page.close();
  });
}

test("in a page that allows no style the picture is light and complete", {
  timeout: 120_000,
}, async ({ skip }) => {
  skip(!installed, notInstalled);
  const page = await browser().newPage({ colorScheme: "dark" });
  const policy = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">";
  const svg = renderEvidenceSvg(longest("Heater"));
  await page.setContent(`<!doctype html><head>${policy}</head><body>${svg}`);
  expect(await page.evaluate(findFaults)).toEqual([]);
  const fill = await page.evaluate("getComputedStyle(document.querySelector('rect')).fill");
  expect(fill).toBe("rgb(255, 255, 255)");
  await page.close();
});

/** Set REPORT_PICTURES to a folder to look at the drawings. */
async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}
