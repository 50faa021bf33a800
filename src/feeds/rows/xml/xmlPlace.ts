import type { XmlDocument } from "./xmlDocument.ts";
import { charactersIn, closingOf, linesIn } from "./xmlText.ts";

/** How much more than the longest record is waited for, so that one that ends there is skipped and no others are lost. @internal */
export const SLACK = 65_536;
/** Looking for a sign costs that much less than parsing. @internal */
export const LOOKING = 1 / 32;

/** The line that is read. @internal */
export function lineOf({ parser, unseen }: XmlDocument): number {
  return parser.line + unseen.lines;
}

/** The place that is read, as a person counts. @internal */
export function placeOf(document: XmlDocument): { readonly line: number; readonly column: number } {
  const { parser, unseen } = document;
  const unseenHere = parser.line === unseen.onLine ? unseen.columns : 0;
  return { line: lineOf(document), column: parser.column + 1 + unseenHere };
}

/** Goes on without the parser, and counts what it does not see. @internal */
export function passUntil(document: XmlDocument, until: number): void {
  const { parser, unseen } = document;
  const passed = document.text.slice(document.at, until);
  const lastEnd = passed.includes("\n") ? passed.lastIndexOf("\n") : -1;
  const behind = document.isUsual
    ? passed.length - lastEnd - 1
    : charactersIn(passed.slice(lastEnd + 1));
  if (parser.line !== unseen.onLine) unseen.columns = 0;
  unseen.onLine = parser.line;
  unseen.columns = lastEnd === -1 ? unseen.columns + behind : behind - parser.column;
  unseen.lines += linesIn(passed);
  document.at = until;
}

/** Where the next sign is; -1 when it is not here. @internal */
export function look(document: XmlDocument, sign: string, from: number): number {
  const { text, effort } = document;
  const found = text.indexOf(sign, from);
  effort.reread += ((found === -1 ? text.length : found) - from) * LOOKING;
  return found;
}

/** Where the next closing tag of a name is; -1 when it is not here. @internal */
export function lookForClosing({ text, at, effort }: XmlDocument, written: string): number {
  const found = closingOf(text, written, at);
  effort.reread += ((found === -1 ? text.length : found) - at) * LOOKING;
  return found;
}

/** Whether more than the longest record is here and not read. @internal */
export function isTooLong({ text, at, limits }: XmlDocument): boolean {
  return text.length - at >= limits.maxRecordLength + SLACK;
}
