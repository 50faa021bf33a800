import { compareLeaves } from "../../canonical/leaves.ts";
import type { CaseEvent } from "../../model/index.ts";
import type { DataQualityFinding } from "../../obligations/dataQuality.ts";
import { allObligations } from "../../obligations/derive/allObligations.ts";
import { addEvent, eventsOf } from "../../obligations/events/eventMap.ts";
import { type Findings, findings } from "../../obligations/events/findings.ts";
import { hazardOf, type PlatformHistory } from "../../obligations/events/histories.ts";
import { knownEvents, type Repeats, usableEvents } from "../../obligations/events/knownEvents.ts";
import { closeHistory, fileEvents } from "../../obligations/events/readHistory.ts";
import { type Timed, timed } from "../../obligations/events/timed.ts";
import type { PlatformLog } from "../../obligations/log/platformLog.ts";
import { knowledgeOf, openContext, waiversIn } from "../../obligations/terms/contextOf.ts";
import type { Waiver } from "../../obligations/terms/waivers.ts";
import type { Sink } from "../kpis/bags.ts";
import { countScope } from "./countScope.ts";
import { scopeOf } from "./scopeOf.ts";
import type { ScoreGround } from "./scoreGround.ts";

/** What holds for all cases of a platform. @internal */
export interface SharedEvents {
  readonly reports: readonly Timed<Extract<CaseEvent, { type: "report.submitted" }>>[];
  readonly waivers: readonly Waiver[];
  readonly ids: ReadonlySet<string>;
}

/** What is judged: a case, or the rows of all of them as one. @internal */
export interface JudgedRows {
  readonly rows: readonly number[];
  /** Bulletins that name a record of the case and belong to no case. */
  readonly attached: readonly { readonly hazardId: string; readonly row: number }[];
  /** What holds for all cases; undefined where it is among the rows. */
  readonly shared: SharedEvents | undefined;
  /** Whether bulletins are filed by their records, rather than attached to the cases of these. */
  readonly whole: boolean;
}

/** Where a judged case goes. @internal */
export interface CaseSink extends Sink {
  /** Takes the hash of an event that is known, and whether it is a bulletin that belongs to no case. */
  readonly event: (leaf: Uint8Array, isBulletin: boolean) => void;
  /** Takes the name of a record or request that the case is about. */
  readonly subject: (name: string) => void;
}

/**
 * Judges the events of a case by themselves and counts what they come to. It depends on nothing but these events and what holds for all
 * cases, so that a card is the sum over its cases, in any order.
 *
 * @returns What holds for all cases, of the rows that do.
 *
 * @internal
 */
export function judgeCase(
  log: PlatformLog,
  judged: JudgedRows,
  ground: ScoreGround,
  sink: CaseSink,
): SharedEvents {
  const found = findings();
  const knowledge = knowledgeOf(ground.ground);
  const { zone } = ground.ground.calendar;
  const entries = judged.rows.map((row) => entryAt(row, log, zone));
  const known = knownEvents(entries, knowledge, found, repeatsIn(judged.rows, log));
  for (const { row } of known) sink.event(log.leafAt(row), log.isAttachedOnly(row));
  const usable = usableEvents(known, knowledge, found);
  const filed = judged.whole ? usable : usable.filter(({ row }) => !log.isAttachedOnly(row));
  const attached = judged.attached.map(({ hazardId, row }) => ({
    hazardId,
    entry: entryAt(row, log, zone),
  }));
  const { shared } = judged;
  const ids = new Set<string>();
  for (const { event } of known) if (isShared(event)) ids.add(event.id);
  for (const { entry } of attached) ids.add(entry.event.id);
  // A bulletin that belongs to no case owes nothing by itself, and half of all cases are no more than that.
  const isEmpty = shared && filed.length === 0 && attached.length === 0;
  const own = isEmpty ? nothing : judgeHistory({ filed, attached, shared, found }, ground, sink);
  const isTold = (id: string) => ids.has(id) || shared?.ids.has(id) === true;
  report(found, isTold, shared === undefined ? ground.remarks : [], sink);
  return { reports: own.reports, waivers: own.waivers, ids };
}

const nothing: Pick<SharedEvents, "reports" | "waivers"> = { reports: [], waivers: [] };

/** Judges what is known of a case and counts what it comes to. */
function judgeHistory(
  { filed, attached, shared, found }: KnownCase,
  ground: ScoreGround,
  sink: CaseSink,
): Pick<SharedEvents, "reports" | "waivers"> {
  const history = historyOf(filed, attached, ground, sink);
  const own = waiversIn(history, ground.ground, found);
  if (shared) {
    for (const report of shared.reports) addEvent(history, report);
  }
  const waivers = shared ? { ...own, general: [...shared.waivers, ...own.general] } : own;
  const context = openContext(ground.ground, history, waivers, found, shared === undefined);
  const owed = allObligations(context, ground.owing);
  countScope(scopeOf(owed, context, ground), sink);
  for (const { id } of context.used) sink.count("calendars", id);
  return { reports: eventsOf(history, "report.submitted"), waivers: own.general };
}

/** What is known of a case. */
interface KnownCase {
  readonly filed: readonly Entry[];
  readonly attached: readonly AttachedEntry[];
  readonly shared: SharedEvents | undefined;
  readonly found: Findings;
}

/** A bulletin that names a record of the case. */
interface AttachedEntry {
  readonly hazardId: string;
  readonly entry: Entry;
}

/** An event of the log with the row in which it stands. */
interface Entry extends Timed {
  readonly row: number;
}

function entryAt(row: number, log: PlatformLog, zone: string): Entry {
  // What was kept as evidence decides nothing.
  const event = log.eventAt(row, false);
  const happened = log.happenedAt(row);
  const recorded = log.recordedAt(row);
  // What happened on a date is rare; all entries are of one shape.
  const isPlain = !Number.isNaN(happened + recorded);
  const { from, to, recordedFrom, recordedTo } = isPlain
    ? { from: happened, to: happened, recordedFrom: recorded, recordedTo: recorded }
    : timed(event, zone);
  return { event, from, to, recordedFrom, recordedTo, row };
}

/** Events that share an id stand in the rows of one case, and each but the first in a row that is marked. */
function repeatsIn(rows: readonly number[], log: PlatformLog): Repeats<Entry> {
  return {
    any: rows.some(log.isRepeat),
    isSame: (a, b) => compareLeaves(log.leafAt(a.row), log.leafAt(b.row)) === 0,
    whole: ({ row }) => log.eventAt(row),
  };
}

/** An event alone, whose id no other can have. */
const alone: Repeats<Entry> = {
  any: false,
  isSame: () => false,
  whole: ({ event }) => event,
};

function historyOf(
  filed: readonly Entry[],
  attached: readonly AttachedEntry[],
  { ground }: ScoreGround,
  sink: CaseSink,
): PlatformHistory {
  const knowledge = knowledgeOf(ground);
  const history = fileEvents(filed);
  for (const id of history.hazards.keys()) sink.subject(`hazard ${id}`);
  for (const id of history.requests.keys()) sink.subject(`request ${id}`);
  for (const { hazardId, entry: bulletin } of attached) {
    const hazard = hazardOf(history, hazardId);
    // What is remarkable about the bulletin itself is reported where its own row is judged.
    const silent = findings();
    const known = knownEvents([bulletin], knowledge, silent, alone);
    for (const entry of usableEvents(known, knowledge, silent)) {
      if (entry.event.type === "bulletin.received") addEvent(hazard, entry);
    }
  }
  closeHistory(history);
  return history;
}

/** Whether an event is told of in more cases than one, so that what is remarkable about it is counted apart. */
function isShared(event: CaseEvent): boolean {
  return (
    event.type === "report.submitted" ||
    event.type === "bulletin.received" ||
    (event.type === "waiver.granted" && event.requestId === undefined)
  );
}

function report(
  found: Findings,
  isTold: (id: string) => boolean,
  remarks: readonly DataQualityFinding[],
  sink: CaseSink,
): void {
  for (const finding of found.each()) {
    const { code, eventIds, message } = finding;
    if (eventIds.every(isTold)) {
      sink.count("remarks", JSON.stringify({ row: "finding", code, eventIds, message }));
    } else {
      sink.count("findings", code);
      sink.row("finding", finding);
    }
  }
  for (const { code, eventIds, message } of remarks) {
    sink.count("remarks", JSON.stringify({ row: "finding", code, eventIds, message }));
  }
}
