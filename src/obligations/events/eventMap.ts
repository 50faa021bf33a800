import type { CaseEvent } from "../../model/index.ts";
import { ordered } from "./ordered.ts";
import { byTime, type Timed } from "./timed.ts";

/** A type of case event. @internal */
export type EventType = CaseEvent["type"];

/** The event of a type. @internal */
export type EventOf<Type extends EventType> = Extract<CaseEvent, { readonly type: Type }>;

/** Lists of events by their type. Most subjects have events of few, and all have a place for each, which makes them quick to read. @internal */
export type EventMap = { [Type in EventType]: Timed<EventOf<Type>>[] | undefined };

/** Something that events speak of. @internal */
export interface Subject {
  readonly events: EventMap;
}

/** Begins the lists of a subject. @internal */
export function noEvents(): EventMap {
  return {
    "bulletin.received": undefined,
    "hazard.changed": undefined,
    "hazard.retracted": undefined,
    "request.received": undefined,
    "request.amended": undefined,
    "request.withdrawn": undefined,
    "request.acknowledged": undefined,
    "clarification.requested": undefined,
    "request.answered": undefined,
    "listing.matched": undefined,
    "listing.blocked": undefined,
    "listing.restored": undefined,
    "listing.reappeared": undefined,
    "seller.notified": undefined,
    "seller.objected": undefined,
    "objection.decided": undefined,
    "seller.sanctioned": undefined,
    "consumers.notified": undefined,
    "check.performed": undefined,
    "removal.reviewed": undefined,
    "info.requested": undefined,
    "info.answered": undefined,
    "report.submitted": undefined,
    "waiver.granted": undefined,
  };
}

/** The engine tells lists that never held an object from those that did, and compiles what reads them for either; so this one did. */
const none: readonly never[] = [noEvents()].slice(1) as never[];

/** Gives what happened to a subject, by type of event and in order of time; nothing where there is none. @internal */
export function eventsOf<Type extends EventType>(
  subject: Subject | undefined,
  type: Type,
): readonly Timed<EventOf<Type>>[] {
  return subject?.events[type] ?? none;
}

/**
 * Adds an event to a subject. A list that begins with one event keeps room for no more, which over a million events is most of the
 * memory.
 *
 * @internal
 */
export function addEvent({ events }: Subject, entry: Timed): void {
  // Each list holds the events of the type that it stands under.
  const lists = events as Record<EventType, Timed[] | undefined>;
  const list = lists[entry.event.type];
  if (list) list.push(entry);
  else lists[entry.event.type] = [entry];
}

/** Puts all lists of a subject in order of time. @internal */
export function orderEvents({ events }: Subject): void {
  for (const list of Object.values(events)) if (list && list.length > 1) ordered(list, byTime);
}
