import type { SaxesParser } from "saxes";
import type { Issue, Position, Result } from "../../model/index.ts";
import type { ReadLimits, Row, RowCutter, RowStream, XmlElement } from "../reader.ts";
import { documentsOf } from "./documentsOf.ts";
import { rowIssue } from "./rowIssue.ts";

/** Where the records of an XML document are. */
export interface XmlRowsOptions {
  /** Name of the element that is one record, without prefix. */
  readonly item: string;
  /** Name of the outermost element; another one means that the file is something else. */
  readonly root?: string;
}

const MAX_FAULTS = 100;

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
  let scanner = createScanner(parser(), { options, limits, nextRow: () => (row += 1) });
  let started = false;
  for await (const { piece, begins } of documentsOf(text)) {
    if (begins && scanner.rootClosed()) {
      scanner = createScanner(parser(), { options, limits, nextRow: () => (row += 1) });
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

interface OpenElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

interface Setting {
  readonly options: XmlRowsOptions;
  readonly limits: ReadLimits;
  readonly nextRow: () => number;
}

/** One parser over one document. */
function createScanner(
  parser: SaxesParser<{ xmlns: false }>,
  { options, limits, nextRow }: Setting,
) {
  let results: Result<Row>[] = [];
  const head: Record<string, string> = {};
  const stack: OpenElement[] = [];
  let depth = 0;
  let rootName: string | undefined;
  let stopped = false;
  let faults: { readonly issue: Issue; readonly structural: boolean }[] = [];
  let faultCount = 0;
  let size = 0;
  let quiet = 0;
  let start: Position = {};

  const here = (): Position => ({ line: parser.line, column: parser.column + 1 });
  const stop = (result: Result<Row>) => {
    results.push(result);
    stopped = true;
  };

  parser.on("opentag", ({ name }) => {
    quiet = 0;
    depth += 1;
    const local = name.slice(name.indexOf(":") + 1);
    if (rootName === undefined) openRoot(local);
    if (depth > limits.maxDepth && !stopped) {
      stop(
        rowIssue(
          "too-deep",
          `The document is nested deeper than ${limits.maxDepth} levels; reading stopped there. Check the file.`,
          here(),
        ),
      );
    }
    if (stack.length > 0 || local === options.item || depth === 2) {
      if (local === options.item && !stack.some((open) => open.name === local)) begin();
      stack.push({ name: local, children: [], text: "" });
    }
  });
  const openRoot = (local: string) => {
    rootName = local;
    if (options.root === undefined || local === options.root) return;
    stop(
      rowIssue(
        "unknown-format",
        `The outermost element is <${local.slice(0, 60)}>, not <${options.root}>: this is another kind of file. Choose the reader that fits it.`,
        here(),
      ),
    );
  };
  const begin = () => {
    size = 0;
    faults = [];
    start = { line: parser.line, row: nextRow() };
  };
  const addText = (text: string) => {
    quiet = 0;
    const open = stack.at(-1);
    if (open === undefined) return;
    size += text.length;
    if (size <= limits.maxRecordLength) open.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    quiet = 0;
    depth -= 1;
    const open = stack.pop();
    if (open === undefined) return;
    const parent = stack.at(-1);
    if (open.name === options.item && !stack.some((outer) => outer.name === options.item)) {
      endRow(open);
    } else if (parent === undefined) head[open.name] = open.text.trim();
    else close(open, parent);
  });
  const close = (open: OpenElement, parent: OpenElement) => {
    // `<br/>` and its like inside running text.
    if (open.text === "" && open.children.length === 0 && parent.text.trim() !== "") {
      parent.text += "\n";
    }
    parent.children.push(open);
  };
  const endRow = (open: OpenElement) => {
    if (size > limits.maxRecordLength) {
      results.push(
        rowIssue(
          "too-large",
          `Record ${start.row} is longer than ${limits.maxRecordLength} characters and was skipped. Check the file, or raise limits.maxRecordLength.`,
          start,
        ),
      );
      return;
    }
    const issues = faults.map(({ issue }) => issue);
    const broken = faults.some(({ structural }) => structural);
    const value: Row = { value: open, position: start, head: { ...head } };
    results.push(
      broken
        ? { ok: false, issues: issues.map((issue) => ({ ...issue, severity: "error" as const })) }
        : { ok: true, value, issues },
    );
    faults = [];
  };
  parser.on("doctype", () => {
    quiet = 0;
  });
  parser.on("comment", () => {
    quiet = 0;
  });
  parser.on("error", (error) => {
    faultCount += 1;
    if (stopped) return;
    const reason = error.message.replace(/^\d+:\d+: /u, "").slice(0, 120);
    const issue: Issue = {
      code: "invalid-xml",
      severity: stack.length > 0 ? "warning" : "error",
      path: [],
      message: `The document is not well formed: ${reason}`,
      position: { ...(start.row === undefined ? {} : { row: start.row }), ...here() },
    };
    if (rootName === undefined) {
      stop(
        rowIssue(
          "unknown-format",
          "The file does not begin with an XML element. Choose the reader that fits it, or pass the encoding.",
          here(),
        ),
      );
    } else if (stack.length > 0) {
      faults.push({ issue, structural: /\btag\b/u.test(reason) });
    } else results.push({ ok: false, issues: [issue] });
    if (faultCount > MAX_FAULTS && !stopped) {
      stop(
        rowIssue(
          "invalid-xml",
          `More than ${MAX_FAULTS} faults were found and reading stopped. Repair the document.`,
          here(),
        ),
      );
    }
  });

  const push = (piece: string) => {
    if (stopped) return;
    quiet += piece.length;
    parser.write(piece);
    if (quiet > limits.maxRecordLength && !stopped) {
      stop(
        rowIssue(
          "too-large",
          `A text or tag is longer than ${limits.maxRecordLength} characters; reading stopped there. Check the file, or raise limits.maxRecordLength.`,
          here(),
        ),
      );
    }
  };
  const end = () => {
    if (stopped) return;
    if (depth > 0) {
      stop(
        rowIssue(
          "truncated",
          `The document ends inside <${stack.at(-1)?.name ?? rootName ?? ""}>; the records before were kept. Fetch the file again.`,
          { ...(stack.length > 0 && start.row !== undefined ? { row: start.row } : {}), ...here() },
        ),
      );
    } else parser.close();
  };
  const taken = () => {
    const ready = results;
    results = [];
    return ready;
  };
  return {
    push,
    end,
    taken,
    stopped: () => stopped,
    rootClosed: () => rootName !== undefined && depth === 0,
  };
}
