import type { CaseEvent } from "../../model/index.ts";
import { byTime, type Timed } from "./timed.ts";

/** A type of case event. @internal */
export type EventType = CaseEvent["type"];

/** The event of a type. @internal */
export type EventOf<Type extends EventType> = Extract<CaseEvent, { readonly type: Type }>;

/** Lists of events by their type; most subjects have events of few types. @internal */
export type EventMap = { [Type in EventType]?: Timed<EventOf<Type>>[] };

/** Something that events speak of. @internal */
export interface Subject {
  readonly events: EventMap;
}

const none: readonly never[] = [];

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
export function addEvent<Type extends EventType>(
  { events }: Subject,
  type: Type,
  event: Timed<EventOf<Type>>,
): void {
  const list: EventMap[Type] = events[type];
  if (list) list.push(event);
  else {
    const begun: Record<string, unknown> = events;
    begun[type] = [event];
  }
}

/** Puts all lists of a subject in order of time. @internal */
export function orderEvents({ events }: Subject): void {
  for (const list of Object.values(events)) if (list.length > 1) list.sort(byTime);
}
