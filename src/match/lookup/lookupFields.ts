import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Listing } from "../../model/listing.ts";

/** The fields a lookup searches: names and titles, brands, models, identifiers and ids, descriptions. */
export const lookupFields = ["name", "brand", "model", "identifier", "description"] as const;

/** A field of `vocabularies.lookupFields`. */
export type LookupField = (typeof lookupFields)[number];

/** Texts of an item by field, as published. @internal */
export type LookupTexts = Readonly<Record<LookupField, readonly string[]>>;

const LONGEST_DESCRIPTION = 240;

/** Collects what can be searched of a record or a listing. @internal */
export function lookupTextsOf(item: HazardRecord | Listing): LookupTexts {
  return "products" in item ? textsOfRecord(item) : textsOfListing(item);
}

function textsOfRecord(record: HazardRecord): LookupTexts {
  const { products } = record;
  return {
    name: distinct(products.flatMap(({ name, names }) => [name, ...Object.values(names ?? {})])),
    brand: distinct(products.map(({ brand }) => brand)),
    model: distinct(products.flatMap(({ models }) => models)),
    identifier: distinct([
      ...products.flatMap(({ identifiers }) => identifiers.map(({ value }) => value)),
      record.source.id,
      record.id,
    ]),
    description: distinct(
      products.map(({ description }) => description?.slice(0, LONGEST_DESCRIPTION)),
    ),
  };
}

function textsOfListing(listing: Listing): LookupTexts {
  const { variants } = listing;
  return {
    name: distinct([listing.title, ...variants.map(({ title }) => title)]),
    brand: distinct([listing.brand]),
    model: distinct([listing.attributes["model"], listing.attributes["mpn"]]),
    identifier: distinct([
      ...[listing, ...variants].flatMap(({ identifiers }) => identifiers.map(({ value }) => value)),
      listing.id,
    ]),
    description: distinct([listing.description?.slice(0, LONGEST_DESCRIPTION)]),
  };
}

function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== undefined && text !== ""))].filter(
    (text) => text !== undefined,
  );
}
