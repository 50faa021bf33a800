import type { HazardProduct } from "../../model/hazardProduct.ts";
import { classifyModel } from "../../model/identifier/classifyModel.ts";
import { modelKey } from "../../model/identifier/modelKey.ts";
import { type ModelSet, modelSet } from "../../model/identifier/modelSet.ts";
import type { ListingFacts } from "./listingFacts.ts";

const WINDOW = 5;

/** A model number of a record's product that a listing names too, or nothing: the longest. @internal */
export function sharedModel({ text }: ListingFacts, product: HazardProduct): string | undefined {
  const { models } = product;
  if (models.length === 0) return undefined;
  let best: string | undefined;
  let bestSize = 0;
  const keys = new Set(text.models.map(modelKey));
  const words = wordKeys(text.title);
  for (const model of models) {
    const { key, strength } = classifyModel(model);
    if (strength === "generic" || key.length < 3 || key.length <= bestSize) continue;
    const set = modelSet(model);
    const isNamed =
      set === undefined
        ? keys.has(key) || names(words, key)
        : [...keys].some(set) || namesOneOf(words, set);
    if (isNamed) {
      best = model;
      bestSize = key.length;
    }
  }
  return best;
}

// The title of the moment is held against the models of several records.
let asked = { text: "", keys: wordKeysOf("") };

function wordKeys(text: string): readonly string[] {
  if (asked.text !== text) asked = { text, keys: wordKeysOf(text) };
  return asked.keys;
}

function wordKeysOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(modelKey)
    .filter((key) => key !== "");
}

// The key must be made of whole words: "100" is not in "1000".
function names(words: readonly string[], key: string): boolean {
  for (let from = 0; from < words.length; from++) {
    let joined = "";
    for (let to = from; to < Math.min(words.length, from + WINDOW); to++) {
      joined += words[to] ?? "";
      if (joined.length > key.length) break;
      if (joined === key) return true;
    }
  }
  return false;
}

// A member of a range or of a wildcard has letters and digits, so that no number of the title is taken for one.
function namesOneOf(words: readonly string[], covers: ModelSet): boolean {
  return words.some((_, from) => {
    let joined = "";
    return words.slice(from, from + WINDOW).some((word) => {
      joined += word;
      return /[A-Z]/u.test(joined) && covers(joined);
    });
  });
}
