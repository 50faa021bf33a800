import type { Result } from "../../../model/index.ts";
import type { ReadLimits, Row } from "../../reader.ts";
import type { JsonRowsOptions } from "../jsonRowsOptions.ts";
import { rowIssue } from "../rowIssue.ts";
import { give, settle } from "./giveRecord.ts";
import { type JsonDocument, newJsonDocument } from "./jsonDocument.ts";
import { forget, lineOf } from "./jsonPlace.ts";
import { nextJsonRecord } from "./nextJsonRecord.ts";
import { readJson } from "./readJson.ts";
import { breakOff, endTorn, isNothing } from "./seekRecord.ts";
import { tellStray } from "./strayText.ts";

/** What is kept and joined with every piece. */
const SHORT = 16_384;

/**
 * Reads JSON text chunk by chunk. Where a record breaks the grammar, reading goes on with the next text that begins as the
 * records before it do: one damaged record is one fault, and costs no other.
 *
 * @internal
 */
export function createJsonScanner(limits: ReadLimits, options: JsonRowsOptions) {
  const document = newJsonDocument(limits, options);
  return {
    push: (piece: string) => push(document, piece),
    end: () => endDocument(document),
    taken: (): readonly Result<Row>[] => {
      const ready = document.results;
      document.results = [];
      return ready;
    },
  };
}

function push(document: JsonDocument, piece: string): void {
  const { maxRecordLength } = document.limits;
  document.text += piece;
  if (document.text.length < document.wanted) return;
  readJson(document, false);
  // A record without end may have swallowed those behind it.
  const isOpen = document.inRecord && document.sought === undefined;
  if (isOpen && document.text.length - document.start > maxRecordLength) retry(document);
  forget(document);
  const { length } = document.text;
  document.wanted = length > SHORT ? Math.min(2 * length, maxRecordLength + 1) : 0;
}

/** Looks for records inside of one that does not end. */
function retry(document: JsonDocument): void {
  const { text, start, sound } = document;
  if ("resume" in nextJsonRecord(text, start, { sound, ended: true })) return;
  breakOff(document);
  document.at = start;
  readJson(document, true);
}

/** The brackets that a record lacks may have been taken from the list: then it holds those behind it. */
function openLast(document: JsonDocument): void {
  const { pending, sound } = document;
  if (pending === undefined) return;
  const found = nextJsonRecord(pending.content, 1, { sound, ended: true });
  if ("resume" in found) return;
  document.pending = undefined;
  document.text = pending.content;
  document.counted = 0;
  document.line = pending.line;
  document.start = 0;
  document.inRecord = true;
  breakOff(document);
  document.at = 0;
  readJson(document, true);
}

function endDocument(document: JsonDocument): void {
  readJson(document, false);
  if (document.sought === undefined) readJson(document, true);
  tellStray(document);
  if (document.sought !== undefined) {
    document.at = 0;
    readJson(document, true);
  }
  for (let before = -1; document.row !== before && isOpen(document); ) {
    before = document.row;
    if (document.inRecord) retry(document);
    else if (document.listDepth > 0) openLast(document);
  }
  if (document.sought !== undefined) endLast(document);
  else if (isOpen(document)) truncate(document);
  settle(document);
}

/** What is broken up to the end of the file is a fault, or the end of the list is missing. */
function endLast(document: JsonDocument): void {
  const { text, start, home } = document;
  const isClosed = home.stack.length === 0 || text.includes("]", start);
  if (!endTorn(document, text.length) && !isClosed) truncate(document);
}

function isOpen({ sought, stack }: JsonDocument): boolean {
  return sought === undefined && stack.length > 0;
}

function truncate(document: JsonDocument): void {
  const { startLine, inRecord, text } = document;
  const isNone = !inRecord && isNothing(document, text.slice(document.start));
  const start = isNone ? -1 : document.start;
  if (start !== -1 && !inRecord) document.row += 1;
  const { row } = document;
  give(
    document,
    rowIssue(
      "truncated",
      `The file ends inside ${inRecord ? `record ${row}` : "its list or object"}; the records before it were kept. Fetch the file again.`,
      start === -1 ? { line: lineOf(document, text.length) } : { line: startLine, row },
    ),
  );
}
