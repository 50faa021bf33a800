import { giveBroken, giveParsed, giveRecord } from "./giveRecord.ts";
import { type ParsedElement, parsedElement } from "./parsedElement.ts";
import { type PlainElement, plainElement } from "./plainElement.ts";
import type { XmlDocument } from "./xmlDocument.ts";
import { stop } from "./xmlGap.ts";
import { isTooLong, LOOKING, look, lookForClosing, placeOf } from "./xmlPlace.ts";
import { holdsOpenCdata, isEmptyTag } from "./xmlText.ts";

/** What making a parser costs, in characters. */
const PARSER = 50;
/** With what a record that goes on behind its likely end is tried first. */
const FIRST_MORE = 4096;

/** Reads the record whose tag was found at the place; tells whether it was here whole. @internal */
export function readRecord(document: XmlDocument, written: string): boolean {
  const { text, at, effort, signs } = document;
  const closing = lookForClosing(document, written.slice(1));
  const until = closing === -1 ? 0 : look(document, ">", closing) + 1;
  if (until > 0) {
    const plain = plainRecord(document, until);
    effort.reread += (until - at) / 2;
    if (plain !== undefined) {
      giveRecord(document, { value: plain.element, faults: [], end: plain.end });
      return true;
    }
  }
  const isLong = isTooLong(document);
  if (until === 0 && !isEmptyTag(text, at)) {
    if (!document.hasEnded && !isLong) return false;
    if (isLong) {
      const { maxRecordLength } = document.limits;
      stop(
        document,
        "too-large",
        `A record is longer than ${maxRecordLength} characters; reading stopped there. Check the file, or raise limits.maxRecordLength.`,
      );
      return false;
    }
  }
  signs.record.lastIndex = at + 1;
  const next = signs.record.exec(text)?.index;
  const own = parseUntil(document, Math.max(until, look(document, ">", at) + 1));
  if (own.element !== undefined && (next === undefined || at + own.end <= next)) {
    giveParsed(document, own, at + own.end);
    return true;
  }
  const mayGoOn = !document.hasEnded && !isLong;
  if (next !== undefined) return readBefore(document, { own, next, mayGoOn });
  if (mayGoOn) return false;
  giveBroken(document, own, endOfList(document));
  return true;
}

/** Inside of the record begins another: it holds one of its own name, or it is damaged and that is the next. */
function readBefore(
  document: XmlDocument,
  { own, next, mayGoOn }: { own: ParsedElement; next: number; mayGoOn: boolean },
): boolean {
  const { text, at } = document;
  const before = parseUntil(document, next);
  if (!before.isBroken) {
    const whole = own.element === undefined ? parseWhole(document, next) : own;
    const isSound = whole.element !== undefined && whole.faults.length === 0;
    if (isSound && !holdsOpenCdata(text.slice(at, at + whole.end))) {
      giveParsed(document, whole, at + whole.end);
      return true;
    }
    if (mayGoOn) return false;
  }
  giveBroken(document, before.isBroken ? before : own, next);
  return true;
}

function plainRecord(document: XmlDocument, until: number): PlainElement | undefined {
  const { parser, text, at, isUsual, limits, outer } = document;
  if (parser.xmlDecl.version === "1.1") return undefined;
  const found = plainElement(text, at, until, isUsual);
  return found === undefined ||
    found.end - at > limits.maxRecordLength ||
    found.depth + outer.length > limits.maxDepth
    ? undefined
    : found;
}

function parseUntil(document: XmlDocument, until: number): ParsedElement {
  const { parser, makeParser, text, at, limits, outer } = document;
  const version = parser.xmlDecl.version === "1.1" ? "1.1" : undefined;
  const parsed = parsedElement(() => makeParser(version), text.slice(at, until), {
    place: placeOf(document),
    maxDepth: limits.maxDepth - outer.length,
  });
  document.effort.reread += PARSER + parsed.end + (until - at) * LOOKING;
  return parsed;
}

/** Parses a record that goes on behind a place, by and by more of the text: most end soon. */
function parseWhole(document: XmlDocument, behind: number): ParsedElement {
  const { length } = document.text;
  for (let more = FIRST_MORE; ; more *= 4) {
    const until = Math.min(length, behind + more);
    const parsed = parseUntil(document, until);
    if (parsed.element !== undefined || until === length) return parsed;
  }
}

/** Where the element that holds the records ends. */
function endOfList(document: XmlDocument): number {
  const ends = document.outer
    .map(({ written }) => lookForClosing(document, written))
    .filter((end) => end !== -1);
  return Math.min(document.text.length, ...ends);
}
