import type { HazardProduct } from "../../model/hazardProduct.ts";
import { foldText } from "../../text/foldText.ts";
import type { ScreeningReason } from "../contract/screening.ts";
import { compareColours } from "../lexicon/colourLexicon.ts";
import { coloursIn } from "../lexicon/coloursIn.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { compareMeasures } from "../measure/compareMeasures.ts";
import type { Measure } from "../measure/measure.ts";
import { measuresIn } from "../measure/measuresIn.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";

/**
 * Tells whether a listing offers another size, colour or pack than the record's product. What the name does not say is
 * looked up in the record's description; a listing of several variants contradicts only when none of them agrees.
 *
 * @internal
 */
export function contradictedVariant(
  facts: ListingFacts,
  product: HazardProduct,
  dictionary: Dictionary,
): ScreeningReason | undefined {
  const offered = foldText(offeredText(facts));
  const name = foldText([product.name, ...product.models].join(" . "));
  const left = measuresIn(offered);
  const right = completed(measuresIn(name), measuresIn(foldText(product.description ?? "")));
  const { conflicts } = compareMeasures(left, right);
  if (conflicts.some(({ dimension }) => dimension === "count")) return "pack-contradicted";
  if (conflicts.length > 0) return "variant-contradicted";
  const colours = compareColours(coloursIn(offered, dictionary), coloursIn(name, dictionary));
  return colours === "different" ? "variant-contradicted" : undefined;
}

function offeredText({ listing }: ListingFacts): string {
  const attributes = Object.entries(listing.attributes).map(([key, value]) => `${key} ${value}`);
  const variants = listing.variants.flatMap(({ title, attributes: own }) => [
    title ?? "",
    ...Object.values(own),
  ]);
  return [listing.title, ...attributes, ...variants].join(" . ");
}

function completed(named: readonly Measure[], described: readonly Measure[]): readonly Measure[] {
  const known = new Set(named.map(({ dimension }) => dimension));
  return [...named, ...described.filter(({ dimension }) => !known.has(dimension))];
}
