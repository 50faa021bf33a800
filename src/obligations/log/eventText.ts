import type { CaseEvent, CaseEventType } from "../../model/index.ts";
import { END } from "./eventTexts.ts";

/** Fields that are kept apart from the text: they say which case an event belongs to, or are the same for many. */
type Apart = "type" | "platform" | "hazardId" | "requestId";

/** How a field is written. */
type Way = "text" | "json";

type AllFields = { [Event in CaseEvent as Event["type"]]: Exclude<keyof Event, Apart | BaseField> };
type BaseField = "id" | "at" | "recordedAt" | "assertedBy" | "evidence";

/** The fields of each type of event beside those that all have; the compiler holds the list against the model. */
const fields: {
  readonly [Type in CaseEventType]: { readonly [Field in AllFields[Type]]: Way };
} = {
  "bulletin.received": { bulletinId: "text", hazardIds: "json" },
  "hazard.changed": {},
  "hazard.retracted": {},
  "request.received": {
    kind: "text",
    legalBasis: "text",
    items: "json",
    territory: "text",
    language: "text",
    deadline: "json",
    calendar: "text",
    identicalContent: "json",
  },
  "request.amended": { items: "json", deadline: "json" },
  "request.withdrawn": { itemIds: "json" },
  "request.acknowledged": {},
  "clarification.requested": { itemIds: "json", missing: "json" },
  "request.answered": { items: "json" },
  "listing.matched": { listingId: "text", channel: "text", outcome: "text", confirmedBy: "text" },
  "listing.blocked": {
    listingId: "text",
    action: "text",
    itemId: "text",
    sellerId: "text",
    territory: "text",
    variants: "json",
    until: "text",
  },
  "listing.restored": { listingId: "text", reason: "text" },
  "listing.reappeared": { listingId: "text", of: "text", class: "text" },
  "seller.notified": { listingId: "text", channel: "text" },
  "seller.objected": { listingId: "text", reason: "text" },
  "objection.decided": { listingId: "text", decision: "text", reason: "text" },
  "seller.sanctioned": { sellerId: "text", sanction: "text", reason: "text" },
  "consumers.notified": {
    affected: "json",
    contactable: "json",
    attempted: "json",
    delivered: "json",
    bounced: "json",
    channels: "json",
    purchaseWindow: "json",
  },
  "check.performed": {
    method: "text",
    sampleFrame: "text",
    outcome: "text",
    listingId: "text",
  },
  "removal.reviewed": {
    listingId: "text",
    method: "text",
    sampleFrame: "text",
    outcome: "text",
  },
  "info.requested": { direction: "text" },
  "info.answered": { direction: "text" },
  "report.submitted": { period: "json" },
  "waiver.granted": {
    commitment: "text",
    itemIds: "json",
    until: "text",
    reason: "text",
    grantedBy: "text",
  },
};

/** Types by the number under which they are kept. */
const eventTypes = Object.keys(fields) as readonly CaseEventType[];

const numbers = new Map(eventTypes.map((type, index) => [type, index]));
const lists = eventTypes.map((type) => Object.entries(fields[type]) as [string, Way][]);

/** The number of an event's type. @internal */
export function typeNumber({ type }: Pick<CaseEvent, "type">): number {
  return numbers.get(type) ?? 0;
}

/** The type of a number. @internal */
export function typeOfNumber(number: number): CaseEventType | undefined {
  return eventTypes[number];
}

/** The number of a type, and the fields that stand in its text, in their order. @internal */
export function storedFields(type: CaseEventType): {
  readonly number: number;
  readonly names: readonly string[];
} {
  const number = numbers.get(type) ?? 0;
  const own = (lists[number] ?? []).map(([name]) => name);
  return { number, names: ["id", "at", "recordedAt", "assertedBy", "evidence", ...own] };
}

const SEPARATOR = "\n";

/**
 * Writes the fields of an event one after the other, without their names. What cannot be written so is undefined, and kept as JSON.
 *
 * @internal
 */
export function textOfEvent(event: CaseEvent): string | undefined {
  const { id, at, recordedAt, assertedBy, evidence } = event;
  let text = `${id}\n${at}\n${recordedAt === at ? "" : recordedAt}\n${assertedBy}\n${evidence.length === 0 ? "" : JSON.stringify(evidence)}`;
  const values = event as unknown as Readonly<Record<string, unknown>>;
  let count = 4;
  for (const [name, way] of lists[typeNumber(event)] ?? []) {
    const value = values[name];
    text += SEPARATOR;
    count++;
    if (value !== undefined) text += way === "text" ? value : JSON.stringify(value);
  }
  return isWhole(text, count) ? text : undefined;
}

/** Whether a text parts only where fields end. */
function isWhole(text: string, separators: number): boolean {
  if (text.includes(END)) return false;
  let found = 0;
  for (let at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, at + 1)) found++;
  return found === separators;
}

/** The fields that stand in the text of an event. @internal */
export function eventOfText(text: string, type: number, platform: string): CaseEvent {
  const parts = text.split(SEPARATOR);
  const [id = "", at = "", recordedAt = "", assertedBy = "", evidence = ""] = parts;
  const event: Record<string, unknown> = {
    id,
    type: eventTypes[type],
    at,
    recordedAt: recordedAt === "" ? at : recordedAt,
    assertedBy,
    platform,
    evidence: evidence === "" ? none : JSON.parse(evidence),
  };
  const list = lists[type] ?? [];
  for (let index = 0; index < list.length; index++) {
    const part = parts[5 + index];
    const field = list[index];
    if (part === undefined || part === "" || !field) continue;
    event[field[0]] = field[1] === "text" ? part : JSON.parse(part);
  }
  return event as unknown as CaseEvent;
}

const none: readonly never[] = [];

/** The id alone. @internal */
export function idOfText(text: string): string {
  const end = text.indexOf(SEPARATOR);
  return end < 0 ? text : text.slice(0, end);
}
