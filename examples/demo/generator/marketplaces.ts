import { type DemoMarketplace, hanbitPlaza, nordwind } from "../../../src/cli/demo/marketplaces.ts";

/** An invented marketplace with what it offers and how it behaves. */
export interface SimulatedMarketplace extends DemoMarketplace {
  /** Currency of its prices. */
  readonly currency: "KRW" | "EUR";
  /** Share of titles by language; they add up to 1. */
  readonly languages: Readonly<Record<"ko" | "en" | "de", number>>;
  /** Listings that have nothing to do with any alert. */
  readonly unrelated: number;
  /** How the marketplace behaves in the six months. */
  readonly conduct: Conduct;
}

/** How quickly and how thoroughly a marketplace acts: medians in hours, shares 0 to 1. */
interface Conduct {
  /** From a match to the block. */
  readonly blockAfterMatch: number;
  /** From a request to the decision on an item. */
  readonly decideRequest: number;
  /** From a block to the message to the seller. */
  readonly tellSeller: number;
  /** Share of matches it leaves open. */
  readonly leavesOpen: number;
  /** Share of blocks after which the seller is told. */
  readonly tellsSellers: number;
  /** Share of purchasers the message reaches. */
  readonly reachesPurchasers: number;
  /** Share of blocked products that come back. */
  readonly comesBack: number;
}

/** The two invented marketplaces with their conduct. */
export const simulatedMarketplaces: readonly SimulatedMarketplace[] = [
  {
    ...hanbitPlaza,
    currency: "KRW",
    languages: { ko: 0.8, en: 0.2, de: 0 },
    unrelated: 640,
    conduct: {
      blockAfterMatch: 7,
      decideRequest: 16,
      tellSeller: 4,
      leavesOpen: 0.03,
      tellsSellers: 0.97,
      reachesPurchasers: 0.9,
      comesBack: 0.1,
    },
  },
  {
    ...nordwind,
    currency: "EUR",
    languages: { ko: 0.25, en: 0.55, de: 0.2 },
    unrelated: 620,
    conduct: {
      blockAfterMatch: 30,
      decideRequest: 40,
      tellSeller: 20,
      leavesOpen: 0.12,
      tellsSellers: 0.84,
      reachesPurchasers: 0.71,
      comesBack: 0.24,
    },
  },
];
