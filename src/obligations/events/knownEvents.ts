import { canonicalJson } from "../../canonical/canonicalJson.ts";
import type { CaseEvent } from "../../model/index.ts";
import type { Findings } from "./findings.ts";
import { sortedByDay } from "./sortedByDay.ts";
import { momentOf, type Timed } from "./timed.ts";

/** What decides which events are known. @internal */
export interface Knowledge {
  /** Platform whose events are taken. */
  readonly platform: string;
  /** Moment of knowledge, in milliseconds. */
  readonly asOf: number;
  /** Zone in which a date is a day. */
  readonly zone: string;
}

/** So many events are sorted at once, which gives the same order. */
const FEW = 1000;

/**
 * Picks the events of one platform that were recorded by a moment, each once.
 *
 * An event recorded on a date counts as recorded at the last second of that day. The same id twice is one event; where the
 * two differ, the one recorded first stands.
 *
 * @param whole - Gives an event with all it says, where that of an entry lacks what decides nothing.
 *
 * @internal
 */
export function knownEvents<Entry extends Timed>(
  entries: Iterable<Entry>,
  knowledge: Knowledge,
  findings: Findings,
  whole: (entry: Entry) => CaseEvent = ({ event }) => event,
): Entry[] {
  const { platform, asOf, zone } = knowledge;
  const places = new Map<string, number>();
  const others: string[] = [];
  const known: Entry[] = [];
  for (const entry of entries) {
    const { event } = entry;
    if (event.platform !== platform) {
      others.push(event.id);
      continue;
    }
    if (recordedBy(entry, zone) > asOf) continue;
    const place = places.get(event.id);
    const earlier = place === undefined ? undefined : known[place];
    if (place !== undefined && earlier) {
      known[place] = recordedFirst(earlier, entry, zone, whole);
      reportRepeated(whole(earlier), whole(entry), findings);
    } else {
      places.set(event.id, known.length);
      known.push(entry);
    }
  }
  if (others.length > 0) reportOthers(others, platform, findings);
  return known.length < FEW
    ? known.sort(inOrder)
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

function recordedBy({ event: { at, recordedAt }, to: happened }: Timed, zone: string): number {
  const to = recordedAt === at ? happened : momentOf(recordedAt, zone).to;
  return recordedAt.length === 10 ? to - 999 : to;
}

function isPast({ event, from }: Timed, { asOf, zone }: Knowledge, findings: Findings): boolean {
  if (event.at === event.recordedAt) return true;
  if (from > asOf) {
    findings.add(
      "not-yet-happened",
      [event.id],
      `It is said to happen at ${event.at}, after the moment of this account; it was left out.`,
    );
    return false;
  }
  if (from > momentOf(event.recordedAt, zone).to) {
    findings.add(
      "clock-skew",
      [event.id],
      `It was recorded at ${event.recordedAt} and is said to have happened later, at ${event.at}; the latter was used.`,
    );
  }
  return true;
}

function reportRepeated(a: CaseEvent, b: CaseEvent, findings: Findings): void {
  if (content(a) === content(b)) {
    findings.add(
      "duplicate-event",
      [a.id],
      "The same event was given more than once; it counts once.",
    );
  } else {
    findings.add(
      "conflicting-event",
      [a.id],
      "Events that differ share this id; the one recorded first was used.",
    );
  }
}

function recordedFirst<Entry extends Timed>(
  a: Entry,
  b: Entry,
  zone: string,
  whole: (entry: Entry) => CaseEvent,
): Entry {
  const order = recordedBy(a, zone) - recordedBy(b, zone);
  if (order !== 0) return order < 0 ? a : b;
  return canonicalJson(whole(a)) <= canonicalJson(whole(b)) ? a : b;
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
