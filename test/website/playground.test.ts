import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { siteStyle } from "../../website/layout.ts";
import { publishedLimits } from "../../website/playground/due.ts";
import { writePlayground } from "../../website/writePlayground.ts";
import { installed, notInstalled, useBrowser } from "../support/chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const alerts = fileURLToPath(
  new URL("../../examples/demo/hazards/safety-gate-2025-26.xml", import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), "playground-"));
const browser = useBrowser();
const timeout = 600_000;
// One of the alerts: lamp oil, with the GTIN that the alert prints.
const lampOil = { title: "Barrettine citronella lantern and torch oil", gtin: "5014651221009" };

beforeAll(async () => {
  if (!installed) return;
  await writePlayground(folder, []);
  writeFileSync(join(folder, "site.css"), siteStyle);
}, timeout);
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the page from a host that serves its files, and notes whatever else it asks for. */
async function open({ width = 1280, dark = false } = {}) {
  const page = await browser().newPage({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
  });
  page.setDefaultTimeout(timeout);
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  const own = ["playground.html", "playground.js", "playground.css", "site.css"];
  await page.route("**/*", (route) => {
    const url = route.request().url();
    const name = own.find((each) => url === `http://site.test/${each}`);
    if (name !== undefined) return route.fulfill({ path: join(folder, name) });
    asked.push(url);
    return route.abort();
  });
  await page.goto("http://site.test/playground.html");
  await page.waitForSelector("body[data-ready]");
  const axeFindings = async () => {
    await page.evaluate(axe);
    return page.evaluate(
      `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
    );
  };
  return { page, said, asked, axeFindings };
}

function catalogue(): Buffer {
  const rows = ["id,title,brand,gtin,shipsTo"];
  for (let row = 1; row <= 50_000; row++) {
    rows.push(`R-${row},Garden chair ${row % 97} of oak ${row},Acme ${row % 31},,DE`);
  }
  rows[20_000] = `HOT-1,${lampOil.title},Barrettine,${lampOil.gtin},DE`;
  return Buffer.from(`${rows.join("\n")}\n`);
}

test("a catalogue of 50,000 rows is matched in the page, with progress, and can be cancelled", {
  timeout,
}, async ({ skip }) => {
  skip(!installed, notInstalled);
  const { page, said, asked } = await open();
  const csv = { name: "catalogue.csv", mimeType: "text/csv", buffer: catalogue() };
  await page.setInputFiles("#hazards", alerts);
  await page.setInputFiles("#listings", csv);
  await page.click("#match-start");
  await page.waitForSelector("#match-progress:has-text(' left')");
  const progress = /Matching: [\d,]+ listings, \d+ %, about \d[\d,]* seconds? left/u;
  expect(await page.textContent("#match-progress")).toMatch(progress);
  await page.click("#match-cancel");
  await page.waitForSelector("#match-status:has-text('Cancelled. So far')");
  await page.click("#match-start");
  await page.waitForSelector("#match-status:has-text('Done')");
  expect(await page.textContent("#match-status")).toBe(
    "Done: 1 match and 0 listings for a person to look at, of 50,000 listings held against 35 hazard records.",
  );
  expect(await page.textContent("#hits")).toContain("HOT-1");
  expect(said).toEqual([]);
  expect(asked).toEqual([]);
  await page.close();
});

test("a pasted listing is matched and explained in the chosen language, by keyboard alone", {
  timeout,
}, async ({ skip }) => {
  skip(!installed, notInstalled);
  const { page, said } = await open();
  await page.setInputFiles("#hazards", alerts);
  await page.selectOption("#language", "ko");
  const identifiers = [{ scheme: "gtin", value: lampOil.gtin }];
  await page.focus("#pasted");
  await page.keyboard.insertText(
    JSON.stringify({ title: lampOil.title, shipsTo: ["DE"], identifiers }),
  );
  // Past the folded help to the button.
  for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);
  await page.waitForSelector("#match-status:has-text('Done: 1 match ')");
  await page.focus("#hits button");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#hits .why img");
  expect(await page.getAttribute("#hits button", "aria-expanded")).toBe("true");
  expect(await page.textContent("#hits .why")).toContain("05014651221009");
  expect(await page.textContent("#hits .why")).toMatch(/[가-힣]/u);
  await page.fill("#pasted", "Torch oil\nfor lanterns");
  await page.click("#match-start");
  await page.waitForSelector("#match-status:has-text('of 1 listing')");
  await page.setInputFiles("#listings", {
    name: "x.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Nr;Text\n1;Lamp\n"),
  });
  await page.click("#match-start");
  await page.waitForSelector("#match-status:has-text('could not be found out')");
  await page.click("summary:has-text('not read right')");
  await page.fill("#listing-columns", '{"id":"Nr","title":"Text"}');
  await page.click("#match-start");
  await page.waitForSelector("#match-status:has-text('of 1 listing')");
  expect(said).toEqual([]);
  await page.close();
});

test("a notice is written and checked as its data changes", { timeout }, async ({ skip }) => {
  skip(!installed, notInstalled);
  const { page, said } = await open();
  await page.waitForSelector("#notice-preview iframe");
  const data = JSON.parse(await page.inputValue("#notice-data"));
  data.actions = ["This is a voluntary recall."];
  await page.fill("#notice-data", JSON.stringify(data));
  await page.waitForSelector("#notice-status:has-text('breaks a rule of law')");
  expect(await page.textContent("#notice-lint")).toContain("voluntary");
  await page.fill("#notice-data", "{");
  await page.waitForSelector("#notice-status:has-text('The data is no JSON')");
  await page.selectOption("#language", "ko");
  await page.selectOption("#notice-template", "seller.blocked");
  await page.selectOption("#notice-channel", "sms");
  await page.waitForSelector("#notice-preview pre[lang=ko]");
  expect(await page.textContent("#notice-preview")).toContain("이의 제기");
  expect(said).toEqual([]);
  await page.close();
});

test("a due time is counted and explained, and a published limit brings its source", {
  timeout,
}, async ({ skip }) => {
  skip(!installed, notInstalled);
  const { page } = await open();
  await page.waitForSelector("#due-result:has-text('Due before Sat 2026-02-21 00:00 KST.')");
  await page.fill("#due-received", "yesterday");
  await page.waitForSelector("#due-result:has-text('instant')");
  await page.fill("#due-received", "2026-02-13T23:30:00Z");
  await page.selectOption("#due-limit", { value: "eu-gpsr-22-4" });
  await page.waitForSelector("#due-result:has-text('Source:')");
  expect(await page.inputValue("#due-calendar")).toBe("EU");
  // Every published limit is counted as it is published: the form can say all ways of counting.
  for (const { id, deadline } of publishedLimits) {
    await page.selectOption("#due-limit", { value: id });
    const said = [await page.inputValue("#due-amount"), await page.inputValue("#due-unit")];
    expect(said, id).toEqual([String(deadline.amount), deadline.unit]);
    if (deadline.countFrom === "instant") continue;
    expect(await page.inputValue("#due-from"), id).toBe(deadline.countFrom);
  }
  await page.selectOption("#language", "ko");
  await page.waitForSelector("#due-result[lang=ko]:has-text('완료 시한')");
  await page.close();
});

for (const view of [{ width: 320 }, { width: 1280, dark: true }]) {
  test(`every part reads at ${view.width} pixels${view.dark ? " in the dark" : ""}: no finding of axe, no sideways scrolling, and nothing asked of anybody`, {
    timeout,
  }, async ({ skip }) => {
    skip(!installed, notInstalled);
    const { page, said, asked, axeFindings } = await open(view);
    await page.click("#match-example");
    await page.waitForSelector("#match-status:has-text('Done')");
    await page.click("#hits button");
    await page.waitForSelector("#hits .why img");
    await page.click("#score-example");
    await page.waitForSelector("#score-card iframe");
    const score = page.frameLocator("#score-card iframe").locator("h1");
    expect(await score.textContent()).toBe("Product safety scorecard");
    expect(await axeFindings()).toEqual([]);
    expect(
      await page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth",
      ),
    ).toBe(false);
    expect(said).toEqual([]);
    // What a script or a worker of the page tries to send is refused by the policy, not by good manners.
    const tried = await page.evaluate(`(async () => {
      const fetched = await fetch("https://elsewhere.test/").catch(() => "refused");
      const code = "fetch('https://elsewhere.test/').then(() => postMessage('sent'), () => postMessage('refused'))";
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      return [fetched, await new Promise((tell) => { worker.onmessage = ({ data }) => tell(data); })];
    })()`);
    expect(tried).toEqual(["refused", "refused"]);
    expect(said.filter((line) => line.includes("Content Security Policy"))).toHaveLength(2);
    expect(asked).toEqual([]);
    await page.close();
  });
}
