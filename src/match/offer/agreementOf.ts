import type { HazardProduct } from "../../model/hazardProduct.ts";
import { classifyModel } from "../../model/identifier/classifyModel.ts";
import { modelKey } from "../../model/identifier/modelKey.ts";
import { modelSet } from "../../model/identifier/modelSet.ts";
import { foldText } from "../../text/foldText.ts";
import { soundKey } from "../../text/soundKey.ts";
import { stopWords } from "../analyse/stopWords.ts";
import { brandWords } from "../lexicon/brandWords.ts";
import { coloursIn } from "../lexicon/coloursIn.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { easternScript } from "../lexicon/easternScript.ts";
import { compareProductTypes } from "../lexicon/productTypes.ts";
import { productTypesIn } from "../lexicon/productTypesIn.ts";
import { sellerWords } from "../lexicon/sellerWords.ts";
import { readBrand } from "../normalise/brandName.ts";
import { compareBrands } from "../normalise/compareBrands.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";
import { sharedModel } from "../normalise/sharedModel.ts";
import { namesOfType } from "./productAnchors.ts";

/** What the words of a listing share with a record's product. @internal */
export interface Agreement {
  /** Its brand, in the brand field or the title, in whatever script. */
  readonly brand: boolean;
  /** A model number of it. */
  readonly model: boolean;
  /** Its type of product, or a word of its name. */
  readonly type: boolean;
  /** The listing names another brand, or another model number where the record has one. */
  readonly others: boolean;
}

const SHORTEST_SOUND = 3;
const wordOf = /[\p{L}\p{N}]+/gu;
const beyondLatin = /[\u0250-\uffff]/u;
const idle = new Set([...stopWords, ...sellerWords].map(foldText));
const brands = new Set(brandWords.map(foldText));

/** Tells what the title and attributes of a listing share with a product, besides any identifier. @internal */
export function agreementOf(
  facts: ListingFacts,
  product: HazardProduct,
  dictionary: Dictionary,
): Agreement {
  const title = foldText(facts.listing.title);
  const said = [title, ...Object.values(facts.listing.attributes).map(foldText)].join(" . ");
  const model = sharedModel(facts, product) !== undefined;
  const brand = isBrandNamed(facts, said, product.brand);
  const type =
    sharesType(said, product, dictionary) ||
    sharesWord(said, foldText(namesWithoutBrand(product)), dictionary);
  return { brand, model, type, others: namesOther(facts, title, product) };
}

function namesWithoutBrand({ name, names, categories }: HazardProduct): string {
  return [name, ...Object.values(names ?? {}), ...categories.map(({ label }) => label)].join(" . ");
}

function isBrandNamed(
  { brand: own }: ListingFacts,
  said: string,
  brand: string | undefined,
): boolean {
  const named = readBrand(brand);
  if (named.kind !== "named") return false;
  if (compareBrands(own, named, new Map()) === "same") return true;
  const words = said.match(wordOf) ?? [];
  const size = named.words.length;
  const sound = soundKey(named.compact);
  for (let at = 0; at < words.length; at++) {
    let joined = "";
    for (let length = 1; length <= size + 1 && at + length <= words.length; length++) {
      joined += words[at + length - 1] ?? "";
      if (joined === named.compact) return true;
      // A particle or counter may hang on a word in Hangul, Kana or Han.
      if (
        easternScript.test(joined) &&
        named.compact.length >= 2 &&
        joined.startsWith(named.compact)
      )
        return true;
      if (
        beyondLatin.test(joined) !== beyondLatin.test(named.compact) &&
        sound.length >= SHORTEST_SOUND
      ) {
        if (soundKey(joined) === sound) return true;
      }
    }
  }
  return false;
}

function sharesType(said: string, product: HazardProduct, dictionary: Dictionary): boolean {
  const relation = compareProductTypes(
    productTypesIn(said, dictionary),
    productTypesIn(foldText(namesOfType(product)), dictionary),
  );
  return relation === "same" || relation === "related";
}

// A word that says something: no number, colour, praise or joint of a sentence.
function sharesWord(said: string, name: string, dictionary: Dictionary): boolean {
  const own = new Set(tellingWords(name, dictionary));
  return tellingWords(said, dictionary).some(
    (word) => own.has(word) || (easternScript.test(word) && holdsOne(word, own)),
  );
}

function holdsOne(word: string, own: ReadonlySet<string>): boolean {
  for (const each of own) {
    if (
      each.length >= 2 &&
      easternScript.test(each) &&
      (word.includes(each) || each.includes(word))
    )
      return true;
  }
  return false;
}

function tellingWords(text: string, dictionary: Dictionary): string[] {
  return (text.match(wordOf) ?? []).filter(
    (word) =>
      word.length >= (easternScript.test(word) ? 2 : 4) &&
      !/\d/u.test(word) &&
      !idle.has(word) &&
      coloursIn(word, dictionary).length === 0,
  );
}

function namesOther(
  { text, listing }: ListingFacts,
  title: string,
  product: HazardProduct,
): boolean {
  const own = product.models.map(modelKey).filter((key) => key.length > 2);
  // Beside a range, a wildcard or "and others" no number is another.
  if (own.length > 0 && !product.models.some((model) => modelSet(model) !== undefined)) {
    const models = [...text.models, ...listing.title.split(/[\s,;/()[\]]+/u)];
    const isOther = models.some((word) => {
      const { key, strength } = classifyModel(word);
      return strength === "strong" && !own.some((each) => each.includes(key) || key.includes(each));
    });
    if (isOther) return true;
  }
  const [name, ownBrand] = [foldText(product.name), foldText(product.brand ?? "")];
  return (title.match(wordOf) ?? []).some(
    (word) => brands.has(word) && !name.includes(word) && !ownBrand.includes(word),
  );
}
