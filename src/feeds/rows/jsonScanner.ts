import type { Result } from "../../model/index.ts";
import { isJson } from "../jsonValues.ts";
import type { ReadLimits, Row } from "../reader.ts";
import type { JsonRowsOptions } from "./jsonRowsOptions.ts";
import { parseJson } from "./parseJson.ts";
import { rowIssue } from "./rowIssue.ts";

type Place = "root" | "list" | "object";

/**
 * Reads JSON text character by character, chunk by chunk, and keeps only the record or the outermost object that is open.
 *
 * @internal
 */
export function createJsonScanner(limits: ReadLimits, { items = [], check }: JsonRowsOptions) {
  let results: Result<Row>[] = [];
  let place: Place = "root";
  let depth = 0;
  let inText = false;
  let escaped = false;
  let line = 1;
  let row = 0;
  // The outermost object: its text without the records, and the last key at its top level.
  let envelope = "";
  let key = "";
  let keyText = "";
  let listDepth = 0;
  let foundList = false;
  // The record that is open.
  let pieces: string[] = [];
  let length = 0;
  let startLine = 1;
  // Text outside of every list and object, until one begins.
  let strayed: { text: string; line: number; row: number; count: number } | undefined;

  const keep = (piece: string) => {
    length += piece.length;
    if (length > limits.maxRecordLength) pieces = [];
    else pieces.push(piece);
  };
  const endRecord = () => {
    const content = pieces.join("").trim();
    const tooLong = length > limits.maxRecordLength;
    pieces = [];
    length = 0;
    if (!tooLong && content === "") return;
    row += 1;
    const position = { line: startLine, row };
    results.push(
      tooLong
        ? rowIssue(
            "too-large",
            `Record ${row} is longer than ${limits.maxRecordLength} characters and was skipped. Check the file, or raise limits.maxRecordLength.`,
            position,
          )
        : parseJson(content, position, limits.maxDepth),
    );
  };
  const endObject = () => {
    const parsed = parseJson(envelope, { line: startLine }, limits.maxDepth);
    const value = parsed.ok ? parsed.value.value : undefined;
    const issues = isJson(value) ? check?.(value) : undefined;
    if (issues !== undefined) {
      if (issues.length > 0) results.push({ ok: false, issues });
    } else if (!foundList) {
      row += 1;
      results.push(
        parsed.ok
          ? { ...parsed, value: { ...parsed.value, position: { line: startLine, row } } }
          : parsed,
      );
    }
    envelope = "";
    foundList = false;
  };
  const open = (bracket: string) => {
    depth += 1;
    if (depth === 1) {
      tellStray();
      startLine = line;
      place = bracket === "[" ? "list" : "object";
      listDepth = 1;
      if (bracket === "{") envelope = bracket;
      return true;
    }
    if (place === "object" && depth === 2 && bracket === "[" && items.includes(key)) {
      envelope += "[";
      foundList = true;
      place = "list";
      listDepth = 2;
      return true;
    }
    return false;
  };
  const close = (bracket: string) => {
    if (depth === 0) return;
    const atList = place === "list" && depth === listDepth;
    if (atList) endRecord();
    depth -= 1;
    if (atList && listDepth === 2) {
      envelope += "]";
      place = "object";
    } else if (depth === 0) {
      if (place === "object") {
        envelope += bracket;
        endObject();
      }
      place = "root";
    } else if (place === "list") keep(bracket);
    else envelope += bracket;
  };
  const structure = (char: string) => {
    if (char === "{" || char === "[") {
      if (!open(char)) other(char);
    } else if (char === "}" || char === "]") close(char);
    else if (char === "," && place === "list" && depth === listDepth) endRecord();
    else {
      if (char === ":" && place === "object" && depth === 1) key = keyText;
      other(char);
    }
  };
  const other = (text: string) => {
    if (place === "list") {
      if (length === 0 && text.trim() !== "") startLine = line;
      if (length > 0 || text.trim() !== "") keep(text);
    } else if (place === "object") {
      envelope += envelope.length > limits.maxRecordLength ? "" : text;
    } else if (text.trim() !== "") stray(text);
  };
  const stray = (text: string) => {
    if (strayed === undefined) {
      row += 1;
      strayed = { text: text.trim().slice(0, 20), line, row, count: 0 };
    }
    strayed.count += 1;
  };
  /** A megabyte of commas is one fault with a count, and not a million. */
  const tellStray = () => {
    if (strayed === undefined) return;
    const { text, count, ...position } = strayed;
    const more = count > 1 ? ` So it goes on in ${count - 1} more places.` : "";
    results.push(
      rowIssue(
        "invalid-json",
        `Line ${position.line} has ${JSON.stringify(text)} where a list or an object should begin.${more} Check that the file is JSON.`,
        position,
      ),
    );
    strayed = undefined;
  };
  /** Reads a run of characters inside a quoted text; gives where the run ended. */
  const quoted = (chunk: string, from: number) => {
    let at = from;
    for (; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (escaped) escaped = false;
      else if (code === 0x5c) escaped = true;
      // A raw line end cannot stand in a JSON text: a quote is missing, and reading goes on behind it.
      else if (code === 0x22 || code === 0x0a) {
        inText = false;
        if (code === 0x0a) line += 1;
        at += 1;
        break;
      }
    }
    const text = chunk.slice(from, at);
    if (place === "object" && depth === 1) keyText += inText ? text : text.slice(0, -1);
    other(text);
    return at;
  };
  const push = (chunk: string) => {
    let at = 0;
    while (at < chunk.length) {
      if (inText) {
        at = quoted(chunk, at);
        continue;
      }
      const from = at;
      while (at < chunk.length && !isStructure(chunk.charCodeAt(at))) {
        if (chunk.charCodeAt(at) === 0x0a) line += 1;
        at += 1;
      }
      if (at > from) other(chunk.slice(from, at));
      if (at === chunk.length) break;
      const char = chunk.charAt(at);
      at += 1;
      if (char === '"') {
        inText = true;
        keyText = "";
        other(char);
      } else structure(char);
    }
  };
  const end = () => {
    tellStray();
    if (depth === 0) return;
    row += length > 0 || place === "object" ? 1 : 0;
    results.push(
      rowIssue(
        "truncated",
        `The file ends inside ${length > 0 ? `record ${row}` : "its list or object"}; the records before it were kept. Fetch the file again.`,
        { line: length > 0 ? startLine : line, row },
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

function isStructure(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x2c ||
    code === 0x3a ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0x7b ||
    code === 0x7d
  );
}
