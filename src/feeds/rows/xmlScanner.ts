import type { SaxesParser } from "saxes";
import type { Issue, IssueCode, Position, Result } from "../../model/index.ts";
import type { ReadLimits, Row, XmlElement } from "../reader.ts";
import { forgive, isInText, popElement, toText } from "./forgivingParser.ts";
import { type ParsedElement, parsedElement } from "./parsedElement.ts";
import { isOdd, plainElement } from "./plainElement.ts";
import { rowIssue } from "./rowIssue.ts";
import type { XmlRowsOptions } from "./xmlRowsOptions.ts";
import {
  charactersIn,
  closingOf,
  holdsOpenCdata,
  isEmptyTag,
  linesIn,
  markOf,
  tailOf,
} from "./xmlText.ts";

type Parser = SaxesParser<{ xmlns: false }>;

interface Setting {
  readonly options: XmlRowsOptions;
  readonly limits: ReadLimits;
  readonly nextRow: () => number;
  readonly makeParser: (version?: "1.1") => Parser;
}

/** An element outside of records that is open. */
interface OuterElement {
  readonly name: string;
  /** Name as written, with prefix. */
  readonly written: string;
  text: string;
  children: number;
}

const MAX_FAULTS = 100;
const MAX_FAULTS_AT_ONCE = 20;
/** What a tag that is not closed may swallow and still be no record. */
const STRAY = 20;
const MAX_HEAD = 100;
/** How often damage may let the same text be read again, on average, beside a number of characters that is always allowed. */
const MOST_REREADING = 8;
const ALWAYS_REREAD = 1_000_000;
/** What making a parser costs, in characters. */
const PARSER = 50;
/** Looking for a sign costs that much less than parsing. */
const LOOKING = 1 / 32;
const MAX_HEAD_TEXT = 100_000;
/** What is read again with every piece. */
const SHORT = 4096;
/** How much more than the longest record is waited for, so that one that ends there is skipped and no others are lost. */
const SLACK = 65_536;

/**
 * Cuts records out of one XML document, piece by piece. Only the record that is open and the texts before the records are
 * kept. The parser sees what stands around the records; each record is read by itself, so that damage in one is no damage of
 * another.
 *
 * @internal
 */
export function createXmlScanner({ options, limits, nextRow, makeParser }: Setting) {
  const parser = makeParser();
  let results: Result<Row>[] = [];
  let stopped = false;
  let rootName: string | undefined;
  let faultCount = 0;
  let strayFaults = 0;
  // Characters since the parser last told anything: a text without end is only seen here.
  let silence = 0;
  const head = new Map<string, string>();
  // The same as an object: all records between two of its texts share one.
  let headNow: Readonly<Record<string, string>> = {};
  // Elements outside of records that are open, and the first that holds others and was not expected.
  const outer: OuterElement[] = [];
  let stranger: string | undefined;
  let items = 0;
  let itemsDepth: number | undefined;
  const itemNames = listOf(options.item);
  const roots = options.root === undefined ? undefined : listOf(options.root);
  const containers: ReadonlySet<string> = new Set([...(roots ?? []), ...(options.within ?? [])]);
  // What is wrong between two records, and whether something like a record stands there.
  let gap: Issue[] = [];
  let gapHoldsRecord = false;
  let gapIsEnded = false;
  // Whether something that was told may still be open around the records, since nothing says what may.
  let leftOpen = false;
  // Whether the last record was damaged, and nothing came behind it.
  let afterBroken = false;
  let hollow: (Row & { readonly position: { readonly row?: number } }) | undefined;

  forgive(parser, () => (outer.at(-1)?.children ?? 1) === 0);
  // What the parser did not see: lines, and characters of the line on which it stands.
  const unseen = { lines: 0, columns: 0, onLine: 0 };
  const lineHere = () => parser.line + unseen.lines;
  const here = () => ({
    line: lineHere(),
    column: parser.column + 1 + (parser.line === unseen.onLine ? unseen.columns : 0),
  });
  const stop = (code: IssueCode, message: string, position: Position = here()) => {
    if (stopped) return;
    giveHollow();
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
  parser.on("opentag", ({ name: written }) => {
    silence = 0;
    const name = written.slice(written.indexOf(":") + 1);
    if (rootName === undefined) openRoot(name);
    gapHoldsRecord ||= items > 0;
    const parent = outer.at(-1);
    if (outer.length > 1 && parent !== undefined && !containers.has(parent.name)) {
      stranger ??= parent.name;
    }
    outer.push({ name, written, text: "", children: 0 });
    if (outer.length > limits.maxDepth) {
      stop(
        "too-deep",
        `The document is nested deeper than ${limits.maxDepth} levels; reading stopped there. Check the file.`,
      );
    }
  });
  const addText = (text: string) => {
    silence = 0;
    const open = outer.at(-1);
    if (open !== undefined && open.text.length < MAX_HEAD_TEXT) open.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  const heard = () => {
    silence = 0;
  };
  parser.on("doctype", heard);
  parser.on("comment", heard);
  parser.on("closetag", () => {
    silence = 0;
    const element = outer.pop();
    const parent = outer.at(-1);
    if (parent !== undefined) parent.children += 1;
    if (element === undefined) return;
    // Before the first record only what stands deeper than what may hold records can be one.
    const isInside = parent !== undefined && containers.size > 0 && !containers.has(parent.name);
    if (items === 0 && (isInside || (element.children > 0 && !containers.has(element.name)))) {
      gapHoldsRecord = true;
    }
    if (element.children > 0) return;
    if (head.size >= MAX_HEAD) return;
    head.set(element.name, element.text.trim());
    headNow = Object.fromEntries(head);
  });
  parser.on("error", (error) => {
    if (stopped) return;
    if (rootName === undefined) {
      stop(
        "unknown-format",
        "The file does not begin with an XML element. Choose the reader that fits it, or pass the encoding.",
      );
      return;
    }
    fault(error.message.replace(/^\d+:\d+: /u, "").slice(0, 120));
  });
  const fault = (reason: string) => {
    if (gap.length < MAX_FAULTS_AT_ONCE) gap.push(notWellFormed(reason, here()));
  };
  /** What is wrong between records is told once: as of a record where one stood there. */
  const endGap = () => {
    if (gap.length > 0) {
      const row = gapHoldsRecord ? { row: hollow?.position.row ?? nextRow() } : {};
      if (gapHoldsRecord) hollow = undefined;
      results.push(refusedFor(gap, row));
      faultCount += 1;
      if (!gapHoldsRecord) strayFaults += 1;
    }
    leaveGap();
    if (strayFaults > MAX_FAULTS) {
      stop(
        "invalid-xml",
        `More than ${MAX_FAULTS} faults were found between records and reading stopped. Repair the document.`,
      );
    }
  };
  const leaveGap = () => {
    gap = [];
    gapHoldsRecord = false;
    gapIsEnded = false;
  };
  /** A record without anything in it waits for the next: what comes between may be its fields. */
  const giveHollow = () => {
    if (hollow !== undefined) results.push({ ok: true, value: hollow, issues: [] });
    hollow = undefined;
  };
  /** Closes what a damaged record left open around the records. */
  const closeLeft = () => {
    if (itemsDepth !== undefined) {
      while (outer.length > itemsDepth) closeOne();
      return;
    }
    leftOpen ||= containers.size === 0;
    const isLeft = () => outer.length > 1 && !containers.has(outer.at(-1)?.name ?? "");
    if (containers.size > 0) while (isLeft()) closeOne();
    else if (isLeft() && (outer.at(-1)?.children ?? 0) > 0) closeOne();
  };
  const closeOne = () => {
    gapHoldsRecord = true;
    popElement(parser);
    outer.pop();
  };

  // Text that is not read yet, and whether it has none of the characters that XML forbids or writes as two.
  let text = "";
  let isUsual = true;
  let hasEnded = false;
  // A record that is not here whole is read again when twice as much is, so that a long one takes no more than its length.
  let wanted = 0;
  let at = 0;
  // A document can be made so that each of its records has to be read up to its end.
  let received = 0;
  let reread = 0;
  const look = (sign: string, from: number): number => {
    const found = text.indexOf(sign, from);
    reread += ((found === -1 ? text.length : found) - from) * LOOKING;
    return found;
  };
  const lookForClosing = (written: string): number => {
    const found = closingOf(text, written, at);
    reread += ((found === -1 ? text.length : found) - at) * LOOKING;
    return found;
  };
  const mark = markOf(itemNames, true);
  const start = markOf(itemNames, false);

  // The parser waits then for what comes next, which may be the other half of one line end.
  let endsInReturn = false;
  const feed = (piece: string) => {
    if (stopped || piece === "") return;
    silence += piece.length;
    endsInReturn = piece.endsWith("\r");
    parser.write(piece);
    if (silence > limits.maxRecordLength) {
      stop(
        "too-large",
        `A text or tag is longer than ${limits.maxRecordLength} characters; reading stopped there. Check the file, or raise limits.maxRecordLength.`,
      );
    }
  };
  const feedUntil = (until: number) => {
    const piece = text.slice(at, until);
    const isBlank = piece.trim() === "";
    if (isBlank && outer.length > 0 && isInText(parser) && !endsInReturn && !piece.includes("\r")) {
      passUntil(until);
      return;
    }
    if (!isBlank) afterBroken = false;
    feed(piece);
    at = until;
  };
  /** Counts what the parser does not see. */
  const passUntil = (until: number) => {
    const passed = text.slice(at, until);
    const lastEnd = passed.includes("\n") ? passed.lastIndexOf("\n") : -1;
    const behind = isUsual ? passed.length - lastEnd - 1 : charactersIn(passed.slice(lastEnd + 1));
    if (parser.line !== unseen.onLine) unseen.columns = 0;
    unseen.onLine = parser.line;
    unseen.columns = lastEnd === -1 ? unseen.columns + behind : behind - parser.column;
    unseen.lines += linesIn(passed);
    at = until;
  };
  /** Whether the parser reads text here; a tag that was never closed ends where a record begins or ends. */
  const isBetween = (isEnd: boolean): boolean => {
    if (isInText(parser)) return true;
    if (outer.length === 0) return false;
    gapHoldsRecord ||= isEnd || silence > STRAY;
    fault("a tag is not closed");
    toText(parser);
    return true;
  };

  const read = (ended: boolean) => {
    while (!stopped && at < text.length) {
      if (reread > ALWAYS_REREAD + MOST_REREADING * received) {
        stop(
          "invalid-xml",
          "The document is damaged in so many places that reading stopped there. Repair the document.",
        );
        return;
      }
      mark.lastIndex = at;
      const found = mark.exec(text);
      if (found === null) {
        feedUntil(ended ? text.length : tailOf(text, at));
        return;
      }
      const [written] = found;
      feedUntil(found.index);
      if (stopped) return;
      const going = written.startsWith("<!")
        ? readSection(written, ended)
        : readTag(written, ended);
      if (!going) return;
    }
  };
  const isTooLong = () => text.length - at >= limits.maxRecordLength + SLACK;
  /** Reads a comment or CDATA between records; one that does not end is passed over. */
  const readSection = (written: string, ended: boolean): boolean => {
    if (!isInText(parser)) {
      feedUntil(at + written.length);
      return true;
    }
    const sign = written === "<!--" ? "-->" : "]]>";
    const end = look(sign, at + written.length);
    // One that holds the beginning of another was not closed.
    const isClosed = end !== -1 && !text.slice(at + 1, end).includes(written);
    if (isClosed) feedUntil(end + sign.length);
    else if (end === -1 && !ended && !isTooLong()) return false;
    else {
      if (rootName !== undefined) fault(`${written} is not closed`);
      passUntil(at + written.length);
    }
    return true;
  };
  /** Reads a record, or the end of one whose beginning was not seen. */
  const readTag = (written: string, ended: boolean): boolean => {
    const isEnd = written.startsWith("</");
    const isHere = outer.length > 0 || (roots === undefined && !isEnd);
    if (!isHere || !isBetween(isEnd)) {
      feedUntil(at + written.length);
      return true;
    }
    if (isEnd) {
      const close = look(">", at);
      if (close === -1 && !ended) return false;
      if (gap.length === 0) fault(`${written}> closes nothing`);
      // Right behind another record it may have been the beginning of this.
      if (gapHoldsRecord || gapIsEnded || items === 0) {
        gapHoldsRecord = true;
        closeLeft();
        endGap();
      } else gapIsEnded = true;
      const isWhole = close !== -1 && !text.slice(at + 1, close).includes("<");
      passUntil(isWhole ? close + 1 : at + written.length);
      return true;
    }
    if (gap.length > 0) {
      closeLeft();
      if (gapHoldsRecord) endGap();
    }
    giveHollow();
    return readRecord(written, ended);
  };
  const readRecord = (written: string, ended: boolean): boolean => {
    const closing = lookForClosing(written.slice(1));
    const until = closing === -1 ? 0 : look(">", closing) + 1;
    if (until > 0) {
      const plain = plainRecord(until);
      reread += (until - at) / 2;
      if (plain !== undefined) {
        give(plain.element, [], plain.end);
        return true;
      }
    }
    const isLong = isTooLong();
    if (until === 0 && !isEmptyTag(text, at)) {
      if (!ended && !isLong) return false;
      if (isLong) {
        stop(
          "too-large",
          `A record is longer than ${limits.maxRecordLength} characters; reading stopped there. Check the file, or raise limits.maxRecordLength.`,
        );
        return false;
      }
    }
    start.lastIndex = at + 1;
    const next = start.exec(text)?.index;
    const own = parse(Math.max(until, look(">", at) + 1));
    if (own.element !== undefined && (next === undefined || at + own.end <= next)) {
      return giveParsed(own, at + own.end);
    }
    if (next === undefined) {
      if (!ended && !isLong) return false;
      return giveBroken(own, endOfList());
    }
    // Inside of it begins another: it holds one of its own name, or it is damaged and that is the next.
    const before = parse(next);
    if (!before.isBroken) {
      const whole = own.element === undefined ? parseWhole(next) : own;
      const isSound = whole.element !== undefined && whole.faults.length === 0;
      if (isSound && !holdsOpenCdata(text.slice(at, at + whole.end)))
        return giveParsed(whole, at + whole.end);
      if (!ended && !isLong) return false;
    }
    return giveBroken(before.isBroken ? before : own, next);
  };
  const plainRecord = (until: number) => {
    // A tag of several lines is left to the parser, which knows what its columns are.
    if (parser.xmlDecl.version === "1.1") return undefined;
    const found = plainElement(text, at, until, isUsual);
    return found === undefined ||
      found.end - at > limits.maxRecordLength ||
      found.depth + outer.length > limits.maxDepth
      ? undefined
      : found;
  };
  const parse = (until: number): ParsedElement => {
    const parsed = parsedElement(
      () => makeParser(parser.xmlDecl.version === "1.1" ? "1.1" : undefined),
      text.slice(at, until),
      {
        place: here(),
        maxDepth: limits.maxDepth - outer.length,
      },
    );
    reread += PARSER + parsed.end + (until - at) * LOOKING;
    return parsed;
  };
  /** Parses a record that goes on behind a place, by and by more of the text: most end soon. */
  const parseWhole = (behind: number): ParsedElement => {
    for (let more = SHORT; ; more *= 4) {
      const until = Math.min(text.length, behind + more);
      const parsed = parse(until);
      if (parsed.element !== undefined || until === text.length) return parsed;
    }
  };
  const begin = (): Position => {
    afterBroken = false;
    items += 1;
    itemsDepth = outer.length;
    silence = 0;
    return { line: lineHere(), row: nextRow() };
  };
  /** A closing tag without its stroke behind a damaged record: it belongs to that. */
  const isEndOfBroken = (end: number) =>
    afterBroken && /^<[^<>]*>\s*$/u.test(text.slice(at, Math.min(end, at + 1000)));
  const give = (value: XmlElement, faults: readonly Issue[], end: number) => {
    const position = begin();
    const { row } = position;
    const told = gap.length === 0 ? faults : [...gap, ...faults];
    const issues =
      row === undefined
        ? told
        : told.map((issue) => ({ ...issue, position: { row, ...issue.position } }));
    if (gap.length > 0 || gapHoldsRecord || gapIsEnded) leaveGap();
    rootName ??= "";
    const given = { value, position, head: headNow };
    if (value.children.length === 0 && issues.length === 0) hollow = given;
    else results.push({ ok: true, value: given, issues });
    passUntil(end);
  };
  const giveParsed = (parsed: ParsedElement, end: number): boolean => {
    if (parsed.element === undefined || parsed.isBroken || parsed.isTooDeep) {
      return giveBroken(parsed, end);
    }
    if (end - at > limits.maxRecordLength) {
      const position = begin();
      results.push(
        rowIssue(
          "too-large",
          `Record ${position.row} is longer than ${limits.maxRecordLength} characters and was skipped. Check the file, or raise limits.maxRecordLength.`,
          position,
        ),
      );
      passUntil(end);
    } else give(parsed.element, parsed.faults, end);
    return true;
  };
  const giveBroken = (parsed: ParsedElement, end: number): boolean => {
    if (isEndOfBroken(end)) {
      passUntil(end);
      return true;
    }
    const position = begin();
    const { row } = position;
    const issues = [...gap, ...parsed.faults];
    leaveGap();
    afterBroken = true;
    if (parsed.isTooDeep) {
      results.push(
        rowIssue(
          "too-deep",
          `Record ${row} is nested deeper than ${limits.maxDepth} levels and was skipped. Check the file.`,
          position,
        ),
      );
    } else if (hasEnded && end === text.length) {
      results.push(
        rowIssue(
          "truncated",
          `The document ends inside record ${row}; the records before were kept. Fetch the file again.`,
          position,
        ),
      );
    } else {
      if (issues.length === 0) issues.push(notWellFormed("a record is not closed", here()));
      results.push(refusedFor(issues, row === undefined ? {} : { row }));
    }
    passUntil(end);
    return true;
  };
  /** Where the element that holds the records ends. */
  const endOfList = (): number => {
    const ends = outer.flatMap(({ written }) => {
      const end = lookForClosing(written);
      return end === -1 ? [] : [end];
    });
    return Math.min(text.length, ...ends);
  };

  const push = (piece: string) => {
    received += piece.length;
    text += piece;
    if (text.length >= wanted) readOn(false);
  };
  const readOn = (ended: boolean) => {
    hasEnded = ended;
    isUsual = !isOdd(text);
    read(ended);
    text = text.slice(at);
    at = 0;
    wanted = text.length > SHORT ? Math.min(2 * text.length, limits.maxRecordLength + SLACK) : 0;
  };
  const end = () => {
    readOn(true);
    if (stopped) return;
    if (leftOpen) leaveGap();
    if (outer.length === 0) {
      if (rootName !== "") parser.close();
      endGap();
      giveHollow();
      checkWhole();
      return;
    }
    const isTold = results.at(-1)?.issues.some(({ code }) => code === "truncated") === true;
    if (isTold) return;
    endGap();
    giveHollow();
    stop(
      "truncated",
      `The document ends inside <${outer.at(-1)?.name ?? ""}>; the records before were kept. Fetch the file again.`,
    );
  };
  /** A document without records is an empty answer, unless it says that it failed or holds something else. */
  const checkWhole = () => {
    const issues = options.check?.(headNow) ?? [];
    if (issues.length > 0) results.push({ ok: false, issues });
    else if (items === 0 && faultCount === 0 && stranger !== undefined) {
      results.push(
        rowIssue(
          "no-rows",
          `The document holds <${stranger.slice(0, 60)}>, but no <${itemNames.join("> or <")}>. Choose the reader that fits it, and check that the service still answers in this form.`,
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
    /** Whether all that came is one whole document. */
    isWhole: () => {
      readOn(false);
      return rootName !== undefined && outer.length === 0 && text === "";
    },
  };
}

function notWellFormed(reason: string, position: Position): Issue {
  return {
    code: "invalid-xml",
    severity: "warning",
    path: [],
    message: `The document is not well formed: ${reason}`,
    position,
  };
}

function refusedFor(faults: readonly Issue[], row: Position): Result<never> {
  return {
    ok: false,
    issues: faults.map((issue) => ({
      ...issue,
      severity: "error",
      position: { ...row, ...issue.position },
    })),
  };
}

function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === "string" ? [names] : names;
}
