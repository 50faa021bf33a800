import type { JsonDocument } from "./jsonDocument.ts";
import { lineOf } from "./jsonPlace.ts";
import { BACKSLASH, isPlain, OPEN_OBJECT, opens, QUOTE } from "./jsonSigns.ts";
import { beginPlain, endPlain, isAmongObjects, takeSign } from "./jsonStructure.ts";
import { breakOff, seek } from "./seekRecord.ts";
import { stray, tellStray } from "./strayText.ts";
import { nextWholeLine } from "./wholeLine.ts";

const LINE_END = 0x0a;
const BYTE_ORDER_MARK = 0xfeff;

/** Reads what is here of the text. @internal */
export function readJson(document: JsonDocument, ended: boolean): void {
  while (document.at < document.text.length) {
    if (document.sought !== undefined) {
      if (!seek(document, document.sought, ended)) return;
    } else if (document.inText) {
      if (!readText(document)) return;
    } else if (document.inLiteral) {
      if (!readLiteral(document)) return;
    } else if (!readSign(document, ended)) return;
  }
}

/** Reads on inside a text between quotes; tells whether it ended. */
function readText(document: JsonDocument): boolean {
  const { text } = document;
  let { at, escaped } = document;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (escaped) escaped = false;
    else if (code === BACKSLASH) escaped = true;
    else if (code === QUOTE || code === LINE_END) break;
  }
  document.at = at;
  document.escaped = escaped;
  if (at === text.length) return false;
  // A raw line end cannot stand in a JSON text: a quote is missing.
  if (text.charCodeAt(at) === LINE_END) breakOff(document);
  else endText(document);
  return true;
}

function endText(document: JsonDocument): void {
  document.inText = false;
  if (document.next === "colon" && document.stack.length === 1) {
    document.key = document.text.slice(Math.max(0, document.textStart + 1), document.at);
  }
  document.at += 1;
  endPlain(document);
}

function readLiteral(document: JsonDocument): boolean {
  document.at = endOfPlain(document.text, document.at);
  if (document.at === document.text.length) return false;
  if (isTornFromFirst(document)) breakOff(document);
  else {
    document.inLiteral = false;
    endPlain(document);
  }
  return true;
}

/** Whether signs stand right before the first object: they are part of that, and no record of their own. */
function isTornFromFirst({ inRecord, stack, listDepth, sound, text, at }: JsonDocument): boolean {
  return (
    inRecord && stack.length === listDepth && sound === "" && text.charCodeAt(at) === OPEN_OBJECT
  );
}

function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && isPlain(text.charCodeAt(at))) at += 1;
  return at;
}

/** Reads on between texts and plain values; tells whether what is here is enough to say what stands there. */
function readSign(document: JsonDocument, ended: boolean): boolean {
  const { text, at, stack } = document;
  const code = text.charCodeAt(at);
  if (code <= 0x20 || code === BYTE_ORDER_MARK) {
    document.parted ||= code === LINE_END && stack.length === 0;
    document.at += 1;
    return true;
  }
  if (stack.length > 0 || opens(code)) readInside(document, code);
  else return readOutside(document, ended);
  return true;
}

/** What stands outside of all is torn off an object where the others are objects, or where the next line is one. */
function readOutside(document: JsonDocument, ended: boolean): boolean {
  const { text, at, limits } = document;
  let isTorn = isAmongObjects(document);
  if (!isTorn) {
    const place = { at, line: lineOf(document, at) };
    const isAll = ended || text.length - at > limits.maxRecordLength;
    const found = nextWholeLine(document, place, isAll);
    if (found !== undefined && "resume" in found) return false;
    isTorn = found !== undefined;
  }
  if (isTorn) {
    tellStray(document);
    breakOff(document);
  } else {
    document.at = endOfPlain(text, at + 1);
    stray(document, at);
  }
  return true;
}

function readInside(document: JsonDocument, code: number): void {
  const isText = code === QUOTE;
  const isSign = !isText && !isPlain(code);
  if (!(isSign ? takeSign(document, code) : beginPlain(document, isText))) breakOff(document);
  else if (isSign) document.at += 1;
  else if (isText) {
    document.inText = true;
    document.textStart = document.at;
    document.at += 1;
  } else document.inLiteral = true;
}
