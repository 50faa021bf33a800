import type { SaxesParser } from "saxes";
import type { Issue, IssueCode, Position, Result } from "../../model/index.ts";
import type { ReadLimits, Row, XmlElement } from "../reader.ts";
import { forgive, isInText } from "./forgivingParser.ts";
import { plainElement } from "./plainElement.ts";
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

const LONGEST_NAME = 100;
const MAX_FAULTS = 100;
const MAX_HEAD = 100;
const MAX_HEAD_TEXT = 100_000;

/**
 * Cuts records out of one XML document with one parser, piece by piece. Only the record that is open and the texts before
 * the records are kept. A record of usual XML is read without the parser, which only sees what stands around it.
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
  // What the parser did not see: lines, and characters of the line on which it stands.
  const unseen = { lines: 0, columns: 0, onLine: 0 };
  const lineHere = () => parser.line + unseen.lines;
  const here = (): Position => ({
    line: lineHere(),
    column: parser.column + 1 + (parser.line === unseen.onLine ? unseen.columns : 0),
  });
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
      start = { line: lineHere(), row: nextRow() };
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

  const feed = (piece: string) => {
    if (stopped || piece === "") return;
    silence += piece.length;
    parser.write(piece);
    if (silence > limits.maxRecordLength) {
      stop(
        "too-large",
        `A text or tag is longer than ${limits.maxRecordLength} characters; reading stopped there. Check the file, or raise limits.maxRecordLength.`,
      );
    }
  };

  // Text that may be the beginning of a record and waits for its end.
  let held = "";
  const itemStart = new RegExp(
    `<(?:[\\w.-]+:)?(?:${[...itemNames].map(escaped).join("|")})(?=[\\s/>])`,
    "gu",
  );
  /** Whether an element that begins here is a record, and nothing else is open. */
  const isBetween = () =>
    stack.length === 0 && depth > 0 && isInText(parser) && parser.xmlDecl.version !== "1.1";

  const push = (piece: string) => {
    const text = held + piece;
    held = "";
    let at = 0;
    while (!stopped && at < text.length) {
      itemStart.lastIndex = at;
      const found = itemStart.exec(text);
      if (found === null) {
        const tail = tailOf(text, at);
        feed(text.slice(at, tail));
        held = text.slice(tail);
        return;
      }
      feed(text.slice(at, found.index));
      at = found.index;
      const closing = text.indexOf(`</${found[0].slice(1)}`, at);
      const until = closing === -1 ? 0 : text.indexOf(">", closing) + 1;
      if (!isBetween()) {
        // The parser reads on inside of something: up to the next tag that could begin a record.
        feed(found[0]);
        at += found[0].length;
      } else if (until === 0) {
        if (text.length - at <= limits.maxRecordLength && !isEmptyTag(text, at)) {
          held = text.slice(at);
          return;
        }
        feed(found[0]);
        at += found[0].length;
      } else {
        at = readPlainly(text, at, until) ?? readByParser(text, at, until);
      }
    }
  };
  const readByParser = (text: string, from: number, to: number): number => {
    feed(text.slice(from, to));
    return to;
  };
  /** Reads a record of usual XML; gives where it ended. */
  const readPlainly = (text: string, from: number, until: number): number | undefined => {
    const found = plainElement(text, from, until);
    if (found === undefined || found.end - from > limits.maxRecordLength) return undefined;
    const firstTag = text.indexOf(">", from);
    if (found.depth + depth > limits.maxDepth || text.slice(from, firstTag).includes("\n")) {
      return undefined;
    }
    items += 1;
    silence = 0;
    const position = { line: lineHere(), row: nextRow() };
    const value: Row = { value: found.element, position, head: Object.fromEntries(head) };
    results.push({ ok: true, value, issues: [] });
    pass(text.slice(from, found.end));
    return found.end;
  };
  /** Counts what the parser does not see. */
  const pass = (record: string) => {
    const lastEnd = record.lastIndexOf("\n");
    const behind = charactersIn(record.slice(lastEnd + 1));
    if (parser.line !== unseen.onLine) unseen.columns = 0;
    unseen.onLine = parser.line;
    unseen.columns = lastEnd === -1 ? unseen.columns + behind : behind - parser.column;
    unseen.lines += linesIn(record);
  };

  const end = () => {
    feed(held);
    held = "";
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
    rootClosed: () => rootName !== undefined && depth === 0 && held === "",
  };
}

/** A name, as it stands in a regular expression. */
function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, "\\$&");
}

/** Where a tag begins that is not here whole, or the end of the text. */
function tailOf(text: string, from: number): number {
  const tag = text.lastIndexOf("<");
  const isCut = tag >= from && text.length - tag < LONGEST_NAME && !text.includes(">", tag);
  return isCut ? tag : text.length;
}

function isEmptyTag(text: string, from: number): boolean {
  const end = text.indexOf(">", from);
  return end !== -1 && text.charAt(end - 1) === "/";
}

function charactersIn(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
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
