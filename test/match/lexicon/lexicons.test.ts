import { readFileSync } from "node:fs";
import { allLexicons } from "safepact/languages";
import { lexicon as english } from "safepact/languages/en";
import { createMatcher, loadMatcher, type MatchLexicon } from "safepact/match";
import { expect, test } from "vitest";
import { dictionaryOf } from "../../../src/match/lexicon/dictionary.ts";
import { lexiconFiles } from "../../support/lexiconFiles.ts";
import { listingOf, recordOf } from "../samples.ts";

test.each(Object.entries(lexiconFiles()))("%s says what the tables say", (name, text) => {
  const file = new URL(`../../../src/lexicons/${name}`, import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("a lexicon of one's own joins the others, and the screening says that it was there", () => {
  const nl: MatchLexicon = { language: "nl", table: "chair : stoel, zetel" };
  const names = ["Chair", "Table lamp", "Garden hose", "Kettle", "Umbrella"];
  const records = names.map((name) => recordOf({ id: name, products: [{ name }] }));
  const listing = listingOf({ id: "L", title: "Zetels" });
  const plain = createMatcher(records).screen(listing, { minScore: 0 });
  const matcher = createMatcher(records, { lexicons: [...allLexicons, nl] });
  const found = matcher.screen(listing, { minScore: 0 });
  expect(plain.matches).toEqual([]);
  expect(found.matches.map(({ hazardId }) => hazardId)).toEqual(["Chair"]);
  expect(found.algorithm).not.toBe(plain.algorithm);
});

test("a lexicon of one's own names types of product, and other types contradict", () => {
  const records = [recordOf({ id: "shampoo", products: [{ name: "Shampoo Solair" }] })];
  const listing = listingOf({ id: "L", title: "Solair haardroger" });
  const evidenceWith = (types?: string) => {
    const nl: MatchLexicon = { language: "nl", table: "", ...(types !== undefined && { types }) };
    const matcher = createMatcher(records, { lexicons: [nl] });
    return matcher.screen(listing, { minScore: 0 }).matches[0]?.evidence ?? [];
  };
  expect(evidenceWith("hair-dryer: haardroger, föhn")).toContainEqual(
    expect.objectContaining({ code: "product-type-contradicted", listingValue: "hair dryer" }),
  );
  expect(evidenceWith().map(({ code }) => code)).not.toContain("product-type-contradicted");
});

test("a lexicon of one's own says what is offered beside a product", () => {
  const gtin = { scheme: "gtin", value: "4006381333931" };
  const product = { name: "Hair dryer", brand: "Solair", models: [], identifiers: [gtin] };
  const nl: MatchLexicon = {
    language: "nl",
    table: "",
    types: "hair-dryer: haardroger",
    offers: "cover: hoes, beschermhoes",
  };
  const reasonsOf = (title: string, lexicons: readonly MatchLexicon[]) =>
    createMatcher([recordOf({ id: "A", products: [product] })], { lexicons })
      .screen(listingOf({ id: "L", title, identifiers: [gtin] }))
      .reasons.slice(1);
  expect(reasonsOf("Solair haardroger", [nl])).toEqual([]);
  expect(reasonsOf("Solair haardroger beschermhoes", [nl])).toEqual(["offers-accessory"]);
  expect(reasonsOf("Beschermhoes Solair haardroger", [nl])).toEqual(["offers-accessory"]);
  expect(reasonsOf("Beschermhoes Solair haardroger", [])).toEqual(["offers-unknown"]);
});

test("a lexicon of one's own names things beside a product that no other has, and how compounds of them end", () => {
  const gtin = { scheme: "gtin", value: "4006381333931" };
  const product = { name: "Bicycle", brand: "Solair", models: [], identifiers: [gtin] };
  const reasonsOf = (title: string, offers: string) => {
    const nl: MatchLexicon = { language: "nl", table: "", types: "bicycle: fiets", offers };
    return createMatcher([recordOf({ id: "A", products: [product] })], { lexicons: [nl] })
      .screen(listingOf({ id: "L", title, identifiers: [gtin] }))
      .reasons.slice(1);
  };
  expect(reasonsOf("Zadel, Solair fiets", "part saddle: -zadel")).toEqual(["offers-part"]);
  expect(reasonsOf("Kinderzadel, Solair fiets", "part saddle: -zadel")).toEqual(["offers-part"]);
  expect(reasonsOf("Kinderzadel, Solair fiets", "part saddle: zadel")).toEqual(["offers-unknown"]);
  expect(reasonsOf("Zadel, Solair fiets", "accessory! saddle: zadel")).toEqual([
    "offers-accessory",
  ]);
  expect(() => reasonsOf("Solair fiets", "thing saddle: zadel")).toThrow('"thing saddle"');
});

test.each([
  ["types", "hair-dryer: föhn\nhairdryer: föhn", "hairdryer"],
  ["offers", "cover: hoes\ncovering: hoes", "covering"],
  ["colours", "navy: marineblauw\nnavy-blue: donkerblauw", "navy-blue"],
])("a lexicon whose %s have an id that there is not is refused", (field, lines, id) => {
  const nl: MatchLexicon = { language: "nl", table: "", [field]: lines };
  expect(() => createMatcher([], { lexicons: [nl] })).toThrow(
    expect.objectContaining({
      code: "INVALID_OPTION",
      message: expect.stringContaining(`"${id}"`),
    }),
  );
});

test("a matcher loaded from bytes with its lexicons screens as before", () => {
  const options = { lexicons: allLexicons };
  const records = [recordOf({ id: "A", products: [{ name: "어린이 자석 완구" }] })];
  const listing = listingOf({ id: "L", title: "Magnetspielzeug für Kinder" });
  const matcher = createMatcher(records, options);
  const again = loadMatcher(matcher.toBytes(), options);
  expect(again.screen(listing, { minScore: 0 })).toEqual(matcher.screen(listing, { minScore: 0 }));
});

test("the lexicon of English has further names of goods, which tell an offer and find nothing", () => {
  const identifiers = [{ scheme: "gtin", value: "4006381333931" }] as const;
  const shaver = { name: "Fabric shaver", brand: "Pilolli", models: ["PL-3"], identifiers };
  const records = [recordOf({ id: "A", products: [shaver] })];
  const offer = listingOf({ id: "L", title: "Pilolli PL-3 lint remover", identifiers });
  const nameless = listingOf({ id: "M", title: "Lint remover" });
  const [plain, told] = [undefined, [english]].map((lexicons) =>
    createMatcher(records, lexicons && { lexicons }),
  );
  expect(plain?.screen(offer).reasons).toContain("offers-unknown");
  expect(told?.screen(offer).outcome).toBe("match");
  expect(told?.screen(nameless, { minScore: 0 }).matches).toEqual([]);
});

test("the lexicon of English has further words for parts", () => {
  const identifiers = [{ scheme: "gtin", value: "4006381333931" }] as const;
  const bicycle = { name: "Bicycle", brand: "Solair", models: ["SB-3"], identifiers };
  const records = [recordOf({ id: "A", products: [bicycle] })];
  const offer = listingOf({ id: "L", title: "Crankset, Solair SB-3 bicycle", identifiers });
  expect(createMatcher(records).screen(offer).reasons.slice(1)).toEqual(["offers-unknown"]);
  const lexicons = [english];
  expect(createMatcher(records, { lexicons }).screen(offer).reasons[1]).toBe("offers-part");
});

test.each([
  ["affilacoltelli", true],
  ["fer a souder", true],
  ["golarka do ubran", true],
  ["messerschärfer", false],
  ["knife sharpener", false],
  ["wok", false],
])("%s opens its phrase: %s", (name, opens) => {
  expect(dictionaryOf(allLexicons).nounFirstTypes().has(name)).toBe(opens);
});
