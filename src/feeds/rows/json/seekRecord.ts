import { parseJson } from "../parseJson.ts";
import { rowIssue } from "../rowIssue.ts";
import { begin, give } from "./giveRecord.ts";
import type { JsonDocument } from "./jsonDocument.ts";
import { keysAt, keysOf, type NextRecord, nextJsonRecord } from "./nextJsonRecord.ts";
import { nextWholeLine } from "./wholeLine.ts";

/** Here the grammar is broken: from the beginning of what is open, the next record is looked for. @internal */
export function breakOff(document: JsonDocument): void {
  const { listDepth, stack, foundList, inRecord, at, start } = document;
  if (listDepth > 0) document.home = { stack: stack.slice(0, listDepth), foundList };
  document.brokeBetween = start === -1 || (foundList && !inRecord);
  if (document.brokeBetween) begin(document, at);
  if (!inRecord) document.row += 1;
  document.sought = document.start;
  document.inText = false;
  document.escaped = false;
  document.inLiteral = false;
}

/** Looks for the next record from a place on; tells whether it was found. @internal */
export function seek(document: JsonDocument, from: number, ended: boolean): boolean {
  const found = lookFor(document, from, ended);
  if ("resume" in found) {
    document.sought = found.resume;
    document.at = document.text.length;
    return false;
  }
  endTorn(document, found.at);
  const { home } = document;
  document.stack = [...home.stack];
  document.listDepth = home.stack.length;
  document.foundList = home.foundList;
  document.next = "value";
  document.at = found.at;
  return true;
}

function lookFor(document: JsonDocument, from: number, ended: boolean): NextRecord {
  const { text, start, startLine, brokeBetween, sound, pending } = document;
  const isAtRoot = document.home.stack.length === 0;
  const place = { at: start, line: startLine };
  const whole = isAtRoot ? nextWholeLine(document, place, ended) : undefined;
  if (whole !== undefined) return whole;
  const behind = brokeBetween && from === start ? objectBehindText(text, from) : -1;
  if (behind !== -1) return { at: behind };
  // Where nothing was open, a record may begin right here.
  const comma = brokeBetween && from === start ? "," : "";
  const shift = start - comma.length;
  const before = pending?.content ?? "";
  const found = nextJsonRecord(comma + text.slice(start), from - start, { sound, before, ended });
  return "at" in found
    ? { at: found.at + shift }
    : { resume: Math.max(from, found.resume + shift) };
}

/** Where an object begins right behind a short whole text, so that only a comma is missing; -1 where none does. */
function objectBehindText(text: string, from: number): number {
  const whole = /[\s,]*"(?:[^"\\]|\\.){0,1000}"\s*(?=\{)/uy;
  whole.lastIndex = from;
  return whole.test(text) ? whole.lastIndex : -1;
}

/**
 * What was torn is one fault: of the record before it, where that lacks its end. Tells whether there was any.
 *
 * @internal
 */
export function endTorn(document: JsonDocument, until: number): boolean {
  const { inRecord, pending } = document;
  const torn = document.text.slice(document.start, until);
  const isFault = inRecord || !isNothing(document, torn);
  if (!isFault) document.row -= 1;
  else {
    const whole = wholeValues(document, torn);
    const isPart = pending !== undefined && isOfPending(document, torn, { until, whole });
    if (isPart) {
      document.row -= 1;
      document.startLine = pending.line;
      document.pending = undefined;
    }
    giveTorn(document, torn.trim().replace(/,$/u, ""), isPart ? undefined : whole);
  }
  document.sought = undefined;
  document.start = -1;
  document.inRecord = false;
  document.dropped = false;
  document.envelope = "";
  return isFault;
}

/** Brackets too many between two whole records cost neither; one that opens only where it stands right behind a record. @internal */
export function isNothing({ pending, parted }: JsonDocument, torn: string): boolean {
  const isBehind = pending !== undefined && !parted;
  return (isBehind ? /^[\s,[\]{}]*$/u : /^[\s,[\]}]*$/u).test(torn);
}

/** Whether what was torn is a part of the row before it. */
function isOfPending(
  document: JsonDocument,
  torn: string,
  { until, whole }: { readonly until: number; readonly whole: string | undefined },
): boolean {
  const { pending, parted, brokeBetween, sound, text } = document;
  const isOfText = pending?.content.startsWith("{") === false && sound === "";
  if (isOfText && until < text.length && !torn.startsWith("{")) return true;
  if (!parted && !torn.includes('"')) return true;
  if (!brokeBetween) return false;
  if (whole !== undefined && (parted || whole.startsWith('"'))) return false;
  return !parted || isTornOff(document, torn, until);
}

/** Ends of a list that are looked for behind a text. */
const MOST_ENDS = 20;

/** The whole values that a text between records is, up to the end of the list: nothing of them was torn off another. */
function wholeValues(document: JsonDocument, torn: string): string | undefined {
  const { inRecord, pending, foundList, limits } = document;
  if (inRecord) return undefined;
  const values = torn.replace(/^[\s,]+/u, "").replace(/[\s,]+$/u, "");
  const isWhole = (text: string) => text !== "" && parseJson(`[${text}]`, {}, limits.maxDepth).ok;
  if (isWhole(values)) return values;
  let end = values.lastIndexOf("]");
  for (let count = 0; end > 0 && count < MOST_ENDS; count += 1) {
    const behind = values.slice(end + 1).trimStart();
    // Behind a list in an object come the end and other keys of that.
    const isEnd = behind === "" || (foundList && pending?.result.ok && /^[},]/u.test(behind));
    const text = values.slice(0, end).trimEnd();
    if (isEnd && isWhole(text)) return text;
    end = values.lastIndexOf("]", end - 1);
  }
  return undefined;
}

function giveTorn(document: JsonDocument, torn: string, whole: string | undefined): void {
  const { row, limits } = document;
  const position = { line: document.startLine, row };
  if (whole !== undefined) {
    const message = `Record ${row} is ${whole.slice(0, 20)} where the others are objects. Check the file.`;
    give(document, rowIssue("invalid-json", message, position));
    return;
  }
  const parsed = parseJson(torn, position, limits.maxDepth);
  give(
    document,
    parsed.ok
      ? rowIssue(
          "invalid-json",
          `Record ${row} is not JSON: a bracket, a quote or a comma is missing in it. Repair the record, or leave it out.`,
          position,
        )
      : parsed,
  );
}

/** Whether a text between records is the end of the last: it repeats no key, and the last lacks that with which others end. */
function isTornOff({ pending, sound, text }: JsonDocument, torn: string, until: number): boolean {
  const keys = keysOf(pending?.content ?? "");
  if (keys.some((key) => torn.includes(`${key}"`))) return false;
  const last = (sound === "" ? keysAt(text, until) : keysOf(sound)).at(-1);
  return last === undefined ? /^\s*"/u.test(torn) : !keys.includes(last);
}
