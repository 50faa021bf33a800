import { contentHash } from "../../canonical/contentHash.ts";
import { SafepactError } from "../../errors.ts";
import { foldText } from "../../text/foldText.ts";
import { checkMatcherOptions } from "../contract/checkOptions.ts";
import type { MatcherOptions, MatchThresholds } from "../contract/matcherOptions.ts";
import { defaultWeights, type MatchWeights } from "../contract/weights.ts";
import { type Dictionary, dictionaryOf, noLexicons } from "../lexicon/dictionary.ts";
import { readBrand } from "../normalise/brandName.ts";
import type { BrandAliases } from "../normalise/compareBrands.ts";

/** Name and version of the method, as it stands in every screening. */
const METHOD = "safepact-match/4";

const defaultThresholds: MatchThresholds = { review: 0.1, reviewSerious: 0.1 };

/** Options with their defaults. @internal */
export interface Settings {
  readonly weights: MatchWeights;
  readonly thresholds: MatchThresholds;
  readonly aliases: BrandAliases;
  readonly dictionary: Dictionary;
  /** Languages of the lexicons. */
  readonly languages: readonly string[];
}

/** Completes options and refuses those that make no sense. @internal */
export function readSettings(options: MatcherOptions): Settings {
  const weights: MatchWeights = { ...defaultWeights, ...options.weights };
  const thresholds: MatchThresholds = { ...defaultThresholds, ...options.thresholds };
  checkWeights(weights);
  checkThresholds(thresholds);
  checkMatcherOptions(options);
  const { lexicons = noLexicons } = options;
  return {
    weights,
    thresholds,
    aliases: readAliases(options.brandAliases ?? []),
    dictionary: dictionaryOf(lexicons),
    languages: lexicons.map(({ language }) => language),
  };
}

/** Name of the method with a hash of what it was set to. @internal */
export function algorithmOf({ weights, thresholds, languages }: Settings): string {
  const settings =
    languages.length === 0 ? { weights, thresholds } : { weights, thresholds, languages };
  return `${METHOD}+${contentHash(settings).slice(0, 12)}`;
}

function checkWeights(weights: MatchWeights): void {
  const wrong = Object.entries(weights).find(
    ([name, weight]) => !Object.hasOwn(defaultWeights, name) || !Number.isFinite(weight),
  );
  if (wrong === undefined) return;
  throw new SafepactError("INVALID_OPTION", `weights.${wrong[0]} cannot be ${wrong[1]}.`, {
    hint: "Give numbers under the names of the shipped weights.",
  });
}

function checkThresholds({ review, reviewSerious }: MatchThresholds): void {
  if (review >= 0 && review <= 1 && reviewSerious >= 0 && reviewSerious <= review) return;
  throw new SafepactError("INVALID_OPTION", "The thresholds are not in order.", {
    hint: "Both lie between 0 and 1, and reviewSerious is at most review.",
  });
}

function readAliases(groups: readonly (readonly string[])[]): BrandAliases {
  const aliases = new Map<string, number>();
  for (const [group, names] of groups.entries()) {
    for (const name of names) {
      const brand = readBrand(name);
      aliases.set(brand.kind === "named" ? brand.compact : foldText(name), group);
    }
  }
  return aliases;
}
