import type { HazardProduct } from "../model/hazardProduct.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import type { Identifier } from "../model/identifier/identifier.ts";
import type { Listing } from "../model/listing.ts";
import type { Money } from "../model/money.ts";
import { brandText } from "./brandName.ts";

/** The words about a product on which both sides are compared. @internal */
export interface ProductText {
  /** Name or title. */
  readonly title: string;
  /** Brand without legal forms; empty when not known or none. */
  readonly brand: string;
  /** Brand as given. */
  readonly brandAsGiven: string;
  /** Model and article numbers as given. */
  readonly models: readonly string[];
  /** Everything said at more length. */
  readonly body: string;
  /** Price. */
  readonly price: Money | undefined;
}

/** A record's product under one of its names. @internal */
export interface NamedProduct {
  /** Place of the product in its record. */
  readonly product: number;
  /** The name. */
  readonly name: string;
}

/** Every name under which a record's products are looked for. @internal */
export function namesOf(record: HazardRecord): NamedProduct[] {
  const named: NamedProduct[] = [];
  for (let product = 0; product < record.products.length; product++) {
    const { name = "", names } = record.products[product] ?? {};
    if (name !== "") named.push({ product, name });
    if (names === undefined) continue;
    const others = new Set(
      Object.keys(names)
        .sort()
        .map((key) => names[key] ?? ""),
    );
    for (const other of others)
      if (other !== "" && other !== name) named.push({ product, name: other });
  }
  return named;
}

/** The words of a record's product. @internal */
export function textOfProduct(product: HazardProduct, name: string): ProductText {
  let body = product.description ?? "";
  for (const { label } of product.categories) body = `${label} . ${body}`;
  const models = withArticleNumbers(product.models, product.identifiers);
  return {
    title: name,
    brand: brandText(product.brand),
    brandAsGiven: product.brand ?? "",
    models,
    body,
    price: product.price,
  };
}

function withArticleNumbers(
  models: readonly string[],
  identifiers: readonly Identifier[],
): readonly string[] {
  if (!identifiers.some(isArticleNumber)) return models;
  return [...models, ...identifiers.filter(isArticleNumber).map(({ value }) => value)];
}

function isArticleNumber({ scheme }: Identifier): boolean {
  return scheme === "mpn" || scheme === "sku";
}

/** The words of a listing. @internal */
export function textOfListing(listing: Listing): ProductText {
  let models = withArticleNumbers([], listing.identifiers);
  const body: string[] = [];
  if (listing.category !== undefined) body.push(listing.category);
  if (listing.description !== undefined) body.push(listing.description);
  for (const key in listing.attributes) {
    const value = listing.attributes[key] ?? "";
    if (modelKeys.test(key)) models = [...models, value];
    else body.push(value);
  }
  for (const variant of listing.variants) {
    if (variant.title !== undefined) body.push(variant.title);
    body.push(...Object.values(variant.attributes));
  }
  return {
    title: listing.title,
    brand: brandText(listing.brand),
    brandAsGiven: listing.brand ?? "",
    models,
    body: body.join(" . "),
    price: listing.price,
  };
}

const modelKeys =
  /^(?:model|modelno|model_?(?:number|name|no)|mpn|part_?(?:number|no)|item_?model.*|모델(?:명|번호)?|型番|型号|modell(?:nummer)?|artikelnummer|r[ée]f[ée]rence)$/iu;
