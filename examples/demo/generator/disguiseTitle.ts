import type { SeededRandom } from "./seededRandom.ts";

const lookAlikes: Readonly<Record<string, string>> = { O: "0", "0": "O", I: "1", l: "1", S: "5" };

/**
 * Rewrites a model number the way sellers do who were blocked before: spaces, dashes, or characters that look alike.
 *
 * @param model - Model number as the maker writes it.
 * @param random - Source of choices.
 * @returns The same model number to a reader's eye.
 */
export function disguiseModel(model: string, random: SeededRandom): string {
  if (model.length < 3) return model;
  const middle = random.between(1, model.length - 1);
  switch (random.between(0, 3)) {
    case 0:
      return `${model.slice(0, middle)} ${model.slice(middle)}`;
    case 1:
      return model.toLowerCase().replaceAll("-", "_");
    case 2:
      return model.replaceAll("-", " ");
    default:
      return [...model].map((letter) => lookAlikes[letter] ?? letter).join("");
  }
}

/**
 * Rewrites a brand the way sellers do who were blocked before: left out, misspelt, or called a style.
 *
 * @param brand - Brand as the maker writes it.
 * @param random - Source of choices.
 * @returns What stands in the title instead.
 */
export function disguiseBrand(brand: string, random: SeededRandom): string {
  if (brand === "") return "";
  switch (random.between(0, 3)) {
    case 0:
      return "";
    case 1:
      return `${brand} style`;
    case 2:
      return [...brand].join(brand.length > 5 ? "" : ".");
    default:
      return brand.length > 4 ? `${brand.slice(0, -2)}${brand.slice(-1)}` : brand;
  }
}
