import type { SaxesParser } from "saxes";
import type { Issue, IssueCode, Position, Result } from "../../model/index.ts";
import type { ReadLimits, Row, XmlElement } from "../reader.ts";
import { forgive } from "./forgivingParser.ts";
import { rowIssue } from "./rowIssue.ts";
import type { XmlRowsOptions } from "./xmlRowsOptions.ts";

interface OpenElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

interface Setting {
  readonly options: XmlRowsOptions;
  readonly limits: ReadLimits;
  readonly nextRow: () => number;
}

interface Fault {
  readonly issue: Issue;
  /** Whether a tag is wrong, so that the record may have lost fields. */
  readonly structural: boolean;
}

const MAX_FAULTS = 100;
const MAX_HEAD = 100;
const MAX_HEAD_TEXT = 100_000;

/**
 * Cuts records out of one XML document with one parser, piece by piece. Only the record that is open and the texts before
 * the records are kept.
 *
 * @internal
 */
export function createXmlScanner(
  parser: SaxesParser<{ xmlns: false }>,
  { options, limits, nextRow }: Setting,
) {
  let results: Result<Row>[] = [];
  let stopped = false;
  let depth = 0;
  let rootName: string | undefined;
  let faultCount = 0;
  // Characters since the parser last told anything: a text without end is only seen here.
  let silence = 0;
  // The record that is open.
  const stack: OpenElement[] = [];
  let start: Position = {};
  let size = 0;
  let faults: Fault[] = [];
  // The last element outside of records, while it has no child.
  const head = new Map<string, string>();
  let leaf: OpenElement | undefined;
  // Elements outside of records that are open, and the first that holds others and was not expected.
  const outer: string[] = [];
  let stranger: string | undefined;
  let items = 0;
  const itemNames = new Set(listOf(options.item));
  const roots = options.root === undefined ? undefined : listOf(options.root);

  forgive(parser, () => stack.length > 1 && stack.at(-1)?.children.length === 0);
  const here = (): Position => ({ line: parser.line, column: parser.column + 1 });
  const stop = (code: IssueCode, message: string, position: Position = here()) => {
    if (stopped) return;
    results.push(rowIssue(code, message, position));
    stopped = true;
  };

  const openRoot = (name: string) => {
    rootName = name;
    if (roots === undefined || roots.includes(name)) return;
    stop(
      "unknown-format",
      `The outermost element is <${name.slice(0, 60)}>, not <${roots.join("> or <")}>: this is another kind of file. Choose the reader that fits it.`,
    );
  };
  parser.on("opentag", ({ name, attributes }) => {
    silence = 0;
    depth += 1;
    const local = name.slice(name.indexOf(":") + 1);
    if (rootName === undefined) openRoot(local);
    if (depth > limits.maxDepth) {
      stop(
        "too-deep",
        `The document is nested deeper than ${limits.maxDepth} levels; reading stopped there. Check the file.`,
      );
    }
    const named = stack.length > 0 || itemNames.has(local) ? attributesOf(attributes) : undefined;
    const element: OpenElement = {
      name: local,
      children: [],
      text: "",
      ...(named && { attributes: named }),
    };
    if (stack.length > 0) stack.push(element);
    else if (itemNames.has(local) && (depth > 1 || roots === undefined)) {
      items += 1;
      size = 0;
      faults = [];
      start = { line: parser.line, row: nextRow() };
      stack.push(element);
    } else {
      const parent = outer.at(-1);
      if (outer.length > 1 && parent !== undefined && options.within?.includes(parent) !== true) {
        stranger ??= parent;
      }
      outer.push(local);
      leaf = element;
    }
  });

  const addText = (text: string) => {
    silence = 0;
    const open = stack.at(-1);
    if (open === undefined) {
      if (leaf !== undefined && leaf.text.length < MAX_HEAD_TEXT) leaf.text += text;
      return;
    }
    size += text.length;
    if (size <= limits.maxRecordLength) open.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  const heard = () => {
    silence = 0;
  };
  parser.on("doctype", heard);
  parser.on("comment", heard);

  const endRow = (element: XmlElement) => {
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
    const value: Row = { value: element, position: start, head: Object.fromEntries(head) };
    if (faults.some(({ structural }) => structural)) {
      results.push({ ok: false, issues: issues.map((issue) => ({ ...issue, severity: "error" })) });
    } else results.push({ ok: true, value, issues });
  };
  parser.on("closetag", () => {
    silence = 0;
    depth -= 1;
    const element = stack.pop();
    const parent = stack.at(-1);
    if (element === undefined) {
      outer.pop();
      if (leaf !== undefined && head.size < MAX_HEAD) head.set(leaf.name, leaf.text.trim());
      leaf = undefined;
    } else if (parent === undefined) endRow(element);
    else {
      if (isBreak(element) && parent.text.trim() !== "") parent.text += "\n";
      parent.children.push(element);
    }
  });

  parser.on("error", (error) => {
    faultCount += 1;
    if (stopped) return;
    if (rootName === undefined) {
      stop(
        "unknown-format",
        "The file does not begin with an XML element. Choose the reader that fits it, or pass the encoding.",
      );
      return;
    }
    const reason = error.message.replace(/^\d+:\d+: /u, "").slice(0, 120);
    const inside = stack.length > 0;
    const issue: Issue = {
      code: "invalid-xml",
      severity: inside ? "warning" : "error",
      path: [],
      message: `The document is not well formed: ${reason}`,
      position: { ...(inside ? { row: start.row ?? 0 } : {}), ...here() },
    };
    if (inside) faults.push({ issue, structural: /\btag\b/u.test(reason) });
    else results.push({ ok: false, issues: [issue] });
    if (faultCount > MAX_FAULTS) {
      stop(
        "invalid-xml",
        `More than ${MAX_FAULTS} faults were found and reading stopped. Repair the document.`,
      );
    }
  });

  const push = (piece: string) => {
    if (stopped) return;
    silence += piece.length;
    parser.write(piece);
    if (silence > limits.maxRecordLength) {
      stop(
        "too-large",
        `A text or tag is longer than ${limits.maxRecordLength} characters; reading stopped there. Check the file, or raise limits.maxRecordLength.`,
      );
    }
  };
  const end = () => {
    if (stopped) return;
    if (depth === 0) {
      parser.close();
      checkWhole();
      return;
    }
    const inside = stack.length > 0;
    stop(
      "truncated",
      `The document ends inside <${stack.at(-1)?.name ?? rootName ?? ""}>; the records before were kept. Fetch the file again.`,
      { ...(inside ? { row: start.row ?? 0 } : {}), ...here() },
    );
  };
  /** A document without records is an empty answer, unless it says that it failed or holds something else. */
  const checkWhole = () => {
    const issues = options.check?.(Object.fromEntries(head)) ?? [];
    if (issues.length > 0) results.push({ ok: false, issues });
    else if (items === 0 && faultCount === 0 && stranger !== undefined) {
      results.push(
        rowIssue(
          "no-rows",
          `The document holds <${stranger.slice(0, 60)}>, but no <${[...itemNames].join("> or <")}>. Choose the reader that fits it, and check that the service still answers in this form.`,
          {},
        ),
      );
    }
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
    checkWhole,
    rootClosed: () => rootName !== undefined && depth === 0,
  };
}

/** `<br/>` and its like inside running text. */
function isBreak({ text, children }: XmlElement): boolean {
  return text === "" && children.length === 0;
}

/** Attributes that say something of the record: declarations of name spaces do not. */
function attributesOf(attributes: object): Readonly<Record<string, string>> | undefined {
  const named = Object.entries(attributes).flatMap(([name, value]) =>
    /^xml|^xsi:/u.test(name) || typeof value !== "string" ? [] : [[name, value] as const],
  );
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === "string" ? [names] : names;
}
