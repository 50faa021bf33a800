import { createMatcher, type Screening } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, listingOf, recordOf } from "./samples.ts";

function screen(offer: object, listing: object, product: object = {}): Screening {
  const record = recordOf({
    id: "X",
    offers: [offer],
    products: [{ name: "Baby bath seat", brand: "Nimbu", ...product }],
  });
  return createMatcher([...catalogue, record]).screen(
    listingOf({ id: "1", title: "Nimbu baby bath seat", ...listing }),
  );
}

const isIdentified = ({ reasons }: Screening): boolean =>
  reasons.includes("identified-by-marketplace-product-id");

test.each([
  ["Amazon", "B0DHVHFJWK", "https://www.amazon.de/Nimbu-Badesitz/dp/B0DHVHFJWK?th=1"],
  ["Amazon", "B0DHVHFJWK", "https://www.amazon.co.uk/gp/product/B0DHVHFJWK/ref=x"],
  ["AliExpress", "1005006019771834", "https://ko.aliexpress.com/item/1005006019771834.html"],
  ["eBay", "285912345678", "https://www.ebay.de/itm/badesitz/285912345678?hash=1"],
  ["쿠팡", "7654321098", "https://www.coupang.com/vp/products/7654321098?itemId=1"],
  ["Temu", "601099512345678", "https://www.temu.com/kr/bath-seat-g-601099512345678.html"],
  ["Etsy", "1234567890", "https://www.etsy.com/de/listing/1234567890/bath-seat"],
])("%s: the item's own place in its address identifies", (platform, productId, url) => {
  expect(isIdentified(screen({ platform, productId }, { platform, url }))).toBe(true);
});

test.each([
  ["Amazon", "B0DHVHFJWK", "https://www.amazon.de/dp/B0AAAAAAA1?ref=compare_B0DHVHFJWK"],
  ["Amazon", "B0DHVHFJWK", "https://www.amazon.de/dp/B0AAAAAAA1?pd_rd_i=B0DHVHFJWK"],
  ["Amazon", "B0DHVHFJWK", "https://shop.example/dp/B0DHVHFJWK"],
  [
    "AliExpress",
    "1005006019771834",
    "https://aliexpress.com/item/1005001111111111.html?productIds=1005006019771834",
  ],
  ["etsy-clone.example", "1234567890", "https://etsy-clone.example/listing/1234567890/x"],
])("%s: other numbers in an address identify nothing", (platform, productId, url) => {
  const offered = platform === "etsy-clone.example" ? "Etsy" : platform;
  expect(isIdentified(screen({ platform: offered, productId }, { platform, url }))).toBe(false);
});

test.each([
  ["Lotte Mart", "Lotte ON", false],
  ["etsy-clone.example", "etsy", false],
  ["amazon.evil.example", "Amazon", false],
  ["Amazon.de", "amazon", true],
  ["Amazon DE", "아마존", true],
  ["11번가", "11st", true],
  ["shop.example", "shop", true],
])("platforms compare by whole names and aliases: %s and %s", (platform, other, isSame) => {
  const screening = screen({ platform: other, productId: "P-77120" }, { id: "P-77120", platform });
  expect(isIdentified(screening)).toBe(isSame);
});

const kc = (value: string) => ({ scheme: "kc", value });

test("a KC number in running text is a hint, and none where another is declared", () => {
  const seat = {
    name: "유아용 카시트",
    brand: "베이비온",
    models: ["ABC-100"],
    identifiers: [kc("CB061R1234-1001")],
  };
  const title = "베이비온 ABC-200 유아용 카시트 (ABC-100 후속)";
  const description = "리콜된 구형 CB061R1234-1001 제품과 다릅니다.";
  const hinted = screen({ platform: "x" }, { title, description }, seat);
  expect(hinted.outcome).toBe("review");
  expect(hinted.reasons).toContain("identifier-only-in-text");
  const other = { title, description, identifiers: [kc("CB061R9999-2001")] };
  const contradicted = screen({ platform: "x" }, other, seat);
  expect(contradicted.outcome).not.toBe("match");
  expect(contradicted.matches.every(({ outcome }) => outcome !== "match")).toBe(true);
});

test("a barcode in the description or a model of the record is a hint, as one in the listing's text", () => {
  const gtin = { scheme: "gtin", value: "4006381333931" };
  const outcome = (product: object) => {
    const { outcome, reasons } = screen({ platform: "x" }, { identifiers: [gtin] }, product);
    return [outcome, ...reasons];
  };
  const hint = ["review", "identifier-only-in-text"];
  expect(outcome({ description: `Barcode ${gtin.value}.` })).toEqual(hint);
  expect(outcome({ models: [gtin.value] })).toEqual(hint);
});

test("a barcode that agrees is said to, whatever else does that is worth less", () => {
  const gtin = { scheme: "gtin", value: "4006381333931" };
  const asin = { scheme: "asin", value: "B0DHVHFJWK" };
  const said = (identifiers: readonly object[]) =>
    screen(
      { platform: "x" },
      { identifiers },
      { identifiers: [gtin, asin] },
    ).matches[0]?.evidence.map(({ code }) => code);
  expect(said([gtin, asin])).toContain("gtin-agrees");
  expect(said([asin])).toContain("asin-agrees");
});

test("another declared identifier of the same kind contradicts", () => {
  const product = {
    models: ["NB-120"],
    identifiers: [kc("CB061R1234-1001"), { scheme: "gtin", value: "4006381333931" }],
  };
  const listing = {
    title: "Nimbu baby bath seat NB-120",
    identifiers: [kc("CB061R9999-2001"), { scheme: "gtin", value: "4006381333931" }],
  };
  const { outcome, reasons } = screen({ platform: "x" }, listing, product);
  expect(outcome).toBe("review");
  expect(reasons).toEqual(["identified-by-gtin", "identifier-contradicted"]);
});
