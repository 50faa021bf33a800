import type { Identifier, Offer } from "../model/index.ts";

const schemes: Readonly<Record<string, Identifier["scheme"]>> = {
  amazon: "asin",
  aliexpress: "aliexpress",
  ebay: "ebay",
  temu: "temu",
};

/**
 * Gives the product ids of offers as identifiers, for the marketplaces whose ids are a scheme of their own.
 *
 * @internal
 */
export function identifiersOfOffers(offers: readonly Offer[]): readonly Identifier[] {
  return offers.flatMap(({ platform, productId }) => {
    const scheme = Object.hasOwn(schemes, platform) ? schemes[platform] : undefined;
    return scheme === undefined || productId === undefined ? [] : [{ scheme, value: productId }];
  });
}
