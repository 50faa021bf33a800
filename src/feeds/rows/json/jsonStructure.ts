import { begin, beginRecord, endObject, endRecord } from "./giveRecord.ts";
import type { JsonDocument } from "./jsonDocument.ts";
import { CLOSE_LIST, COLON, COMMA, OPEN_LIST, OPEN_OBJECT, opens } from "./jsonSigns.ts";
import { tellStray } from "./strayText.ts";

/** Whether what is read stands between records. */
function isAtRecords({ stack, listDepth }: JsonDocument): boolean {
  return listDepth > 0 && stack.length === listDepth;
}

/** Whether the records are objects, so that a text between them was torn off one. @internal */
export function isAmongObjects({ sound, pending }: JsonDocument): boolean {
  return sound.startsWith("{") || pending?.content.startsWith("{") === true;
}

/** Takes one sign of the structure; tells whether it may stand here. @internal */
export function takeSign(document: JsonDocument, code: number): boolean {
  if (code === COMMA) return takeComma(document);
  if (code === COLON) {
    if (document.next !== "colon") return false;
    document.next = "value";
    return true;
  }
  if (opens(code)) return takeOpening(document, code);
  const own = code === CLOSE_LIST ? OPEN_LIST : OPEN_OBJECT;
  if (document.stack.at(-1) !== own || !document.next.endsWith("-or-end")) return false;
  close(document);
  return true;
}

function takeComma(document: JsonDocument): boolean {
  const isBetween = isAtRecords(document);
  if (document.next !== "comma-or-end" && !isBetween) return false;
  document.parted ||= isBetween;
  if (document.stack.at(-1) === OPEN_OBJECT) document.next = "key";
  else document.next = isBetween ? "value-or-end" : "value";
  return true;
}

function takeOpening(document: JsonDocument, code: number): boolean {
  const { next, at } = document;
  if (next !== "value" && next !== "value-or-end") return false;
  if (isAtRecords(document)) {
    if (code === OPEN_LIST && isAmongObjects(document)) return false;
    beginRecord(document, at);
  } else if (isListOfLists(document, code)) {
    document.listDepth += 1;
    begin(document, at);
  }
  open(document, code);
  return true;
}

/** Whether a record that began as a list holds objects: then these are the records. */
function isListOfLists({ inRecord, stack, listDepth }: JsonDocument, code: number): boolean {
  return (
    code === OPEN_OBJECT && inRecord && stack.length === listDepth + 1 && stack.at(-1) === OPEN_LIST
  );
}

function open(document: JsonDocument, bracket: number): void {
  const { stack, at } = document;
  const depth = stack.push(bracket);
  document.next = bracket === OPEN_OBJECT ? "key-or-end" : "value-or-end";
  if (depth === 1) {
    tellStray(document);
    if (bracket === OPEN_LIST) document.listDepth = 1;
    else begin(document, at);
  } else if (depth === 2 && bracket === OPEN_LIST && isListOfRecords(document)) {
    document.envelope += document.text.slice(document.start, at + 1);
    document.start = -1;
    document.dropped = false;
    document.foundList = true;
    document.listDepth = 2;
  }
}

/** Whether the list that opened in the outermost object holds the records. */
function isListOfRecords({ listDepth, stack, options, key }: JsonDocument): boolean {
  return listDepth === 0 && stack[0] === OPEN_OBJECT && options.items?.includes(key) === true;
}

function close(document: JsonDocument): void {
  const { stack, at } = document;
  stack.pop();
  document.next = stack.length === 0 ? "value" : "comma-or-end";
  if (document.inRecord && stack.length === document.listDepth) endRecord(document, at + 1);
  else if (stack.length < document.listDepth) {
    document.home = { stack: [...stack, OPEN_LIST], foundList: document.foundList };
    if (stack.at(-1) === OPEN_OBJECT) document.start = at;
    document.listDepth = stack.at(-1) === OPEN_LIST ? stack.length : 0;
  } else if (stack.length === 0) endObject(document, at + 1);
}

/** A text or another plain value begins; tells whether it may stand here. @internal */
export function beginPlain(document: JsonDocument, isText: boolean): boolean {
  const { next } = document;
  const isKey = next === "key" || next === "key-or-end";
  if (isKey ? !isText : next !== "value" && next !== "value-or-end") return false;
  if (isAtRecords(document)) {
    if (isAmongObjects(document)) return false;
    beginRecord(document, document.at);
  }
  document.next = isKey ? "colon" : "comma-or-end";
  return true;
}

/** A text or another plain value ended, which may be a record by itself. @internal */
export function endPlain(document: JsonDocument): void {
  const { inRecord, stack, listDepth, at } = document;
  if (inRecord && stack.length === listDepth) endRecord(document, at);
}
