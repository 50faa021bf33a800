import { contentHash } from "../canonical/contentHash.ts";
import { SafepactError } from "../errors.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import { foldText } from "../text/foldText.ts";
import { readBrand } from "./brandName.ts";
import type { BrandAliases } from "./compareBrands.ts";
import { codesOfProduct } from "./identify/codesOfProduct.ts";
import { codeNumber, isFirmGtin } from "./identify/productCode.ts";
import { addEntry, endIndex, type IndexBuilder, startIndex } from "./index/buildIndex.ts";
import type { MatchIndex } from "./index/matchIndex.ts";
import type { MatcherOptions, MatchThresholds } from "./matcherOptions.ts";
import { createBuffers, type MatcherState } from "./matcherState.ts";
import { namesOf, textOfProduct } from "./productText.ts";
import { type RecordStore, storeRecords } from "./recordStore.ts";
import { defaultWeights, type MatchWeights } from "./weights.ts";

/** Name and version of the method, as it stands in every screening. @internal */
export const METHOD = "safepact-match/1";

const defaultThresholds: MatchThresholds = { review: 0.5, reviewSerious: 0.5 };

/** Indexes records in one go. @internal */
export function indexRecords(
  records: readonly HazardRecord[],
  options: MatcherOptions,
): MatcherState {
  const store = storeRecords(records);
  const builder = startIndex(store.size);
  for (let place = 0; place < store.size; place++) addRecord(builder, store.at(place), place);
  return assembleState(store, endIndex(builder), options);
}

/** Adds every product of a record under every name. @internal */
export function addRecord(builder: IndexBuilder, record: HazardRecord, place: number): void {
  for (const { product, name } of namesOf(record)) {
    const item = record.products[product];
    if (item === undefined) continue;
    const codes = codesOfProduct(record, item);
    addEntry(builder, {
      record: place,
      product,
      text: textOfProduct(item, name),
      keys: codes.map(codeNumber),
      firmGtin: codes.some(isFirmGtin),
    });
  }
}

/** Puts a state together from its parts. @internal */
export function assembleState(
  records: RecordStore,
  index: MatchIndex,
  options: MatcherOptions,
): MatcherState {
  const weights: MatchWeights = { ...defaultWeights, ...options.weights };
  const thresholds: MatchThresholds = { ...defaultThresholds, ...options.thresholds };
  checkThresholds(thresholds);
  return {
    records,
    index,
    options,
    weights,
    thresholds,
    aliases: readAliases(options.brandAliases ?? []),
    list: {
      version: listVersion(index, records),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
      size: records.size,
    },
    algorithm: `${METHOD}+${contentHash({ weights, thresholds }).slice(0, 12)}`,
    ...createBuffers(index),
  };
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

function listVersion(index: MatchIndex, records: RecordStore): string {
  const lines: string[] = [];
  for (let place = 0; place < records.size; place++) {
    const { id, status, source } = records.at(place);
    lines.push(`${id}\t${status}\t${source.contentHash ?? source.updatedOn ?? ""}`);
  }
  return contentHash({
    lines,
    entries: index.entries,
    head: index.head.length,
    body: index.body.length,
  });
}
