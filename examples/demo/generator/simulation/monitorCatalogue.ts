import { type Finding, planBlock, type Simulation } from "./simulation.ts";
import { HOUR, PERIOD_END, startOfKoreanDay } from "./timeline.ts";

/** Share of wrong findings that a person confirms by mistake. */
const MISTAKES = 0.06;

/**
 * Lets the marketplace act on what its own screening found: a match is blocked, a review waits for a person first.
 *
 * @param simulation - The marketplace.
 */
export function monitorCatalogue(simulation: Simulation): void {
  for (const finding of simulation.findings) actOnFinding(simulation, finding);
}

function actOnFinding(simulation: Simulation, finding: Finding): void {
  const { random, log, marketplace, knownAt } = simulation;
  const { listing, hazardId, outcome, right } = finding;
  const known = knownAt.get(hazardId);
  if (known === undefined) return;
  const listed = startOfKoreanDay(listing.listedAt ?? "2025-01-01");
  const found = Math.max(known, listed) + random.between(20, 300) * 60_000;
  if (found > PERIOD_END) return;
  const about = { listingId: listing.id, hazardId, channel: "monitoring", outcome } as const;
  log.add(found, { type: "listing.matched", assertedBy: "platform", ...about });
  let start = found;
  if (outcome === "review") {
    const looked = found + random.waiting(26) * HOUR;
    if (looked > PERIOD_END || (!right && !random.chance(MISTAKES))) return;
    log.add(looked, {
      type: "listing.matched",
      assertedBy: "platform",
      ...about,
      confirmedBy: `reviewer-${random.between(1, 5)}`,
    });
    start = looked;
  }
  if (random.chance(marketplace.conduct.leavesOpen)) return;
  const ms = start + random.waiting(marketplace.conduct.blockAfterMatch) * HOUR;
  if (ms < PERIOD_END) planBlock(simulation, { listing, hazardId, ms, right });
}
