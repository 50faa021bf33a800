import { isInText, pendingText, toText } from "./forgivingParser.ts";
import { feedUntil } from "./readAround.ts";
import { readRecord } from "./readRecord.ts";
import type { XmlDocument } from "./xmlDocument.ts";
import { addFault, closeLeft, endGap, giveHollow } from "./xmlGap.ts";
import { isTooLong, look, passUntil } from "./xmlPlace.ts";

/** What a tag that is not closed may swallow and still be no record. */
const STRAY = 20;

/** Reads what begins with a sign at the place; tells whether enough of it was here. @internal */
export function readSign(document: XmlDocument, written: string): boolean {
  if (written.startsWith("<!")) return readSection(document, written);
  const isEnd = written.startsWith("</");
  const isHere = document.outer.length > 0 || (document.names.roots === undefined && !isEnd);
  if (!isHere || !isBetween(document, isEnd)) {
    feedUntil(document, document.at + written.length);
    return true;
  }
  if (isEnd) return readEnd(document, written);
  const { gap } = document;
  if (gap.faults.length > 0) {
    closeLeft(document);
    if (holdsRecord(document) || (gap.isEnded && document.items === 0)) {
      gap.holdsRecord = true;
      endGap(document);
      document.afterBroken = true;
    }
  }
  giveHollow(document);
  return readRecord(document, written);
}

/** Reads a comment or CDATA between records; one that does not end is passed over. */
function readSection(document: XmlDocument, written: string): boolean {
  const { text, at } = document;
  const behind = at + written.length;
  if (!isInText(document.parser)) {
    feedUntil(document, behind);
    return true;
  }
  const sign = written === "<!--" ? "-->" : "]]>";
  const end = look(document, sign, behind);
  // One that holds the beginning of another was not closed.
  const isClosed = end !== -1 && !text.slice(at + 1, end).includes(written);
  if (isClosed) feedUntil(document, end + sign.length);
  else if (end === -1 && !document.hasEnded && !isTooLong(document)) return false;
  else {
    if (document.root !== undefined) addFault(document, `${written} is not closed`);
    passUntil(document, behind);
  }
  return true;
}

/** Reads the end of a record whose beginning was not seen. */
function readEnd(document: XmlDocument, written: string): boolean {
  const { text, at, gap } = document;
  const close = look(document, ">", at);
  if (close === -1 && !document.hasEnded) return false;
  // Right behind another record, or before anything else, it may have been the beginning of this.
  const around = document.outer.at(-1);
  const isFirst = gap.faults.length === 0 && around?.children === 0 && around.text === "";
  if (gap.faults.length === 0) addFault(document, `${written}> closes nothing`);
  if (holdsRecord(document) || gap.isEnded || (document.items === 0 && !isFirst)) {
    gap.holdsRecord = true;
    closeLeft(document);
    endGap(document);
  } else gap.isEnded = true;
  const isWhole = close !== -1 && !text.slice(at + 1, close).includes("<");
  passUntil(document, isWhole ? close + 1 : at + written.length);
  return true;
}

/** Whether something like a record stands between two: long text is one, of which a tag or entity without end made that. */
function holdsRecord({ gap, parser }: XmlDocument): boolean {
  return gap.holdsRecord || gap.text + pendingText(parser).length > STRAY;
}

/** Whether the parser reads text here; a tag that was never closed ends where a record begins or ends. */
function isBetween(document: XmlDocument, isEnd: boolean): boolean {
  const { parser, outer, gap } = document;
  if (isInText(parser)) return true;
  if (outer.length === 0) return false;
  gap.holdsRecord ||= isEnd || document.silence > STRAY;
  addFault(document, "a tag is not closed");
  toText(parser);
  return true;
}
