import { readFileSync } from "node:fs";
import { vocabularies } from "safepact/match";
import { expect, test } from "vitest";
import { whyGuideFiles } from "../support/whyGuide.ts";

const guide = readFileSync(new URL("../../docs/why-did-this-match.md", import.meta.url), "utf8");

/** First cells of a table's rows, without their quotation. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const [, table = ""] = guide.split(`\n| ${heading} |`);
  const [rows = ""] = table.split("\n\n");
  return rows
    .split("\n")
    .slice(2)
    .map((row) => row.split("|").map((cell) => cell.trim().replaceAll("`", "")));
}

test("the table of evidence has every code of every kind and no other", () => {
  const rows = rowsOf("kind | code");
  expect(rows.map(([, , code]) => code).sort()).toEqual([...vocabularies.evidenceCodes].sort());
  expect([...new Set(rows.map(([, kind]) => kind))].sort()).toEqual(
    [...vocabularies.evidenceKinds].sort(),
  );
});

test("what the table calls a contradiction is what lowers", () => {
  const rows = rowsOf("kind | code");
  const lowers = rows.filter(([, , code = ""]) => code.endsWith("-contradicted"));
  expect(lowers.filter(([, , , , side]) => side !== "against")).toEqual([]);
});

test("the table of reasons has every reason and no other", () => {
  const rows = rowsOf("reason | of");
  expect(rows.map(([, reason]) => reason).sort()).toEqual(
    [...vocabularies.screeningReasons].sort(),
  );
});

test("outputs and pictures of the guide are those of the program", async () => {
  for (const { path, content } of await whyGuideFiles()) {
    const stale = `${path.pathname} is stale: run vitest with -u, look at it, and commit it`;
    await expect(content, stale).toMatchFileSnapshot(path.pathname);
  }
});
