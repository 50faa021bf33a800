import type { Result } from "../../../model/index.ts";
import { isJson } from "../../jsonValues.ts";
import type { Row } from "../../reader.ts";
import { parseJson } from "../parseJson.ts";
import { rowIssue } from "../rowIssue.ts";
import type { JsonDocument } from "./jsonDocument.ts";
import { lineOf } from "./jsonPlace.ts";
import { firstKeyOf } from "./nextJsonRecord.ts";

/** Gives the row that waits. @internal */
export function settle(document: JsonDocument): void {
  const { pending } = document;
  if (pending === undefined) return;
  document.results.push(pending.result);
  if (pending.result.ok) setSound(document, pending.content);
  document.pending = undefined;
}

/** A record that begins otherwise than those before it may itself be damaged: only a second one like it counts. */
function setSound(document: JsonDocument, content: string): void {
  const { sound, rival } = document;
  const first = firstKeyOf(content);
  if (first === undefined) return;
  if (sound === "" || first === firstKeyOf(sound) || first === rival) document.sound = content;
  document.rival = first;
}

/** Gives a row when the next one begins. @internal */
export function give(document: JsonDocument, result: Result<Row>, content = ""): void {
  settle(document);
  document.pending = { result, content, line: document.startLine };
  document.parted = false;
}

function giveRecord(document: JsonDocument, content: string): void {
  const { limits, row, startLine, dropped } = document;
  const position = { line: startLine, row };
  document.dropped = false;
  if (!dropped) {
    give(document, parseJson(content, position, limits.maxDepth), content);
    return;
  }
  const { maxRecordLength } = limits;
  give(
    document,
    rowIssue(
      "too-large",
      `Record ${row} is longer than ${maxRecordLength} characters and was skipped. Check the file, or raise limits.maxRecordLength.`,
      position,
    ),
  );
}

/** A record, or the outermost object, begins at a place. @internal */
export function begin(document: JsonDocument, place: number): void {
  document.start = place;
  document.startLine = lineOf(document, place);
}

/** The next record begins at a place. @internal */
export function beginRecord(document: JsonDocument, place: number): void {
  begin(document, place);
  document.inRecord = true;
  document.row += 1;
}

/** The record that is open ends at a place. @internal */
export function endRecord(document: JsonDocument, place: number): void {
  const content = document.text.slice(document.start, place);
  document.dropped ||= content.length > document.limits.maxRecordLength;
  document.start = -1;
  document.inRecord = false;
  giveRecord(document, content);
}

/** The outermost object ends at a place: it holds the records, says that there are none, or is one itself. @internal */
export function endObject(document: JsonDocument, place: number): void {
  const { limits, options, foundList } = document;
  const envelope = document.envelope + document.text.slice(document.start, place);
  document.start = -1;
  const parsed = parseJson(envelope, { line: document.startLine }, limits.maxDepth);
  const value = parsed.ok ? parsed.value.value : undefined;
  const issues = isJson(value) ? options.check?.(value) : undefined;
  if (issues !== undefined) {
    if (issues.length > 0) give(document, { ok: false, issues });
  } else if (!foundList) {
    document.row += 1;
    document.home = { stack: [], foundList };
    document.dropped ||= envelope.length > limits.maxRecordLength;
    giveRecord(document, envelope);
  }
  document.envelope = "";
  document.foundList = false;
  document.dropped = false;
}
