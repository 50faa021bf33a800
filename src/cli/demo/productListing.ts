import type { Listing } from "../../model/index.ts";
import type { DemoProduct } from "./demoData.ts";
import { disguiseBrand, disguiseModel } from "./disguiseTitle.ts";
import type { ListingFrame, ListingTruth } from "./listingFrame.ts";
import { anyDay, anyLanguage, anySeller, priceNear } from "./listingParts.ts";

/**
 * Writes the listing of a dangerous product, openly or under another name, or of another model of its brand.
 *
 * @param product - The product.
 * @param truth - What the listing is to be.
 * @param frame - Marketplace, words and choices.
 * @returns The listing.
 */
export function productListing(
  product: DemoProduct,
  truth: ListingTruth,
  frame: ListingFrame,
): Listing {
  const { random, marketplace } = frame;
  const language = anyLanguage(frame) === "ko" ? "ko" : "en";
  const renamed = truth === "renamed";
  const other = truth === "other-model";
  const model = other ? product.otherModel : product.model;
  const brand = language === "ko" ? (product.brandKo ?? product.brand) : product.brand;
  const saysOwnModel = product.model !== undefined && product.name.includes(product.model);
  const written = {
    brand: brand === undefined || !renamed ? (brand ?? "") : disguiseBrand(brand, random),
    model: model === undefined || !renamed ? (model ?? "") : disguiseModel(model, random),
    name: renamed || (other && saysOwnModel) ? "" : product.name,
    type: language === "ko" ? product.typeKo : product.type,
  };
  const hasGtin = product.gtin !== undefined && !other && !renamed && random.chance(0.7);
  const saysModel = model !== undefined && !renamed && random.chance(0.6);
  return {
    id: frame.nextId(),
    platform: marketplace.id,
    sellerId: anySeller(frame),
    title: titleOf(written, language, frame),
    ...(product.brand !== undefined && !renamed && random.chance(0.8)
      ? { brand: product.brand }
      : {}),
    identifiers: hasGtin && product.gtin ? [{ scheme: "gtin", value: product.gtin }] : [],
    attributes: saysModel ? { [language === "ko" ? "모델명" : "model"]: model } : {},
    variants: product.colours.slice(0, random.between(0, 3)).map((colour) => ({
      title: colour,
      identifiers: [],
      attributes: { colour },
    })),
    category: product.type,
    price: priceNear(product.eur, frame),
    images: [],
    language,
    shipsTo: ["KR"],
    status: "live",
    listedAt: anyDay(random),
  };
}

interface WrittenTitle {
  readonly brand: string;
  readonly name: string;
  readonly type: string;
  readonly model: string;
}

function titleOf(written: WrittenTitle, language: "ko" | "en", frame: ListingFrame): string {
  const { random, vocabulary } = frame;
  const praise = { ko: vocabulary.praiseKo, en: vocabulary.praise }[language];
  const words = random.chance(0.7)
    ? [written.brand, written.name, written.type, written.model]
    : [written.type, written.brand, written.model, written.name];
  const title = [...words, random.chance(0.35) ? random.pick(praise) : ""].filter(
    (word) => word !== "",
  );
  return title.join(" ");
}
