/*
 * Builds the site into site/: guides, generated tables and examples as pages with navigation and search, and beside them the
 * API that TypeDoc writes into site/api. A relative link that leads nowhere fails the build. Any static host serves the folder.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "tsup";
import { layout, siteStyle } from "./layout.ts";
import { type RenderedMarkdown, renderMarkdown } from "./renderMarkdown.ts";
import { type SitePage, siteMap } from "./siteMap.ts";
import { agreementsPage, dutiesPage } from "./tables.ts";
import { writePlayground } from "./writePlayground.ts";

const root = new URL("../", import.meta.url);
const out = new URL("site/", root);
const groups = siteMap(root);
const pages = groups.flatMap((group) => group.pages);
// A page that no file is made into is led to by its own address.
const byFile = new Map(
  pages.flatMap(({ file, path, section }) => (section === undefined ? [[file ?? path, path]] : [])),
);
const broken: string[] = [];
const copied = new Set<string>();
const anchors = new Map<string, Set<string>>();
const wanted: { readonly from: string; readonly to: string; readonly anchor: string }[] = [];
const entries: { id: string; title: string; page: string; text: string }[] = [];

const read = (file: string) => readFileSync(new URL(file, root), "utf8");

function write(path: string, text: string): void {
  const target = fileURLToPath(new URL(path, out));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Leads a link of a Markdown file to its place on the site. */
function linkFrom(file: string, path: string): (href: string) => string {
  return (href) => {
    if (/^[a-z]+:/u.test(href)) return href;
    const [target = "", anchor = ""] = href.split("#");
    const source = target === "" ? file : posix.normalize(posix.join(posix.dirname(file), target));
    const to = target === "" ? path : byFile.get(source);
    if (to !== undefined) {
      if (anchor !== "") wanted.push({ from: file, to, anchor: decodeURIComponent(anchor) });
      return `${target === "" ? "" : posix.relative(posix.dirname(path), to)}${anchor === "" ? "" : `#${anchor}`}`;
    }
    if (!existsSync(new URL(source, root))) {
      broken.push(`${file}: ${href}`);
      return href;
    }
    if (/\.(?:svg|png|json|txt|ndjson|md|ts)$/u.test(source)) {
      copied.add(source);
      return posix.relative(posix.dirname(path), `files/${source}`);
    }
    // A folder of the repository has no page here: its path says where to look.
    return "#content";
  };
}

function markdownOf({ file = "", path, section }: SitePage): string {
  const text = section === undefined ? read(file) : sectionOf(read(file), section);
  if (!file.endsWith(".ts")) return text;
  const printed = file.replace(/\.ts$/u, ".txt");
  const output = existsSync(new URL(printed, root))
    ? `\n\nIt prints:\n\n\`\`\`\n${read(printed)}\n\`\`\``
    : "";
  return `# ${posix.basename(path, ".html")}.ts\n\n\`\`\`ts\n${text}\n\`\`\`${output}`;
}

/** One section of a file as a page of its own. */
function sectionOf(text: string, name: string): string {
  const start = text.indexOf(`\n## ${name}\n`);
  if (start < 0) throw new Error(`There is no section ${name}.`);
  const end = text.indexOf("\n## ", start + 4);
  return text.slice(start + 2, end < 0 ? undefined : end);
}

function put(page: SitePage, text: string, file: string): void {
  const { path, title } = page;
  const rendered: RenderedMarkdown = renderMarkdown(text, linkFrom(file, path));
  anchors.set(path, new Set(rendered.headings.map(({ id }) => id)));
  write(path, layout({ path, title, body: rendered.html, groups }));
  index(page, text, rendered);
}

/** One entry of the search for each section. */
function index({ path, title }: SitePage, text: string, { headings }: RenderedMarkdown): void {
  const parts = text.replaceAll(/```[\s\S]*?```/gu, " ").split(/^#{1,6} .*$/mu);
  for (const [place, { id, text: heading }] of headings.entries()) {
    const words = (parts[place + 1] ?? "").replaceAll(/[|*`[\]()#-]+/gu, " ");
    entries.push({
      id: place === 0 ? path : `${path}#${id}`,
      title: place === 0 ? title : heading,
      page: title,
      text: words.replaceAll(/\s+/gu, " ").slice(0, 2000),
    });
  }
}

const withoutApi = process.argv.includes("--without-api");
if (!withoutApi && !existsSync(new URL("api/index.html", out))) {
  throw new Error("The API is not there: run typedoc first, as `npm run docs` does.");
}
rmSync(new URL("guides/", out), { recursive: true, force: true });
put(
  { path: "index.html", title: "Product-safety agreements as code" },
  read("website/start.md"),
  "start.md",
);
for (const page of pages.filter(({ file }) => file !== undefined)) {
  put(page, markdownOf(page), page.file ?? "");
}
put({ path: "agreements.html", title: "Agreements" }, agreementsPage(), "agreements.md");
put({ path: "duties.html", title: "Duties" }, dutiesPage(), "duties.md");

for (const { from, to, anchor } of wanted) {
  if (anchors.get(to)?.has(anchor) !== true) broken.push(`${from}: ${to}#${anchor}`);
}
for (const file of copied) {
  const target = fileURLToPath(new URL(`files/${file}`, out));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(new URL(file, root), target);
}
await writePlayground(fileURLToPath(out), groups);
write("site.css", siteStyle);
write("search.json", JSON.stringify(entries));
const scripts = { config: false, silent: true, clean: false, dts: false, minify: true } as const;
await bundle({
  ...scripts,
  entry: { search: fileURLToPath(new URL("search.ts", import.meta.url)) },
  format: "iife",
  platform: "browser",
  target: "es2022",
  noExternal: [/.*/u],
  outDir: fileURLToPath(out),
  outExtension: () => ({ js: ".js" }),
});
if (broken.length > 0) {
  console.error(`Links that lead nowhere:\n${broken.map((link) => `  ${link}`).join("\n")}`);
  process.exitCode = 1;
} else {
  console.log(`${pages.length + 1} pages written to site/`);
}
