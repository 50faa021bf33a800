import { expect, test } from "vitest";
import { parseListing } from "../../support/untrusted.ts";

function priced(price: unknown) {
  const parsed = parseListing({ id: "1", title: "Lamp", price });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return { price: parsed.value.price, codes: parsed.issues.map(({ code }) => code), parsed };
}

test.each([
  ["89.0 EUR", 89, "EUR"],
  ["€3,32", 3.32, "EUR"],
  ["1.234,56 €", 1234.56, "EUR"],
  ["CHF 1'299.00", 1299, "CHF"],
  ["37.49 usd", 37.49, "USD"],
  ["US$ 1,299.00", 1299, "USD"],
  ["₩12000", 12_000, "KRW"],
  ["12,000 KRW", 12_000, "KRW"],
  ["12.000원", 12_000, "KRW"],
  ["￦１２，０００", 12_000, "KRW"],
  ["1200円", 1200, "JPY"],
  ["88元", 88, "CNY"],
  ["12,50 zł", 12.5, "PLN"],
  ["3,499.00SEK", 3499, "SEK"],
  ["1,00,000 INR", 100_000, "INR"],
  ["٣٫٥ AED", 3.5, "AED"],
  ["0.500 EUR", 0.5, "EUR"],
  ["1000.000 EUR", 1000, "EUR"],
  ["12.500 KWD", 12.5, "KWD"],
  [".99 EUR", 0.99, "EUR"],
  [".999 EUR", 0.999, "EUR"],
  ["€ ,50", 0.5, "EUR"],
  ["Fr.99", 99, "CHF"],
  ["CN¥ 99", 99, "CNY"],
] as const)("the price %s is read", (text, amount, currency) => {
  expect(priced(text)).toMatchObject({ price: { amount, currency }, codes: [] });
});

test.each([
  [{ amount: "19,99", currency: "eur" }, 19.99, "EUR"],
  [{ amount: "12.000", currency: "KRW" }, 12_000, "KRW"],
  [{ amount: "89.0 EUR" }, 89, "EUR"],
  [{ amount: "$12.66", currency: "USD" }, 12.66, "USD"],
  [{ amount: "1 299 kr", currency: "SEK" }, 1299, "SEK"],
  [{ amount: 12_000, currency: "원" }, 12_000, "KRW"],
])("amount and currency in fields of their own: %j", (price, amount, currency) => {
  expect(priced(price)).toMatchObject({ price: { amount, currency }, codes: [] });
});

test.each(["19,99", "$12.66", "¥1,200", "12 pcs", "-5 EUR", "10 - 20 EUR", "12.000 EUR"])(
  "%s says no single price in one currency: it stays as a property, with its place and text",
  (text) => {
    const { price, codes, parsed } = priced(text);
    expect([price, codes]).toEqual([undefined, ["dropped-value"]]);
    expect(parsed.value.attributes).toEqual({ price: text });
    expect(parsed.issues[0]?.path).toEqual(["price"]);
    expect(parsed.issues[0]?.message).toContain(text);
  },
);

test("A price that is not read never touches the variants that are", () => {
  const parsed = parseListing({
    id: "1",
    title: "Lamp",
    variants: [
      { id: "a", price: "cheap" },
      { id: "b", price: "€5" },
    ],
  });
  expect(parsed.ok && parsed.value.variants).toMatchObject([
    { id: "a", attributes: { price: "cheap" } },
    { id: "b", price: { amount: 5, currency: "EUR" } },
  ]);
});
