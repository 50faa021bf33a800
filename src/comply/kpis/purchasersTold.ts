import type { ConsumersNotified, PurchaseWindow } from "../../model/index.ts";
import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { Findings } from "../../obligations/events/findings.ts";
import type { HazardHistory } from "../../obligations/events/histories.ts";
import type { Timed } from "../../obligations/events/timed.ts";

/** Distinct purchasers of one hazard record. @internal */
export interface Purchasers {
  readonly affected: number;
  readonly contactable: number;
  readonly attempted: number;
  readonly delivered: number;
  readonly bounced: number;
  readonly events: readonly Timed<ConsumersNotified>[];
}

const counts = ["affected", "contactable", "attempted", "delivered", "bounced"] as const;

/**
 * Adds up the purchasers told of one hazard record, each once.
 *
 * An account replaces an earlier one of the same purchases; accounts of purchases that do not overlap are added; of those that
 * overlap the latest counts, since the same people may be in both. An account whose numbers contradict each other is left out.
 *
 * @internal
 */
export function purchasersTold(hazard: HazardHistory, findings: Findings): Purchasers | undefined {
  const kept: Timed<ConsumersNotified>[] = [];
  for (const account of [...eventsOf(hazard, "consumers.notified")].reverse()) {
    if (!consistent(account.event)) {
      findings.add(
        "inconsistent-counts",
        [account.event.id],
        "Delivered, bounced, attempted, contactable and affected purchasers contradict each other; the account was left out.",
      );
      continue;
    }
    const other = kept.find(({ event }) =>
      overlap(event.purchaseWindow, account.event.purchaseWindow),
    );
    if (!other) kept.push(account);
    else if (!same(other.event.purchaseWindow, account.event.purchaseWindow)) {
      findings.add(
        "overlapping-purchase-windows",
        [other.event.id, account.event.id],
        "Two accounts of purchasers overlap in time; the later one was used, so that nobody counts twice.",
      );
    }
  }
  if (kept.length === 0) return undefined;
  const [affected, contactable, attempted, delivered, bounced] = counts.map((name) =>
    kept.reduce((sum, { event }) => sum + event[name], 0),
  );
  return {
    affected: affected ?? 0,
    contactable: contactable ?? 0,
    attempted: attempted ?? 0,
    delivered: delivered ?? 0,
    bounced: bounced ?? 0,
    events: kept,
  };
}

function consistent(event: ConsumersNotified): boolean {
  const { affected, contactable, attempted, delivered, bounced } = event;
  return contactable <= affected && attempted <= contactable && delivered + bounced <= attempted;
}

function overlap(a: PurchaseWindow = {}, b: PurchaseWindow = {}): boolean {
  return first(a) <= last(b) && first(b) <= last(a);
}

function same(a: PurchaseWindow = {}, b: PurchaseWindow = {}): boolean {
  return first(a) === first(b) && last(a) === last(b);
}

function first({ from = "0000" }: PurchaseWindow): string {
  return from;
}

function last({ to = "9999" }: PurchaseWindow): string {
  // A month or a year lasts to its end: "2025" sorts before "2025-03-01", "2025~" after "2025-12-31".
  return to.length === 10 ? to : `${to}~`;
}
