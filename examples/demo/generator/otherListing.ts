import type { Listing } from "safepact/model";
import type { DemoProduct } from "./demoData.ts";
import type { ListingFrame } from "./listingFrame.ts";
import { anyDay, anyLanguage, anySeller, priceNear } from "./listingParts.ts";

/**
 * Writes the listing of the same kind of thing by a brand that no alert concerns.
 *
 * @param product - The dangerous product it resembles.
 * @param frame - Marketplace, words and choices.
 * @returns The listing.
 */
export function otherBrandListing(product: DemoProduct, frame: ListingFrame): Listing {
  const language = anyLanguage(frame);
  return writtenListing(
    {
      type: language === "ko" ? product.typeKo : product.type,
      category: product.type,
      eur: product.eur,
      language,
    },
    frame,
  );
}

/**
 * Writes a listing that has nothing to do with any alert.
 *
 * @param frame - Marketplace, words and choices.
 * @returns The listing.
 */
export function unrelatedListing(frame: ListingFrame): Listing {
  const language = anyLanguage(frame);
  const good = frame.random.pick(frame.vocabulary.goods);
  const type = { ko: good.typeKo, en: good.type, de: good.typeDe }[language];
  return writtenListing({ type, category: good.category, eur: good.eur, language }, frame);
}

interface Goods {
  readonly type: string;
  readonly category: string;
  readonly eur: number;
  readonly language: "ko" | "en" | "de";
}

function writtenListing({ type, category, eur, language }: Goods, frame: ListingFrame): Listing {
  const { random, vocabulary, marketplace } = frame;
  const place = random.between(0, vocabulary.brands.length - 1);
  const brand = vocabulary.brands[place] ?? "";
  const model = `${random.pick(["AB", "KX", "TR", "MV", "PL"])}${random.between(100, 999)}`;
  const colour = { ko: vocabulary.coloursKo, en: vocabulary.colours, de: vocabulary.coloursDe };
  const praise = { ko: vocabulary.praiseKo, en: vocabulary.praise, de: vocabulary.praiseDe };
  const writtenBrand = language === "ko" ? (vocabulary.brandsKo[place] ?? "") : brand;
  const title = [
    random.chance(0.2) ? "" : writtenBrand,
    type,
    random.chance(0.5) ? random.pick(colour[language]) : "",
    random.chance(0.3) ? model : "",
    random.chance(0.4) ? random.pick(praise[language]) : "",
  ].filter((word) => word !== "");
  return {
    id: frame.nextId(),
    platform: marketplace.id,
    sellerId: anySeller(frame),
    title: title.join(" "),
    ...(random.chance(0.7) ? { brand } : {}),
    identifiers: [],
    attributes: {},
    variants: [],
    category,
    price: priceNear(eur, frame),
    images: [],
    language,
    shipsTo: ["KR"],
    status: "live",
    listedAt: anyDay(random),
  };
}
