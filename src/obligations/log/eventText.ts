import { eventFields } from "../../model/eventFields.ts";
import type { CaseEvent, CaseEventType } from "../../model/index.ts";

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
    territories: "json",
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
    territories: "json",
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

/** The number of an event's type. @internal */
export function typeNumber({ type }: Pick<CaseEvent, "type">): number {
  return numbers.get(type) ?? 0;
}

/** A field as it is kept. @internal */
export interface StoredField {
  readonly name: AnyField;
  readonly way: Way;
  /** Words it is one of; empty where it can be anything. */
  readonly words: readonly string[];
}

const base: { readonly [Field in BaseField]: Way } = {
  id: "text",
  at: "text",
  recordedAt: "text",
  assertedBy: "text",
  evidence: "json",
};

let stored: readonly (readonly StoredField[])[] | undefined;

/** The fields that stand in the text of each type of event, in their order, by the number of the type. @internal */
export function storedFields(): readonly (readonly StoredField[])[] {
  stored ??= eventTypes.map((type) => {
    const known = eventFields().get(type) ?? [];
    return Object.entries({ ...base, ...fields[type] }).map(([name, way]) => ({
      name: name as AnyField,
      way,
      words: known.find((field) => field.name === name)?.words ?? [],
    }));
  });
  return stored;
}

/** Marks a field that is too long for its length to be written as one character; its two follow before the field. @internal */
export const LONG = 0x7f;

/** Length of the longest field that a text can hold. @internal */
export const LONGEST = 0x3fff;

/**
 * Writes the fields of an event one after the other, without their names: first a character for each, its length or the number of the
 * word that it is, then the fields themselves. What cannot be written so is undefined, and kept as JSON.
 *
 * @internal
 */
export function textOfEvent(event: CaseEvent): string | undefined {
  const values = event as unknown as Readonly<Record<string, unknown>>;
  let head = "";
  let body = "";
  for (const { name, way, words } of storedFields()[typeNumber(event)] ?? []) {
    const value = values[name];
    if (value === undefined || isLeftOut(name, event)) {
      head += "\0";
      continue;
    }
    if (words.length > 0) {
      const word = words.indexOf(String(value)) + 1;
      if (word === 0) return undefined;
      head += String.fromCharCode(word);
      continue;
    }
    const text = way === "text" ? String(value) : JSON.stringify(value);
    const { length } = text;
    if (length === 0 || length > LONGEST) return undefined;
    head += String.fromCharCode(Math.min(length, LONG));
    if (length >= LONG) body += String.fromCharCode(length >> 7, length & 0x7f);
    body += text;
  }
  return head + body;
}

/** What an event has anyway: that it was recorded when it happened, and no evidence. */
function isLeftOut(name: AnyField, { at, recordedAt, evidence }: CaseEvent): boolean {
  return (
    (name === "recordedAt" && recordedAt === at) || (name === "evidence" && evidence.length === 0)
  );
}

type AnyField = BaseField | Apart | AllFields[CaseEventType];

/**
 * An event with a place for every field of every type: objects of one shape, whose fields are read several times faster than those
 * of the hundreds of shapes that events have.
 */
type Slots = { [Field in AnyField]: unknown };

const none: readonly never[] = [];

function slots(): Slots {
  return {
    id: "",
    type: "",
    at: "",
    recordedAt: "",
    assertedBy: "",
    platform: "",
    evidence: none,
    hazardId: undefined,
    requestId: undefined,
    listingId: undefined,
    itemId: undefined,
    items: undefined,
    itemIds: undefined,
    outcome: undefined,
    channel: undefined,
    method: undefined,
    action: undefined,
    decision: undefined,
    reason: undefined,
    sellerId: undefined,
    kind: undefined,
    territory: undefined,
    territories: undefined,
    deadline: undefined,
    calendar: undefined,
    legalBasis: undefined,
    language: undefined,
    identicalContent: undefined,
    bulletinId: undefined,
    hazardIds: undefined,
    missing: undefined,
    confirmedBy: undefined,
    variants: undefined,
    until: undefined,
    of: undefined,
    class: undefined,
    sanction: undefined,
    affected: undefined,
    contactable: undefined,
    attempted: undefined,
    delivered: undefined,
    bounced: undefined,
    channels: undefined,
    purchaseWindow: undefined,
    sampleFrame: undefined,
    direction: undefined,
    period: undefined,
    commitment: undefined,
    grantedBy: undefined,
  };
}

/**
 * The event of a text that begins at a place in another, and of what is kept apart from it. What it lacks is there and undefined;
 * `withoutUndefined` leaves it out.
 *
 * @internal
 */
export function eventOfText(
  { text, start, type, withEvidence }: EventText,
  { platform, hazardId, requestId }: EventApart,
): CaseEvent {
  const list = storedFields()[type] ?? [];
  const event = slots();
  event.type = eventTypes[type];
  event.platform = platform;
  event.hazardId = hazardId;
  event.requestId = requestId;
  let at = start + list.length;
  for (let index = 0; index < list.length; index++) {
    const code = text.charCodeAt(start + index);
    const field = list[index];
    if (code === 0 || !field) continue;
    const { name, way, words } = field;
    if (words.length > 0) {
      put(event, name, words[code - 1]);
      continue;
    }
    let length = code;
    if (code === LONG) {
      length = (text.charCodeAt(at) << 7) | text.charCodeAt(at + 1);
      at += 2;
    }
    const value = text.slice(at, at + length);
    at += length;
    if (way === "text") put(event, name, value);
    else if (withEvidence || name !== "evidence") event[name] = JSON.parse(value);
  }
  if (event.recordedAt === "") event.recordedAt = event.at;
  return event as unknown as CaseEvent;
}

/** Sets a field. Those that most events have are named, which is quicker than to find them by a name that changes. */
function put(event: Slots, name: AnyField, value: unknown): void {
  switch (name) {
    case "id":
      event.id = value;
      break;
    case "at":
      event.at = value;
      break;
    case "recordedAt":
      event.recordedAt = value;
      break;
    case "assertedBy":
      event.assertedBy = value;
      break;
    case "listingId":
      event.listingId = value;
      break;
    default:
      event[name] = value;
  }
}

/** Where the text of an event begins, and what of it is asked for. @internal */
export interface EventText {
  readonly text: string;
  readonly start: number;
  /** Number of the type. */
  readonly type: number;
  readonly withEvidence: boolean;
}

/** What of an event is kept apart from its text. @internal */
export interface EventApart {
  readonly platform: string;
  readonly hazardId: string | undefined;
  readonly requestId: string | undefined;
}

/** The id alone, which is the first field. @internal */
export function idOfText(text: string, start: number, type: number): string {
  const at = start + (storedFields()[type]?.length ?? 0);
  const code = text.charCodeAt(start);
  if (code !== LONG) return text.slice(at, at + code);
  const length = (text.charCodeAt(at) << 7) | text.charCodeAt(at + 1);
  return text.slice(at + 2, at + 2 + length);
}
