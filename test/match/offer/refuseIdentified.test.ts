import { allLexicons } from "safepact/languages";
import * as en from "safepact/languages/en";
import { createCatalogue, createMatcher, explainMatch, type Screening } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, GTIN, listingOf, recordOf } from "../samples.ts";

const dryer = {
  name: "Hair dryer 2000 W",
  brand: "Brisa",
  models: ["HD-2000"],
  identifiers: [GTIN],
};

function screen(title: string, product: object = {}, listing: object = {}): Screening {
  const record = recordOf({ id: "X", products: [{ ...dryer, ...product }] });
  return createMatcher([...catalogue, record], { lexicons: allLexicons }).screen(
    listingOf({ id: "L1", platform: "shop", title, identifiers: [GTIN], ...listing }),
  );
}

test.each([
  "Carrying case for Brisa HD-2000 hair dryer",
  "Replacement filter compatible with Brisa HD-2000",
  "User manual for the Brisa hair dryer",
  "Filter passend für Brisa HD-2000",
  "Filtre compatible avec Brisa HD-2000",
  "Filtro compatible con Brisa HD-2000",
  "Filtr do Brisa HD-2000",
  "适用于Brisa HD-2000 滤网",
  "Brisa HD-2000対応 フィルター",
  "[호환] Brisa HD-2000용 필터 3개입",
  "Brisa HD-2000 전용 거치대",
])("the code of the device on a part for it goes to a person: %s", (title) => {
  const { outcome, reasons } = screen(title);
  expect(outcome).toBe("review");
  expect(reasons[1]).toMatch(/^offers-(?:part|accessory|manual)$/u);
});

test.each([
  "Kit as used on Brisa HD-2000 hair dryer",
  "Kit for models Brisa HD-2000",
  "Set für alle Modelle Brisa HD-2000",
  "Set f. Brisa HD-2000",
  "Kit compatible Brisa HD-2000",
  "Kit adaptable sur Brisa HD-2000",
  "Kit para todos los modelos Brisa HD-2000",
  "Kit per il tuo Brisa HD-2000 asciugacapelli",
  "Zestaw dla Brisa HD-2000",
  "Brisa HD-2000 모델용 세트",
  "Brisa HD-2000에 사용 가능 세트",
  "Brisa HD-2000 电吹风适配 套装",
  "套装 适用机型：Brisa HD-2000 电吹风",
  "Brisa HD-2000 ヘアドライヤーに対応 セット",
  "セット 対応機種：Brisa HD-2000 ヘアドライヤー",
])("whatever is said to be for the product is not the product: %s", (title) => {
  expect(screen(title).reasons[1]).toMatch(/^offers-(?:part|accessory)$/u);
});

test.each([
  "Brisa HD-2000 海外対応 ヘアドライヤー",
  "海外対応 Brisa HD-2000 ヘアドライヤー",
  "Brisa HD-2000 电吹风 适用于家用",
  "Brisa HD-2000 hair dryer compatible with 110 V",
  "Brisa hair dryer HD-2000 for women",
  "Hair dryer for women Brisa HD-2000",
  "Brisa HD-2000 여성용 드라이어",
  "Brisa 용량 2000W 드라이어",
])("words of purpose alone contradict nothing: %s", (title) => {
  expect(screen(title).outcome).toBe("match");
});

test("a recalled accessory is found by its own name", () => {
  const title = "Filter for Brisa HD-2000";
  expect(screen(title, { name: title }).outcome).toBe("match");
});

test.each(["Bagażnik dachowy Brisa HD-2000", "Brisa HD-2000 barre portatutto"])(
  "a recalled accessory is offered by its name in another language: %s",
  (title) => {
    expect(screen(title, { name: "Car roof rack" }).outcome).toBe("match");
    expect(screen(title, { name: "Car" }).reasons.slice(1)).toEqual(["offers-part"]);
  },
);

test.each([
  ["Water filter", "Brisa HD-2000 Filter", "match"],
  ["Electric toothbrush", "Testine spazzolino elettrico Brisa HD-2000 4 pz", "review"],
  ["Electric toothbrush", "Spazzolino elettrico Brisa HD-2000 4 pz", "match"],
])("of a product that is called %s, %s is a %s", (name, title, outcome) => {
  expect(screen(title, { name }).outcome).toBe(outcome);
});

test.each([
  "Brisa HD-2000 hair dryer without cable",
  "Brisa HD-2000 Haartrockner ohne Netzkabel",
  "Suszarka Brisa HD-2000 bez etui",
])("what is said to be absent is not offered: %s", (title) => {
  expect(screen(title).outcome).toBe("match");
});

test.each([
  ["送滤网 Brisa HD-2000 电吹风", "match"],
  ["滤网 Brisa HD-2000 电吹风", "review"],
  ["Avec filtre Brisa HD-2000 sèche-cheveux", "match"],
  ["Filtre Brisa HD-2000 sèche-cheveux", "review"],
])("what a title begins by giving along is not offered: %s is a %s", (title, outcome) => {
  expect(screen(title).outcome).toBe(outcome);
});

test("a known part before the product's name goes to a person as an unknown noun does", () => {
  const bicycle = { name: "Children's bicycle" };
  expect(screen("Sattelstützen 27 Kinderfahrrad Brisa HD-2000", bicycle).outcome).toBe("review");
  expect(screen("Kinderfahrrad Brisa HD-2000", bicycle).outcome).toBe("match");
});

test("a brand that is an ordinary word is not named by that word", () => {
  const { outcome } = screen("Hair dryer, a gift for home", { brand: "Home", models: [] });
  expect(outcome).toBe("match");
});

test.each(["Offer", "Sonderangebot für die ganze Familie", "Wooden picture frame 20x30"])(
  "a code alone, under a title that agrees in nothing, goes to a person: %s",
  (title) => {
    expect(screen(title).reasons).toEqual(["identified-by-gtin", "nothing-else-agrees"]);
  },
);

test("a title in the script of the record's name agrees by its words, not by its script", () => {
  expect(screen("나무 액자 20x30", { name: "전기 헤어드라이어" }).reasons.slice(1)).toEqual([
    "nothing-else-agrees",
  ]);
});

test("words of another language agree where they say the same", () => {
  const oil = {
    name: "나우푸드 호박씨 오일 1000mg 소프트젤, 100정",
    brand: "나우푸드",
    models: [],
  };
  expect(screen("NOW Foods Pumpkin Seed Oil 1000mg Softgels, 100 Count", oil).outcome).toBe(
    "match",
  );
  const soap = { name: "TIDE洗衣皂 130g", brand: undefined, models: [] };
  expect(screen("Tide Laundry Soap 130g", soap).outcome).toBe("match");
});

test("what agrees is the same in every list and whichever side is asked for", () => {
  const soap = recordOf({
    id: "X",
    products: [{ name: "TIDE洗衣皂 130g", models: [], identifiers: [GTIN] }],
  });
  const stand = recordOf({
    id: "Y",
    products: [{ name: "TV stand, black steel", models: [], identifiers: [GTIN] }],
  });
  for (const [record, title] of [
    [soap, "Tide Laundry Soap 130g"],
    [stand, "Steel picture frame"],
  ] as const) {
    const listing = listingOf({ id: "L1", platform: "shop", title, identifiers: [GTIN] });
    const options = { lexicons: allLexicons };
    const lists = [[record], [...catalogue, record]];
    const found = lists.map((list) => createMatcher(list, options).screen(listing).reasons);
    const [asked] = createCatalogue([listing], options).find(record).matches;
    expect([...found, asked?.reasons]).toEqual([found[0], found[0], found[0]]);
  }
});

test("a word that many goods share is no agreement", () => {
  const figures = { name: "Mini figures", brand: undefined, models: [] };
  const stand = { name: "TV stand, black steel", brand: undefined, models: [] };
  for (const [title, product] of [
    ["Foldable mini scissors", figures],
    ["Steel picture frame", stand],
  ] as const) {
    expect(screen(title, product).reasons).toEqual(["identified-by-gtin", "nothing-else-agrees"]);
  }
});

test("a type that is only wider is no agreement, what the record calls its product is one", () => {
  const garment = {
    name: "Gaialuna",
    brand: undefined,
    models: ["GE516"],
    categories: [{ label: "Clothing, textiles and fashion items" }],
  };
  expect(screen("Women's sweater dress with print", garment).reasons).toEqual([
    "identified-by-gtin",
    "nothing-else-agrees",
  ]);
  const cream = { name: "Hair cream", brand: "Lanzetta", models: [] };
  expect(screen("Keratin oil cream", cream).reasons).not.toContain("nothing-else-agrees");
});

test.each([
  "Vintage skull crystal necklace",
  "Jumbira gothic dragonfly necklace",
  "Dragonfly necklace 45 cm",
  "돌고래 왈츠 목걸이",
  "蜻蜓 波西米亚项链",
])("what a thing is like stands before its name in English and in the East: %s", (title) => {
  expect(screen(title, { name: "Necklace", brand: undefined, models: [] }).outcome).toBe("match");
});

test.each([
  ["Dragonfly, necklace", "a sign parts them"],
  ["Dragonfly for necklace", "a thing is for another"],
  ["Griffteil Hoverboard", "the name is one of other languages too"],
])("%s: where %s, the word before it may be what is offered", (title) => {
  const product = { name: "Necklace, hoverboard", brand: undefined, models: [] };
  expect(screen(title, product).outcome).toBe("review");
});

test("beside brand or model the word before the type may be what is offered", () => {
  expect(screen("Dragonfly hair dryer Brisa HD-2000").reasons[1]).toBe("offers-unknown");
});

test.each([
  ["Nursing pillow cover", "Baby self-feeding pillow"],
  ["Necklace extender silver tone", "Necklace"],
  ["Umbrella stand holder metal wall mounted rack for six", "Children's umbrella"],
  ["보조배터리 파우치 메쉬 케이블 수납 미니", "Power bank"],
])("a thing right behind the product's name is what is offered: %s", (title, name) => {
  const { outcome, reasons } = screen(title, { name, brand: undefined, models: [] });
  expect(outcome).toBe("review");
  expect(reasons[1]).toMatch(/^offers-(?:part|accessory)$/u);
});

test("a thing that is known does not describe the product before which it stands", () => {
  const charger = { name: "USB charger", brand: undefined, models: [] };
  expect(screen("Wall bracket USB charger", charger).reasons[1]).toBe("offers-unknown");
  expect(screen("Wall mounted USB charger", charger).outcome).toBe("match");
});

test("letters of a code are no word", () => {
  expect(screen("XQW-W150 Brisa hair dryer HD-2000").outcome).toBe("match");
  expect(screen("XQW Brisa hair dryer HD-2000").reasons[1]).toBe("offers-unknown");
});

test("a brand that all know is another only beside a record that names one", () => {
  const bag = { name: "Cosmetic bag", models: [] };
  const title = "Philips cosmetic bag";
  expect(screen(title, { ...bag, brand: undefined }).outcome).toBe("match");
  expect(screen(title, { ...bag, brand: "Brisa" }).reasons[1]).toBe("other-product-named");
  const named = { ...bag, name: "Samsung cosmetic bag", brand: undefined };
  expect(screen(title, named).reasons[1]).toBe("other-product-named");
});

test("two that are said to have no brand share none", () => {
  const lamp = { name: "Camping lantern", brand: "Unbranded", models: [] };
  expect(screen("Rainbow surprise", lamp, { brand: "no brand" }).reasons).toContain(
    "nothing-else-agrees",
  );
});

test("what sounds like the brand is none where the brand is written", () => {
  const oil = { name: "Lavender oil", brand: "Aromelle", models: [] };
  expect(screen("Aromelle 라벤더 아로마오일", oil).outcome).toBe("match");
});

test("a brand that is a word of another language is not translated", () => {
  const set = { name: "Badminton set", brand: "Volano", models: ["BS-4"] };
  expect(screen("배드민턴 셔틀콕 12개입 Volano BS-4 세트용", set).reasons[1]).toBe(
    "offers-unknown",
  );
});

test("a type of product beside another brand or model goes to a person", () => {
  for (const title of ["Mestic MG-100 hair dryer", "Philips hair dryer"]) {
    expect(screen(title).reasons).toEqual(["identified-by-gtin", "other-product-named"]);
  }
  expect(screen("Hair dryer, foldable").outcome).toBe("match");
});

test("brand or model agree in whatever script they are written", () => {
  const seat = { name: "Kindersitz", brand: "Roventa", models: [] };
  expect(screen("로벤타 신제품", seat).reasons).toEqual(["identified-by-gtin"]);
  // No lexicon of Russian: the brand is read, the other word is not.
  expect(screen("Ровента новинка", seat).reasons).toEqual(["identified-by-gtin", "offers-unknown"]);
  expect(screen("Ровента", seat).outcome).toBe("match");
});

test.each([
  { title: "Brisa hair dryer HD-3000", attributes: {} },
  { title: "Brisa hair dryer", attributes: { Model: "HD-3000" } },
])("another model of the series goes to a person: %o", ({ title, attributes }) => {
  const { outcome, reasons, matches } = screen(title, {}, { attributes });
  expect(outcome).toBe("review");
  expect(reasons).toContain("model-contradicted");
  expect(matches[0]?.evidence.some(({ code }) => code === "model-contradicted")).toBe(true);
});

test.each(["Brisa hair dryer HD-2000W", "Brisa hair dryer SKU77-12345", "Brisa HD-2000 / HD-3000"])(
  "a longer form, a number of the seller's own, or the model beside others contradict nothing: %s",
  (title) => {
    expect(screen(title).outcome).toBe("match");
  },
);

test("another type of product goes to a person", () => {
  const { outcome, reasons, matches } = screen("Brisa toaster");
  expect(outcome).toBe("review");
  expect(reasons).toEqual(["identified-by-gtin", "product-type-contradicted"]);
  const lines = matches[0] ? explainMatch(matches[0], en.matchMessages).lines : [];
  expect(lines.map(({ text }) => text)).toContain(
    "The types of product differ: listing Brisa toaster, record Hair dryer 2000 W.",
  );
});

test("a type that the record's brand or category names contradicts nothing", () => {
  expect(screen("Torch fashion girl", { name: "Fashion girl doll", brand: "Torch" }).outcome).toBe(
    "match",
  );
  const categories = [{ system: "oecd", label: "Toaster" }];
  expect(screen("Brisa toaster", { name: "Brisa kitchen heater", categories }).outcome).toBe(
    "match",
  );
});

test.each([
  ["Wooden doll's house", "Puppenhaus Brisa HD-2000 aus Holz mit Möbeln", "match"],
  ["Wooden doll's house", "Brisa HD-2000 Puppenhaus Zubehör", "review"],
  ["Toddler walking harness", "Arnés para niños Brisa HD-2000 correa antipérdida", "match"],
  ["Camping gas stove", "Cartucho de gas 190 g Brisa HD-2000", "review"],
  ["Brake pads", "Disques de frein Brisa HD-2000", "review"],
])(
  "what the record calls its product is offered, and its like is not: %s, %s",
  (name, title, outcome) => {
    expect(screen(title, { name }).outcome).toBe(outcome);
  },
);
