// The figures of a card, read from case events by the rules of docs/kpis.md alone, in plain code and without haste: lists are searched
// again and again. It imports nothing of the package, so that a fault in the one cannot be in the other.
import { endOfBusinessDay } from "./oracle.ts";

/** A case event as it stands in a file. */
export interface Row {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly assertedBy: "platform" | "authority";
  readonly hazardId?: string;
  readonly listingId?: string;
  readonly requestId?: string;
  readonly items?: readonly {
    readonly itemId: string;
    readonly listingId?: string;
    readonly decision?: string;
    readonly territories?: readonly string[];
  }[];
  readonly territories?: readonly string[];
  readonly itemIds?: readonly string[];
  readonly deadline?: { readonly amount: number };
  readonly action?: string;
  readonly channel?: string;
  readonly kind?: string;
  readonly outcome?: string;
  readonly confirmedBy?: string;
  readonly method?: string;
  readonly class?: string;
  readonly reason?: string;
  readonly direction?: string;
  readonly period?: Span;
  readonly purchaseWindow?: Span;
  readonly affected?: number;
  readonly contactable?: number;
  readonly attempted?: number;
  readonly delivered?: number;
  readonly bounced?: number;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Numerator, denominator, not evaluated, out by rule. */
export type Counts = readonly [number, number, number, number];

/** What a card must say. */
export interface Reading {
  readonly figures: Readonly<Record<string, Counts>>;
  readonly timeToBlock: readonly [number, number, number, number | null];
  readonly reappearance: {
    readonly share: number | null;
    readonly per100: number | null;
    readonly checks: number;
    readonly byClass: Readonly<Record<string, number>>;
  };
  readonly purchasers: Readonly<Record<string, number>>;
  readonly checks: Readonly<Record<string, number>>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const time = (row: Row) => Date.parse(row.at);
const byTime = (a: Row, b: Row) => time(a) - time(b);
const localDay = (ms: number) => new Date(ms + 9 * HOUR).toISOString().slice(0, 10);

/** Limits of the agreement of the cases, in business days. */
const limits = { request: 2, monitoring: 2, info: 10, report: 10 };

/** Reads the card of a case file as of a moment. */
export function readCard(file: readonly Row[], asOf: number): Reading {
  const rows = file
    .filter((row) => Date.parse(row.recordedAt) <= asOf && time(row) <= asOf)
    .filter(
      ({ type, assertedBy }) =>
        assertedBy === "authority" ||
        !["request.amended", "request.withdrawn", "hazard.retracted"].includes(type),
    )
    .sort(byTime);
  const tasks = rows
    .filter(({ type }) => type === "request.received")
    .flatMap((row) => tasksOf(row, rows));
  const judged = tasks.map((task) => judge(task, rows, asOf));
  return {
    figures: {
      "takedown-on-time/request": tally(judged.map(({ verdict }) => verdict)),
      "takedown-on-time/monitoring": tally(matches(rows, asOf)),
      "reply-rate": replies(rows),
      "seller-told-rate": sellers(rows),
      "consumer-told-rate": purchasersOf(rows).figure,
      reappearance: reappearance(rows).figure,
      "still-available-rate": stillAvailable(rows),
      "false-removal-rate": falseRemovals(rows),
      "info-on-time": tally(infos(rows, asOf)),
      "report-on-time": tally(reports(rows, asOf)),
    },
    timeToBlock: hours(judged, asOf),
    reappearance: reappearance(rows).shown,
    purchasers: purchasersOf(rows).shown,
    checks: checks(rows),
  };
}

type Verdict = "met" | "late" | "overdue" | "open" | "out" | "not-evaluated";

function tally(verdicts: readonly Verdict[]): Counts {
  const count = (...wanted: Verdict[]) => verdicts.filter((each) => wanted.includes(each)).length;
  return [count("met"), count("met", "late", "overdue"), count("not-evaluated"), count("out")];
}

function timely(due: number, done: number | undefined, asOf: number): Verdict {
  if (done !== undefined) return done < due ? "met" : "late";
  return asOf < due ? "open" : "overdue";
}

// --- takedowns on request, with amendments

/** One item at one address, from when it was asked for until it was taken back. */
interface Task {
  readonly request: Row;
  readonly itemId: string;
  readonly listingId: string | undefined;
  readonly asked: Row;
  readonly back: Row | undefined;
  /** When the item got this address by an amendment. */
  readonly addressSince: number;
}

function changesOf({ requestId }: Row, rows: readonly Row[]): Row[] {
  return rows.filter(
    (row) =>
      row.requestId === requestId &&
      (row.type === "request.amended" || row.type === "request.withdrawn"),
  );
}

function tasksOf(request: Row, rows: readonly Row[]): Task[] {
  const changes = changesOf(request, rows);
  const ids = [request, ...changes.filter(({ type }) => type === "request.amended")].flatMap(
    ({ items = [] }) => items.map(({ itemId }) => itemId),
  );
  return [...new Set(ids)].flatMap((itemId) => {
    const tasks: Task[] = [];
    let open: Task | undefined;
    let last: string | undefined;
    let addressSince = Number.NEGATIVE_INFINITY;
    const first = request.items?.find((item) => item.itemId === itemId);
    if (first) {
      last = first.listingId;
      open = {
        request,
        itemId,
        listingId: first.listingId,
        asked: request,
        back: undefined,
        addressSince,
      };
    }
    for (const change of changes) {
      if (change.type === "request.withdrawn") {
        if (open && (change.itemIds === undefined || change.itemIds.includes(itemId))) {
          tasks.push({ ...open, back: change });
          open = undefined;
        }
        continue;
      }
      if (!change.items) continue;
      const wanted = change.items.find((item) => item.itemId === itemId);
      if (!wanted) {
        if (open) tasks.push({ ...open, back: change });
        open = undefined;
      } else if (!open || open.listingId !== wanted.listingId) {
        if (last !== undefined && last !== wanted.listingId) addressSince = time(change);
        last = wanted.listingId;
        open = {
          request,
          itemId,
          listingId: wanted.listingId,
          asked: change,
          back: undefined,
          addressSince,
        };
      }
    }
    return open ? [...tasks, open] : tasks;
  });
}

function dueOf({ request, asked, back }: Task, rows: readonly Row[]): number {
  const until = back ? time(back) : Number.POSITIVE_INFINITY;
  const sets = [request, ...changesOf(request, rows)].filter(
    (row) => row.deadline !== undefined && time(row) <= until,
  );
  const days = (row: Row | undefined) => row?.deadline?.amount ?? limits.request;
  let due = endOfBusinessDay(
    time(asked),
    days(sets.filter((row) => time(row) <= time(asked)).at(-1)),
  );
  for (const set of sets.filter((row) => time(row) > time(asked))) {
    const fromTheTask = endOfBusinessDay(time(asked), days(set));
    due = fromTheTask >= due ? fromTheTask : Math.min(due, endOfBusinessDay(time(set), days(set)));
  }
  return due;
}

interface Judged {
  readonly verdict: Verdict;
  readonly start: number;
  readonly done: number | undefined;
  readonly back: number | undefined;
  /** Whether it is a time to a block. */
  readonly timed: boolean;
}

function judge(task: Task, rows: readonly Row[], asOf: number): Judged {
  const { itemId, listingId, asked, addressSince, request } = task;
  const due = dueOf(task, rows);
  const answers = rows.filter(
    (row) =>
      row.type === "request.answered" &&
      row.requestId === request.requestId &&
      time(row) >= addressSince &&
      row.items?.some((item) => item.itemId === itemId),
  );
  const answerIn = (row: Row) => row.items?.find((item) => item.itemId === itemId);
  const decision = (row: Row) => answerIn(row)?.decision;
  const blocks = rows.filter(
    (row) =>
      row.type === "listing.blocked" &&
      row.hazardId === request.hazardId &&
      row.listingId === listingId &&
      row.action !== "warned",
  );
  const yes = answers.filter((row) => ["removed", "geo-blocked"].includes(decision(row) ?? ""));
  const deeds = [
    ...blocks.map((row) => ({ at: time(row), where: row.territories ?? [] })),
    ...yes.map((row) => ({ at: time(row), where: answerIn(row)?.territories ?? whereSaid(row) })),
  ];
  /** What an answer that names no place can mean: all, or what had been blocked. */
  function whereSaid(row: Row): readonly string[] | undefined {
    const before = blocks.filter((block) => time(block) < time(row));
    const telling = decision(row) === "geo-blocked" ? blocks : before;
    const isVague = (request.territories ?? []).length < 2;
    if (isVague || telling.every((block) => (block.territories ?? []).length === 0)) return [];
    if (before.some((block) => (block.territories ?? []).length === 0)) return [];
    return before.length === 0 ? undefined : before.flatMap((block) => block.territories ?? []);
  }
  const firstIn = (place: string | undefined) =>
    Math.min(
      ...deeds
        .filter(({ where }) => where && (place === undefined || liesIn(place, where)))
        .map(({ at }) => at),
    );
  const places = request.territories ?? [];
  const last = places.length === 0 ? firstIn(undefined) : Math.max(...places.map(firstIn));
  const done = last < Number.POSITIVE_INFINITY ? last : undefined;
  const back = task.back && time(task.back);
  const refusals = answers.filter((row) => decision(row) === "refused");
  const base = { start: time(asked), done, back };
  if (back !== undefined && !(done !== undefined && done <= back)) {
    const refusedBefore = refusals.some((row) => time(row) <= back);
    if (refusedBefore) return { ...base, verdict: "out", timed: false };
    if (back < due) return { ...base, verdict: "out", timed: true };
  }
  if (done === undefined) {
    const refusal = refusals.filter((row) => time(row) < due).at(-1);
    const upheld =
      refusal &&
      changesOf(request, rows).some(
        (row) =>
          row.type === "request.amended" &&
          time(row) > time(refusal) &&
          time(row) > time(asked) &&
          (back === undefined || time(row) < back),
      );
    if (refusal && !upheld) return { ...base, verdict: "not-evaluated", timed: true };
  }
  return { ...base, verdict: timely(due, done, asOf), timed: true };
}

/** Whether a place is among some, which are none where all are meant; of the Union's members the cases know two. */
function liesIn(place: string, some: readonly string[]): boolean {
  if (some.length === 0 || some.includes(place)) return true;
  return some.includes("EU") && (place === "DE" || place === "FR");
}

/** Subjects, blocks, followed to no end, median hours. */
function hours(judged: readonly Judged[], asOf: number): Reading["timeToBlock"] {
  const times = judged
    .filter(({ timed }) => timed)
    .map(({ start, done, back }) => {
      const event = done !== undefined && (back === undefined || done <= back);
      const end = event ? (done ?? 0) : (back ?? asOf);
      return { event, hours: Math.max(0, end - start) / HOUR };
    });
  const blocks = times.filter(({ event }) => event).length;
  return [times.length, blocks, times.length - blocks, quantile(times, 0.5)];
}

/** The first time at which no more than a share is left, by Kaplan and Meier. */
function quantile(
  times: readonly { readonly event: boolean; readonly hours: number }[],
  share: number,
): number | null {
  let left = 1;
  const ends = [...new Set(times.filter(({ event }) => event).map((each) => each.hours))];
  for (const at of ends.sort((a, b) => a - b)) {
    left *=
      1 -
      times.filter((each) => each.event && each.hours === at).length /
        times.filter((each) => each.hours >= at).length;
    if (left <= share + 1e-12) return at;
  }
  return null;
}

// --- replies

function replies(rows: readonly Row[]): Counts {
  let [full, all, out] = [0, 0, 0];
  for (const request of rows.filter(({ type }) => type === "request.received")) {
    const tasks = tasksOf(request, rows);
    const decided = ({ itemId, back, addressSince }: Task) =>
      rows.some(
        (row) =>
          row.type === "request.answered" &&
          row.requestId === request.requestId &&
          time(row) >= addressSince &&
          (back === undefined || time(row) < time(back)) &&
          row.items?.some((item) => item.itemId === itemId),
      );
    const live = tasks.filter(({ back }) => back === undefined);
    if (live.length === 0 && !tasks.some(decided)) {
      out++;
      continue;
    }
    all++;
    if ((live.length > 0 ? live : tasks).every(decided)) full++;
  }
  return [full, all, 0, out];
}

// --- the market: listings blocked, sellers and purchasers told, looks afterwards

const offSale = (rows: readonly Row[]) =>
  rows.filter(({ type, action }) => type === "listing.blocked" && action !== "warned");
const hazardsIn = (rows: readonly Row[]) => [
  ...new Set(rows.flatMap(({ hazardId }) => hazardId ?? [])),
];
const listingsIn = (rows: readonly Row[]) => [
  ...new Set(rows.map((row) => `${row.hazardId} ${row.listingId}`)),
];

function sellers(rows: readonly Row[]): Counts {
  const blocked = listingsIn(offSale(rows));
  const told = new Set(listingsIn(rows.filter(({ type }) => type === "seller.notified")));
  return [blocked.filter((key) => told.has(key)).length, blocked.length, 0, 0];
}

function matches(rows: readonly Row[], asOf: number): Verdict[] {
  const found = rows.filter(
    ({ type, channel }) => type === "listing.matched" && channel === "monitoring",
  );
  return listingsIn(found).flatMap((key) => {
    const clock = found.find(
      (row) =>
        `${row.hazardId} ${row.listingId}` === key &&
        (row.outcome === "match" || row.confirmedBy !== undefined),
    );
    if (!clock) return [];
    const block = offSale(rows).find((row) => `${row.hazardId} ${row.listingId}` === key);
    return [timely(endOfBusinessDay(time(clock), limits.monitoring), block && time(block), asOf)];
  });
}

const people = ["affected", "contactable", "attempted", "delivered", "bounced"] as const;

function purchasersOf(rows: readonly Row[]): { figure: Counts; shown: Record<string, number> } {
  const sums: Record<string, number> = {
    affected: 0,
    contactable: 0,
    attempted: 0,
    delivered: 0,
    bounced: 0,
  };
  let [hazards, without] = [0, 0];
  for (const hazardId of hazardsIn(rows)) {
    const accounts = rows.filter(
      (row) => row.type === "consumers.notified" && row.hazardId === hazardId,
    );
    if (accounts.length === 0 && !offSale(rows).some((row) => row.hazardId === hazardId)) continue;
    const kept: Row[] = [];
    for (const account of [...accounts].reverse()) {
      const { affected = 0, contactable = 0, attempted = 0, delivered = 0, bounced = 0 } = account;
      const sound =
        contactable <= affected && attempted <= contactable && delivered + bounced <= attempted;
      if (sound && !kept.some((other) => overlap(other.purchaseWindow, account.purchaseWindow)))
        kept.push(account);
    }
    if (kept.length === 0) without++;
    else hazards++;
    for (const account of kept)
      for (const name of people) sums[name] = (sums[name] ?? 0) + (account[name] ?? 0);
  }
  const { affected = 0, contactable = 0, attempted = 0, delivered = 0, bounced = 0 } = sums;
  return {
    figure: [delivered, affected, without, 0],
    shown: { hazards, contactable, attempted, bounced, unreachable: affected - contactable },
  };
}

function overlap(a: Span | undefined, b: Span | undefined): boolean {
  const days = ({ from, to }: Span) =>
    [`${from}-01-01`.slice(0, 10), `${to}-12-31`.slice(0, 10)] as const;
  if (!(a && b)) return true;
  const [[from, to], [since, until]] = [days(a), days(b)];
  return from <= until && since <= to;
}

/** Whether what a check found may be an offer that was known and had not been taken off sale. */
function neverLeft(check: Row, own: readonly Row[], rows: readonly Row[]): boolean {
  const before = (row: Row) => time(row) <= time(check);
  const asked = own.filter(({ type }) => type === "request.received");
  const amended = rows.filter(
    (row) =>
      row.type === "request.amended" && asked.some(({ requestId }) => requestId === row.requestId),
  );
  const known = [
    ...own.filter((row) => row.type === "listing.matched" && before(row)).map(listingOf),
    ...[...asked, ...amended].filter(before).flatMap(({ items = [] }) => items.map(listingOf)),
  ];
  const blocks = offSale(own).filter(before);
  const requestsFor = (id: string) =>
    asked.filter(
      (row) =>
        before(row) &&
        [row, ...amended.filter((change) => change.requestId === row.requestId && before(change))]
          .flatMap(({ items = [] }) => items)
          .some(({ listingId }) => listingId === id),
    );
  const isGone = (id: string) => {
    const its = blocks.filter(({ listingId }) => listingId === id);
    const places = requestsFor(id).flatMap(({ territories = [] }) =>
      territories.length > 1 ? territories : [],
    );
    const isBlockedIn = (place: string) =>
      its.some(({ territories = [] }) => liesIn(place, territories));
    return its.length > 0 && places.every(isBlockedIn);
  };
  const open = known.filter((id) => id !== undefined && !isGone(id));
  return check.listingId === undefined ? open.length > 0 : open.includes(check.listingId);
}

const listingOf = ({ listingId }: { readonly listingId?: string }) => listingId;

/** One product after its first block. */
interface Followed {
  readonly blocked: number;
  readonly seen: number | undefined;
  readonly back: readonly Row[];
  /** Checks that found it again. */
  readonly sighted: readonly Row[];
  readonly elsewhere: readonly Row[];
  readonly checks: readonly Row[];
}

function followed(rows: readonly Row[]): Followed[] {
  return hazardsIn(offSale(rows)).map((hazardId) => {
    const own = rows.filter((row) => row.hazardId === hazardId);
    const blocks = offSale(own);
    const blocked = time(blocks[0] as Row);
    const end = endOfFollowing(own);
    const within = (row: Row) => time(row) >= blocked && time(row) <= end;
    const again = recurrences(own).filter(within);
    const back = again.filter((row) => row.class !== "other-platform");
    const looks = own.filter(
      (row) => row.type === "check.performed" && row.outcome !== "unable-to-check" && within(row),
    );
    const seen = [...looks, ...back].map(time);
    const sighted = looks.filter(
      (row) => found(row) && time(row) >= blocked && !neverLeft(row, own, rows),
    );
    return {
      blocked,
      seen: seen.length === 0 ? undefined : Math.max(...seen),
      back,
      sighted,
      elsewhere: again.filter((row) => row.class === "other-platform"),
      checks: looks,
    };
  });
}

/** The same listing comes back a second time only after another block of it. */
function recurrences(own: readonly Row[]): Row[] {
  const counted: Row[] = [];
  for (const row of own.filter(({ type }) => type === "listing.reappeared")) {
    const last = counted.filter(({ listingId }) => listingId === row.listingId).at(-1);
    const blockedSince = offSale(own).some(
      (block) =>
        block.listingId === row.listingId &&
        last &&
        time(block) >= time(last) &&
        time(block) <= time(row),
    );
    if (!last || blockedSince) counted.push(row);
  }
  return counted;
}

function endOfFollowing(own: readonly Row[]): number {
  const retracted = own.find(({ type }) => type === "hazard.retracted");
  const lifted = [...new Set(offSale(own).map(({ listingId }) => listingId))].map((listingId) => {
    const last = offSale(own)
      .filter((row) => row.listingId === listingId)
      .at(-1) as Row;
    const wrong = own.find(
      (row) =>
        row.type === "listing.restored" &&
        row.listingId === listingId &&
        time(row) >= time(last) &&
        (row.reason === "wrong-match" || row.reason === "appeal-upheld"),
    );
    return wrong ? time(wrong) : Number.POSITIVE_INFINITY;
  });
  return Math.min(retracted ? time(retracted) : Number.POSITIVE_INFINITY, Math.max(...lifted));
}

function reappearance(rows: readonly Row[]): { figure: Counts; shown: Reading["reappearance"] } {
  const products = followed(rows);
  const seen = products.filter((each) => each.seen !== undefined);
  const times = seen.map(({ blocked, back, sighted, seen: until = 0 }) => {
    const returns = [...back, ...sighted].map(time);
    return {
      event: returns.length > 0,
      days: ((returns.length > 0 ? Math.min(...returns) : until) - blocked) / DAY,
    };
  });
  const came = times.filter(({ event, days }) => event && days <= 90);
  let left = 1;
  for (const at of [...new Set(came.map(({ days }) => days))].sort((a, b) => a - b)) {
    left *=
      1 -
      came.filter(({ days }) => days === at).length / times.filter(({ days }) => days >= at).length;
  }
  const longest = Math.max(...times.map(({ days }) => days));
  const known = times.length > 0 && (longest >= 90 || left < 1e-12);
  const months = seen.reduce(
    (sum, each) => sum + ((each.seen ?? 0) - each.blocked) / DAY / (365.25 / 12),
    0,
  );
  // What nobody wrote down as a recurrence and a check found is one, of the kind that the check says.
  const charged = products.flatMap(({ back, sighted }) =>
    back.length > 0
      ? back
      : sighted.slice(0, 1).map((row): Row => ({ ...row, class: row.outcome ?? "" })),
  );
  const all = [...charged, ...products.flatMap(({ elsewhere }) => elsewhere)];
  const classes = ["same-listing", "same-seller", "other-seller", "other-platform"];
  return {
    figure: [came.length, times.length, products.length - seen.length, 0],
    shown: {
      share: known ? 1 - left : null,
      per100: months > 0 ? (charged.length / months) * 100 : null,
      checks: products.flatMap((each) => each.checks).length,
      byClass: Object.fromEntries(
        classes.map((name) => [name, all.filter((row) => row.class === name).length]),
      ),
    },
  };
}

const looksIn = (rows: readonly Row[]) => rows.filter(({ type }) => type === "check.performed");
const found = ({ outcome = "" }: Row) =>
  ["same-listing", "same-seller", "other-seller"].includes(outcome);

function stillAvailable(rows: readonly Row[]): Counts {
  const random = looksIn(rows).filter(({ method }) => method === "random-sample");
  const done = random.filter(({ outcome }) => outcome !== "unable-to-check");
  return [done.filter(found).length, done.length, random.length - done.length, 0];
}

function checks(rows: readonly Row[]): Record<string, number> {
  const done = looksIn(rows).filter(({ outcome }) => outcome !== "unable-to-check");
  const targeted = done.filter(({ method }) => method !== "random-sample");
  return {
    targetedChecks: targeted.length,
    targetedFindings: targeted.filter(found).length,
    unableToCheck: looksIn(rows).length - done.length,
  };
}

function falseRemovals(rows: readonly Row[]): Counts {
  const reviews = rows.filter(
    ({ type, method }) => type === "removal.reviewed" && method === "random-sample",
  );
  const last = listingsIn(reviews).map((key) =>
    reviews.filter((row) => `${row.hazardId} ${row.listingId}` === key).at(-1),
  );
  const done = last.filter((row) => row?.outcome !== "unable-to-check");
  return [
    done.filter((row) => row?.outcome === "wrong-match").length,
    done.length,
    last.length - done.length,
    0,
  ];
}

// --- information and reports

function infos(rows: readonly Row[], asOf: number): Verdict[] {
  const asks = ({ direction }: Row) => direction === "authority-to-platform";
  return rows
    .filter((row) => row.type === "info.requested" && asks(row))
    .map((row) => {
      const answer = rows.find(
        (each) => each.type === "info.answered" && asks(each) && each.requestId === row.requestId,
      );
      return timely(endOfBusinessDay(time(row), limits.info), answer && time(answer), asOf);
    });
}

/** Months of 2025 that have ended. */
function reports(rows: readonly Row[], asOf: number): Verdict[] {
  const verdicts: Verdict[] = [];
  for (let month = 1; month <= 12; month++) {
    const last = new Date(Date.UTC(2025, month, 0)).toISOString().slice(0, 10);
    if (last >= localDay(asOf)) break;
    const name = last.slice(0, 7);
    const report = rows.find(
      ({ type, period }) =>
        type === "report.submitted" &&
        period !== undefined &&
        `${period.from}-01`.slice(0, 10) <= `${name}-01` &&
        `${period.to}-31`.slice(0, 10) >= last,
    );
    const lastDay = Date.parse(`${last}T12:00:00+09:00`);
    verdicts.push(timely(endOfBusinessDay(lastDay, limits.report), report && time(report), asOf));
  }
  return verdicts;
}
