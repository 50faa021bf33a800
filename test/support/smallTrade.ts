import fc from "fast-check";
import { orThrow, parseHazardRecord, parseListing } from "safepact/model";

// Few words, so that records and listings share many, and some are nearly alike.
const nouns = [
  "lamp",
  "kettle",
  "chair",
  "charger",
  "doll",
  "heater",
  "scooter",
  "helmet",
  "cushion",
  "ladder",
];
const words = [
  "star",
  "red",
  "travel",
  "mini",
  "wooden",
  "fast",
  "baby",
  "garden",
  "folding",
  "steel",
];
const brands = ["Nimbu", "Ortavo", "Kelbrin"];
const codes = ["4006381333931", "4012345678901", "9780201379624"];

const product = fc.record({
  noun: fc.constantFrom(...nouns),
  words: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 4 }),
  brand: fc.option(fc.constantFrom(...brands)),
  model: fc.option(fc.integer({ min: 100, max: 109 }).map((number) => `NB-${number}X`)),
  code: fc.option(fc.constantFrom(...codes), { freq: 8 }),
});

type Product = typeof product extends fc.Arbitrary<infer Value> ? Value : never;

/** A hazard record of few words. */
export function recordOf({ noun, words: more, brand, model, code }: Product, id: string) {
  return orThrow(
    parseHazardRecord({
      id,
      products: [
        {
          name: [...more, noun].join(" "),
          ...(brand !== null && { brand }),
          ...(model !== null && { models: [model] }),
          ...(code !== null && { identifiers: [{ scheme: "gtin", value: code }] }),
        },
      ],
    }),
  );
}

/** A listing of few words; every eighth noun is misspelt. */
export function listingOf({ noun, words: more, brand, model, code }: Product, id: string) {
  const called = id.endsWith("7") ? `${noun}z` : noun;
  const title = [brand ?? "", ...more, called, model ?? ""].filter((word) => word !== "").join(" ");
  return orThrow(
    parseListing({
      id,
      platform: "bazaar",
      title,
      ...(code !== null && { identifiers: [{ scheme: "gtin", value: code }] }),
    }),
  );
}

/** A list, the one after a bulletin, and a catalogue. */
export const smallTrade = fc
  .record({
    kept: fc.array(product, { minLength: 1, maxLength: 25 }),
    before: fc.array(product, { maxLength: 4 }),
    after: fc.array(product, { maxLength: 4 }),
    added: fc.array(product, { maxLength: 4 }),
    offers: fc.array(product, { minLength: 1, maxLength: 40 }),
  })
  .map(({ kept, before, after, added, offers }) => {
    const both = kept.map((each, at) => recordOf(each, `kept:${at}`));
    const changed = after.map((each, at) => recordOf(each, `moved:${at}`));
    const fresh = added.map((each, at) => recordOf(each, `new:${at}`));
    return {
      previous: [...both, ...before.map((each, at) => recordOf(each, `moved:${at}`))],
      next: [...both, ...changed, ...fresh],
      ids: [...changed, ...fresh].map(({ id }) => id),
      listings: offers.map((each, at) => listingOf(each, `L${at}`)),
    };
  });
