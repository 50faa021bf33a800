import { listingHash } from "safepact/match";
import { koreanTime } from "../../../../src/cli/demo/timeline.ts";
import type { Block, Simulation } from "./simulation.ts";
import { DAY, HOUR, PERIOD_END } from "./timeline.ts";

/**
 * Carries out the planned blocks, tells the sellers, and lets them object: always when a block is wrong, seldom
 * otherwise.
 *
 * @param simulation - The marketplace, with its planned blocks.
 */
export function carryOutBlocks(simulation: Simulation): void {
  const planned = [...simulation.blocks.values()].sort((a, b) => a.ms - b.ms);
  for (const [place, block] of planned.entries()) {
    blockListing(simulation, block);
    sanctionRepeatSeller(simulation, block, planned.slice(0, place + 1));
  }
}

function blockListing(simulation: Simulation, order: Block): void {
  const { random, log } = simulation;
  const { listing, hazardId, ms, right, requestId, itemId } = order;
  const about = { listingId: listing.id, hazardId };
  log.add(
    ms,
    {
      type: "listing.blocked",
      assertedBy: "platform",
      ...about,
      action: random.chance(0.9) ? "removed" : "disabled",
      ...(listing.sellerId === undefined ? {} : { sellerId: listing.sellerId }),
      territory: "KR",
      ...(requestId === undefined ? {} : { requestId }),
      ...(itemId === undefined ? {} : { itemId }),
      evidence: [
        {
          kind: "listing-snapshot",
          sha256: listingHash(listing),
          capturedAt: koreanTime(ms),
          vantage: "KR, website, signed out",
        },
      ],
    },
    { dateOnly: random.chance(0.03) },
  );
  tellSeller(simulation, order);
  if (!right || random.chance(0.04)) objectToBlock(simulation, order);
}

function tellSeller(
  { random, log, marketplace }: Simulation,
  { listing, hazardId, ms }: Block,
): void {
  const { tellsSellers, tellSeller: median } = marketplace.conduct;
  if (!random.chance(tellsSellers)) return;
  const told = ms + random.waiting(median) * HOUR;
  // Some messages are written down weeks later, when the log of the mail system is handed in.
  const late = random.chance(0.05) ? random.between(15, 35) * DAY : 0;
  log.add(
    told,
    {
      type: "seller.notified",
      assertedBy: "platform",
      listingId: listing.id,
      hazardId,
      channel: "email",
    },
    { late },
  );
}

function objectToBlock({ random, log }: Simulation, { listing, hazardId, ms, right }: Block): void {
  const about = { listingId: listing.id, hazardId };
  const objected = ms + random.between(1, 6) * DAY + random.between(0, 8) * HOUR;
  const decided = objected + random.between(2, 9) * DAY;
  log.add(objected, {
    type: "seller.objected",
    assertedBy: "platform",
    ...about,
    reason: right ? "The seller says all units were sold." : "The seller says it is another model.",
  });
  if (decided > PERIOD_END) return;
  log.add(decided, {
    type: "objection.decided",
    assertedBy: "platform",
    ...about,
    decision: right ? "rejected" : "upheld",
  });
  if (!right) {
    log.add(decided + HOUR, {
      type: "listing.restored",
      assertedBy: "platform",
      ...about,
      reason: "appeal-upheld",
    });
  }
}

function sanctionRepeatSeller(
  { log }: Simulation,
  { listing, ms }: Block,
  sofar: readonly Block[],
): void {
  const { sellerId } = listing;
  const before = sofar.filter((block) => block.right && block.listing.sellerId === sellerId);
  if (sellerId === undefined || before.length < 3) return;
  log.add(ms + 2 * DAY, {
    type: "seller.sanctioned",
    assertedBy: "platform",
    sellerId,
    sanction: before.length === 3 ? "warning" : "suspension",
    reason: `${before.length} listings blocked in the period.`,
  });
}
