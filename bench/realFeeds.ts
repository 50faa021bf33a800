/**
 * Measures the tables of docs/real-feeds.md on the files that lie beside the project: what each source and each file of a
 * shop gives, what is refused, what holds a valid barcode, and what is remarked.
 *
 * `npx tsx bench/realFeeds.ts [--write]` prints them; with `--write` they replace those in the document. Where the files are
 * not there, it says so and does nothing.
 */
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  type ColumnMap,
  detectFormat,
  hazardReaders,
  listingReaders,
  mapped,
  readHazards,
  readListings,
} from "safepact/feeds";
import { type HazardRecord, type Listing, parseGtin, type Result } from "safepact/model";

const data = fileURLToPath(new URL("../../shared/data/", import.meta.url));
const document = fileURLToPath(new URL("../docs/real-feeds.md", import.meta.url));
const maps: Readonly<Record<string, string>> = {
  "safety-korea/domestic-recalls.jsonl": "seoul-korea",
  "kaufland/rows.jsonl": "kaufland",
};
/** Sources of hazard records by the files that they are. */
const sources: Readonly<Record<string, readonly string[]>> = {
  "EU Safety Gate, weekly XML 2023–2025, gzipped": ["2023", "2024", "2025"].flatMap((year) =>
    filesIn(`safety-gate/${year}`),
  ),
  "US CPSC, recall service and website CSV": ["cpsc/api-sample.json", "cpsc/website-export.csv"],
  "Canada, Health Canada's open data": ["health-canada/HCRSAMOpenData.json.gz"],
  "Korea, list of a Seoul mirror, by column map": ["safety-korea/domestic-recalls.jsonl"],
};

/** What was counted in one or several files. */
interface Count {
  format: string;
  values: number;
  variants: number;
  refused: number;
  priced: number;
  withGtin: number;
  readonly gtins: string[];
  readonly codes: Map<string, number>;
}

function newCount(format = ""): Count {
  const none = { values: 0, variants: 0, refused: 0, priced: 0, withGtin: 0 };
  return { format, ...none, gtins: [], codes: new Map() };
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(`${data}${folder}`)) return [];
  const names = readdirSync(`${data}${folder}`, { recursive: true, encoding: "utf8" });
  return names.map((name) => `${folder}/${name}`).sort();
}

/** The records or listings of a file; nothing where no reader is known for it. */
function resultsOf(
  file: string,
): { format: string; results: AsyncIterable<Result<HazardRecord | Listing>> } | undefined {
  const stream = () => createReadStream(`${data}${file}`);
  const map = maps[file];
  if (map !== undefined) {
    const columns: ColumnMap = JSON.parse(
      readFileSync(new URL(`../docs/maps/${map}.json`, import.meta.url), "utf8"),
    );
    const isHazards = map === "seoul-korea";
    const results = isHazards
      ? readHazards(mapped(columns), stream())
      : readListings(mapped(columns), stream());
    return { format: "mapped", results };
  }
  const bytes = readFileSync(`${data}${file}`);
  const format = detectFormat(file.endsWith(".gz") ? gunzipSync(bytes) : bytes, file);
  const hazards = hazardReaders.find(({ id }) => id === format?.id);
  const listings = listingReaders.find(({ id }) => id === format?.id);
  if (format === undefined) return undefined;
  if (listings !== undefined && format.holds !== "hazards") {
    return { format: format.id, results: readListings(listings, stream()) };
  }
  return hazards && { format: format.id, results: readHazards(hazards, stream()) };
}

async function add(count: Count, file: string): Promise<void> {
  const found = resultsOf(file);
  if (found === undefined) return;
  count.format = found.format;
  for await (const result of found.results) {
    for (const { code } of result.issues) count.codes.set(code, (count.codes.get(code) ?? 0) + 1);
    if (result.ok) addValue(count, result.value);
    else count.refused += 1;
  }
}

function addValue(count: Count, value: HazardRecord | Listing): void {
  const parts = "products" in value ? value.products : [value, ...value.variants];
  const gtins = parts
    .flatMap(({ identifiers }) => identifiers)
    .filter(({ scheme, value: code }) => scheme === "gtin" && parseGtin(code).length > 0)
    .map(({ value: code }) => code.padStart(14, "0"));
  count.values += 1;
  count.withGtin += gtins.length > 0 ? 1 : 0;
  count.gtins.push(...gtins);
  if ("products" in value) return;
  count.variants += value.variants.length;
  const isPriced = [value, ...value.variants].some(
    ({ price, attributes }) => price !== undefined || attributes["price"] !== undefined,
  );
  count.priced += isPriced ? 1 : 0;
}

const shown = (number: number) => number.toLocaleString("en-US");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

async function sourcesTable(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, files] of Object.entries(sources)) {
    const count = newCount();
    for (const file of files) await add(count, file);
    const distinct = new Set(count.gtins).size;
    const codes = [...count.codes].map(([code, times]) => `\`${code}\` ${shown(times)}`);
    rows.push([
      name,
      shown(files.length),
      shown(count.values),
      shown(count.refused),
      count.withGtin === 0
        ? "0"
        : `${shown(count.withGtin)} (${shown(count.gtins.length)} GTINs, ${shown(distinct)} distinct)`,
      codes.join(", "),
    ]);
  }
  return table(["source", "files", "records", "refused", "with a GTIN", "remarks"], rows);
}

async function fieldTable(): Promise<string> {
  const rows: string[][] = [];
  for (const file of [...filesIn("field"), "kaufland/rows.jsonl"]) {
    if (!/\.(?:xml|csv|tsv|txt|json|jsonl)$/u.test(file)) continue;
    const count = newCount();
    await add(count, file);
    if (count.format === "") continue;
    rows.push([
      file.replace(/^field\//u, "").replace("|", "\\|"),
      count.format,
      shown(count.values),
      shown(count.variants),
      shown(count.refused),
      shown(count.withGtin),
      shown(count.priced),
    ]);
  }
  const head = ["file", "format", "read", "variants", "refused", "with a GTIN", "with a price"];
  return table(head, rows);
}

/** Puts a table between the marks of its name. */
function put(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- measured: ${name} -->`, "<!-- end of measured -->"];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`docs/real-feeds.md has no place for "${name}".`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

if (existsSync(`${data}field`)) {
  const tables = { sources: await sourcesTable(), files: await fieldTable() };
  process.stdout.write(`${tables.sources}\n\n${tables.files}\n`);
  if (process.argv.includes("--write")) {
    const text = readFileSync(document, "utf8");
    writeFileSync(document, put(put(text, "sources", tables.sources), "files", tables.files));
  }
} else {
  process.stdout.write(`The real files are not there (${data}field): nothing was measured.\n`);
}
