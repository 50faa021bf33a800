import type {
  RequestAmended,
  RequestAnswered,
  RequestItem,
  RequestReceived,
  RequestWithdrawn,
} from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { RequestHistory } from "../events/histories.ts";
import { byTime, type Timed } from "../events/timed.ts";

/** One item of a request over its life. @internal */
export interface ItemSpan {
  /** The item; undefined when the request names no items and is one task as a whole. */
  readonly item: RequestItem | undefined;
  /** Event that asked for it in this form. */
  readonly trigger: Timed<RequestReceived> | Timed<RequestAmended>;
  /** Event that took it back. */
  readonly ended?: Timed<RequestWithdrawn> | Timed<RequestAmended>;
  /** Amendments after which the authority still asked for it. */
  readonly confirmed: readonly Timed<RequestAmended>[];
  /** The amendment that gave it another address: what only names the item spoke of the old one before. */
  readonly readdressed?: Timed<RequestAmended>;
}

interface Open {
  readonly item: RequestItem | undefined;
  readonly trigger: ItemSpan["trigger"];
  readonly confirmed: Timed<RequestAmended>[];
  readonly readdressed?: Timed<RequestAmended>;
}

/** An item as it was last asked for, and since when at this address. */
type Known = Pick<Open, "item" | "readdressed">;

/**
 * Follows the items of a request through its amendments and withdrawals.
 *
 * An amendment with items replaces the list: a new item starts its own clock, a missing one is taken back, one whose address
 * changed is a new task from then on, to which no earlier answer speaks; one that stays keeps its clock.
 *
 * @param file - File of the request.
 * @param received - The event that opened it.
 *
 * @internal
 */
export function requestItems(
  history: RequestHistory,
  received: Timed<RequestReceived>,
): ItemSpan[] {
  const open = new Map<string, Open>();
  const closed: ItemSpan[] = [];
  const { items } = received.event;
  if (items.length === 0) open.set("", { item: undefined, trigger: received, confirmed: [] });
  for (const item of items) {
    if (!open.has(item.itemId)) open.set(item.itemId, { item, trigger: received, confirmed: [] });
  }
  const amended = eventsOf(history, "request.amended");
  const withdrawn = eventsOf(history, "request.withdrawn");
  if (amended.length + withdrawn.length === 0) return [...open.values()];
  const known = new Map<string, Known>(items.map((item) => [item.itemId, { item }]));
  for (const change of [...amended, ...withdrawn].sort(byTime)) {
    const { event } = change;
    if (event.type === "request.amended") amend({ open, closed, known }, { ...change, event });
    else withdraw(open, closed, { ...change, event });
  }
  return [...closed, ...open.values()];
}

function amend(
  {
    open,
    closed,
    known,
  }: { open: Map<string, Open>; closed: ItemSpan[]; known: Map<string, Known> },
  change: Timed<RequestAmended>,
): void {
  const { items } = change.event;
  if (items) {
    const wanted = new Map(items.map((item) => [item.itemId, item]));
    for (const [id, span] of open) {
      if (wanted.has(id)) continue;
      // A request that named nothing and now names its items has become more exact: nothing was taken back.
      if (span.item) closed.push({ ...span, ended: change });
      open.delete(id);
    }
    for (const [id, item] of wanted) {
      const before = open.get(id);
      if (!before?.item || !sameAddress(before.item, item)) {
        const last = known.get(id);
        const moved = last?.item && !sameAddress(last.item, item) ? change : last?.readdressed;
        const now = { item, ...(moved && { readdressed: moved }) };
        known.set(id, now);
        open.set(id, { ...now, trigger: change, confirmed: [] });
      }
    }
  }
  for (const span of open.values()) if (span.trigger !== change) span.confirmed.push(change);
}

function withdraw(
  open: Map<string, Open>,
  closed: ItemSpan[],
  change: Timed<RequestWithdrawn>,
): void {
  for (const id of change.event.itemIds ?? [...open.keys()]) {
    const span = open.get(id);
    if (!span) continue;
    closed.push({ ...span, ended: change });
    open.delete(id);
  }
}

function sameAddress(a: RequestItem, b: RequestItem): boolean {
  return a.listingId === b.listingId && a.url === b.url;
}

/** Tells whether an answer decides an item: any does for a request that names none, and none that spoke of another address. @internal */
export function decides({ event, from }: Timed<RequestAnswered>, span: ItemSpan): boolean {
  const { item, ended, readdressed } = span;
  if (ended && from >= ended.from) return false;
  if (readdressed && from < readdressed.from) return false;
  return event.items.some(({ itemId }) => item === undefined || item.itemId === itemId);
}
