import type { Block, Simulation } from "./simulation.ts";
import { DAY, HOUR, koreanDay, PERIOD_END, startOfKoreanDay } from "./timeline.ts";

/** A blocked product that came back. */
interface Return {
  readonly block: Block;
  readonly ms: number;
  readonly listingId: string;
  readonly class: "same-seller" | "other-seller" | "other-platform";
  /** When it was blocked again. */
  readonly goneAt: number;
}

const CHECK_DAYS: readonly string[] = [
  "2025-08-14",
  "2025-09-12",
  "2025-10-16",
  "2025-11-13",
  "2025-12-11",
  "2025-12-29",
];

/** Blocked products looked for on each of these days. */
const SAMPLE = 24;

/**
 * Lets some blocked products come back, and the authority look for them: a random sample every month, and targeted
 * looks where it suspects something.
 *
 * @param simulation - The marketplace, with its blocks.
 */
export function verifyBlocks(simulation: Simulation): void {
  const blocks = [...simulation.blocks.values()].filter(({ right }) => right);
  const returns = blocks.flatMap((block, place) => returnOf(simulation, block, place));
  for (const each of returns) reappear(simulation, each);
  for (const day of CHECK_DAYS) checkSample(simulation, { blocks, returns, day });
  reviewRemovals(simulation);
}

function returnOf(
  { random, marketplace }: Simulation,
  block: Block,
  place: number,
): readonly Return[] {
  if (!random.chance(marketplace.conduct.comesBack)) return [];
  const ms = block.ms + random.between(12, 85) * DAY + random.between(0, 23) * HOUR;
  if (ms > PERIOD_END) return [];
  const drawn = random.next();
  const sameOrOther = drawn < 0.55 ? "same-seller" : "other-seller";
  return [
    {
      block,
      ms,
      listingId: `${marketplace.prefix}-${200_001 + place}`,
      class: drawn < 0.92 ? sameOrOther : "other-platform",
      goneAt: random.chance(0.7)
        ? ms + random.waiting(marketplace.conduct.decideRequest * 3) * HOUR
        : Infinity,
    },
  ];
}

function reappear(
  { log }: Simulation,
  { block, ms, listingId, class: kind, goneAt }: Return,
): void {
  const { hazardId, listing } = block;
  log.add(ms, {
    type: "listing.reappeared",
    assertedBy: "authority",
    listingId,
    of: listing.id,
    hazardId,
    class: kind,
  });
  if (kind === "other-platform") return;
  log.add(ms, {
    type: "check.performed",
    assertedBy: "authority",
    hazardId,
    method: "targeted",
    outcome: kind,
    listingId,
  });
  if (goneAt > PERIOD_END) return;
  log.add(goneAt, {
    type: "listing.blocked",
    assertedBy: "platform",
    listingId,
    hazardId,
    action: "removed",
    territory: "KR",
  });
}

function checkSample(
  { log, random }: Simulation,
  { blocks, returns, day }: { blocks: readonly Block[]; returns: readonly Return[]; day: string },
): void {
  const noon = startOfKoreanDay(day) + 12 * HOUR;
  const frame = blocks.filter(({ ms }) => ms < noon);
  for (const [place, block] of random.shuffle(frame).slice(0, SAMPLE).entries()) {
    const ms = noon + place * 9 * 60_000;
    const back = returns.find(
      (each) =>
        each.block === block && each.class !== "other-platform" && each.ms < ms && each.goneAt > ms,
    );
    const seen = back ? back.class : "not-found";
    const outcome = random.chance(0.03) ? "unable-to-check" : seen;
    log.add(ms, {
      type: "check.performed",
      assertedBy: "authority",
      hazardId: block.hazardId,
      method: "random-sample",
      sampleFrame: `${frame.length} products blocked until ${koreanDay(noon)}`,
      outcome: outcome === "other-platform" ? "not-found" : outcome,
      listingId: back?.listingId ?? block.listing.id,
    });
  }
}

/** In December the authority draws removals at random and looks whether they were right. */
function reviewRemovals({ log, random, blocks }: Simulation): void {
  const noon = startOfKoreanDay("2025-12-18") + 12 * HOUR;
  const frame = [...blocks.values()].filter(({ ms }) => ms < noon);
  for (const [place, { listing, hazardId, right }] of random
    .shuffle(frame)
    .slice(0, 30)
    .entries()) {
    log.add(noon + place * 10 * 60_000, {
      type: "removal.reviewed",
      assertedBy: "authority",
      listingId: listing.id,
      hazardId,
      method: "random-sample",
      sampleFrame: `${frame.length} removals until 2025-12-18`,
      outcome: right ? "right" : "wrong-match",
    });
  }
}
