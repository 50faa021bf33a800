import { allLexicons } from "safepact/languages";
import { createMatcher, type Screening } from "safepact/match";
import { expect, test } from "vitest";
import { listingOf, recordOf } from "../samples.ts";

const gtin = { scheme: "gtin", value: "4006381333931" };
const bike = { name: "Children's bicycle", brand: "Trevano", models: ["TB-16"] };

function screen(title: string, product: object = bike, listing: object = {}): Screening {
  const record = recordOf({ id: "X", products: [{ ...product, identifiers: [gtin] }] });
  const matcher = createMatcher([record], { lexicons: allLexicons });
  return matcher.screen(
    listingOf({ id: "L1", platform: "shop", title, identifiers: [gtin], ...listing }),
  );
}

test.each([
  "Gasketta Trevano TB-16 kids bike",
  "Plus gasketta Trevano TB-16 kids bike",
  "Gasketta! for kids: gasketta Trevano TB-16 bike",
  "Trevano TB-16 gasketta",
  "Trevano TB-16 kids bike charging gasketta",
  "어구바리 Trevano TB-16 어린이 자전거",
  "Kids bike gasketta Trevano TB-16",
  "어린이 자전거 어구바리 5개 Trevano TB-16",
  "Trevano TB-16 어린이 자전거 실리콘 어구바리 20개",
  "Stickers 125 mm 10er Set Kinderfahrrad Trevano TB-16",
  "Trevano TB-16 子供用自転車 ゴザリ 土台",
  "Trevano TB-16 gasketta vélo enfant",
])("a word that no lexicon has, where the title would name what it offers: %s", (title) => {
  const { outcome, reasons } = screen(title);
  expect(outcome).toBe("review");
  expect(reasons).toEqual(["identified-by-gtin", "offers-unknown"]);
});

test.each([
  "Trevano TB-16 kids bike",
  "Foldable red kids bike Trevano TB-16, brand new",
  "[Lemgohaus] Trevano TB-16 kids bike",
  "Zoomzoom! Trevano TB-16 kids bike",
  "Trevano TB-16 kids bike with gasketta",
  "Trevano TB-16 kids bike 16 zolligs",
  "Trevano TB-16 kids bike, gasketta grade, tested",
  "트레바노 TB-16 어린이 자전거 신품",
  "Trevano TB-16 儿童自行车 送铃铛",
  "Kids bike gasketta by Trevano TB-16",
  "Trevano TB-16 어린이 자전거 2어구 블랙",
  "Trevano TB-16 어린이 자전거 어구바리 블랙 16인치 신품 튼튼한",
  "Trevano TB-16 어린이 자전거 어구바리 포함",
  "Leichtes faltbares Kinderfahrrad Trevano TB-16 für Jungen, neu OVP",
])("words that may stand beside any product, or where nothing is named: %s", (title) => {
  expect(screen(title).outcome).toBe("match");
});

test("a description that begins with what the product is names its type", () => {
  const product = {
    name: "Purple",
    brand: "Malivia",
    description: "Shower gel. Bottle of 250 ml.",
  };
  expect(screen("Malivia Oceano Notturno shower gel", product).outcome).toBe("match");
  const { description: _, ...bare } = product;
  expect(screen("Malivia Oceano Notturno shower gel", bare).reasons).toContain("offers-unknown");
  const long = { ...bare, description: "It comes in a box with a shower gel. Bottle of 250 ml." };
  expect(screen("Malivia Oceano Notturno shower gel", long).reasons).toContain("offers-unknown");
});

test.each([
  "Trevano TB-16 gift set (bike not included)",
  "Trevano TB-16 선물세트 (본체 미포함)",
  "Kids bike gift set, suits TB-16",
  "Trevano TB-16 자전거 16cm용",
  "Trevano TB-16 자전거 바구니만 판매",
])("what is said to come without the product or for it is not the product: %s", (title) => {
  expect(screen(title).outcome).toBe("review");
});

test.each([
  ["Office chair", "Ruedas silla oficina Hochnest HB-2 pack 5", "offers-part"],
  ["Earphones", "Hochnest HB-2 Ohrhörer (nur links)", "offers-part"],
  ["Child car seat", "Hochnest HB-2 카시트 버클 단품", "offers-part"],
  ["Life jacket", "Hochnest HB-2 구명조끼 실린더 교체키트", "offers-part"],
  ["Toy car", "Hochnest HB-2 toy car remote control + receiver board 2.4GHz", "offers-part"],
  ["Gas barbecue", "Détendeur gaz barbecue Hochnest HB-2", "offers-part"],
  ["Baby soother", "Hochnest HB-2 soother clip wooden beads", "offers-accessory"],
  ["Hair dye", "Shampoo, use with Hochnest HB-2 hair dye", "offers-accessory"],
  ["Smoke alarm", "Hochnest HB-2 smoke alarm installation", "offers-service"],
])("a part, a side, a kit or a service for a %s is not one: %s", (name, title, reason) => {
  const { reasons } = screen(title, { name, brand: "Hochnest", models: ["HB-2"] });
  expect(reasons).toEqual(["identified-by-gtin", reason]);
});

test("what a listing says of exchanging parts offers none", () => {
  for (const title of [
    "Trevano TB-16 어린이 자전거 바퀴 교체가능",
    "Trevano TB-16 子供用自転車 交換可能",
  ])
    expect(screen(title).outcome, title).toBe("match");
});

test("a part that does not come with the product leaves it the product", () => {
  expect(screen("Trevano TB-16 kids bike, gift bag not included").outcome).toBe("match");
});

test.each([
  ["Bunk bed", "Space saving double decker bed Hochnest HB-2"],
  ["Garden trampoline 244 cm", "Gartentrampolin Hochnest HB-2"],
  ["Sunscreen SPF 50", "Hochnest HB-2 Sonnencreme fettfrei 200 ml"],
  ["Wooden toy train", "Tren de madera Hochnest HB-2"],
  ["Ride-on electric toy car", "Voiture électrique enfant Hochnest HB-2"],
  ["Plush toy bunny", "Hochnest HB-2 Plüschhase Kuscheltier"],
  ["Remote control car", "Hochnest HB-2 remote control car 1:16"],
  ["Coffee machine", "Hochnest HB-2 macchina caffè"],
  ["Pressure cooker", "Hochnest HB-2 高压锅6升 电磁炉通用"],
])("what a record calls %s is named by other words and languages: %s", (name, title) => {
  expect(screen(title, { name, brand: "Hochnest", models: ["HB-2"] }).outcome).toBe("match");
});

test("the brand that the listing declares is no word for another thing", () => {
  const product = { name: "Children's bicycle", models: ["TB-16"] };
  for (const brand of ["나무바다", "Gasketta"]) {
    const title = `${brand} TB-16 kids bike`;
    expect(screen(title, product).outcome).toBe("review");
    expect(screen(title, product, { brand }).outcome).toBe("match");
  }
});

test("a brand in camel case is found in two words", () => {
  const product = { name: "Child car seat", brand: "BabyOne", models: ["ABC-100"] };
  expect(screen("Baby One ABC-100 car seat", product).outcome).toBe("match");
});

test("of a record without a model another thing of its brand is another product", () => {
  const product = { name: "Anti-dandruff shampoo", brand: "Herbalia" };
  expect(screen("Herbalia shampoo 400 ml", product).outcome).toBe("match");
  expect(screen("Herbalia hair conditioner 400 ml", product).reasons).toEqual([
    "identified-by-gtin",
    "product-type-contradicted",
  ]);
});

test("a title of brackets costs no more than its length", () => {
  const started = process.cpuUsage();
  for (let at = 0; at < 20; at++) screen(`${"(".repeat(200)} ${"qua ".repeat(50)} Trevano TB-16`);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(5);
});

test("a record whose name has hundreds of words is screened as quickly as any", () => {
  const letters = (number: number) =>
    [...String(number)].map((digit) => "qrstuvwxyz"[Number(digit)]);
  const words = Array.from({ length: 500 }, (_, at) => `ab${letters(at).join("")}`);
  const named = { name: `${words.join(" ")} electric ride-on car`, brand: "Trevano" };
  expect(screen("Trevano electric ride-on car", named).outcome).toBe("match");
}, 20_000);

test.each([
  ["ja", "Fan heater", "Fan heater Brisa FH-1200 取付工事 出張費込み"],
  ["ko", "Fan heater", "Fan heater Brisa FH-1200 바퀴 수선 맡김"],
  ["zh", "Fan heater", "Fan heater Brisa FH-1200 万向轮 静音"],
  // The record is in the language of the title, so that the type is known without its lexicon.
  ["de", "Heizlüfter", "Heizlüfter Brisa FH-1200 OVP, nur Karton"],
  ["de", "Heizlüfter", "Brisa FH-1200 Heizlüfter Rad hinten"],
])("without %s, words beside %s that a lexicon would explain: %s", (left, name, title) => {
  const product = { name, brand: "Brisa", models: ["FH-1200"], identifiers: [gtin] };
  const rest = allLexicons.filter(({ language }) => language !== left);
  const matcher = createMatcher([recordOf({ id: "X", products: [product] })], { lexicons: rest });
  const reasonsOf = (offered: string) =>
    matcher
      .screen(listingOf({ id: "L1", platform: "shop", title: offered, identifiers: [gtin] }))
      .reasons.slice(1);
  expect(reasonsOf(title)).toEqual(["offers-unknown"]);
  expect(reasonsOf(`${name} Brisa FH-1200`)).toEqual([]);
});

test.each(["Gummischlauch", "Ersatzgummi", "Borstenbürste"])(
  "a German compound is what it ends in, or a spare part: %s",
  (part) => {
    const heater = { name: "Fan heater", brand: "Brisa", models: ["FH-1200"] };
    expect(screen(`${part} Brisa FH-1200 Heizlüfter`, heater).reasons.slice(1)).toEqual([
      "offers-part",
    ]);
  },
);
