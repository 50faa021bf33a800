import { checkGiven } from "../../model/checkGiven.ts";
import type { RowCutter } from "../reader.ts";
import { createJsonScanner } from "./json/jsonScanner.ts";
import type { JsonRowsOptions } from "./jsonRowsOptions.ts";
import { cutterOf } from "./rowScanner.ts";

/**
 * Makes a cutter for JSON documents: a list of records, an object that holds such a list, a single record, or several of
 * these one after another. Only one record is held at a time, so that files of any size can be read.
 *
 * @param options - Where the records are.
 * @returns The cutter.
 *
 * @example
 * ```ts
 * import { jsonRows } from "safepact/feeds";
 *
 * async function* text() {
 *   yield '{"total":2,"results":[{"id":1},{"id"';
 *   yield ":2}]}";
 * }
 * const ids = [];
 * const cut = jsonRows({ items: ["results"] });
 * for await (const row of cut(text(), { maxRecordLength: 100, maxDepth: 8, maxTrackedIds: 9 })) ids.push(row.ok && row.value.value);
 * ids; // => [{ id: 1 }, { id: 2 }]
 * ```
 */
export function jsonRows(options: JsonRowsOptions = {}): RowCutter {
  checkGiven({ options }, { options: { items: "list?", check: "function?" } });
  return cutterOf((limits) => {
    const scanner = createJsonScanner(limits, options);
    return {
      push: (piece) => {
        scanner.push(piece);
        return scanner.taken();
      },
      end: () => {
        scanner.end();
        return scanner.taken();
      },
    };
  });
}
