import type { ReadLimits, RowCutter, RowStream } from "../reader.ts";
import { documentsOf } from "./documentsOf.ts";
import type { XmlRowsOptions } from "./xmlRowsOptions.ts";
import { createXmlScanner } from "./xmlScanner.ts";

/**
 * Makes a cutter for XML documents, and for several of them in one stream. The value of a row is an `XmlElement`;
 * `head` has the texts of the elements that stand before the records. Entities of a document type are never expanded.
 * When a document breaks off, the records that were complete are kept.
 *
 * @param options - Where the records are.
 * @returns The cutter.
 *
 * @example
 * ```ts
 * import { xmlRows } from "safepact/feeds";
 *
 * async function* text() {
 *   yield "<list><date>2025-07-25</date><alert><name>Lamp</na";
 *   yield "me></alert></list>";
 * }
 * const heads = [];
 * const cut = xmlRows({ item: "alert", root: "list" });
 * for await (const row of cut(text(), { maxRecordLength: 100, maxDepth: 8, maxTrackedIds: 9 })) heads.push(row.ok && row.value.head);
 * heads; // => [{ date: "2025-07-25" }]
 * ```
 */
export function xmlRows(options: XmlRowsOptions): RowCutter {
  return (text, limits) => cut(text, limits, options);
}

async function* cut(
  text: AsyncIterable<string>,
  limits: ReadLimits,
  options: XmlRowsOptions,
): RowStream {
  // The XML parser is loaded when the first XML file is read: whoever reads none does not carry it.
  const saxes = await import("saxes");
  const parser = () => new saxes.SaxesParser({ xmlns: false });
  let row = 0;
  const nextRow = () => {
    row += 1;
    return row;
  };
  let scanner = createXmlScanner(parser(), { options, limits, nextRow });
  let started = false;
  for await (const { piece, begins } of documentsOf(text)) {
    if (begins && scanner.rootClosed()) {
      scanner.checkWhole();
      yield* scanner.taken();
      scanner = createXmlScanner(parser(), { options, limits, nextRow });
    }
    started ||= piece.trim() !== "";
    scanner.push(piece);
    yield* scanner.taken();
    if (scanner.stopped()) return;
  }
  if (!started) return;
  scanner.end();
  yield* scanner.taken();
}
