import type { HazardProduct } from "../../model/hazardProduct.ts";
import { classifyModel } from "../../model/identifier/classifyModel.ts";
import { modelKey } from "../../model/identifier/modelKey.ts";
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
    if (keys.has(key) || windows.some((words) => names(words, key))) {
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
