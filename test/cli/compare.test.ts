import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cardsOfTwoPlatforms } from "../report/cardsOfTwoPlatforms.ts";
import { runCli } from "./support/runCli.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const { slow, slowBefore, quick, rows } = cardsOfTwoPlatforms();
const file = (name: string, card: object) => folder.put(name, JSON.stringify(card));
const now = file("now.json", slow);
const before = file("before.json", slowBefore);
const other = file("other.json", quick);

test("two platforms stand beside each other, as text and as a page", async () => {
  const html = folder.path("compared.html");
  const { code, out } = await runCli(["compare", now, other, "--html", html, "--locale", "ko"]);
  expect(code).toBe(0);
  expect(out).toContain(slow.platform);
  expect(out).toContain(quick.platform);
  expect(out).toMatch(/^score /mu);
  expect(readFileSync(html, "utf8")).toContain('<html lang="ko"');
});

test("cards of one platform stand in the order of their periods, and the page tells the trend", async () => {
  const { out } = await runCli(["compare", now, before]);
  const first = out.indexOf(`1: ${slowBefore.period.from}`);
  expect(first).toBeGreaterThan(0);
  expect(out.indexOf(`2: ${slow.period.from}`)).toBeGreaterThan(first);
  const page = await runCli(["compare", now, before, "--html", "-"]);
  expect(page.out).toContain("<h1>Scorecards over time</h1>");
  expect(page.out).not.toContain("figure  ");
});

test("a page and JSON are not mixed on standard output", async () => {
  expect((await runCli(["compare", now, "--html", "-", "--json"])).code).toBe(2);
});

test("with the rows beside the cards the page tests whether the times to block differ; other rows are refused", async () => {
  const [slowRows, quickRows] = [rows.slow, rows.quick].map((beside, place) =>
    folder.put(`rows-${place}.ndjson`, lines(...beside)),
  );
  const files = [slowRows ?? "", quickRows ?? ""];
  const page = await runCli(["compare", now, other, "--html", "-", "--rows", ...files]);
  expect(page.code).toBe(0);
  expect(page.out).toContain("(log-rank test, p ");
  expect((await runCli(["compare", now, other, "--html", "-"])).out).toContain(
    "The curves cannot be compared.",
  );
  const swapped = await runCli([
    "compare",
    now,
    other,
    "--html",
    "-",
    "--rows",
    ...files.toReversed(),
  ]);
  expect(swapped.code).toBe(3);
  expect(swapped.err.replaceAll(/\s+/gu, " ")).toContain("does not hold the rows of");
  expect((await runCli(["compare", now, other, "--rows", ...files])).err).toContain("--html");
  expect(
    (await runCli(["compare", now, other, "--html", "-", "--rows", files[0] ?? ""])).code,
  ).toBe(2);
});
