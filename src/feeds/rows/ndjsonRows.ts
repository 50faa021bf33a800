import { checkGiven } from "../../model/checkGiven.ts";
import type { Result } from "../../model/index.ts";
import type { ReadLimits, Row, RowStream } from "../reader.ts";
import { createLineScanner, type Line } from "./lineScanner.ts";
import { parseJson } from "./parseJson.ts";
import { rowIssue } from "./rowIssue.ts";
import { cutterOf, type RowScanner } from "./rowScanner.ts";

/**
 * Cuts newline-delimited JSON: one value a line, blank lines skipped. A line that is no JSON or is too long becomes an
 * issue, and the next line is read. Source of the format: the NDJSON specification 1.0.
 *
 * @param text - Decoded text.
 * @param limits - Bounds.
 * @returns The rows.
 *
 * @example
 * ```ts
 * import { ndjsonRows } from "safepact/feeds";
 *
 * async function* text() {
 *   yield '{"id":1}\n{"id":';
 *   yield "2}\n";
 * }
 * const rows = [];
 * for await (const row of ndjsonRows(text(), { maxRecordLength: 100, maxDepth: 8, maxTrackedIds: 9 })) rows.push(row);
 * rows.map((row) => row.ok && row.value.position); // => [{ line: 1, row: 1 }, { line: 2, row: 2 }]
 * ```
 */
export function ndjsonRows(text: AsyncIterable<string>, limits: ReadLimits): RowStream {
  checkGiven(
    { text, limits },
    { text: "iterable", limits: { maxRecordLength: "number", maxDepth: "number" } },
  );
  return ndjsonCutter(text, limits);
}

/** The same, to be driven piece by piece. @internal */
export const ndjsonCutter = /* @__PURE__ */ cutterOf(createNdjsonScanner);

function createNdjsonScanner(limits: ReadLimits): RowScanner {
  const scanner = createLineScanner(limits.maxRecordLength);
  let row = 0;
  const rowsOf = (lines: readonly Line[]): readonly Result<Row>[] => {
    const rows: Result<Row>[] = [];
    for (const { line, content, length } of lines) {
      if (length === 0 || (content !== undefined && isBlankLine(content))) continue;
      row += 1;
      rows.push(rowOfLine({ line, row }, content, limits));
    }
    return rows;
  };
  return {
    push: (piece) => rowsOf(scanner.push(piece)),
    end: () => rowsOf(scanner.end()),
  };
}

/** Nearly every line begins with a bracket. */
function isBlankLine(content: string): boolean {
  return content.charCodeAt(0) <= 0x20 || content.charCodeAt(0) > 0x7e
    ? content.trim() === ""
    : false;
}

/** The row that a line is. @internal */
export function rowOfLine(
  position: { readonly line: number; readonly row: number },
  content: string | undefined,
  limits: ReadLimits,
): Result<Row> {
  if (content === undefined) {
    return rowIssue(
      "too-large",
      `Line ${position.line} is longer than ${limits.maxRecordLength} characters and was skipped. Check that the file has one record a line, or raise limits.maxRecordLength.`,
      position,
    );
  }
  return parseJson(content, position, limits.maxDepth);
}
