import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { isXmlElement } from "../isXmlElement.ts";
import type {
  HazardReader,
  ListingReader,
  ReadLimits,
  RowCutter,
  RowStream,
  XmlElement,
} from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { ndjsonCutter } from "../rows/ndjsonRows.ts";
import { xmlRows } from "../rows/xmlRows.ts";
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
  checkGiven({ columns }, { columns: "object" });
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
  const header =
    columns["$header"] === false ? { columns: numbered, optional: numbered.length } : {};
  const cutters: Readonly<Record<string, RowCutter>> = {
    xml: elementRows(items),
    ndjson: ndjsonCutter,
    json: jsonRows(items === undefined ? {} : { items: [items] }),
    csv: csvRows({ ...header, ...(delimiter === undefined ? {} : { delimiter }) }),
  };
  const format = textOf(columns["$format"]);
  return (text, limits) =>
    (format === undefined ? undefined : cutters[format])?.(text, limits) ??
    found(text, limits, cutters, items);
}

/** Names of the columns of a file without a header line. */
const numbered: readonly string[] = /* @__PURE__ */ Array.from({ length: 500 }, (_, index) =>
  String(index + 1),
);

/** Records of any XML, RSS or Atom document, as objects: texts by the name of their element. */
function elementRows(item: string | undefined): RowCutter {
  const cut = xmlRows({ item: item ?? ["item", "entry", "offer", "product", "record", "row"] });
  return async function* (text, limits) {
    for await (const row of cut(text, limits)) {
      const { value } = row.ok ? row.value : { value: undefined };
      yield row.ok && isXmlElement(value)
        ? { ...row, value: { ...row.value, value: objectOf(value) } }
        : row;
    }
  };
}

/** An element as an object: several of one name become a list, attributes are `@name`. */
function objectOf(element: XmlElement): Readonly<Record<string, unknown>> {
  const fields = new Map<string, unknown[]>();
  for (const [name, value] of Object.entries(element.attributes ?? {})) {
    fields.set(`@${name}`, [value]);
  }
  for (const child of element.children) {
    const value = child.children.length > 0 ? objectOf(child) : child.text;
    fields.set(child.name, [...(fields.get(child.name) ?? []), value]);
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
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
  if (head.startsWith("<")) return "xml";
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
