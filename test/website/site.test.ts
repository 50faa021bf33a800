import { existsSync, readdirSync, readFileSync } from "node:fs";
import { vocabularies } from "safepact/model";
import { expect, test } from "vitest";
import { renderMarkdown } from "../../website/renderMarkdown.ts";
import { siteMap } from "../../website/siteMap.ts";
import { agreementsPage, dutiesPage } from "../../website/tables.ts";

const root = new URL("../../", import.meta.url);
const pages = siteMap(root).flatMap((group) => group.pages);

test("every guide has its page, every page its file and an address of its own", () => {
  const guides = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));
  const files = new Set(pages.flatMap(({ file }) => file ?? []));
  expect(guides.filter((name) => !files.has(`docs/${name}`))).toEqual([]);
  expect([...files].filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});

test("every code of an issue and of an error stands in the guide with cause and remedy", () => {
  const guide = readFileSync(new URL("docs/codes.md", root), "utf8");
  const source = readFileSync(new URL("src/errors.ts", root), "utf8");
  const errors = [...source.matchAll(/^ {2}\| "([A-Z_]+)"/gmu)].map(([, code = ""]) => code);
  expect(errors.length).toBeGreaterThan(10);
  const rows = [...guide.matchAll(/^\| `([\w-]+)` \| [^|]+ \| [^|]+ \|$/gmu)].map(
    ([, code]) => code,
  );
  expect(rows.sort()).toEqual([...vocabularies.issueCodes, ...errors].sort());
});

test("generated tables hold every agreement and every duty with source and confidence", () => {
  const agreements = agreementsPage();
  expect(agreements).toContain("## kr-2024: ");
  expect(agreements).toContain("none published");
  const rows = dutiesPage()
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => row.split(/(?<!\\)\|/u).length !== 8)).toEqual([]);
});

test("Markdown keeps markup of others inert, numbers equal headings, and leads its links", () => {
  const text = "# A & b\n\n## C\n\n## C\n\n<script>alert(1)</script>\n\n[x](y.md#c) `<i>`\n";
  const { html, headings } = renderMarkdown(text, (href) => `led/${href}`);
  expect(headings.map(({ id }) => id)).toEqual(["a--b", "c", "c-1"]);
  expect(html).not.toContain("<script");
  expect(html).toContain('href="led/y.md#c"');
});
