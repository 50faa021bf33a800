import { rowIssue } from "../rowIssue.ts";
import { give } from "./giveRecord.ts";
import type { JsonDocument } from "./jsonDocument.ts";
import { lineOf } from "./jsonPlace.ts";

/** Keeps that text stands outside of every list and object, from a place up to the one that is read. @internal */
export function stray(document: JsonDocument, place: number): void {
  if (document.strayed === undefined) {
    document.row += 1;
    document.strayed = {
      text: document.text.slice(place, document.at).trim().slice(0, 20),
      line: lineOf(document, place),
      row: document.row,
      count: 0,
    };
  }
  document.strayed.count += 1;
}

/** A megabyte of commas is one fault with a count, and not a million. @internal */
export function tellStray(document: JsonDocument): void {
  const { strayed } = document;
  if (strayed === undefined) return;
  const { text: first, count, ...position } = strayed;
  const more = count > 1 ? ` So it goes on in ${count - 1} more places.` : "";
  give(
    document,
    rowIssue(
      "invalid-json",
      `Line ${position.line} has ${JSON.stringify(first)} where a list or an object should begin.${more} Check that the file is JSON.`,
      position,
    ),
  );
  document.strayed = undefined;
}
