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
  /** What may agree and is never a word too many, folded: English of what the title names in another language, other ways of writing its brand. */
  readonly english: string;
  /** Price. */
  readonly price: Money | undefined;
}

const MOST_COMPANIES = 2;

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
  const translated = isEastAsian(name) ? englishOf(dictionary, foldText(name)) : "";
  const models = withArticleNumbers(product.models, product.identifiers);
  return {
    title: name,
    brand: brandText(product.brand),
    brandAsGiven: product.brand ?? "",
    models,
    body,
    english: [translated, hintsOfBrand(product)].filter((part) => part !== "").join(" "),
    price: product.price,
  };
}

// Where a notice names no brand, its companies hint at one: a hint finds and agrees, and nothing is missing without it.
function hintsOfBrand({ brand, companies }: HazardProduct): string {
  if (companies.length === 0 || brandText(brand) !== "") return "";
  return companies
    .slice(0, MOST_COMPANIES)
    .map(({ name }) => brandText(name))
    .join(" ");
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
