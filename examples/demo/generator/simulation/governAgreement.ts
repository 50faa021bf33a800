import { PERIOD } from "../../../../src/cli/demo/timeline.ts";
import type { Simulation } from "./simulation.ts";
import { DAY, HOUR, koreanDay, startOfKoreanDay } from "./timeline.ts";

/**
 * Adds what happens beside single cases: questions and answers, the periodic report, a record that changes and one that
 * is withdrawn.
 *
 * @param simulation - The marketplace, with its blocks.
 * @param retracted - Id of the record that its authority withdraws.
 * @param changed - Id of the record that its authority updates.
 */
export function governAgreement(
  simulation: Simulation,
  retracted: string | undefined,
  changed: string | undefined,
): void {
  askForInformation(simulation);
  handInReport(simulation);
  const ms = startOfKoreanDay("2025-09-29") + 10 * HOUR;
  if (changed !== undefined) {
    simulation.log.add(ms, { type: "hazard.changed", assertedBy: "authority", hazardId: changed });
  }
  if (retracted !== undefined) withdrawRecord(simulation, retracted, ms);
}

function askForInformation({ log, random, marketplace }: Simulation): void {
  for (const [place, day] of ["2025-07-21", "2025-09-08", "2025-11-10"].entries()) {
    const requestId = `${marketplace.prefix}-I${place + 1}`;
    const ms = startOfKoreanDay(day) + 9 * HOUR;
    const direction = "authority-to-platform";
    log.add(ms, { type: "info.requested", assertedBy: "authority", requestId, direction });
    if (random.chance(marketplace.conduct.leavesOpen)) continue;
    const answered = ms + random.waiting(marketplace.conduct.decideRequest * 4) * HOUR;
    log.add(answered, { type: "info.answered", assertedBy: "platform", requestId, direction });
  }
}

function handInReport({ log, marketplace }: Simulation): void {
  if (marketplace.conduct.leavesOpen > 0.1) return;
  log.add(startOfKoreanDay("2026-01-09") + 17 * HOUR, {
    type: "report.submitted",
    assertedBy: "platform",
    period: PERIOD,
  });
}

/** What was blocked for a withdrawn record goes back on sale. */
function withdrawRecord({ log, blocks }: Simulation, hazardId: string, ms: number): void {
  log.add(ms, { type: "hazard.retracted", assertedBy: "authority", hazardId });
  for (const block of blocks.values()) {
    if (block.hazardId !== hazardId || koreanDay(block.ms) > koreanDay(ms)) continue;
    log.add(ms + DAY, {
      type: "listing.restored",
      assertedBy: "platform",
      listingId: block.listing.id,
      hazardId,
      reason: "record-retracted",
    });
  }
}
