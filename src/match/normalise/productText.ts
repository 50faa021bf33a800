import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { Identifier } from "../../model/identifier/identifier.ts";
import type { Listing } from "../../model/listing.ts";
import type { Money } from "../../model/money.ts";
import { foldText } from "../../text/foldText.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { englishOf, isEastAsian } from "../lexicon/englishOf.ts";
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
  /** English of what the title names in another language, folded. */
  readonly english: string;
  /** Price. */
  readonly price: Money | undefined;
}

/** Every name under which a product is looked for. @internal */
export function namesOf({ name, names }: HazardProduct): readonly string[] {
  if (names === undefined) return name === "" ? [] : [name];
  const sorted = Object.keys(names)
    .sort()
    .map((key) => names[key] ?? "");
  return [...new Set([name, ...sorted])].filter((each) => each !== "");
}

/** The words of a record's product. @internal */
export function textOfProduct(
  product: HazardProduct,
  name: string,
  dictionary: Dictionary,
): ProductText {
  let body = product.description ?? "";
  for (const { label } of product.categories) body = `${label} . ${body}`;
  // Latin texts are mostly English, and their own words find them.
  const english = isEastAsian(name) ? englishOf(dictionary, foldText(name)) : "";
  const models = withArticleNumbers(product.models, product.identifiers);
  return {
    title: name,
    brand: brandText(product.brand),
    brandAsGiven: product.brand ?? "",
    models,
    body,
    english,
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
    english: "",
    price: listing.price,
  };
}

const modelKeys =
  /^(?:model|modelno|model_?(?:number|name|no)|mpn|part_?(?:number|no)|item_?model.*|모델(?:명|번호)?|型番|型号|modell(?:nummer)?|artikelnummer|r[ée]f[ée]rence)$/iu;
