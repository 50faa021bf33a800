import { canonicalBytes } from "../../canonical/canonicalBytes.ts";
import type { Hasher } from "../../canonical/hasher.ts";
import { compareLeaves, createLeaves } from "../../canonical/leaves.ts";
import type { CaseEvent } from "../../model/index.ts";
import { plainInstant } from "../../text/plainInstant.ts";
import { type Attached, type CaseIndex, createCaseIndex } from "./caseIndex.ts";
import { createColumns, createMoments } from "./columns.ts";
import { eventOfText, idOfText, textOfEvent, typeNumber } from "./eventText.ts";
import { createEventTexts, type Place } from "./eventTexts.ts";
import { type Linking, linkingOf, linksOf, wholePlatform } from "./linksOf.ts";
import { nameOf } from "./name.ts";
import { createNameIndex } from "./nameIndex.ts";
import type { ScannedLine } from "./scanLine.ts";

/** The events of one platform, each in a few columns, sorted into cases as they come. @internal */
export interface PlatformLog {
  /** Rows, those that were given twice included. */
  readonly size: number;
  /** Adds an event, and says whether its id was there before. */
  readonly add: (event: CaseEvent) => boolean;
  /** Adds the event of a line. */
  readonly addScanned: (line: ScannedLine) => boolean;
  /** The event in a row; without its evidence where that is not asked for. */
  readonly eventAt: (row: number, withEvidence?: boolean) => CaseEvent;
  /** When the event in a row happened and when that was recorded, in milliseconds; NaN for what is to be read from the event. */
  readonly happenedAt: (row: number) => number;
  readonly recordedAt: (row: number) => number;
  /** Whether an earlier row has the id of the event in a row. */
  readonly isRepeat: (row: number) => boolean;
  /** Hash of the event in a row. */
  readonly leafAt: (row: number) => Uint8Array;
  /** Cases that hold what an event speaks of, so far. */
  readonly touchedBy: (event: CaseEvent) => number[];
  readonly cases: () => number[];
  /** Visits all cases, in the order in which the log came upon them. */
  readonly eachCase: (visit: (root: number) => void) => void;
  readonly caseOf: (node: number) => number;
  readonly rowsOf: (root: number) => number[];
  readonly attachedTo: (root: number) => readonly (Attached & { readonly hazardId: string })[];
  /** The case of what holds for the whole platform: reports, and waivers of no request. */
  readonly general: number;
  /** Whether a row is a bulletin that is only attached to the cases of its records. */
  readonly isAttachedOnly: (row: number) => boolean;
}

/** What stands in the columns of a row. */
const [PIECE, OFFSET, SUBJECT, OTHER] = [0, 1, 2, 3];
const [HAPPENED, RECORDED] = [0, 1];

/**
 * Beside an offset: the type, whether the id was there before, whether the event is kept as JSON, and whether a bulletin joined the cases
 * of its records.
 */
const TYPE = 0x1f;
const REPEAT = 0x20;
const AS_JSON = 0x40;
const BOUND = 0x80;
const FLAGS = 8;

/** Ends an event that is kept as JSON, which cannot hold it. */
const END = "\r";

function jsonAt(piece: string, start: number): CaseEvent {
  return JSON.parse(piece.slice(start, piece.indexOf(END, start)));
}

/** Starts an empty log of one platform. @internal */
export function createPlatformLog(platform: string, hash: Hasher): PlatformLog {
  const cases = createCaseIndex();
  const general = cases.node("platform", wholePlatform);
  const texts = createEventTexts();
  const leaves = createLeaves();
  // Nodes are counted from 1 here, so that 0 is none.
  const rows = createColumns(4);
  const moments = createMoments(2);
  const flagsOf = (row: number) => rows.get(row, OFFSET) & 0xff;
  const subjectOf = (row: number) => rows.get(row, SUBJECT) - 1;
  const ids = createNameIndex((row) => {
    const flags = flagsOf(row);
    const piece = texts.piece(rows.get(row, PIECE));
    const start = rows.get(row, OFFSET) >>> FLAGS;
    return (flags & AS_JSON) === 0 ? idOfText(piece, start, flags & TYPE) : jsonAt(piece, start).id;
  });

  const eventAt = (row: number, withEvidence = true): CaseEvent => {
    const flags = flagsOf(row);
    const piece = texts.piece(rows.get(row, PIECE));
    const start = rows.get(row, OFFSET) >>> FLAGS;
    if ((flags & AS_JSON) !== 0) return jsonAt(piece, start);
    const subject = subjectOf(row);
    const other = rows.get(row, OTHER) - 1;
    // What ties a record to a request belongs to the record.
    const kind = cases.kindOf(subject);
    const hazardId = kind === "hazard" ? cases.nameOf(subject) : undefined;
    const request = kind === "request" ? subject : other;
    const requestId = request < 0 ? undefined : cases.nameOf(request);
    return eventOfText(
      { text: piece, start, type: flags & TYPE, withEvidence },
      { platform, hazardId, requestId },
    );
  };

  /** A bulletin whose id comes again in other words is decided with the cases of its records. */
  const bind = (row: number): void => {
    const event = eventAt(row);
    if (event.type !== "bulletin.received") return;
    rows.set(row, rows.get(row, OFFSET) | BOUND, OFFSET);
    for (const id of event.hazardIds) cases.join(subjectOf(row), cases.node("hazard", nameOf(id)));
  };

  const enter = (event: Linking, leaf: Uint8Array, flags: number, place: Place): boolean => {
    const row = leaves.size;
    const links = linksOf(event);
    const node = cases.node(links.kind, links.name);
    rows.set(row, place.piece, PIECE);
    rows.set(row, (place.offset << FLAGS) | flags, OFFSET);
    rows.set(row, node + 1, SUBJECT);
    if (links.requestId !== undefined) {
      const other = cases.node("request", links.requestId);
      rows.set(row, other + 1, OTHER);
      cases.join(node, other);
    }
    cases.enter(node, row);
    const earlier = ids.enter(event.id, row);
    const same = earlier !== undefined && compareLeaves(leaves.at(earlier), leaf) === 0;
    leaves.push(leaf);
    if (earlier !== undefined) {
      rows.set(row, rows.get(row, OFFSET) | REPEAT, OFFSET);
      cases.join(subjectOf(earlier), node);
      if (!same) for (const each of [earlier, row]) bind(each);
    }
    if (event.type === "bulletin.received" && !same) attach(event.hazardIds, row, cases);
    return earlier !== undefined;
  };

  /** Keeps the moments of the row that is entered next. */
  const note = (happened: number, recorded: number): void => {
    moments.set(leaves.size, happened, HAPPENED);
    moments.set(leaves.size, recorded, RECORDED);
  };

  const namedBy = ({ type, hazardIds }: Linking) =>
    type === "bulletin.received" ? hazardIds.map((id) => cases.find("hazard", nameOf(id))) : [];

  return {
    get size() {
      return leaves.size;
    },
    general,
    add: (event) => {
      const leaf = hash(canonicalBytes(event));
      const text = textOfEvent(event);
      const flags = typeNumber(event) | (text === undefined ? AS_JSON : 0);
      note(plainInstant(event.at), plainInstant(event.recordedAt));
      return enter(linkingOf(event), leaf, flags, texts.push(text ?? JSON.stringify(event) + END));
    },
    addScanned: (line) => {
      const leaf = hash(line.canonical());
      note(line.happened, line.recorded);
      return enter(line, leaf, line.number, texts.pushAscii(line.stored, line.storedLength));
    },
    eventAt,
    happenedAt: (row) => moments.get(row, HAPPENED),
    recordedAt: (row) => moments.get(row, RECORDED),
    isRepeat: (row) => (flagsOf(row) & REPEAT) !== 0,
    leafAt: leaves.at,
    touchedBy: (event) => {
      const linking = linkingOf(event);
      const links = linksOf(linking);
      const earlier = ids.find(linking.id);
      const nodes = [
        cases.find(links.kind, links.name),
        links.requestId === undefined ? undefined : cases.find("request", links.requestId),
        earlier === undefined ? undefined : subjectOf(earlier),
        ...namedBy(linking),
        // An event that takes the id of a bulletin decides with the cases of the records that the bulletin named.
        ...(earlier === undefined ? [] : namedBy(linkingOf(eventAt(earlier)))),
      ];
      return [...new Set(nodes.flatMap((node) => (node === undefined ? [] : cases.caseOf(node))))];
    },
    cases: cases.cases,
    eachCase: cases.eachCase,
    caseOf: cases.caseOf,
    rowsOf: cases.rowsOf,
    attachedTo: (root) =>
      cases
        .attachedTo(root)
        .filter(({ row }) => cases.caseOf(subjectOf(row)) !== cases.caseOf(root))
        .map(({ hazard, row }) => ({ hazard, row, hazardId: cases.nameOf(hazard) })),
    isAttachedOnly: (row) => (flagsOf(row) & (TYPE | BOUND)) === bulletin,
  };
}

function attach(hazardIds: readonly string[], row: number, cases: CaseIndex): void {
  for (const id of new Set(hazardIds)) cases.attach(cases.node("hazard", nameOf(id)), row);
}

const bulletin = typeNumber({ type: "bulletin.received" });
