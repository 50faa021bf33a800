import { canonicalJson } from "../../canonical/canonicalJson.ts";
import type { CaseEvent } from "../../model/index.ts";
import type { Findings } from "./findings.ts";
import { ordered } from "./ordered.ts";
import { sortedByDay } from "./sortedByDay.ts";
import type { Timed } from "./timed.ts";

/** What decides which events are known. @internal */
export interface Knowledge {
  /** Platform whose events are taken. */
  readonly platform: string;
  /** Moment of knowledge, in milliseconds. */
  readonly asOf: number;
}

/** What is known beforehand of events that share an id. @internal */
export interface Repeats<Entry extends Timed> {
  /** Whether any may; where none does, they need not be looked for. */
  readonly any: boolean;
  /** Tells of two whether they are the same in all they say, where that is known without reading them. */
  readonly isSame: (a: Entry, b: Entry) => boolean;
  /** Gives an event with all it says, where that of an entry lacks what decides nothing. */
  readonly whole: (entry: Entry) => CaseEvent;
}

const unknown: Repeats<Timed> = { any: true, isSame: () => false, whole: ({ event }) => event };

/** So many events are sorted at once, which gives the same order. */
const FEW = 1000;

/**
 * Picks the events of one platform that were recorded by a moment, each once.
 *
 * An event recorded on a date counts as recorded at the last second of that day. The same id twice is one event; where the
 * two differ, the one recorded first stands.
 *
 * @param repeats - What is known beforehand of events that share an id.
 *
 * @internal
 */
export function knownEvents<Entry extends Timed>(
  entries: Iterable<Entry>,
  knowledge: Knowledge,
  findings: Findings,
  repeats: Repeats<Entry> = unknown,
): Entry[] {
  const { platform, asOf } = knowledge;
  const places = repeats.any ? new Map<string, number>() : undefined;
  const others: string[] = [];
  const known: Entry[] = [];
  for (const entry of entries) {
    const { event } = entry;
    if (event.platform !== platform) {
      others.push(event.id);
      continue;
    }
    if (recordedBy(entry) > asOf) continue;
    const place = places?.get(event.id);
    const earlier = place === undefined ? undefined : known[place];
    if (place !== undefined && earlier) {
      if (repeats.isSame(earlier, entry)) reportDuplicate(event.id, findings);
      else known[place] = recordedFirst(earlier, entry, repeats.whole, findings);
    } else {
      places?.set(event.id, known.length);
      known.push(entry);
    }
  }
  if (others.length > 0) reportOthers(others, platform, findings);
  return known.length < FEW
    ? ordered(known, inOrder)
    : sortedByDay(known, ({ event }) => event.at.slice(0, 10), inOrder);
}

/**
 * Leaves out events that decide nothing: those said to happen after the moment of the account, and those by which a platform would
 * take back or change what only the authority can.
 *
 * @internal
 */
export function usableEvents<Entry extends Timed>(
  known: readonly Entry[],
  knowledge: Knowledge,
  findings: Findings,
): Entry[] {
  return known.filter(
    (entry) => isPast(entry, knowledge, findings) && isEntitled(entry.event, findings),
  );
}

function isEntitled({ type, assertedBy, id }: CaseEvent, findings: Findings): boolean {
  const reserved =
    type === "request.amended" || type === "request.withdrawn" || type === "hazard.retracted";
  if (!reserved || assertedBy !== "platform") return true;
  findings.add(
    "not-by-authority",
    [id],
    "Only the authority can amend or withdraw its request, or retract its record; it was left out.",
  );
  return false;
}

function recordedBy({ event, recordedTo }: Timed): number {
  return event.recordedAt.length === 10 ? recordedTo - 999 : recordedTo;
}

function isPast(
  { event, from, recordedTo }: Timed,
  { asOf }: Knowledge,
  findings: Findings,
): boolean {
  if (event.at === event.recordedAt) return true;
  if (from > asOf) {
    findings.add(
      "not-yet-happened",
      [event.id],
      `It is said to happen at ${event.at}, after the moment of this account; it was left out.`,
    );
    return false;
  }
  if (from > recordedTo) {
    findings.add(
      "clock-skew",
      [event.id],
      `It was recorded at ${event.recordedAt} and is said to have happened later, at ${event.at}; the latter was used.`,
    );
  }
  return true;
}

function reportDuplicate(id: string, findings: Findings): void {
  findings.add("duplicate-event", [id], "The same event was given more than once; it counts once.");
}

function reportRepeated(a: CaseEvent, b: CaseEvent, findings: Findings): void {
  if (content(a) === content(b)) reportDuplicate(a.id, findings);
  else {
    findings.add(
      "conflicting-event",
      [a.id],
      "Events that differ share this id; the one recorded first was used.",
    );
  }
}

/** Picks the one of two with the same id that stands, and reports them. */
function recordedFirst<Entry extends Timed>(
  a: Entry,
  b: Entry,
  whole: (entry: Entry) => CaseEvent,
  findings: Findings,
): Entry {
  const [first, second] = [whole(a), whole(b)];
  reportRepeated(first, second, findings);
  const order = recordedBy(a) - recordedBy(b);
  if (order !== 0) return order < 0 ? a : b;
  return canonicalJson(first) <= canonicalJson(second) ? a : b;
}

function content(event: CaseEvent): string {
  return canonicalJson({ ...event, recordedAt: "" });
}

function reportOthers(ids: string[], platform: string, findings: Findings): void {
  findings.add(
    "other-platform",
    ids.sort(),
    `${ids.length} events of platforms other than ${platform} were left out.`,
  );
}

function inOrder({ event: a }: Timed, { event: b }: Timed): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
