// What a platform owes and how it is scored, written from docs/kpis.md alone and in plain code. It imports nothing of the package, so
// that a fault in the one cannot be in the other.

/** What became of one item. */
export interface ItemFate {
  readonly itemId: string;
  readonly listingId?: string;
  /** What the platform did: blocked or warned, answered, asked what was meant, or nothing. */
  readonly deed:
    | {
        readonly kind: "blocked" | "warned";
        readonly at: number;
        readonly recorded: number;
        /** Where; everywhere when absent. */
        readonly places?: readonly string[];
      }
    | {
        readonly kind: "answered";
        readonly decision: "removed" | "not-found" | "already-gone" | "refused" | "not-identical";
        readonly at: number;
        readonly recorded: number;
      }
    | { readonly kind: "asked"; readonly at: number; readonly recorded: number }
    | { readonly kind: "nothing" };
  /** Another block after the first. */
  readonly second?: {
    readonly at: number;
    readonly recorded: number;
    readonly places: readonly string[];
  };
  /** A check by the authority that found nothing, after the answer. */
  readonly checked?: { readonly at: number; readonly recorded: number };
  /** When the authority took the item back by naming those that remain, or by naming it. */
  readonly takenBack?: { readonly at: number; readonly recorded: number };
}

/** One request with all that followed; times in milliseconds. */
export interface RequestFate {
  readonly requestId: string;
  readonly kind: "agreement" | "notice" | "consumer-report";
  readonly received: number;
  readonly recorded: number;
  /** Where it is asked for; in no place in particular when absent. */
  readonly places?: readonly string[];
  /** Business days that the request itself sets. */
  readonly ownLimit?: number;
  readonly items: readonly ItemFate[];
  readonly withdrawn?: {
    readonly at: number;
    readonly recorded: number;
    readonly by: "authority" | "platform";
  };
  readonly waived?: { readonly at: number; readonly recorded: number };
}

/** One generated case. */
export interface Fate {
  readonly asOf: number;
  readonly requests: readonly RequestFate[];
}

/** What is said of one item. */
export type Verdict = "met" | "late" | "overdue" | "open" | "waived" | "out" | "not-evaluated";

/** All that plan, obligations and scorecard must agree on. */
export interface Expected {
  readonly items: Readonly<Record<string, { readonly verdict: Verdict; readonly due: number }>>;
  readonly replies: Readonly<
    Record<string, { readonly state: string; readonly due: number | null }>
  >;
  readonly figures: Readonly<Record<string, readonly [number, number]>>;
  readonly notEvaluated: Readonly<Record<string, number>>;
  readonly excluded: Readonly<Record<string, number>>;
}

const DAY = 86_400_000;
const KST = 9 * 3_600_000;

/** Days off in Korea among the weekdays from March to July 2025. */
const daysOff = new Set(["2025-03-03", "2025-05-05", "2025-05-06", "2025-06-03", "2025-06-06"]);

/** End of the business day that is so many after the day of an instant, Korean time. */
export function endOfBusinessDay(instant: number, days: number): number {
  let day = Math.floor((instant + KST) / DAY);
  for (let left = days; left > 0; ) {
    day++;
    const weekday = new Date(day * DAY).getUTCDay();
    const name = new Date(day * DAY).toISOString().slice(0, 10);
    if (weekday !== 0 && weekday !== 6 && !daysOff.has(name)) left--;
  }
  return (day + 1) * DAY - KST;
}

/** Says what is right for a case. */
export function oracle({ asOf, requests }: Fate): Expected {
  const known = <Event extends { readonly recorded: number }>(event: Event | undefined) =>
    event && event.recorded <= asOf ? event : undefined;
  const items: Record<string, { verdict: Verdict; due: number }> = {};
  const replies: Record<string, { state: string; due: number | null }> = {};
  const figures = {
    "takedown-on-time/request": [0, 0],
    "takedown-on-time/consumer-report": [0, 0],
    "reply-rate": [0, 0],
    "blocked-count": [0, 0],
  } satisfies Record<string, [number, number]>;
  const notEvaluated = { "takedown-on-time/request": 0, "takedown-on-time/consumer-report": 0 };
  const excluded = { "takedown-on-time/request": 0, "takedown-on-time/consumer-report": 0 };
  for (const request of requests) {
    if (!known(request)) {
      for (const item of request.items) {
        if (blocksOf(item, asOf).length > 0) figures["blocked-count"][0]++;
      }
      continue;
    }
    const isReport = request.kind === "consumer-report";
    const id = isReport ? "takedown-on-time/consumer-report" : "takedown-on-time/request";
    const due = endOfBusinessDay(request.received, request.ownLimit ?? (isReport ? 5 : 2));
    const whole = known(request.withdrawn)?.by === "authority" ? request.withdrawn?.at : undefined;
    const isWaived = known(request.waived) !== undefined && !isReport;
    const decidedAt: (number | undefined)[] = [];
    const awaited: number[] = [];
    for (const item of request.items) {
      const deed = item.deed.kind === "nothing" ? undefined : known(item.deed);
      const taken = known(item.takenBack)?.at;
      const back = taken === undefined ? whole : Math.min(taken, whole ?? taken);
      const verdict = verdictOf(item, {
        deed,
        offSale: offSaleAt(blocksOf(item, asOf), request.places),
        back,
        due,
        asOf,
        isWaived,
        checked: known(item.checked),
      });
      items[`${request.requestId}:${item.itemId}`] = { verdict, due };
      if (verdict === "met") figures[id][0]++;
      if (verdict === "met" || verdict === "late" || verdict === "overdue") figures[id][1]++;
      if (verdict === "not-evaluated") notEvaluated[id]++;
      if (verdict === "out" || verdict === "waived") excluded[id]++;
      if (blocksOf(item, asOf).length > 0) figures["blocked-count"][0]++;
      const answer = deed?.kind === "answered" ? deed.at : undefined;
      decidedAt.push(
        answer !== undefined && (back === undefined || answer < back) ? answer : undefined,
      );
      if (back === undefined) awaited.push(answer ?? Number.POSITIVE_INFINITY);
    }
    if (isReport) continue;
    const live = awaited.length > 0;
    const counted = live
      ? awaited.map((at) => at < Number.POSITIVE_INFINITY)
      : decidedAt.map((at) => at !== undefined);
    if (live || decidedAt.some((at) => at !== undefined)) {
      figures["reply-rate"][1]++;
      if (counted.every(Boolean)) figures["reply-rate"][0]++;
    }
    if (!live) continue;
    replies[request.requestId] = replyOf(Math.max(...awaited), due, { isWaived, asOf });
  }
  return { items, replies, figures, notEvaluated, excluded };
}

/** The reply is due when its items are, unless that was waived. */
function replyOf(
  done: number,
  due: number,
  { isWaived, asOf }: { readonly isWaived: boolean; readonly asOf: number },
): { state: string; due: number | null } {
  if (done < due) return { state: "done", due };
  if (isWaived) return { state: "waived", due: null };
  if (done < Number.POSITIVE_INFINITY) return { state: "done-late", due };
  return { state: asOf < due ? "open" : "overdue", due };
}

interface Known {
  readonly deed: Exclude<ItemFate["deed"], { kind: "nothing" }> | undefined;
  /** When blocks had it off sale wherever it was asked for. */
  readonly offSale: number | undefined;
  readonly back: number | undefined;
  readonly due: number;
  readonly asOf: number;
  readonly isWaived: boolean;
  readonly checked: object | undefined;
}

function verdictOf(
  { listingId }: ItemFate,
  { deed, offSale, back, due, asOf, isWaived, checked }: Known,
): Verdict {
  if (isWaived) return "waived";
  const done = offSale ?? answeredAt(deed, checked);
  if (back !== undefined && !(done !== undefined && done <= back)) {
    const refused =
      deed?.kind === "answered" &&
      deed.at <= back &&
      (deed.decision === "refused" || deed.decision === "not-identical");
    if (refused || back < due) return "out";
  }
  if (done !== undefined) return done < due ? "met" : "late";
  // Named neither listing nor address, and the platform asked in time.
  if (deed?.kind === "asked" && listingId === undefined && deed.at < due) return "out";
  if (deed?.kind === "answered" && deed.at < due) return "not-evaluated";
  return asOf < due ? "open" : "overdue";
}

interface Block {
  readonly at: number;
  readonly recorded: number;
  readonly places?: readonly string[];
}

function blocksOf({ deed, second }: ItemFate, asOf: number): readonly Block[] {
  const blocks: readonly Block[] =
    deed.kind === "blocked" ? [deed, ...(second ? [second] : [])] : [];
  return blocks.filter(({ recorded }) => recorded <= asOf);
}

/** The last of the moments from which each place asked for was covered; undefined when one never was. */
function offSaleAt(blocks: readonly Block[], asked: readonly string[] = []): number | undefined {
  const from = (place: string | undefined): number => {
    const there = blocks.filter(
      ({ places }) => place === undefined || !places || places.includes(place),
    );
    return Math.min(...there.map(({ at }) => at));
  };
  const last = asked.length === 0 ? from(undefined) : Math.max(...asked.map(from));
  return last < Number.POSITIVE_INFINITY ? last : undefined;
}

function answeredAt(deed: Known["deed"], checked: object | undefined): number | undefined {
  if (deed?.kind !== "answered") return undefined;
  if (deed.decision === "removed") return deed.at;
  const gone = deed.decision === "not-found" || deed.decision === "already-gone";
  return gone && checked ? deed.at : undefined;
}
