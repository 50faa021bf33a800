import type { HazardProduct } from "../../model/hazardProduct.ts";
import { classifyModel } from "../../model/identifier/classifyModel.ts";
import { modelKey } from "../../model/identifier/modelKey.ts";
import { modelSet } from "../../model/identifier/modelSet.ts";
import { foldText } from "../../text/foldText.ts";
import { brandWords } from "../lexicon/brandWords.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { compareProductTypes } from "../lexicon/productTypes.ts";
import { productTypesIn } from "../lexicon/productTypesIn.ts";
import { readBrand } from "../normalise/brandName.ts";
import { compareBrands } from "../normalise/compareBrands.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";
import { sharedModel } from "../normalise/sharedModel.ts";
import { brandPlaces } from "./brandPlaces.ts";
import { namesOfType, namesProduct } from "./productAnchors.ts";

/** What is known of a listing and a product besides codes. @internal */
export interface Support {
  /** How much their words speak for one product, in log-odds beyond the prior; asked only where nothing else tells. */
  readonly support: () => number;
  /** Words of the languages at hand. */
  readonly dictionary: Dictionary;
}

/** What a listing shares with a record's product. @internal */
export interface Agreement {
  /** Its brand, in the brand field or the title, in whatever script. */
  readonly brand: boolean;
  /** A model number of it. */
  readonly model: boolean;
}

// Log-odds that two texts of different products hardly ever have in common; see docs/decisions/0032.
const TELLING = 6;
const wordOf = /[\p{L}\p{N}]+/gu;
const brands = new Set(brandWords.map(foldText));

/** Tells whether a listing names the brand and a model of a product. @internal */
export function agreementOf(facts: ListingFacts, product: HazardProduct): Agreement {
  return {
    brand: isBrandNamed(facts, saidBy(facts), product.brand),
    model: sharedModel(facts, product) !== undefined,
  };
}

/** Tells whether a listing is of a product's type, or has what the record calls it, or words enough in common with it. @internal */
export function isAlikeInKind(
  facts: ListingFacts,
  product: HazardProduct,
  { support, dictionary }: Support,
): boolean {
  const said = saidBy(facts);
  return (
    sharesType(said, product, dictionary) ||
    namesProduct(said, product, dictionary) ||
    support() >= TELLING
  );
}

/** Tells whether a listing names another brand or model number where the record has one. @internal */
export function namesOther(facts: ListingFacts, product: HazardProduct): boolean {
  return namesOtherModel(facts, product) || namesOtherBrand(foldText(facts.listing.title), product);
}

function saidBy({ listing: { title, attributes } }: ListingFacts): string {
  return [title, ...Object.values(attributes)].map(foldText).join(" . ");
}

function isBrandNamed({ brand: own }: ListingFacts, said: string, brand: string | undefined) {
  const named = readBrand(brand);
  if (named.kind !== "named") return false;
  return compareBrands(own, named, new Map()) === "same" || brandPlaces(said, brand).length > 0;
}

function sharesType(said: string, product: HazardProduct, dictionary: Dictionary): boolean {
  const own = productTypesIn(foldText(namesOfType(product)), dictionary);
  return compareProductTypes(productTypesIn(said, dictionary), own) === "same";
}

function namesOtherModel({ text, listing }: ListingFacts, { models }: HazardProduct): boolean {
  const own = models.map(modelKey).filter((key) => key.length > 2);
  // Beside a range, a wildcard or "and others" no number is another.
  if (own.length === 0 || models.some((model) => modelSet(model) !== undefined)) return false;
  return [...text.models, ...listing.title.split(/[\s,;/()[\]]+/u)].some((word) => {
    const { key, strength } = classifyModel(word);
    return strength === "strong" && !own.some((each) => each.includes(key) || key.includes(each));
  });
}

// No brand is another beside a record that names none.
function namesOtherBrand(title: string, { name, brand = "" }: HazardProduct): boolean {
  const own = foldText(`${name} ${brand}`);
  const isBranded = readBrand(brand).kind === "named" || namesBrand(own);
  return isBranded && namesBrand(title, own);
}

// One that everybody knows.
function namesBrand(text: string, but = ""): boolean {
  return (text.match(wordOf) ?? []).some((word) => brands.has(word) && !but.includes(word));
}
