import type { Listing } from "safepact/model";
import type { DemoProduct } from "./demoData.ts";
import type { ListingFrame, ListingTruth } from "./listingFrame.ts";
import { otherBrandListing, unrelatedListing } from "./otherListing.ts";
import { productListing } from "./productListing.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** A generated listing and the truth about it. */
export interface GeneratedListing {
  /** The listing as the marketplace gives it out. */
  readonly listing: Listing;
  /** What it really is. */
  readonly truth: ListingTruth;
  /** The dangerous product it offers, or resembles. */
  readonly product?: DemoProduct;
}

/**
 * Generates the catalogue of one invented marketplace: dangerous products offered openly and under other names,
 * genuine ones that share an identifier with a counterfeit, other models of the same brand, the same kind of thing by
 * other brands, and a majority that has nothing to do with any alert.
 *
 * @param products - The dangerous products.
 * @param frame - Marketplace, words and choices.
 * @returns The listings in the marketplace's order, each with the truth.
 */
export function generateListings(
  products: readonly DemoProduct[],
  frame: Omit<ListingFrame, "nextId">,
): readonly GeneratedListing[] {
  let count = 100_000;
  const framed = { ...frame, nextId: () => `${frame.marketplace.prefix}-${++count}` };
  const around = frame.random
    .shuffle(
      products.flatMap((product) =>
        truthsAround(product, frame.random).map((truth) => ({ product, truth })),
      ),
    )
    .map(({ product, truth }) => offerAround(product, truth, framed));
  const unrelated = Array.from({ length: frame.marketplace.unrelated }, () => ({
    listing: unrelatedListing(framed),
    truth: "unrelated" as const,
  }));
  return frame.random.shuffle([...around, ...unrelated]);
}

/** The alert of this product concerns copies only: the genuine article is sold under the same identifier. */
const copied = new Set(["SR/02899/25", "SR/03369/25"]);

function truthsAround(product: DemoProduct, random: SeededRandom): readonly ListingTruth[] {
  const truths: ListingTruth[] = [];
  if (random.chance(0.62)) truths.push("true-offer");
  if (random.chance(0.25)) truths.push("true-offer");
  if (random.chance(0.28)) truths.push("renamed");
  if (copied.has(product.record)) truths.push("genuine");
  if (product.otherModel !== undefined && random.chance(0.6)) truths.push("other-model");
  if (random.chance(0.6)) truths.push("other-brand");
  return truths;
}

function offerAround(
  product: DemoProduct,
  truth: ListingTruth,
  frame: ListingFrame,
): GeneratedListing {
  const listing =
    truth === "other-brand"
      ? otherBrandListing(product, frame)
      : productListing(product, truth, frame);
  return { listing, truth, product };
}
