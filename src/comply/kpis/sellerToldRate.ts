import type { Kpi } from "../kpi.ts";
import type { SellersTold } from "../scorecard.ts";
import { bagOf, countIn } from "./bags.ts";
import { bagOfFigure, type Figure, type FigureBasis, figureOf } from "./rate.ts";

const id = "seller-told-rate";

/**
 * Computes `seller-told-rate`: blocked listings whose seller was notified, by blocked listings. It is a full count.
 *
 * @internal
 */
export function sellerToldRate(basis: FigureBasis): Figure {
  return figureOf(
    {
      id,
      unit: "listing",
      commitment: "seller-education",
      fullCount: true,
      shown: { notNotified: countIn(bagOf(basis.bags, bagOfFigure(id)), "notNotified") },
      reason: "No listing was blocked in the period.",
    },
    basis,
  );
}

/** Reads the figure as the card's account of sellers told. @internal */
export function sellersTold({ numerator, denominator, value }: Kpi): SellersTold {
  return { blockedListings: denominator ?? 0, notified: numerator, rate: value };
}
