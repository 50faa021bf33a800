import type { Listing } from "safepact/model";
import type { DemoProduct } from "./demoData.ts";
import { disguiseBrand, disguiseModel } from "./disguiseTitle.ts";
import type { ListingFrame, ListingTruth } from "./listingFrame.ts";
import { anyDay, anyLanguage, anySeller, priceNear } from "./listingParts.ts";
import type { SeededRandom } from "./seededRandom.ts";

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
  return {
    id: frame.nextId(),
    platform: marketplace.id,
    sellerId: anySeller(frame),
    title: titleOf(wordsOf(product, truth, { language, random }), language, frame),
    ...statedFacts(product, truth, { language, random }),
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

interface Manner {
  readonly language: "ko" | "en";
  readonly random: SeededRandom;
}

function wordsOf(
  product: DemoProduct,
  truth: ListingTruth,
  { language, random }: Manner,
): WrittenTitle {
  const korean = language === "ko";
  const brand = (korean ? (product.brandKo ?? product.brand) : product.brand) ?? "";
  const type = korean ? product.typeKo : product.type;
  const { model = "", otherModel = "", name } = product;
  if (truth === "renamed") {
    return {
      brand: disguiseBrand(brand, random),
      model: disguiseModel(model, random),
      name: "",
      type,
    };
  }
  if (truth === "other-model") {
    // Some names hold the dangerous model: another model is not sold under them.
    return {
      brand,
      model: otherModel,
      name: model !== "" && name.includes(model) ? "" : name,
      type,
    };
  }
  return { brand, model, name, type };
}

/** What a seller fills in beside the title; who hides a product fills in nothing. */
function statedFacts(product: DemoProduct, truth: ListingTruth, { language, random }: Manner) {
  if (truth === "renamed") return { identifiers: [], attributes: {} };
  const other = truth === "other-model";
  const model = other ? product.otherModel : product.model;
  const gtin = other || !random.chance(0.7) ? undefined : product.gtin;
  const brand = random.chance(0.8) ? product.brand : undefined;
  const saysModel = model !== undefined && random.chance(0.6);
  return {
    ...(brand === undefined ? {} : { brand }),
    identifiers: gtin === undefined ? [] : [{ scheme: "gtin", value: gtin } as const],
    attributes: saysModel ? { [language === "ko" ? "모델명" : "model"]: model } : {},
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
