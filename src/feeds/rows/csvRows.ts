import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { Issue, Result } from "../../model/index.ts";
import type { ReadLimits, Row, RowCutter } from "../reader.ts";
import { type CsvRecord, createCsvScanner } from "./csvScanner.ts";
import { rowIssue } from "./rowIssue.ts";
import { cutterOf, type RowScanner, type ScanningCutter } from "./rowScanner.ts";

/** How a CSV file is written. */
export interface CsvRowsOptions {
  /**
   * Character between cells.
   * @defaultValue the one of comma, semicolon, tab and bar that the header line has most of
   */
  readonly delimiter?: string;
  /**
   * Gives a column the name by which it is read.
   *
   * @param name - The name in the header line.
   * @returns The name in the rows.
   */
  readonly rename?: (name: string) => string;
  /**
   * Beginning of a line before the header that is no header, such as "#", or several of them.
   * @defaultValue none
   */
  readonly comment?: string | readonly string[];
  /**
   * Names of the columns of a file without a header line.
   * @defaultValue the first line names them
   */
  readonly columns?: readonly string[];
  /**
   * How many of the last columns a row may lack.
   * @defaultValue 0
   */
  readonly optional?: number;
  /** Columns without which the file cannot be read. */
  readonly required?: readonly string[];
}

/**
 * Makes a cutter for CSV files with a header line, after RFC 4180: quoted cells may hold line ends, and a doubled quote
 * stands for one. A row that is not well formed becomes an issue; after a quote that is never closed, reading goes on
 * with the line after the one that opened it. The value of a row is its cells by column name; cells that it lacks are empty, and
 * beyond 64 of them absent.
 *
 * The scanner is safepact's own: the streaming half of the usual CSV package rests on Node's streams and buffers, which
 * in a browser adds 215 kB, and it cannot go on behind an unclosed quote.
 *
 * @param options - How the file is written.
 * @returns The cutter.
 *
 * @example
 * ```ts
 * import { csvRows } from "safepact/feeds";
 *
 * async function* text() {
 *   yield 'id;title\n1;"Lamp ""Luna""';
 *   yield ', white"\n';
 * }
 * const cells = [];
 * for await (const row of csvRows()(text(), { maxRecordLength: 100, maxDepth: 8, maxTrackedIds: 9 })) cells.push(row.ok && row.value.value);
 * cells; // => [{ id: "1", title: 'Lamp "Luna", white' }]
 * ```
 */
export function csvRows(options: CsvRowsOptions = {}): RowCutter {
  checkGiven(
    { options },
    {
      options: {
        delimiter: "text?",
        rename: "function?",
        columns: "list?",
        required: "list?",
        comment: "any?",
        optional: "any?",
      },
    },
  );
  return csvCutter(options);
}

/** The same, to be driven piece by piece. @internal */
export function csvCutter(options: CsvRowsOptions): ScanningCutter {
  checkOptions({ optional: options.optional });
  return cutterOf((limits) => createRowScanner(limits, options));
}

function createRowScanner(limits: ReadLimits, options: CsvRowsOptions): RowScanner {
  const scanner = createCsvScanner(limits.maxRecordLength, options.delimiter);
  const rename = options.rename ?? ((name: string) => name);
  const comments =
    typeof options.comment === "string" ? [options.comment] : (options.comment ?? []);
  const isComment = ([first = ""]: readonly string[]) =>
    comments.some((comment) => first.trimStart().startsWith(comment));
  let columns = options.columns;
  let header: readonly string[] | undefined;
  let row = 0;
  let stopped = false;
  const rowsOf = (records: readonly CsvRecord[]): readonly Result<Row>[] => {
    const rows: Result<Row>[] = [];
    for (const record of records) {
      if (columns === undefined) {
        if (isComment(record.cells)) continue;
        if (record.problem === undefined) {
          columns = uniqueNames(record.cells.map(rename));
          header = record.cells;
        }
        const refused = refusal(record, columns, options.required ?? []);
        if (refused === undefined) continue;
        stopped = true;
        return [refused];
      }
      row += 1;
      if (header !== undefined && isSame(record.cells, header)) {
        rows.push(rowIssue("invalid-csv", headerAgain, { line: record.line, row }));
        continue;
      }
      rows.push(rowOf(record, columns, { row, optional: options.optional ?? 0 }));
    }
    return rows;
  };
  return {
    push: (piece) => rowsOf(scanner.push(piece)),
    end: () => rowsOf(scanner.end()),
    stopped: () => stopped,
  };
}

const headerAgain =
  "The header line stands here again, as where two files were put together; it was skipped. Check that both have the same columns.";

function isSame(cells: readonly string[], header: readonly string[]): boolean {
  return (
    cells.length > 1 &&
    cells.length === header.length &&
    cells.every((cell, index) => cell === header[index])
  );
}

function rowOf(
  record: CsvRecord,
  names: readonly string[],
  { row, optional }: { readonly row: number; readonly optional: number },
): Result<Row> {
  const position = { line: record.line, row };
  const { cells, problem } = record;
  if (problem !== undefined) return rowIssue(problem.code, problem.message, position);
  if (cells.length > names.length && cells.slice(names.length).some((cell) => cell !== "")) {
    return rowIssue(
      "invalid-csv",
      `The row has ${cells.length} cells, but the header names ${names.length}. Quote the cells that hold the delimiter.`,
      position,
    );
  }
  const value = cellsByName(names, cells);
  const issues: Issue[] =
    cells.length < names.length - optional
      ? [
          {
            code: record.last ? "truncated" : "invalid-csv",
            severity: "warning",
            path: [],
            message: `The row has ${cells.length} cells, but the header names ${names.length}; the missing ones were left empty.`,
            position,
          },
        ]
      : [];
  return { ok: true, value: { value, position, head: { columns: names } }, issues };
}

/** Cells that a row lacks and that count as empty; of a thousand columns and a short row the others are absent. */
const MOST_MISSING = 64;

function cellsByName(names: readonly string[], cells: readonly string[]): object {
  const value: Record<string, string> = {};
  const known = Math.min(names.length, cells.length + MOST_MISSING);
  for (let index = 0; index < known; index += 1) {
    const [name = "", cell = ""] = [names[index], cells[index]];
    // Assigning to this one name would set the prototype.
    if (name === "__proto__")
      Reflect.defineProperty(value, name, { value: cell, enumerable: true });
    else value[name] = cell;
  }
  return value;
}

function refusal(
  record: CsvRecord,
  names: readonly string[] | undefined,
  required: readonly string[],
): Result<Row> | undefined {
  const position = { line: record.line };
  if (names === undefined) {
    return rowIssue("invalid-csv", "The header line cannot be read. Check its quotes.", position);
  }
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length === 0) return undefined;
  return rowIssue(
    "missing-column",
    `The file has no column ${missing.map((name) => `"${name}"`).join(", ")}. Its columns are: ${names.join(", ").slice(0, 300)}. Choose the reader that fits it, or name its columns in a column map.`,
    position,
  );
}

/** A name that occurs again gets a number, so that no cell is lost. */
function uniqueNames(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim() || `column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
