import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const guides = readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => `docs/${file}`);
const pages = ["README.md", ...guides].filter((file) => existsSync(new URL(file, root)));

test.each(pages)("every link of %s leads to a file and a heading", (page) => {
  const from = new URL(page, root);
  const links = [...readFileSync(from, "utf8").matchAll(/\]\(([^)\s]+)\)/gu)].map(
    ([, to = ""]) => to,
  );
  const broken = links.filter((link) => !/^[a-z]+:/u.test(link) && !leadsSomewhere(link, from));
  expect(broken).toEqual([]);
});

function leadsSomewhere(link: string, from: URL): boolean {
  const to = new URL(link, from);
  const anchor = to.hash.slice(1);
  to.hash = "";
  if (!existsSync(to)) return false;
  return anchor === "" || anchorsOf(readFileSync(to, "utf8")).has(decodeURIComponent(anchor));
}

/** Anchors as the usual Markdown hosts make them of headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}
