import { canonicalBytes } from "../../canonical/canonicalBytes.ts";
import type { Hasher } from "../../canonical/hasher.ts";
import { compareLeaves, createLeaves } from "../../canonical/leaves.ts";
import type { CaseEvent } from "../../model/index.ts";
import { type Attached, type CaseIndex, createCaseIndex } from "./caseIndex.ts";
import { createColumn } from "./column.ts";
import { eventOfText, idOfText, textOfEvent, typeNumber, typeOfNumber } from "./eventText.ts";
import { createEventTexts } from "./eventTexts.ts";
import { createIdIndex } from "./idIndex.ts";
import { type Linked, type Linking, linksOf } from "./linksOf.ts";
import type { ScannedLine } from "./scanLine.ts";

/** The events of one platform, each in a few columns, sorted into cases as they come. @internal */
export interface PlatformLog {
  /** Rows, those that were given twice included. */
  readonly size: number;
  /** Adds an event, and says whether its id was there before. */
  readonly add: (event: CaseEvent) => boolean;
  /** Adds the event of a line. */
  readonly addScanned: (line: ScannedLine) => boolean;
  readonly eventAt: (row: number) => CaseEvent;
  /** Hash of the event in a row. */
  readonly leafAt: (row: number) => Uint8Array;
  /** Cases that hold what an event speaks of, so far. */
  readonly touchedBy: (event: CaseEvent) => number[];
  readonly cases: () => number[];
  readonly caseOf: (node: number) => number;
  readonly rowsOf: (root: number) => number[];
  readonly attachedTo: (root: number) => readonly (Attached & { readonly hazardId: string })[];
  /** The case of what holds for the whole platform: reports, and waivers of no request. */
  readonly general: number;
  /** Whether a row is a bulletin that is only attached to the cases of its records. */
  readonly isAttachedOnly: (row: number) => boolean;
}

/** The type column's mark of an event that is kept as JSON, and of a bulletin that joined the cases of its records. */
const AS_JSON = 0x40;
const BOUND = 0x80;
const TYPE = 0x3f;

/** Ends an event that is kept as JSON, which cannot hold it. */
const END = "\r";

function jsonAt(piece: string, start: number): CaseEvent {
  return JSON.parse(piece.slice(start, piece.indexOf(END, start)));
}

/** Starts an empty log of one platform. @internal */
export function createPlatformLog(platform: string, hash: Hasher): PlatformLog {
  const cases = createCaseIndex();
  const general = cases.node("platform", "");
  const texts = createEventTexts();
  const leaves = createLeaves();
  const ids = createIdIndex();
  const types = createColumn((length) => new Uint8Array(length));
  const places = createColumn((length) => new Float64Array(length));
  // Nodes are counted from 1 here, so that 0 is none.
  const subjects = createColumn((length) => new Int32Array(length));
  const others = createColumn((length) => new Int32Array(length));

  const idOf = (row: number): string => {
    const place = places.get(row);
    const type = types.get(row);
    const piece = texts.pieceOf(place);
    const start = texts.startOf(place);
    return (type & AS_JSON) === 0 ? idOfText(piece, start, type & TYPE) : jsonAt(piece, start).id;
  };

  const eventAt = (row: number): CaseEvent => {
    const type = types.get(row);
    const place = places.get(row);
    const piece = texts.pieceOf(place);
    const start = texts.startOf(place);
    if ((type & AS_JSON) !== 0) return jsonAt(piece, start);
    const subject = subjects.get(row) - 1;
    const other = others.get(row) - 1;
    // What ties a record to a request belongs to the record.
    const kind = cases.kindOf(subject);
    const hazardId = kind === "hazard" ? cases.nameOf(subject) : undefined;
    const request = kind === "request" ? subject : other;
    const requestId = request < 0 ? undefined : cases.nameOf(request);
    return eventOfText(piece, start, type & TYPE, { platform, hazardId, requestId });
  };

  /** A bulletin whose id comes again in other words is decided with the cases of its records. */
  const bind = (row: number): void => {
    const event = eventAt(row);
    if (event.type !== "bulletin.received") return;
    types.set(row, types.get(row) | BOUND);
    for (const id of event.hazardIds) cases.join(subjects.get(row) - 1, cases.node("hazard", id));
  };

  const namedBy = (event: CaseEvent) =>
    event.type === "bulletin.received" ? event.hazardIds.map((id) => cases.find("hazard", id)) : [];

  const enter = (event: Linking, leaf: Uint8Array, type: number, place: number): boolean => {
    const row = leaves.size;
    const links = linksOf(event);
    const node = cases.node(links.kind, links.name);
    const other = links.requestId === undefined ? 0 : cases.node("request", links.requestId) + 1;
    types.set(row, type);
    places.set(row, place);
    subjects.set(row, node + 1);
    if (other > 0) {
      others.set(row, other);
      cases.join(node, other - 1);
    }
    cases.enter(node, row);
    const earlier = ids.enter(event.id, row, idOf);
    const same = earlier !== undefined && compareLeaves(leaves.at(earlier), leaf) === 0;
    leaves.push(leaf);
    if (earlier !== undefined) {
      cases.join(subjects.get(earlier) - 1, node);
      if (!same) for (const each of [earlier, row]) bind(each);
    }
    if (event.type === "bulletin.received" && !same) attach(event.hazardIds, row, cases);
    return earlier !== undefined;
  };

  return {
    get size() {
      return leaves.size;
    },
    general,
    add: (event) => {
      const leaf = hash(canonicalBytes(event));
      const text = textOfEvent(event);
      const type = typeNumber(event) | (text === undefined ? AS_JSON : 0);
      return enter(event, leaf, type, texts.push(text ?? JSON.stringify(event) + END));
    },
    addScanned: (line) => {
      const { type, id, hazardId, requestId, hazardIds } = line;
      // The scan has held the line to the fields of its type.
      const event = { type: typeOfNumber(type), id, hazardId, requestId, hazardIds } as Linking;
      const [leaf, place] = [hash(line.canonical), texts.pushBytes(line.stored)];
      return enter(event, leaf, type, place);
    },
    eventAt,
    leafAt: leaves.at,
    touchedBy: (event) => {
      const links: Linked = linksOf(event);
      const earlier = ids.find(event.id, idOf);
      const nodes = [
        cases.find(links.kind, links.name),
        links.requestId === undefined ? undefined : cases.find("request", links.requestId),
        earlier === undefined ? undefined : subjects.get(earlier) - 1,
        ...namedBy(event),
        // An event that takes the id of a bulletin decides with the cases of the records that the bulletin named.
        ...(earlier === undefined ? [] : namedBy(eventAt(earlier))),
      ];
      return [...new Set(nodes.flatMap((node) => (node === undefined ? [] : cases.caseOf(node))))];
    },
    cases: cases.cases,
    caseOf: cases.caseOf,
    rowsOf: cases.rowsOf,
    attachedTo: (root) =>
      cases
        .attachedTo(root)
        .filter(({ row }) => cases.caseOf(subjects.get(row) - 1) !== cases.caseOf(root))
        .map((each) => ({ ...each, hazardId: cases.nameOf(each.hazard) })),
    isAttachedOnly: (row) =>
      eventTypeIsBulletin(types.get(row) & TYPE) && (types.get(row) & BOUND) === 0,
  };
}

function attach(hazardIds: readonly string[], row: number, cases: CaseIndex): void {
  for (const id of new Set(hazardIds)) cases.attach(cases.node("hazard", id), row);
}

const bulletin = typeNumber({ type: "bulletin.received" });

function eventTypeIsBulletin(type: number): boolean {
  return type === bulletin;
}
