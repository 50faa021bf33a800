import { readdirSync, readFileSync } from "node:fs";

/** A page of the site. */
export interface SitePage {
  /** Address within the site, without the leading slash. */
  readonly path: string;
  /** Name in the navigation. */
  readonly title: string;
  /** The Markdown file it is made of, from the root of the project; a generated page has none. */
  readonly file?: string;
  /** The one section of that file that is the page; the whole file when absent. */
  readonly section?: string;
}

/** A group of the navigation. */
export interface SiteGroup {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

const guide = (name: string, title: string): SitePage => ({
  path: `guides/${name}.html`,
  title,
  file: `docs/${name}.md`,
});

/** Every page of the site, in the order of the navigation. The API is made by TypeDoc and stands under `api/`. */
export function siteMap(root: URL): readonly SiteGroup[] {
  const groups = listed(root);
  const known = new Set(groups.flatMap(({ pages }) => pages.map(({ path }) => path)));
  // A guide that nobody put in order yet is found all the same.
  const others = readdirSync(new URL("docs/", root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => guide(name.replace(/\.md$/u, ""), headingOf(new URL(`docs/${name}`, root))))
    .filter(({ path }) => !known.has(path));
  return groups.map(({ title, pages }) => ({
    title,
    pages: title === "Guides" ? [...pages, ...others] : pages,
  }));
}

function headingOf(file: URL): string {
  return /^# (.+)$/mu.exec(readFileSync(file, "utf8"))?.[1] ?? "Guide";
}

function listed(root: URL): readonly SiteGroup[] {
  const named = (folder: string, ending: string) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith(ending))
      .sort();
  return [
    {
      title: "Start",
      pages: [
        guide("five-minutes", "Five-minute start"),
        guide("getting-started", "Getting started"),
        guide("concepts", "Concepts"),
        { path: "playground.html", title: "Playground" },
        guide("for-platforms", "For platforms"),
        guide("for-regulators", "For regulators"),
        guide("for-researchers", "For researchers"),
      ],
    },
    {
      title: "Guides",
      pages: [
        guide("feeds", "Feeds"),
        guide("matching", "Matching: how, and what it cannot do"),
        guide("how-matching-works", "How matching works"),
        guide("why-did-this-match", "Why did this match?"),
        guide("choose-your-threshold", "Choose your threshold"),
        guide("semantics", "Matching by meaning"),
        guide("sweeps", "Sweeps of any size"),
        guide("deadlines", "Deadlines"),
        guide("notices", "Notices"),
        guide("exchange", "Exchange"),
        guide("ledger", "Ledger"),
        guide("published-score", "From events to a published score"),
        guide("scoring", "Scoring"),
        guide("kpis", "Figures"),
        guide("reproduce-a-kpi", "A pledge's KPI, recomputed"),
        guide("command-line", "Command line"),
        guide("migrating-to-0.3", "Migrating to 0.3"),
        guide("design", "Design"),
      ],
    },
    {
      title: "Reference",
      pages: [
        { path: "agreements.html", title: "Agreements" },
        { path: "duties.html", title: "Duties" },
        guide("codes", "Error and issue codes"),
        { path: "api/index.html", title: "API" },
        { path: "changelog.html", title: "Changelog", file: "CHANGELOG.md" },
      ],
    },
    {
      title: "Trust",
      pages: [
        guide("real-feeds", "Results on real feeds"),
        ...["matching", "perturbations", "speed", "notices", "comply", "ledger"].map((name) => ({
          path: `measured/${name}.html`,
          title: `Measured: ${name}`,
          file: `bench/${name}/RESULTS.md`,
        })),
        { path: "promises.html", title: "Promises", file: "README.md" },
        { path: "limits.html", title: "Limits", file: "README.md", section: "Limits" },
        { path: "security.html", title: "Security", file: "SECURITY.md" },
        { path: "contributing.html", title: "Contributing", file: "CONTRIBUTING.md" },
        { path: "conduct.html", title: "Code of conduct", file: "CODE_OF_CONDUCT.md" },
      ],
    },
    {
      title: "Examples",
      pages: named("examples/", ".ts").map((name) => ({
        path: `examples/${name.replace(/\.ts$/u, ".html")}`,
        title: name,
        file: `examples/${name}`,
      })),
    },
    {
      title: "Decisions",
      pages: named("docs/decisions/", ".md").map((name) => ({
        path: `decisions/${name.replace(/\.md$/u, ".html")}`,
        title: name.replace(/\.md$/u, "").replaceAll("-", " "),
        file: `docs/decisions/${name}`,
      })),
    },
  ];
}
