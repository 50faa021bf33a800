import { groupedBy } from "./groupedBy.ts";
import type { Simulation } from "./simulation.ts";
import { DAY, PERIOD_END } from "./timeline.ts";

/**
 * Lets the marketplace tell purchasers of every product it blocked, as far as it reaches them.
 *
 * @param simulation - The marketplace, with its blocks.
 */
export function tellPurchasers({ blocks, random, log, marketplace }: Simulation): void {
  const right = [...blocks.values()].filter((block) => block.right);
  for (const [hazardId, blocked] of groupedBy(right, (block) => block.hazardId)) {
    if (random.chance(marketplace.conduct.leavesOpen)) continue;
    const first = Math.min(...blocked.map(({ ms }) => ms));
    const ms = first + random.between(1, 12) * DAY;
    if (ms > PERIOD_END) continue;
    const affected = random.between(3, 60) * blocked.length;
    const contactable = Math.round(affected * (0.88 + random.next() * 0.12));
    const delivered = Math.round(contactable * marketplace.conduct.reachesPurchasers);
    log.add(ms, {
      type: "consumers.notified",
      assertedBy: "platform",
      hazardId,
      affected,
      contactable,
      attempted: contactable,
      delivered,
      bounced: contactable - delivered,
      channels: random.chance(0.4) ? ["email", "app"] : ["email"],
      purchaseWindow: { from: "2025-01-01" },
    });
  }
}
