import type { JsonDocument } from "./jsonDocument.ts";
import type { NextRecord } from "./nextJsonRecord.ts";

/** A place in the text, and the number of its line. @internal */
export interface TextPlace {
  readonly at: number;
  readonly line: number;
}

/**
 * Finds the line behind the one that is read, when it is a whole object, with or without a comma: then the text is one of a
 * record a line. That there is none is kept, so that many faults on one line do not read the next one each time.
 *
 * @param ended - Whether nothing comes behind the text.
 * @returns Nothing when that line is none.
 *
 * @internal
 */
export function nextWholeLine(
  document: JsonDocument,
  { at, line }: TextPlace,
  ended: boolean,
): NextRecord | undefined {
  if (document.lastBeforeNone === line) return undefined;
  const found = wholeLineBehind(document.text, at, ended);
  if (found === undefined) document.lastBeforeNone = line;
  return found;
}

function wholeLineBehind(text: string, from: number, ended: boolean): NextRecord | undefined {
  const at = beginOfNext(text, from);
  const end = at === -1 ? -1 : text.indexOf("\n", at);
  if (end === -1 && !ended) return { resume: from };
  const isObject = at !== -1 && text[at] === "{" && text[at - 1] === "\n";
  return isObject && isWhole(text.slice(at, end === -1 ? text.length : end)) ? { at } : undefined;
}

/** The first place on the lines behind one that is not blank; -1 where there is none. */
function beginOfNext(text: string, from: number): number {
  const lineEnd = text.indexOf("\n", from);
  if (lineEnd === -1) return -1;
  const rest = /\S/gu;
  rest.lastIndex = lineEnd;
  return rest.exec(text)?.index ?? -1;
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line.replace(/,\s*$/u, ""));
    return true;
  } catch {
    return false;
  }
}
