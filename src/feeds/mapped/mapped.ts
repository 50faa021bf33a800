import { SafepactError } from "../../errors.ts";
import type { HazardReader, ListingReader, ReadLimits, RowCutter, RowStream } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { ndjsonRows } from "../rows/ndjsonRows.ts";
import { checkColumns } from "./checkColumns.ts";
import type { ColumnMap } from "./columnMap.ts";
import { readColumns } from "./readColumns.ts";

/**
 * Makes a reader of any table or list of records out of a column map: NDJSON, JSON and CSV files whose fields have other
 * names. The map itself is plain JSON and can stand in a file.
 *
 * @param columns - Canonical path to source path or rule.
 * @returns A reader of hazard records or listings, whichever the map fills.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the map fits neither model; `checkColumns` says why,
 * key by key.
 *
 * @example
 * ```ts
 * import { mapped, readListings } from "safepact/feeds";
 *
 * const shop = mapped({
 *   id: { path: "url", regex: "/item/(\\d+)" },
 *   platform: { const: "bazaar.example" },
 *   title: "name",
 *   "identifiers.gtin": { path: "ean", once: true },
 *   brand: { path: "maker", once: true, without: "part" },
 * });
 * const file = '{"url":"https://bazaar.example/item/7?q=1","name":"Belt","ean":"4014549786604 4014549786604","maker":"Festo 488 Festo 488","part":"488"}';
 * const listings = [];
 * for await (const result of readListings(shop, file)) if (result.ok) listings.push(result.value);
 * listings[0]?.id; // => "7"
 * listings[0]?.brand; // => "Festo"
 * listings[0]?.identifiers; // => [{ scheme: "gtin", value: "4014549786604" }]
 * ```
 */
export function mapped(columns: ColumnMap): HazardReader & ListingReader {
  const target = Object.keys(columns).some((key) => key.startsWith("products."))
    ? "hazards"
    : "listings";
  const checked = checkColumns(columns, target);
  if (!checked.ok) {
    throw new SafepactError(
      "INVALID_INPUT",
      `The column map cannot be used: ${checked.issues[0]?.message ?? ""}`,
      {
        hint:
          checked.issues.length > 1
            ? `${checked.issues.length - 1} more are listed by checkColumns.`
            : "",
      },
    );
  }
  const read = readColumns(checked.value);
  return {
    id: "mapped",
    reads: { hazards: true, listings: true },
    rows: rowsOf(columns),
    read: ({ value }) => [{ value: read(value) }],
  };
}

function rowsOf(columns: ColumnMap): RowCutter {
  const delimiter = textOf(columns["$delimiter"]);
  const items = textOf(columns["$items"]);
  const cutters: Readonly<Record<string, RowCutter>> = {
    ndjson: ndjsonRows,
    json: jsonRows(items === undefined ? {} : { items: [items] }),
    csv: csvRows(delimiter === undefined ? {} : { delimiter }),
  };
  const format = textOf(columns["$format"]);
  return (text, limits) =>
    (format === undefined ? undefined : cutters[format])?.(text, limits) ??
    found(text, limits, cutters, items);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Chooses by the first line: a whole JSON value is NDJSON, the beginning of one is JSON, anything else is CSV. */
async function* found(
  text: AsyncIterable<string>,
  limits: ReadLimits,
  cutters: Readonly<Record<string, RowCutter>>,
  items: string | undefined,
): RowStream {
  const chunks = text[Symbol.asyncIterator]();
  let head = "";
  while (!/\S[^\n]*\n/u.test(head.slice(0, 65_536)) && head.length < limits.maxRecordLength) {
    const { done, value } = await chunks.next();
    if (done) break;
    head += value;
  }
  const cutter = cutters[formatOf(head.trimStart(), items)] ?? csvRows();
  yield* cutter(joined(head, chunks), limits);
}

function formatOf(head: string, items: string | undefined): string {
  if (!/^[[{]/u.test(head)) return "csv";
  if (items !== undefined || head.startsWith("[")) return "json";
  const [line = ""] = head.split("\n", 1);
  try {
    JSON.parse(line);
    return "ndjson";
  } catch {
    return "json";
  }
}

async function* joined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
