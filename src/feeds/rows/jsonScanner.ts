import type { Result } from "../../model/index.ts";
import { isJson } from "../jsonValues.ts";
import type { ReadLimits, Row } from "../reader.ts";
import type { JsonRowsOptions } from "./jsonRowsOptions.ts";
import { firstKeyOf, keysOf, nextJsonRecord } from "./nextJsonRecord.ts";
import { parseJson } from "./parseJson.ts";
import { rowIssue } from "./rowIssue.ts";

/** What the grammar of JSON lets come next. */
type Next = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** What is kept and joined with every piece. */
const SHORT = 16_384;

/**
 * Reads JSON text chunk by chunk, and keeps only the record or the outermost object that is open. Where a record breaks the
 * grammar, reading goes on with the next text that begins as the records before it do: one damaged record is one fault, and
 * costs no other.
 *
 * @internal
 */
export function createJsonScanner(limits: ReadLimits, { items = [], check }: JsonRowsOptions) {
  let results: Result<Row>[] = [];
  // The last row waits until another begins, since what comes between may have been torn off it.
  let pending:
    | { readonly result: Result<Row>; readonly content: string; readonly line: number }
    | undefined;
  // The last sound record before that: others are found by its keys.
  let sound = "";
  let rival: string | undefined;
  let row = 0;
  // The text that is kept, the place that is read, and the line of a place before it.
  let text = "";
  let at = 0;
  // A long record is read on when twice as much of it is here: to join it with every piece would take the square of its length.
  let wanted = 0;
  let line = 1;
  let counted = 0;
  // Where the record or the outermost object that is open begins, and whether it was too long to be kept.
  let start = -1;
  let startLine = 1;
  let dropped = false;
  let inRecord = false;
  // Containers that are open; records are the items of a list of this depth, or the outermost objects.
  let stack: number[] = [];
  let listDepth = 0;
  let next: Next = "value";
  let inText = false;
  let escaped = false;
  let textStart = 0;
  let inLiteral = false;
  // The outermost object: its text without the records, and the last key at its top level.
  let envelope = "";
  let key = "";
  let foundList = false;
  // Where the records were that came last, and from where the next is looked for behind a damaged one.
  let home: { readonly stack: readonly number[]; readonly foundList: boolean } = {
    stack: [],
    foundList: false,
  };
  let sought: number | undefined;
  // Whether a comma (at the root: a line end) came behind the last record.
  let parted = false;
  // Text outside of every list and object, until one begins.
  let strayed: { text: string; line: number; row: number; count: number } | undefined;

  const lineOf = (place: number): number => {
    for (let end = text.indexOf("\n", counted); end !== -1 && end < place; ) {
      line += 1;
      counted = end + 1;
      end = text.indexOf("\n", counted);
    }
    counted = Math.max(counted, place);
    return line;
  };
  /** Lets go of what is read and not open. */
  const forget = () => {
    let until = start === -1 ? at : start;
    if (text.length - until > limits.maxRecordLength) {
      dropped = true;
      // A record that is looked for may have begun here.
      until = sought === undefined ? at : Math.min(at, sought);
      if (sought !== undefined) sought -= until;
      start = 0;
    } else {
      if (start !== -1) start = 0;
      if (sought !== undefined) sought -= until;
    }
    lineOf(until);
    counted -= until;
    textStart -= until;
    at -= until;
    text = text.slice(until);
  };

  /** A record that begins otherwise than those before it may itself be damaged: only a second one like it counts. */
  const setSound = (content: string) => {
    const first = firstKeyOf(content);
    if (sound === "" || first === firstKeyOf(sound) || first === rival) sound = content;
    rival = first;
  };
  const settle = () => {
    if (pending === undefined) return;
    results.push(pending.result);
    if (pending.result.ok) setSound(pending.content);
    pending = undefined;
  };
  const give = (result: Result<Row>, content = "") => {
    settle();
    pending = { result, content, line: startLine };
    parted = false;
  };
  const giveRecord = (content: string) => {
    const position = { line: startLine, row };
    if (dropped) {
      give(
        rowIssue(
          "too-large",
          `Record ${row} is longer than ${limits.maxRecordLength} characters and was skipped. Check the file, or raise limits.maxRecordLength.`,
          position,
        ),
      );
    } else give(parseJson(content, position, limits.maxDepth), content);
    dropped = false;
  };
  const begin = (place: number) => {
    start = place;
    startLine = lineOf(place);
  };
  const beginRecord = (place: number) => {
    begin(place);
    inRecord = true;
    row += 1;
  };
  const endRecord = (place: number) => {
    const content = text.slice(start, place);
    dropped ||= content.length > limits.maxRecordLength;
    start = -1;
    inRecord = false;
    giveRecord(content);
  };
  const endObject = (place: number) => {
    envelope += text.slice(start, place);
    start = -1;
    const parsed = parseJson(envelope, { line: startLine }, limits.maxDepth);
    const value = parsed.ok ? parsed.value.value : undefined;
    const issues = isJson(value) ? check?.(value) : undefined;
    if (issues !== undefined) {
      if (issues.length > 0) give({ ok: false, issues });
    } else if (!foundList) {
      row += 1;
      home = { stack: [], foundList };
      dropped ||= envelope.length > limits.maxRecordLength;
      giveRecord(envelope);
    }
    envelope = "";
    foundList = false;
    dropped = false;
  };
  const isAtRecords = () => listDepth > 0 && stack.length === listDepth;

  const open = (bracket: number) => {
    const depth = stack.push(bracket);
    next = bracket === OPEN_OBJECT ? "key-or-end" : "value-or-end";
    if (depth === 1) {
      tellStray();
      if (bracket === OPEN_LIST) listDepth = 1;
      else begin(at);
    } else if (
      depth === 2 &&
      listDepth === 0 &&
      bracket === OPEN_LIST &&
      stack[0] === OPEN_OBJECT &&
      items.includes(key)
    ) {
      envelope += text.slice(start, at + 1);
      start = -1;
      dropped = false;
      foundList = true;
      listDepth = 2;
    }
  };
  const close = () => {
    stack.pop();
    next = stack.length === 0 ? "value" : "comma-or-end";
    if (inRecord && stack.length === listDepth) endRecord(at + 1);
    else if (stack.length < listDepth) {
      home = { stack: [...stack, OPEN_LIST], foundList };
      if (stack.at(-1) === OPEN_OBJECT) start = at;
      listDepth = stack.at(-1) === OPEN_LIST ? stack.length : 0;
    } else if (stack.length === 0) endObject(at + 1);
  };
  /** Takes one sign of the structure; tells whether it may stand here. */
  const structure = (code: number): boolean => {
    const top = stack.at(-1);
    if (code === COMMA) {
      if (next !== "comma-or-end" && !isAtRecords()) return false;
      parted ||= isAtRecords();
      if (top === OPEN_OBJECT) next = "key";
      else next = isAtRecords() ? "value-or-end" : "value";
    } else if (code === COLON) {
      if (next !== "colon") return false;
      next = "value";
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (next !== "value" && next !== "value-or-end") return false;
      if (isAtRecords()) {
        if (code === OPEN_LIST && isAmongObjects()) return false;
        beginRecord(at);
      } else if (isListOfLists(code)) {
        listDepth += 1;
        begin(at);
      }
      open(code);
    } else {
      const isOwn = top === (code === CLOSE_LIST ? OPEN_LIST : OPEN_OBJECT);
      if (!isOwn || !next.endsWith("-or-end")) return false;
      close();
    }
    return true;
  };
  /** Whether a record that began as a list holds objects: then these are the records. */
  const isListOfLists = (code: number) =>
    code === OPEN_OBJECT &&
    inRecord &&
    stack.length === listDepth + 1 &&
    stack.at(-1) === OPEN_LIST;
  /** A text or another plain value begins; tells whether it may stand here. */
  const beginPlain = (isText: boolean): boolean => {
    const isKey = next === "key" || next === "key-or-end";
    if (isKey ? !isText : next !== "value" && next !== "value-or-end") return false;
    if (isAtRecords()) {
      // Among objects a text was torn off one of them.
      if (isAmongObjects()) return false;
      beginRecord(at);
    }
    next = isKey ? "colon" : "comma-or-end";
    return true;
  };
  const endPlain = () => {
    if (inRecord && stack.length === listDepth) endRecord(at);
  };
  const isAmongObjects = () =>
    sound.startsWith("{") || (pending?.result.ok === true && pending.content.startsWith("{"));

  const stray = (place: number) => {
    if (strayed === undefined) {
      row += 1;
      strayed = {
        text: text.slice(place, at).trim().slice(0, 20),
        line: lineOf(place),
        row,
        count: 0,
      };
    }
    strayed.count += 1;
  };
  /** A megabyte of commas is one fault with a count, and not a million. */
  const tellStray = () => {
    if (strayed === undefined) return;
    const { text: first, count, ...position } = strayed;
    const more = count > 1 ? ` So it goes on in ${count - 1} more places.` : "";
    give(
      rowIssue(
        "invalid-json",
        `Line ${position.line} has ${JSON.stringify(first)} where a list or an object should begin.${more} Check that the file is JSON.`,
        position,
      ),
    );
    strayed = undefined;
  };

  /** Here the grammar is broken: from the beginning of what is open, the next record is looked for. */
  const breakOff = () => {
    if (listDepth > 0) home = { stack: stack.slice(0, listDepth), foundList };
    if (start === -1 || (foundList && !inRecord)) begin(at);
    if (!inRecord) row += 1;
    sought = start;
    inText = false;
    escaped = false;
    inLiteral = false;
  };
  const lookFor = (from: number, ended: boolean) => {
    const options = { sound, before: pending?.content ?? "", ended };
    // Where no record is open, one may begin right here.
    const comma = inRecord || from !== start ? "" : ",";
    const shift = start - comma.length;
    const found = nextJsonRecord(comma + text.slice(start), from - start, options);
    return "at" in found
      ? { at: found.at + shift }
      : { resume: Math.max(from, found.resume + shift) };
  };
  const seek = (ended: boolean): boolean => {
    if (sought === undefined) return false;
    const found = lookFor(sought, ended);
    if ("resume" in found) {
      sought = found.resume;
      at = text.length;
      return false;
    }
    endTorn(found.at);
    stack = [...home.stack];
    listDepth = stack.length;
    foundList = home.foundList;
    next = "value";
    at = found.at;
    return true;
  };
  /** What was torn is one fault: of the record before it, where that lacks its end. */
  const endTorn = (until: number) => {
    const torn = text.slice(start, until);
    // Brackets too many between two whole records cost neither.
    if (!inRecord && /^[\s,[\]}]*$/u.test(torn)) row -= 1;
    else {
      if (!inRecord && pending !== undefined && (!parted || isTornOff(torn, pending.content))) {
        row -= 1;
        startLine = pending.line;
        pending = undefined;
      }
      giveTorn(torn.trim().replace(/,$/u, ""));
    }
    sought = undefined;
    start = -1;
    inRecord = false;
    dropped = false;
    envelope = "";
  };
  const giveTorn = (torn: string) => {
    const position = { line: startLine, row };
    const parsed = parseJson(torn, position, limits.maxDepth);
    give(
      parsed.ok
        ? rowIssue(
            "invalid-json",
            `Record ${row} is not JSON: a bracket, a quote or a comma is missing in it. Repair the record, or leave it out.`,
            position,
          )
        : parsed,
    );
  };
  /** Whether a text between records is the end of the last: it repeats no key, and the last lacks that with which others end. */
  const isTornOff = (torn: string, before: string): boolean => {
    const keys = keysOf(before);
    if (keys.some((key) => torn.includes(`${key}"`))) return false;
    const last = keysOf(sound).at(-1);
    return last === undefined ? /^\s*"/u.test(torn) : !keys.includes(last);
  };

  /** Reads on inside a text between quotes; tells whether it ended. */
  const readText = (): boolean => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (escaped) escaped = false;
      else if (code === BACKSLASH) escaped = true;
      else if (code === QUOTE) {
        inText = false;
        if (next === "colon" && stack.length === 1)
          key = text.slice(Math.max(0, textStart + 1), at);
        at += 1;
        endPlain();
        return true;
      } else if (code === 0x0a) {
        // A raw line end cannot stand in a JSON text: a quote is missing.
        breakOff();
        return true;
      }
    }
    return false;
  };
  const readLiteral = (): boolean => {
    while (at < text.length && isPlain(text.charCodeAt(at))) at += 1;
    if (at === text.length) return false;
    inLiteral = false;
    endPlain();
    return true;
  };
  const readSign = () => {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xfeff) {
      parted ||= code === 0x0a && stack.length === 0;
      at += 1;
      return;
    }
    const isBracket = code === OPEN_LIST || code === OPEN_OBJECT;
    if (stack.length === 0 && !isBracket && !isAmongObjects()) {
      const place = at;
      at += 1;
      while (at < text.length && isPlain(text.charCodeAt(at))) at += 1;
      stray(place);
      return;
    }
    const isText = code === QUOTE;
    const isSign = !isText && !isPlain(code);
    const isOutside = stack.length === 0 && !isBracket;
    const fits = !isOutside && (isSign ? structure(code) : beginPlain(isText));
    if (!fits) breakOff();
    else if (isSign) at += 1;
    else if (isText) {
      inText = true;
      textStart = at;
      at += 1;
    } else inLiteral = true;
  };
  const read = (ended: boolean) => {
    while (at < text.length) {
      if (sought !== undefined) {
        if (!seek(ended)) return;
      } else if (inText) {
        if (!readText()) return;
      } else if (inLiteral) {
        if (!readLiteral()) return;
      } else readSign();
    }
  };
  const push = (piece: string) => {
    text += piece;
    if (text.length < wanted) return;
    read(false);
    // A record without end may have swallowed those behind it.
    if (inRecord && sought === undefined && text.length - start > limits.maxRecordLength) retry();
    forget();
    wanted = text.length > SHORT ? Math.min(2 * text.length, limits.maxRecordLength + 1) : 0;
  };
  /** Looks for records inside of one that does not end. */
  const retry = () => {
    if ("resume" in nextJsonRecord(text, start, { sound, ended: true })) return;
    breakOff();
    at = start;
    read(true);
  };
  /** The brackets that a record lacks may have been taken from the list: then it holds those behind it. */
  const openLast = () => {
    if (pending === undefined) return;
    const { content, line: pendingLine } = pending;
    const found = nextJsonRecord(content, 1, { sound, ended: true });
    if ("resume" in found) return;
    pending = undefined;
    text = content;
    counted = 0;
    line = pendingLine;
    start = 0;
    inRecord = true;
    breakOff();
    at = 0;
    read(true);
  };
  const end = () => {
    read(false);
    tellStray();
    if (sought !== undefined) {
      at = 0;
      read(true);
    }
    for (let before = -1; row !== before && sought === undefined && stack.length > 0; ) {
      before = row;
      if (inRecord) retry();
      else if (listDepth > 0) openLast();
    }
    if (sought !== undefined) endTorn(text.length);
    else if (stack.length > 0) truncate();
    settle();
  };
  const truncate = () => {
    if (start !== -1 && !inRecord) row += 1;
    give(
      rowIssue(
        "truncated",
        `The file ends inside ${inRecord ? `record ${row}` : "its list or object"}; the records before it were kept. Fetch the file again.`,
        start === -1 ? { line: lineOf(text.length) } : { line: startLine, row },
      ),
    );
  };
  const taken = () => {
    const ready = results;
    results = [];
    return ready;
  };
  return { push, end, taken };
}

/** Neither white space nor a sign of the structure nor a quote. */
function isPlain(code: number): boolean {
  return (
    code > 0x20 &&
    code !== QUOTE &&
    code !== COMMA &&
    code !== COLON &&
    code !== OPEN_LIST &&
    code !== CLOSE_LIST &&
    code !== OPEN_OBJECT &&
    code !== CLOSE_OBJECT
  );
}
