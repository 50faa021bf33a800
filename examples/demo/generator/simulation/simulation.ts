import type { HazardRecord, Listing } from "safepact/model";
import type { SimulatedMarketplace } from "../marketplaces.ts";
import type { SeededRandom } from "../seededRandom.ts";
import type { EventLog } from "./eventLog.ts";

/** A listing that a screening found, with the truth about it. */
export interface Finding {
  /** The listing. */
  readonly listing: Listing;
  /** The hazard record that the screening put first. */
  readonly hazardId: string;
  /** What the screening said. */
  readonly outcome: "match" | "review";
  /** Whether the listing really offers the product. */
  readonly right: boolean;
}

/** A true offer, whether or not a screening found it. */
export interface TrueOffer {
  /** The listing. */
  readonly listing: Listing;
  /** The hazard record. */
  readonly hazardId: string;
}

/** One listing blocked for one hazard record. */
export interface Block {
  /** The listing. */
  readonly listing: Listing;
  /** The hazard record. */
  readonly hazardId: string;
  /** When. */
  readonly ms: number;
  /** Whether the listing really offers the product. */
  readonly right: boolean;
  /** The request it answers. */
  readonly requestId?: string;
  /** The item of the request. */
  readonly itemId?: string;
}

/** One marketplace while its six months are made up. */
export interface Simulation {
  /** The marketplace. */
  readonly marketplace: SimulatedMarketplace;
  /** Source of choices. */
  readonly random: SeededRandom;
  /** Its events. */
  readonly log: EventLog;
  /** When the marketplace was given each hazard record. */
  readonly knownAt: ReadonlyMap<string, number>;
  /** What its screenings found. */
  readonly findings: readonly Finding[];
  /** What really is on offer. */
  readonly trueOffers: readonly TrueOffer[];
  /** The earliest block of each listing and hazard record. */
  readonly blocks: Map<string, Block>;
}

/** What a six months' history is made of. */
export interface SimulationInputs {
  /** The marketplace. */
  readonly marketplace: SimulatedMarketplace;
  /** The hazard records the authority provides, as they were first published. */
  readonly records: readonly HazardRecord[];
  /** The same, with later editions behind. */
  readonly editions: readonly HazardRecord[];
  /** What its screenings found. */
  readonly findings: readonly Finding[];
  /** What really is on offer. */
  readonly trueOffers: readonly TrueOffer[];
  /** Source of choices. */
  readonly random: SeededRandom;
}

/** Key of a block. */
export function blockKey(listingId: string, hazardId: string): string {
  return `${listingId} ${hazardId}`;
}

/**
 * Plans a block; of two for the same listing and hazard record the earlier stands.
 *
 * @param simulation - The marketplace.
 * @param block - What is blocked.
 */
export function planBlock({ blocks }: Simulation, block: Block): void {
  const key = blockKey(block.listing.id, block.hazardId);
  const planned = blocks.get(key);
  if (planned === undefined || block.ms < planned.ms) blocks.set(key, block);
}
