import type { HazardRecord } from "../../model/index.ts";
import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { BlockedCount } from "../scorecard.ts";
import { type Bags, bagOf, type Sink } from "./bags.ts";
import { evidence } from "./evidenceRow.ts";
import { bagOfFigure, unitsOf } from "./rate.ts";
import type { Scope } from "./scope.ts";

const sellers = "seller-told-rate";
const blocked = "blocked-count";

/** Counts listings first blocked in the period: what for, and whether their sellers were told. @internal */
export function countBlocked(scope: Scope, sink: Sink): void {
  const units = unitsOf(sellers, sink);
  for (const hazard of scope.context.history.hazards.values()) {
    const kind = kindOf(scope.hazards?.get(hazard.hazardId));
    for (const listing of hazard.listings.values()) {
      const block = listing.offSale;
      if (!block || !scope.inPeriod(block)) continue;
      const [notice] = eventsOf(listing, "seller.notified");
      const { hazardId, listingId } = listing;
      units.add(hazardId, notice !== undefined);
      if (!notice) sink.count(bagOfFigure(sellers), "notNotified");
      if (notice?.event.assertedBy === "platform") sink.count(bagOfFigure(sellers), "selfDeclared");
      if (block.event.assertedBy === "platform") sink.count(bagOfFigure(blocked), "selfDeclared");
      if (eventsOf(listing, "listing.reappeared").some(({ from }) => from <= block.to)) {
        sink.count(bagOfFigure(blocked), "reappeared");
      }
      sink.count("blocked", kind);
      const ids = notice ? [block.event.id, notice.event.id] : [block.event.id];
      const numerator = notice ? 1 : 0;
      evidence([sellers, blocked], ids, { hazardId, listingId, numerator, denominator: 1 }, sink);
    }
  }
  units.close();
}

/** Reads how many were blocked by what the record rests on, by product group and by cause. @internal */
export function blockedCountsOf(bags: Bags): BlockedCount[] {
  return [...bagOf(bags, "blocked")]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => ({ ...JSON.parse(String(key)), count }));
}

const kinds = new WeakMap<HazardRecord, string>();

/** What no record says is "unknown". */
function kindOf(record: HazardRecord | undefined): string {
  if (!record) return unknownKind;
  const kind = kinds.get(record) ?? kindIn(record);
  kinds.set(record, kind);
  return kind;
}

const unknownKind = /* @__PURE__ */ kindIn();

function kindIn(record?: HazardRecord): string {
  const category = record?.products.flatMap(({ categories }) => categories)[0];
  const kind: Omit<BlockedCount, "count"> = {
    basis: record?.basis ?? "unknown",
    group: category?.label ?? category?.code ?? "unknown",
    cause: record?.hazards[0]?.type ?? "unknown",
  };
  return JSON.stringify(kind);
}
