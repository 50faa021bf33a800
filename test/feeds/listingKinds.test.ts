import {
  coupangJson,
  csv,
  googleMerchantCsv,
  googleMerchantXml,
  mapped,
  ndjson,
  readListings,
  schemaOrg,
  shopifyCsv,
} from "safepact/feeds";
import { expect, test } from "vitest";
import { binaryKind } from "../../src/feeds/binaryKind.ts";
import { collect } from "./collect.ts";

test.each([
  [csv, "id,title,price\n1,Lamp,89.0 EUR\n"],
  [googleMerchantCsv, "ID,Title,Image Link,Price\n1,Lamp,http://a.example/1.jpg,89.0 EUR\n"],
  [mapped({ id: "a", title: "b", "price.amount": "c" }), "a,b,c\n1,Lamp,89.0 EUR\n"],
  [ndjson, '{"id":"1","title":"Lamp","price":"89.0 EUR"}\n'],
  [schemaOrg, '{"@type":"Product","sku":"1","name":"Lamp","offers":{"price":"89.0 EUR"}}'],
])("every reader reads the same price: %#", async (reader, file) => {
  const { values, issues } = await collect(readListings(reader, file));
  expect(values[0]?.price).toEqual({ amount: 89, currency: "EUR" });
  expect(issues).toEqual([]);
});

test.each(["8.71293E+12", "8500000001", "4006381333932"])(
  "the destroyed barcode %s warns in every reader, and is kept as written",
  async (code) => {
    for (const [reader, file] of [
      [csv, `id,title,ean\n1,Lamp,${code}\n`],
      [ndjson, `{"id":"1","title":"Lamp","identifiers":[{"scheme":"gtin","value":"${code}"}]}`],
      [shopifyCsv, `Handle,Title,Variant SKU,Variant Barcode\n1,Lamp,S,${code}\n`],
    ] as const) {
      const { values, codes } = await collect(readListings(reader, file));
      expect(codes).toEqual(["unparsed-text"]);
      expect(values[0]?.identifiers).toContainEqual({ scheme: "other", value: code });
    }
  },
);

test("a barcode in digits of another script is read", async () => {
  const { values } = await collect(readListings(csv, "id,title,ean\n1,Lamp,٤٠٠٦٣٨١٣٣٣٩٣١\n"));
  expect(values[0]?.identifiers).toEqual([{ scheme: "gtin", value: "4006381333931" }]);
});

test("Shopify's template of 2024 and its old export are one product with two variants", async () => {
  const rows = "lamp,Lamp,S-1,'4006381333931,9.90,http://a.example/1.jpg\nlamp,,S-2,,9.90,\n";
  const old = "Handle,Title,Variant SKU,Variant Barcode,Variant Price,Image Src\n";
  const recent = "URL handle,Title,SKU,Barcode,Price,Product image URL\n";
  const [first] = (await collect(readListings(shopifyCsv, old + rows))).values;
  const [second] = (await collect(readListings(shopifyCsv, recent + rows))).values;
  expect(second).toEqual(first);
  expect(second?.variants.map(({ id }) => id)).toEqual(["S-1", "S-2"]);
});

test("a catalogue of Meta begins with a comment of several cells", async () => {
  const file =
    '\uFEFF# Required | One id; only once,"# Required | A title; clear,\nshort",# Required | Price\nid,title,price\n1,Lamp,"1,299.00 AED"\n';
  const { values, issues } = await collect(readListings(googleMerchantCsv, file));
  expect(issues).toEqual([]);
  expect(values).toMatchObject([{ id: "1", price: { amount: 1299, currency: "AED" } }]);
});

test("Google Merchant as Atom, as a bare channel, and as plain products", async () => {
  const inside = "<g:id>1</g:id><g:title>Lamp</g:title><g:price>12,50 EUR</g:price>";
  const plain = "<id>1</id><name>Lamp</name><price>12.50</price><currency>EUR</currency>";
  for (const file of [
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>x</title><author><name>y</name></author><entry>${inside}</entry></feed>`,
    `<channel><item>${inside.replaceAll("g:", "")}</item></channel>`,
    `<?xml version="1.0"?><products><product>${plain}</product></products>`,
  ]) {
    const { values, issues } = await collect(readListings(googleMerchantXml, file));
    expect(issues).toEqual([]);
    expect(values).toMatchObject([
      { id: "1", title: "Lamp", price: { amount: 12.5, currency: "EUR" } },
    ]);
  }
});

test("two documents glued together give both", async () => {
  const one = (id: string) =>
    `<?xml version="1.0"?><rss><channel><item><id>${id}</id><title>Lamp</title></item></channel></rss>`;
  const { values } = await collect(readListings(googleMerchantXml, one("1") + one("2")));
  expect(values.map(({ id }) => id)).toEqual(["1", "2"]);
});

test("schema.org products are found however deep, with references followed and variants kept together", async () => {
  const graph = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "ItemPage", mainEntity: { "@id": "#p" } },
      { "@id": "#b", "@type": "Brand", name: "Luna" },
      {
        "@id": "#p",
        "@type": "IndividualProduct",
        name: [{ "@value": "Star lamp", "@language": "en" }],
        brand: { "@id": "#b" },
        productID: "gtin13:4006381333931",
        isRelatedTo: { "@type": "Product", name: "Other" },
        offers: { "@type": "Offer", price: 9.9, priceCurrency: "EUR", mpn: "SL-1" },
      },
      {
        "@type": "OfferCatalog",
        itemListElement: [
          {
            "@type": "ListItem",
            item: {
              "@type": "Offer",
              price: "5",
              priceCurrency: "USD",
              itemOffered: {
                "@type": "Book",
                name: "Atlas",
                identifier: [
                  { "@type": "PropertyValue", propertyID: "EAN", value: "9783161484100" },
                ],
              },
            },
          },
        ],
      },
      {
        "@type": "ProductGroup",
        productGroupID: "G",
        name: "Belt",
        hasVariant: [{ "@type": "Product", sku: "G-1", name: "Belt, red" }],
      },
    ],
  };
  const { values } = await collect(readListings(schemaOrg, JSON.stringify(graph)));
  expect(
    values.map(({ title, brand, price, variants }) => [
      title,
      brand,
      price?.amount,
      variants.length,
    ]),
  ).toEqual([
    ["Star lamp", "Luna", 9.9, 0],
    ["Atlas", undefined, 5, 0],
    ["Belt", undefined, undefined, 1],
  ]);
  expect(values[0]?.identifiers).toEqual([
    { scheme: "mpn", value: "SL-1" },
    { scheme: "gtin", value: "4006381333931" },
  ]);
  expect(values[1]?.identifiers).toEqual([{ scheme: "gtin", value: "9783161484100" }]);
});

test("a whole HTML page gives the products of its scripts, and a broken script one issue with its line", async () => {
  const page = `<!doctype html><html>\n<head><script type="application/ld+json">\n{"@type":"Product","sku":"1","name":"Lamp\nwhite"}\n</script>\n<script type='application/ld+json'>{oops</script></head><body></body></html>`;
  const { values, issues } = await collect(readListings(schemaOrg, page));
  expect(values.map(({ title }) => title)).toEqual(["Lamp white"]);
  expect(issues).toMatchObject([{ code: "invalid-json", position: { line: 6 } }]);
});

test("items of Coupang's Rocket Growth keep their barcode and model one level down", async () => {
  const file = {
    data: {
      sellerProductId: 7,
      sellerProductName: "무드등",
      items: [
        {
          itemName: "흰색",
          rocketGrowthItemData: { barcode: "4006381333931", modelNo: "ML-10", vendorItemId: 3 },
        },
      ],
    },
  };
  const { values } = await collect(readListings(coupangJson, JSON.stringify(file)));
  expect(values[0]?.identifiers).toEqual([
    { scheme: "gtin", value: "4006381333931" },
    { scheme: "mpn", value: "ML-10" },
  ]);
});

test("a workbook and an archive are told by name, never as columns", async () => {
  const bytes = new TextEncoder().encode("PK\u0003\u0004 [Content_Types].xml xl/workbook.xml");
  const { refused } = await collect(readListings(csv, bytes));
  expect(refused).toMatchObject([{ code: "unknown-format" }]);
  expect(refused[0]?.message).toContain("save it as CSV UTF-8");
  expect(binaryKind("id,title\n")).toBeUndefined();
});

test.each(['"', ",", 'id,title\n"'])(
  "a megabyte of %s gives one issue with a count",
  async (piece) => {
    for (const reader of [csv, schemaOrg, ndjson]) {
      const { values, refused } = await collect(
        readListings(reader, piece.repeat(1_000_000 / piece.length)),
      );
      expect([values.length, refused.length <= 3 || piece.length > 1]).toEqual([0, true]);
    }
  },
);

test.each([
  ["0108712930022312", "08712930022312"],
  ["]d2010871293002231210LOT7", "08712930022312"],
  ["(01)08712930022312(10)LOT7", "08712930022312"],
])("the GS1 element string %s names its product", async (code, gtin) => {
  const { values, issues } = await collect(readListings(csv, `id,title,ean\n1,Lamp,${code}\n`));
  expect(issues).toEqual([]);
  expect(values[0]?.identifiers).toEqual([{ scheme: "gtin", value: gtin }]);
});

test.each([
  ["https://schema.org/OutOfStock", "ended"],
  ["http://schema.org/InStock", "live"],
  ["schema.org/Discontinued", "ended"],
  ["paused", "ended"],
])("the state %s is %s", async (status, read) => {
  const { values, issues } = await collect(
    readListings(ndjson, JSON.stringify({ id: "1", title: "Lamp", status })),
  );
  expect([values[0]?.status, issues]).toEqual([read, []]);
});

test("a text of schema.org's identifier may name its scheme", async () => {
  const product = { "@type": "Product", name: "Lamp", identifier: "gtin13:4006381333931" };
  const { values } = await collect(readListings(schemaOrg, JSON.stringify(product)));
  expect(values[0]?.identifiers).toEqual([{ scheme: "gtin", value: "4006381333931" }]);
});
