import {
  csv,
  googleMerchantTsv,
  mapped,
  ndjson,
  readListings,
  schemaOrg,
  shopifyCsv,
} from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

test("A store export: variants are grouped, apostrophes go, HTML becomes text", async () => {
  const file = [
    "Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Barcode,Image Src,Status",
    `lamp,Star lamp,"<p>Warm <b>light</b>.</p><ul><li>USB</li></ul>",Luna,Lamps,"night, kids",Colour,White,SL-W,19.90,'4006381333931,https://cdn.example/1.jpg,active`,
    "lamp,,,,,,,Black,SL-B,19.90,'12345,https://cdn.example/2.jpg,",
    "lamp,,,,,,,,,,,https://cdn.example/3.jpg,",
    "bed,Bed,,No brand,,,Title,Default Title,BD-1,99,5060388567583,,draft",
  ].join("\n");
  const { values, issues } = await collect(readListings(shopifyCsv, file));
  expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["unparsed-text", "variants.1.identifiers"],
  ]);
  expect(values).toMatchObject([
    {
      id: "lamp",
      title: "Star lamp",
      brand: "Luna",
      description: "Warm light.\nUSB",
      category: "Lamps",
      status: "live",
      identifiers: [],
      variants: [
        {
          title: "White",
          identifiers: [
            { scheme: "gtin", value: "4006381333931" },
            { scheme: "sku", value: "SL-W" },
          ],
          attributes: { Colour: "White" },
        },
        {
          title: "Black",
          identifiers: [
            { scheme: "other", value: "12345" },
            { scheme: "sku", value: "SL-B" },
          ],
        },
      ],
    },
    {
      id: "bed",
      brand: "unbranded",
      status: "ended",
      variants: [],
      identifiers: [
        { scheme: "gtin", value: "5060388567583" },
        { scheme: "sku", value: "BD-1" },
      ],
    },
  ]);
  expect(values[0]?.images).toHaveLength(3);
});

test("A bad row inside a product splits it but loses no other product", async () => {
  const file = 'Handle,Title,Vendor\na,A,V\na,"x"y,V\nb,B,V\n';
  const { values, refused } = await collect(readListings(shopifyCsv, file));
  expect(values.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(refused.map(({ code }) => code)).toEqual(["invalid-csv"]);
});

test("A CSV with the model's names, short names and properties of its own", async () => {
  const file =
    "id,platform,title,ean,mpn,price,currency,images,Colour,attributes.size\nA1,bazaar,Star lamp,'4006381333931,SL-1,19.90,EUR,https://a/1|https://a/2,white,XL\nA2,bazaar,,,,,,,,\n";
  const { values, refused } = await collect(readListings(csv, file, { file: "l.csv" }));
  expect(values).toMatchObject([
    {
      id: "A1",
      platform: "bazaar",
      identifiers: [
        { scheme: "gtin", value: "4006381333931" },
        { scheme: "mpn", value: "SL-1" },
      ],
      price: { amount: 19.9, currency: "EUR" },
      images: [{ url: "https://a/1" }, { url: "https://a/2" }],
      attributes: { Colour: "white", size: "XL" },
    },
  ]);
  expect(refused[0]).toMatchObject({
    code: "missing-field",
    path: ["title"],
    position: { file: "l.csv", line: 3, row: 2 },
  });
});

test("Two columns for one thing are both read, and a code in both is one", async () => {
  const file =
    "id,title,ean,upc\nA,Lamp,4006381333931,5060388567583\nB,Bed,4006381333931,4006381333931\n";
  const { values } = await collect(readListings(csv, file));
  expect(values.map(({ identifiers }) => identifiers.map(({ value }) => value))).toEqual([
    ["4006381333931", "5060388567583"],
    ["4006381333931"],
  ]);
});

test("A CSV without the columns every listing needs is refused with their names", async () => {
  const { refused } = await collect(readListings(csv, "sku,name\n1,Lamp\n"));
  expect(refused.map(({ code }) => code)).toEqual(["missing-column"]);
});

test.each(["?", "-", "N/A"])(
  "A title %j is a title in every format: its screening is unverifiable, not lost",
  async (title) => {
    const canonical = collect(readListings(ndjson, JSON.stringify({ id: "1", title })));
    const others = [
      collect(readListings(csv, `id,title,brand\n1,${title},?\n`)),
      collect(
        readListings(mapped({ id: "no", title: "name" }), JSON.stringify({ no: "1", name: title })),
      ),
      collect(readListings(googleMerchantTsv, `id\ttitle\n1\t${title}\n`)),
      collect(readListings(shopifyCsv, `Handle,Title\n1,${title}\n`)),
      collect(
        readListings(schemaOrg, JSON.stringify({ "@type": "Product", sku: "1", name: title })),
      ),
    ];
    expect((await canonical).values[0]?.title).toBe(title);
    for (const each of await Promise.all(others)) {
      expect(each.values.map((listing) => [listing.id, listing.title, listing.brand])).toEqual([
        ["1", title, undefined],
      ]);
    }
  },
);
