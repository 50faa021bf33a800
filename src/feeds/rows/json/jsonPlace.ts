import type { JsonDocument } from "./jsonDocument.ts";

/** The line of a place that is not before the last one asked for. @internal */
export function lineOf(document: JsonDocument, place: number): number {
  const { text } = document;
  let end = text.indexOf("\n", document.counted);
  while (end !== -1 && end < place) {
    document.line += 1;
    document.counted = end + 1;
    end = text.indexOf("\n", document.counted);
  }
  document.counted = Math.max(document.counted, place);
  return document.line;
}

/** Lets go of what is read and not open. @internal */
export function forget(document: JsonDocument): void {
  const { text, at, start, sought, limits } = document;
  let until = start === -1 ? at : start;
  if (text.length - until > limits.maxRecordLength) {
    document.dropped = true;
    // A record that is looked for may have begun here.
    until = sought === undefined ? at : Math.min(at, sought);
    document.start = 0;
  } else if (start !== -1) document.start = 0;
  if (sought !== undefined) document.sought = sought - until;
  lineOf(document, until);
  document.counted -= until;
  document.textStart -= until;
  document.at -= until;
  document.text = text.slice(until);
}
