import { checkGiven } from "../../model/checkGiven.ts";
import type { HazardProduct, Scope } from "../../model/index.ts";
import { hazardProductShape } from "../../model/modelShapes.ts";
import type { NoticeProduct } from "../data/noticeProduct.ts";

/**
 * Takes from a product of a hazard record what a notice names: name, brand, numbers, units concerned and the first picture.
 *
 * @param product - The product, as a record holds it.
 * @returns The product of a notice; where its numbers stand on it is not in a record.
 *
 * @example
 * ```ts
 * import { parseHazardRecord } from "safepact/model";
 * import { toNoticeProduct } from "safepact/notify";
 *
 * const record = parseHazardRecord({ id: "h1", products: [{ name: "Lamp", models: ["L-1"] }] });
 * if (!record.ok) throw new Error("unreadable");
 * record.value.products.map(toNoticeProduct); // => [{ name: "Lamp", models: ["L-1"], identifiers: [], units: "unknown" }]
 * ```
 */
export function toNoticeProduct(product: HazardProduct): NoticeProduct {
  checkGiven({ product }, { product: hazardProductShape });
  const { name, brand, models, identifiers, scope, images } = product;
  return {
    name,
    ...(brand !== undefined && { brand }),
    models,
    identifiers,
    units: unitsOf(scope),
    ...(scope.batches !== undefined && { batches: scope.batches }),
    ...(images[0] && { imageUrl: images[0].url }),
  };
}

function unitsOf({ units, batches }: Scope): NoticeProduct["units"] {
  // Every product of a type is every unit of this one.
  if (units === "product-type") return "all";
  return units === "unknown" && batches !== undefined ? "batches" : units;
}
