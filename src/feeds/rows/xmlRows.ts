import type { SaxesParser } from "saxes";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Result } from "../../model/index.ts";
import type { ReadLimits, Row, RowCutter } from "../reader.ts";
import { createDocumentScanner, type DocumentPiece } from "./documentScanner.ts";
import { cutterOf, type RowScanner } from "./rowScanner.ts";
import { namesAndSigns } from "./xml/xmlDocument.ts";
import { createXmlScanner } from "./xml/xmlScanner.ts";
import type { XmlRowsOptions } from "./xmlRowsOptions.ts";

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
  checkGiven(
    { options },
    { options: { within: "list?", check: "function?", item: "any", root: "any?" } },
  );
  return cutterOf(async (limits) => {
    // The XML parser is loaded when the first XML file is read: whoever reads none does not carry it.
    const { SaxesParser } = await import("saxes");
    const makeParser = (version?: "1.1") =>
      new SaxesParser({ xmlns: false, ...(version && { defaultXMLVersion: version }) });
    return createDocumentsScanner(makeParser, options, limits);
  });
}

function createDocumentsScanner(
  makeParser: (version?: "1.1") => SaxesParser<{ xmlns: false }>,
  options: XmlRowsOptions,
  limits: ReadLimits,
): RowScanner {
  let row = 0;
  const nextRow = () => {
    row += 1;
    return row;
  };
  const documents = createDocumentScanner();
  const setting = { options, limits, nextRow, makeParser, ...namesAndSigns(options) };
  let scanner = createXmlScanner(setting);
  let started = false;
  const read = (pieces: readonly DocumentPiece[]): Result<Row>[] => {
    const rows: Result<Row>[] = [];
    for (const { piece, begins } of pieces) {
      if (begins && scanner.isWhole()) {
        scanner.checkWhole();
        rows.push(...scanner.taken());
        scanner = createXmlScanner(setting);
      }
      started ||= piece.trim() !== "";
      scanner.push(piece);
      rows.push(...scanner.taken());
      if (scanner.stopped()) break;
    }
    return rows;
  };
  return {
    push: (piece) => read(documents.push(piece)),
    end: () => {
      const rows = read(documents.end());
      if (started && !scanner.stopped()) scanner.end();
      return [...rows, ...scanner.taken()];
    },
    stopped: () => scanner.stopped(),
  };
}
