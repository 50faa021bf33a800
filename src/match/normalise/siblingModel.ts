import { classifyModel } from "../../model/identifier/classifyModel.ts";
import { modelKey } from "../../model/identifier/modelKey.ts";
import { modelSet } from "../../model/identifier/modelSet.ts";

const SHORTEST = 4;

/**
 * A model number of a text of the same series as a product's models, when none of the product's own is there: "HD-3000" where
 * the product is "HD-2000". Numbers of another form are the seller's own and tell nothing, and beside a range, a wildcard or
 * "and others" no number is another.
 *
 * @param texts - Declared model numbers and titles.
 * @param models - Model numbers of the product.
 * @returns The number as written, or nothing.
 *
 * @internal
 */
export function siblingModel(
  texts: readonly string[],
  models: readonly string[],
): string | undefined {
  const own = models.map(classifyModel).filter(({ strength }) => strength === "strong");
  if (own.length === 0 || models.some(isSet)) return undefined;
  const keys = own.map(({ key }) => key);
  const whole = modelKey(texts.join(" "));
  if (models.some((model) => isNamed(whole, modelKey(model)))) return undefined;
  const series = new Set(keys.map(seriesOf));
  const isSibling = (word: string): boolean => {
    const { key, strength } = classifyModel(word);
    if (strength !== "strong" || !series.has(seriesOf(key))) return false;
    return keys.every((each) => !each.startsWith(key) && !key.startsWith(each));
  };
  return texts.flatMap((text) => text.split(/[\s,;/()[\]]+/u)).find(isSibling);
}

function isSet(model: string): boolean {
  return modelSet(model) !== undefined;
}

function isNamed(whole: string, key: string): boolean {
  return key.length >= SHORTEST && whole.includes(key);
}

// Letters as they are, digits by their number: models of one series differ in digits only.
function seriesOf(key: string): string {
  return key.replaceAll(/\d/gu, "#");
}
