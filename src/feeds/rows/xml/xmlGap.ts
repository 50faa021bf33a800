import type { Issue, IssueCode, Position, Result } from "../../../model/index.ts";
import { rowIssue } from "../rowIssue.ts";
import { dropPendingText, popElement } from "./forgivingParser.ts";
import { noGap, type OuterElement, type XmlDocument } from "./xmlDocument.ts";
import { placeOf } from "./xmlPlace.ts";

const MAX_FAULTS = 100;
const MAX_FAULTS_AT_ONCE = 20;
/** Ends or other remains of records in a row, without one that can be read: such a document holds none. */
const MAX_REMAINS = 10_000;

/** Ends the reading of a document for a reason that costs all behind it. @internal */
export function stop(
  document: XmlDocument,
  code: IssueCode,
  message: string,
  row: Position = {},
): void {
  if (document.stopped) return;
  giveHollow(document);
  document.results.push(rowIssue(code, message, { ...row, ...placeOf(document) }));
  document.stopped = true;
}

/** Gives the record that waited, since nothing behind it can be its fields. @internal */
export function giveHollow(document: XmlDocument): void {
  const { hollow, results } = document;
  if (hollow !== undefined) results.push({ ok: true, value: hollow, issues: [] });
  document.hollow = undefined;
}

/** Keeps what is wrong between two records until it is clear whose fault it is. @internal */
export function addFault(document: XmlDocument, reason: string): void {
  const { faults } = document.gap;
  if (faults.length < MAX_FAULTS_AT_ONCE) faults.push(notWellFormed(reason, placeOf(document)));
}

/** What is wrong between records is told once: as of a record where one stood there. @internal */
export function endGap(document: XmlDocument): void {
  const { gap, told, hollow, nextRow } = document;
  if (gap.faults.length > 0) {
    const row = gap.holdsRecord ? { row: hollow?.position.row ?? nextRow() } : {};
    if (gap.holdsRecord) {
      document.hollow = undefined;
      forgetRecord(document);
    }
    document.results.push(refusedFor(gap.faults, row));
    told.faults += 1;
    if (gap.holdsRecord) told.remains += 1;
    else told.strays += 1;
  }
  document.gap = noGap();
  const tooMany = told.strays > MAX_FAULTS ? MAX_FAULTS : MAX_REMAINS;
  if (told.strays > MAX_FAULTS || told.remains > MAX_REMAINS) {
    stop(
      document,
      "invalid-xml",
      `More than ${tooMany} faults were found between records and reading stopped. Repair the document.`,
    );
  }
}

/** What stood before a record is nothing that a later one can be known by. @internal */
export function forgetRecord(document: XmlDocument): void {
  dropPendingText(document.parser);
  for (const element of document.outer) {
    element.text = "";
    element.hasBrokenTag = false;
    element.behindDamage = undefined;
    element.lookalike?.fields.clear();
  }
}

/** Closes what a damaged record left open around the records. @internal */
export function closeLeft(document: XmlDocument): void {
  const { outer, itemsDepth } = document;
  const { containers } = document.names;
  if (itemsDepth !== undefined) {
    closeDown(document, itemsDepth);
    return;
  }
  document.leftOpen ||= containers.size === 0;
  const isLeft = () => outer.length > 1 && !containers.has(outer.at(-1)?.name ?? "");
  if (containers.size > 0) while (isLeft()) closeOne(document);
  else if (isLeft() && (outer.at(-1)?.children ?? 0) > 0) closeOne(document);
}

/** Closes what is open below a depth. @internal */
export function closeDown(document: XmlDocument, depth: number): void {
  while (document.outer.length > depth) closeOne(document);
}

function closeOne({ gap, parser, outer }: XmlDocument): void {
  popElement(parser);
  const element = outer.pop();
  gap.holdsRecord ||= element !== undefined && !isHollow(element);
}

/** Whether nothing stands in an element, as in a stray "<br>". @internal */
export function isHollow({ children, text, lookalike }: OuterElement): boolean {
  return children === 0 && text === "" && (lookalike?.fields.size ?? 0) === 0;
}

/** That a document is not well formed. @internal */
export function notWellFormed(reason: string, position: Position): Issue {
  return {
    code: "invalid-xml",
    severity: "warning",
    path: [],
    message: `The document is not well formed: ${reason}`,
    position,
  };
}

/** The row that faults refuse. @internal */
export function refusedFor(faults: readonly Issue[], row: Position): Result<never> {
  return {
    ok: false,
    issues: faults.map((issue) => ({
      ...issue,
      severity: "error",
      position: { ...row, ...issue.position },
    })),
  };
}
