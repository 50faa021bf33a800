// Writes src/calendars/*.ts from the holiday data sets among the development dependencies, corrected where they
// are wrong: `npx tsx test/support/writeHolidays.ts`. Run it after an update of one of them and read the difference.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import Holidays from "date-holidays";
import { clean, collectChina, collectDays, collectKorea, type Day } from "./holidays/collect.ts";
import { compress, type NamedDates, type Years } from "./holidays/compress.ts";
import { corrections } from "./holidays/corrections.ts";
import { type Country, countries } from "./holidays/countries.ts";

const folder = new URL("../../src/calendars/", import.meta.url);
const years: Years = { from: 2018, to: 2027 };
const chinaYears: Years = { from: 2018, to: 2026 };

interface Table {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  readonly years: Years;
  readonly lines: readonly string[];
  readonly workdays?: readonly string[];
  /** Whether it is the national table, or that with lines added. */
  readonly base?: "national" | "extended";
  readonly sources: readonly string[];
}

const fileName = (id: string): string => id.toLowerCase();

const exportName = (id: string): string => {
  const [country = "", region = ""] = id.split("-");
  return country.toLowerCase() + region.charAt(0).toUpperCase() + region.slice(1).toLowerCase();
};

function main(): void {
  const ids = ["EU"];
  for (const [country, tables, shared] of allTables()) {
    if (shared)
      writeFileSync(new URL(`../calendar/nationalDays/${country}.ts`, folder), sharedText(shared));
    for (const table of tables) {
      ids.push(table.id);
      writeFileSync(new URL(`${fileName(table.id)}.ts`, folder), text(table, country, shared));
    }
  }
  writeFileSync(new URL("index.ts", folder), listText(ids));
  execFileSync("npx", ["biome", "check", "--write", "src/calendars", "src/calendar"], {
    stdio: "inherit",
  });
}

const moduleComment = [
  "/**",
  " * Business days of the jurisdictions of the agreements, all in one list. Each calendar stands under a subpath of its own too, which is",
  " * its id in small letters: `safepact/calendars/kr` exports `kr`, `safepact/calendars/au-nsw` exports `auNsw`.",
  " *",
  " * Holiday data from date-holidays by commenthol and contributors, based on articles of Wikipedia, CC BY-SA 3.0; each calendar lists its",
  " * sources with licence and attribution. subpath exports `'safepact/calendars'`, `'safepact/calendars/*'`.",
  " *",
  " * @module",
  " */",
];

function listText(ids: readonly string[]): string {
  return [
    "// Written by test/support/writeHolidays.ts; do not edit by hand.",
    ...moduleComment,
    'import type { Calendar } from "../calendar/calendar.ts";',
    ...ids.map((id) => `import { ${exportName(id)} } from "./${fileName(id)}.ts";`),
    "",
    "/** Every calendar of this package, for programs that look one up by id. */",
    `export const publishedCalendars: readonly Calendar[] = [${ids.map(exportName).join(", ")}];`,
    "",
  ].join("\n");
}

function* allTables(): Generator<[string, readonly Table[], readonly string[] | undefined]> {
  yield ["kr", [korea()], undefined];
  yield ["cn", [china()], undefined];
  for (const country of countries) {
    const span = { ...years, ...(country.to === undefined ? {} : { to: country.to }) };
    const national = corrected(country.code, collectDays(country, undefined, span));
    const lines = linesOf(national, span);
    const tables: Table[] = [];
    if (!country.regionsOnly) tables.push(nationalTable(country, lines, span));
    const shared = country.regionsOnly ? undefined : lines;
    if (country.code === "JP") tables.push(administrativeOrgans(country, span));
    for (const region of regionsOf(country)) {
      tables.push(...regional({ country, region, span }, national, shared));
    }
    yield [country.code.toLowerCase(), tables, tables.length > 1 ? shared : undefined];
  }
}

function regionsOf({ code, only }: Country): readonly string[] {
  return only ?? Object.keys(new Holidays().getStates(code) ?? {});
}

function nationalTable(country: Country, lines: readonly string[], span: Years): Table {
  const { code: id, title, zone } = country;
  return {
    id,
    title,
    zone,
    years: span,
    lines,
    base: "national",
    sources: sourcesOf(id),
    ...workdaysOf(id, span),
  };
}

function regional(
  { country, region, span }: { country: Country; region: string; span: Years },
  national: readonly Day[],
  shared: readonly string[] | undefined,
): Table[] {
  const renamed = country.renamed?.[region];
  const id = `${country.code}-${renamed?.code ?? region}`;
  const days = corrected(id, collectDays(country, region, span));
  const zone = country.regionZones?.[region] ?? country.zone;
  const title = `${country.title}, ${renamed?.title ?? regionTitle(country.code, region)}`;
  const table = { id, title, zone, years: span, sources: sourcesOf(id) };
  const has = (list: readonly Day[]) => new Set(list.map(({ date }) => date));
  const added = days.filter(({ date }) => !has(national).has(date));
  const removed = national.filter(({ date }) => !has(days).has(date));
  // Lines can only be added to the national list: a region that works on one of its days has a list of its own.
  if (shared === undefined || removed.length > 0) return [{ ...table, lines: linesOf(days, span) }];
  if (added.length === 0 && zone === country.zone) return [];
  return [{ ...table, lines: linesOf(added, span), base: "extended" }];
}

/** Act No. 91 of 1988, section 1(1): the days off of administrative organs. */
function administrativeOrgans({ title, zone }: Country, span: Years): Table {
  return {
    id: "JP-GOV",
    title: `${title}, administrative organs`,
    zone,
    years: span,
    lines: ["Year-end and New Year closure~~statutes=1229 1230 1231 0102 0103"],
    base: "extended",
    sources: ["dateHolidays", "statuteDays"],
  };
}

function regionTitle(country: string, region: string): string {
  const title = new Holidays().getStates(country, "en")?.[region] ?? region;
  return title.replace(/^Département et région d'outre-mer /u, "").replace(/^Département /u, "");
}

function corrected(id: string, days: readonly Day[]): Day[] {
  const { add = {}, byLaw = {}, remove = "" } = corrections[id] ?? {};
  const gone = new Set(remove.split(" "));
  return [
    ...days.filter(({ date }) => !gone.has(date)),
    ...named(add, "python-holidays"),
    ...named(byLaw, "statutes"),
  ];
}

/** The law of counting of each country, where one was looked up. */
const countingOf: Readonly<Record<string, string>> = {
  AU: "auCounting",
  CA: "caCounting",
  CN: "cnCounting",
  DE: "deCounting",
  GB: "gbCounting",
  JP: "jpCivilCounting",
  "JP-GOV": "jpAdministrativeCounting",
  KR: "krCounting",
  NL: "nlCounting",
  NZ: "nzCounting",
  SG: "sgCounting",
};

function named(days: Readonly<Record<string, string>>, source: string): Day[] {
  return Object.entries(days).flatMap(([name, dates]) =>
    dates.split(" ").map((date) => ({ date, name: clean(name), source })),
  );
}

const lawOf = (id: string): string | undefined => countingOf[id] ?? countingOf[id.slice(0, 2)];

function sourcesOf(id: string): readonly string[] {
  const { add, remove, workdays, byLaw } = corrections[id] ?? {};
  return [
    "dateHolidays",
    ...((add ?? remove ?? workdays) ? ["pythonHolidays"] : []),
    ...(byLaw ? ["statuteDays"] : []),
  ];
}

function workdaysOf(id: string, span: Years): { workdays?: readonly string[] } {
  const dates = corrections[id]?.workdays?.split(" ");
  return dates ? { workdays: [compress({ name: "Bridging day", dates }, span)] } : {};
}

function korea(): Table {
  return {
    id: "KR",
    title: "South Korea",
    zone: "Asia/Seoul",
    years,
    lines: linesOf(collectKorea(), years),
    sources: ["holidaysKr"],
  };
}

function china(): Table {
  const { holidays, workdays } = collectChina(chinaYears);
  return {
    id: "CN",
    title: "China, mainland",
    zone: "Asia/Shanghai",
    years: chinaYears,
    lines: linesOf(holidays, chinaYears),
    workdays: linesOf(workdays, chinaYears).map((line) => line.replace(/~[^=]+/u, "")),
    sources: ["chineseDays"],
  };
}

/** One line per holiday; a day with several names keeps the first. */
function linesOf(days: readonly Day[], span: Years): readonly string[] {
  const seen = new Set<string>();
  const byLabel = new Map<string, NamedDates & { dates: string[] }>();
  for (const { date, name, localName, source } of days) {
    if (seen.has(date)) continue;
    seen.add(date);
    const label = [name, localName ?? "", source ?? ""].join("~").replace(/~+$/u, "");
    const known = byLabel.get(label) ?? { name: label, dates: [] };
    known.dates.push(date);
    byLabel.set(label, known);
  }
  return [...byLabel.values()].map((holiday) => compress(holiday, span));
}

const written =
  "// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.";

function sharedText(lines: readonly string[]): string {
  return [
    written,
    "",
    "/** Days off of all the country, to which regions add theirs. @internal */",
    `export const national = ${literal(lines)};`,
    "",
  ].join("\n");
}

function text(table: Table, country: string, shared: readonly string[] | undefined): string {
  const sources = [...table.sources].sort();
  const counting = lawOf(table.id);
  const national = shared && table.base ? country : undefined;
  return [
    written,
    ...(counting ? [`import { ${counting} } from "../model/countingLaws.ts";`] : []),
    'import type { Calendar } from "../calendar/calendar.ts";',
    'import { calendarFromTable } from "../calendar/calendarFromTable.ts";',
    `import { ${sources.join(", ")} } from "../calendar/holidaySources.ts";`,
    ...(national ? [`import { national } from "../calendar/nationalDays/${national}.ts";`] : []),
    "",
    declaration(table, shared !== undefined),
  ].join("\n");
}

function declaration(table: Table, shared: boolean): string {
  const { id, title, zone, years: span, lines, workdays, base, sources } = table;
  let holidays = literal(lines);
  if (shared && base === "national") holidays = "national";
  return [
    `/** Business days of ${title} (\`${id}\`), ${span.from} to ${span.to}. */`,
    `export const ${exportName(id)}: Calendar = /* @__PURE__ */ calendarFromTable({`,
    `  id: ${JSON.stringify(id)},`,
    `  title: ${JSON.stringify(title)},`,
    `  zone: ${JSON.stringify(zone)},`,
    `  from: ${span.from},`,
    `  to: ${span.to},`,
    // A name on its own is no effect to a bundler, which can then drop the calendars that are not used; a template is one.
    ...(base === "extended" ? ["  national,"] : []),
    `  holidays: ${holidays},`,
    ...(workdays ? [`  workdays: ${literal(workdays)},`] : []),
    ...(lawOf(id) ? [`  counting: ${lawOf(id)},`] : []),
    `  sources: [${sources.join(", ")}],`,
    "});",
    "",
  ].join("\n");
}

function literal(lines: readonly string[]): string {
  return `\`\n${lines.join("\n")}\n\``;
}

main();
