import { expect, test } from "vitest";
import { marketplaces } from "../../src/feeds/marketplaces.ts";
import { offersIn } from "../../src/feeds/offersIn.ts";

/** Every way in which a text may name a marketplace. */
const names: Readonly<Record<string, readonly string[]>> = {
  amazon: ["Amazon", "amazon.de"],
  aliexpress: ["AliExpress", "Ali Express"],
  alibaba: ["Alibaba"],
  ebay: ["eBay", "EBAY"],
  temu: ["Temu"],
  shein: ["SHEIN"],
  "tiktok-shop": ["TikTok", "Tik Tok"],
  wish: ["Wish", "Wish.com"],
  joom: ["Joom"],
  allegro: ["Allegro", "Allegro.pl"],
  bol: ["Bol", "Bol.com"],
  emag: ["eMAG"],
  etsy: ["Etsy"],
  cdiscount: ["Cdiscount", "C-discount"],
  fyndiq: ["Fyndiq"],
  fruugo: ["Fruugo"],
  zalando: ["Zalando"],
  kaufland: ["Kaufland", "KAUFLAND"],
  rakuten: ["Rakuten"],
  dhgate: ["DHgate", "DH Gate"],
  banggood: ["Banggood"],
  newchic: ["Newchic"],
  vinted: ["Vinted"],
  manomano: ["ManoMano"],
  cdon: ["CDON"],
  lightinthebox: ["LightInTheBox", "Light in the box"],
  walmart: ["Walmart"],
  target: ["Target", "target.com"],
  wayfair: ["Wayfair"],
  "facebook-marketplace": ["Facebook Marketplace"],
  coupang: ["Coupang", "쿠팡"],
  "11st": ["11st", "11번가"],
  gmarket: ["Gmarket", "지마켓", "G마켓"],
  "naver-smartstore": ["스마트스토어", "SmartStore", "Smart Store"],
};

test.each(marketplaces.map(({ id }) => id))("%s is found by each of its names", (id) => {
  const known = names[id] ?? [];
  expect(known).not.toEqual([]);
  for (const name of known) {
    expect(offersIn(`It was sold on ${name}, and in shops.`), name).toEqual([{ platform: id }]);
  }
});

test("a text that names no marketplace gives none", () => {
  expect(offersIn("Sold in shops; the wishes of a target group.")).toEqual([]);
});
