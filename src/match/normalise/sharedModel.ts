import type { HazardProduct } from "../../model/hazardProduct.ts";
import { classifyModel } from "../../model/identifier/classifyModel.ts";
import { modelKey } from "../../model/identifier/modelKey.ts";
import { type ModelSet, modelSet } from "../../model/identifier/modelSet.ts";
import type { ListingFacts } from "./listingFacts.ts";

const WINDOW = 5;

/** A model number of a record's product that a listing names too, or nothing. @internal */
export function sharedModel({ text }: ListingFacts, product: HazardProduct): string | undefined {
  return agreeingModel(product.models, text.models, [text.title]);
}

// The longest that both name.
function agreeingModel(
  models: readonly string[],
  declared: readonly string[],
  texts: readonly string[],
): string | undefined {
  if (models.length === 0) return undefined;
  let best: string | undefined;
  let bestSize = 0;
  const keys = new Set(declared.map(modelKey));
  const windows = texts.map(wordKeys);
  for (const model of models) {
    const { key, strength } = classifyModel(model);
    if (strength === "generic" || key.length < 3 || key.length <= bestSize) continue;
    const set = modelSet(model);
    const isNamed =
      set === undefined
        ? keys.has(key) || windows.some((words) => names(words, key))
        : [...keys].some(set) || windows.some((words) => namesOneOf(words, set));
    if (isNamed) {
      best = model;
      bestSize = key.length;
    }
  }
  return best;
}

function wordKeys(text: string): string[] {
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
