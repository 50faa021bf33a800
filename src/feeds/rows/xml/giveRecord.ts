import type { Issue, Position } from "../../../model/index.ts";
import type { XmlElement } from "../../reader.ts";
import { rowIssue } from "../rowIssue.ts";
import { tellLookalikes } from "./lookalike.ts";
import type { ParsedElement } from "./parsedElement.ts";
import { noGap, type XmlDocument } from "./xmlDocument.ts";
import { forgetRecord, notWellFormed, refusedFor } from "./xmlGap.ts";
import { lineOf, passUntil, placeOf } from "./xmlPlace.ts";

/** Gives a record that ends at a place, with what was wrong in it and before it. @internal */
export function giveRecord(
  document: XmlDocument,
  { value, faults, end }: { value: XmlElement; faults: readonly Issue[]; end: number },
): void {
  const { items, itemsDepth, outer, held } = document;
  const isDeeper = itemsDepth !== undefined && outer.length > itemsDepth;
  const mayBeDamaged = items === 0 || isDeeper || held.length > 0 || document.gap.text > 0;
  if (mayBeDamaged) tellLookalikes(document, value);
  document.last = value;
  const { gap } = document;
  const position = begin(document);
  const { row } = position;
  const told = gap.faults.length === 0 ? faults : [...gap.faults, ...faults];
  const issues =
    row === undefined
      ? told
      : told.map((issue) => ({ ...issue, position: { row, ...issue.position } }));
  if (gap.faults.length > 0 || gap.holdsRecord || gap.isEnded || gap.text > 0) {
    document.gap = noGap();
    forgetRecord(document);
  }
  document.root ??= "";
  const given = { value, position, head: document.headNow };
  if (value.children.length === 0 && issues.length === 0) document.hollow = given;
  else document.results.push({ ok: true, value: given, issues });
  passUntil(document, end);
}

/** Gives a record that was parsed, or what is wrong with it. @internal */
export function giveParsed(document: XmlDocument, parsed: ParsedElement, end: number): void {
  const { maxRecordLength } = document.limits;
  const { element, faults } = parsed;
  if (element === undefined || parsed.isBroken || parsed.isTooDeep) {
    giveBroken(document, parsed, end);
  } else if (end - document.at <= maxRecordLength) {
    giveRecord(document, { value: element, faults, end });
  } else {
    const position = begin(document);
    document.results.push(
      rowIssue(
        "too-large",
        `Record ${position.row} is longer than ${maxRecordLength} characters and was skipped. Check the file, or raise limits.maxRecordLength.`,
        position,
      ),
    );
    passUntil(document, end);
  }
}

/** Tells a record that cannot be read. @internal */
export function giveBroken(document: XmlDocument, parsed: ParsedElement, end: number): void {
  if (isEndOfBroken(document, end)) {
    passUntil(document, end);
    return;
  }
  const { gap, limits, results } = document;
  const position = begin(document);
  const { row } = position;
  document.gap = noGap();
  document.afterBroken = true;
  if (parsed.isTooDeep) {
    results.push(
      rowIssue(
        "too-deep",
        `Record ${row} is nested deeper than ${limits.maxDepth} levels and was skipped. Check the file.`,
        position,
      ),
    );
  } else if (document.hasEnded && end === document.text.length) {
    results.push(
      rowIssue(
        "truncated",
        `The document ends inside record ${row}; the records before were kept. Fetch the file again.`,
        position,
      ),
    );
  } else {
    const faults = [...gap.faults, ...parsed.faults];
    if (faults.length === 0)
      faults.push(notWellFormed("a record is not closed", placeOf(document)));
    results.push(refusedFor(faults, row === undefined ? {} : { row }));
  }
  passUntil(document, end);
}

/** A closing tag without its stroke behind a damaged record: it belongs to that. */
function isEndOfBroken({ afterBroken, text, at }: XmlDocument, end: number): boolean {
  return afterBroken && /^<[^<>]*>\s*$/u.test(text.slice(at, Math.min(end, at + 1000)));
}

function begin(document: XmlDocument): Position {
  document.afterBroken = false;
  document.items += 1;
  document.told.remains = 0;
  document.itemsDepth = document.outer.length;
  document.silence = 0;
  return { line: lineOf(document), row: document.nextRow() };
}
