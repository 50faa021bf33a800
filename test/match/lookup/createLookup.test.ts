import { expect, test } from "vitest";
import { createLookup } from "../../../src/match/lookup/createLookup.ts";
import type { Listing } from "../../../src/model/listing.ts";
import { parseHazardRecord, parseListing } from "../../support/untrusted.ts";

function listing(id: string, fields: Record<string, unknown>): Listing {
  const parsed = parseListing({ id, ...fields });
  if (!parsed.ok) throw new Error(id);
  return parsed.value;
}

const listings = [
  listing("charger", { title: "Acme 고속 충전기 25W", brand: "Acme" }),
  listing("cable", { title: "Acme USB cable", description: "braided, for fast charging" }),
  listing("chair", { title: "Garden chair, wooden" }),
  listing("cafe", {
    title: "Café crème maker",
    identifiers: [{ scheme: "mpn", value: "CM-2200" }],
  }),
];
const lookup = createLookup(listings);
const ids = (text: string) => lookup.search(text).map(({ item }) => item.id);

test("typos and unfinished words find the item", () => {
  expect(ids("gardn chiar")[0]).toBe("chair");
  expect(ids("acm usb cab")[0]).toBe("cable");
});

test("Hangul is found by initial consonants and by its reading", () => {
  const [hit] = lookup.search("ㅊㅈㄱ");
  expect(hit?.item.id).toBe("charger");
  expect(hit?.highlights).toEqual([
    { field: "name", value: "Acme 고속 충전기 25W", ranges: [[8, 11]] },
  ]);
});

test("a name typed in another script is found by its reading", () => {
  expect(ids("アクメ")[0]).toBe("charger");
  const brands = createLookup([listing("x", { title: "Rego blocks" })]);
  expect(brands.search("레고").map(({ item }) => item.id)).toEqual(["x"]);
});

test("highlights are places in the published text, accents and all", () => {
  const [hit] = lookup.search("creme");
  const [highlight] = hit?.highlights ?? [];
  const [range] = highlight?.ranges ?? [];
  expect(highlight?.value.slice(...(range ?? [0, 0]))).toBe("crème");
});

test.each([
  ["Große Kochtöpfe", "gros", "Groß"],
  ["5㎏ Sack", "5k", "5㎏"],
])("a letter that is read as several is marked whole: %s", (title, text, marked) => {
  const [hit] = createLookup([listing("x", { title })]).search(text);
  const [highlight] = hit?.highlights ?? [];
  expect(highlight?.ranges.map((range) => highlight.value.slice(...range))).toEqual([marked]);
});

test("identifiers, brands and descriptions are searched, and a field can be left out", () => {
  expect(ids("cm-2200")[0]).toBe("cafe");
  expect(ids("braided")[0]).toBe("cable");
  const names = createLookup(listings, { weights: { description: 0 } });
  expect(names.search("braided")).toEqual([]);
});

test("the beginning of a description is searched, of listings and of records", () => {
  const braided = { field: "description", value: "braided, for fast charging", ranges: [[0, 7]] };
  expect(lookup.search("braided")[0]?.highlights).toEqual([braided]);
  const record = parseHazardRecord({
    id: "x",
    products: [{ name: "USB cable", description: "braided, for fast charging" }],
  });
  if (!record.ok) throw new Error("record");
  expect(createLookup([record.value]).search("braided")[0]?.highlights).toEqual([braided]);
});

test("where few are compared closely, names come before descriptions", () => {
  const one = [
    listing("bench", { title: "Garden bench", description: "goes with the chair" }),
    listing("chair", { title: "Garden chair" }),
  ];
  const [hit] = createLookup(one, { candidates: 1 }).search("chair");
  expect(hit?.item.id).toBe("chair");
});

test("characters of Hangul and Han agree in their order", () => {
  const both = [
    listing("reversed", { title: "기전 부품" }),
    listing("heater", { title: "전기 히터" }),
  ];
  const [hit] = createLookup(both, { candidates: 1 }).search("전기");
  expect(hit?.item.id).toBe("heater");
});

test("of items that agree as well, the one that was given first comes first", () => {
  const fans = [listing("1", { title: "Acme fan" }), listing("2", { title: "Bolt fan" })];
  expect(
    createLookup(fans)
      .search("bolt acme fan")
      .map(({ item }) => item.id),
  ).toEqual(["1", "2"]);
  expect(createLookup(fans, { candidates: 1 }).search("bolt acme fan")[0]?.item.id).toBe("1");
});

test("the limit holds and empty text finds nothing", () => {
  expect(lookup.search("acme", { limit: 1 })).toHaveLength(1);
  expect(lookup.search("  ")).toEqual([]);
  expect(createLookup([]).search("acme")).toEqual([]);
});

test("hazard records are found by model and by the source's own number", () => {
  const record = parseHazardRecord({
    id: "safety-gate:SR/1/25",
    source: { system: "safety-gate", id: "SR/1/25" },
    products: [{ name: "Hair dryer", brand: "Acme", models: ["HD-900"] }],
  });
  if (!record.ok) throw new Error("record");
  const records = createLookup([record.value]);
  expect(records.size).toBe(1);
  expect(records.search("hd900")).toHaveLength(1);
  expect(records.search("SR/1/25")[0]?.highlights[0]?.field).toBe("identifier");
});

test("a negative weight and no candidates are refused", () => {
  expect(() => createLookup([], { weights: { name: -1 } })).toThrow("weight is negative");
  expect(() => createLookup([], { candidates: 0 })).toThrow("candidates cannot be 0");
});
