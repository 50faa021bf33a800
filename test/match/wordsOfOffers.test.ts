import { expect, test } from "vitest";
import { createMatcher } from "../../src/match/index.ts";
import { listingOf, recordOf } from "./samples.ts";

const records = [
  recordOf({ id: "h", products: [{ name: "Gas heater Eurom HD-2000", brand: "Eurom" }] }),
  recordOf({ id: "l", products: [{ name: "Night light with plug for children" }] }),
  recordOf({ id: "b", products: [{ name: "Bunk bed of pine, white" }] }),
  recordOf({ id: "t", products: [{ name: "Plush teddy bear 40 cm" }] }),
];
const matcher = createMatcher(records);
const title = "Eurom HD-2000 gas heater";

function oddsOf(text: string): number {
  const { matches } = matcher.screen(listingOf({ id: "L", title: text }), { minScore: 0 });
  const score = matches.find(({ hazardId }) => hazardId === "h")?.score ?? 0;
  return Math.log(score / (1 - score));
}

const stacks: Readonly<Record<string, string>> = {
  English: "best price free shipping limited offer in stock",
  German: "Sonderpreis versandkostenfrei sofort lieferbar Restposten",
  French: "prix cassé livraison gratuite dernières unités déstockage",
  Spanish: "mejor precio envío rápido últimas unidades rebajas",
  Italian: "prezzo basso spedizione gratuita ultimi pezzi sconti",
  Polish: "najniższa cena darmowa dostawa wyprzedaż ostatnie sztuki",
  Korean: "초특가 당일출고 한정수량 무료배송",
  Chinese: "特价 包邮 清仓 现货",
  Japanese: "激安 送料無料 在庫処分 数量限定",
};

test.each(Object.entries(stacks))("words of offers in %s hardly count", (_, stack) => {
  expect(oddsOf(title) - oddsOf(`${title} ${stack}`)).toBeLessThan(1);
  expect(oddsOf(title) - oddsOf(`${stack} ${title}`)).toBeLessThan(1);
});

test("numbers among words of offers hardly count", () => {
  const plain = oddsOf(`${title} buy now free gift price`);
  expect(plain - oddsOf(`${title} buy 2 now 1 free gift 2026 price`)).toBeLessThan(0.5);
  expect(
    plain - oddsOf(`${title} 2 steel 1 pine 2026 oak buy now free gift price`),
  ).toBeGreaterThan(2);
});

test("words that no record has come together: seven cost less than three would if each cost as much as the first", () => {
  const words = "zorvig plumteck harvosa mintrell oskanda velbrin torqueta".split(" ");
  const [plain = 0, one = 0, ...more] = [0, 1, 3, 7].map((count) =>
    oddsOf([title, ...words.slice(0, count)].join(" ")),
  );
  const cost = plain - one;
  expect(cost).toBeGreaterThan(0);
  expect(more.map((odds) => plain - odds).every((each) => each > cost)).toBe(true);
  expect(plain - (more.at(-1) ?? 0)).toBeLessThan(2.5 * cost);
});
