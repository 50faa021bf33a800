import { readFileSync } from "node:fs";
import { type ColumnMap, checkColumns, mapped, readHazards, readListings } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

function map(name: string): ColumnMap {
  return JSON.parse(readFileSync(new URL(`../../docs/maps/${name}.json`, import.meta.url), "utf8"));
}

async function listing(columns: ColumnMap, row: unknown) {
  const { values, issues } = await collect(
    readListings(
      mapped({ id: "id", title: "t", ...columns }),
      JSON.stringify({ id: "1", t: "T", ...Object(row) }),
    ),
  );
  if (values[0] === undefined) throw new Error(JSON.stringify(issues));
  return values[0];
}

test("The map for Kaufland rows undoes doubled values and takes the part number out of the brand", async () => {
  const row = {
    title: "Zahnriemen CS 70",
    price: { value: 57.66, currency: "EUR" },
    brand: "Festool 488135 Festool 488135",
    ean: "0808720005028 808720005028 0808720005028 808720005028",
    manufacturer_part_number: "488135 488135",
    product_page_url: "https://www.kaufland.de/product/456816557/?search_value=7",
  };
  const { values, issues } = await collect(
    readListings(mapped(map("kaufland")), `${JSON.stringify(row)}\n`),
  );
  expect(issues).toEqual([]);
  expect(values[0]).toMatchObject({
    id: "456816557",
    platform: "kaufland.de",
    url: "https://www.kaufland.de/product/456816557/",
    brand: "Festool",
    price: { amount: 57.66, currency: "EUR" },
    identifiers: [
      { scheme: "gtin", value: "0808720005028" },
      { scheme: "mpn", value: "488135" },
    ],
  });
});

test("A brand field that holds only the part number gives no brand", async () => {
  const columns = { brand: { path: "b", once: true, without: "m" } };
  expect(
    await listing(columns, { b: "45511593 45511593", m: "45511593 45511593" }),
  ).not.toHaveProperty("brand");
  expect(
    (await listing(columns, { b: "Bang & Olufsen 1736009 Bang & Olufsen 1736009", m: "1736009" }))
      .brand,
  ).toBe("Bang & Olufsen");
});

test("The map for the Seoul mirror gives the ids of SafetyKorea and the real name", async () => {
  const row = {
    product_name: "가방류(아섬)(아동용 섬유제품)",
    category_source: "아동용 섬유제품",
    model: "(품번) LE4W185GRY / (상품명) 더블 책가방",
    company: "주식회사 별",
    recall_kind_source: "자발적리콜",
    source_url: "https://seoul.example",
    source_payload: { uid: "10022168", cells: ["1", "", "", "", "", "2026.02.26"] },
  };
  const { values, issues } = await collect(
    readHazards(mapped(map("seoul-korea")), JSON.stringify(row)),
  );
  expect(issues).toEqual([]);
  expect(values[0]).toMatchObject({
    id: "safety-korea:10022168",
    territory: ["KR"],
    measures: [{ action: "recall-from-end-users", basis: "voluntary", on: "2026-02-26" }],
    products: [
      { name: "더블 책가방", models: ["LE4W185GRY"], companies: [{ name: "주식회사 별" }] },
    ],
  });
});

test("Lists are split, values translated, dates turned, constants and prefixes set", async () => {
  const found = await listing(
    {
      images: { path: "pics", split: "|" },
      "shipsTo.0": { const: "KR" },
      "identifiers.kc": { path: "kc", split: "," },
      "attributes.colour": "colour",
      condition: { path: "state", values: { N: "new", U: "used" } },
      listedAt: { path: "day", date: "dd.MM.yyyy" },
      sellerId: { path: "seller", prefix: "s-" },
      category: ["none", { path: "tags", regex: "cat:(\\w+)" }],
    },
    {
      pics: "https://a/1|https://a/2",
      kc: "CB064A3166-2004, XU101030-17003A",
      colour: 7,
      state: "U",
      day: "3.2.2026",
      seller: "9",
      tags: "x cat:toys",
    },
  );
  expect(found).toMatchObject({
    images: [{ url: "https://a/1" }, { url: "https://a/2" }],
    shipsTo: ["KR"],
    identifiers: [
      { scheme: "kc", value: "CB064A3166-2004" },
      { scheme: "kc", value: "XU101030-17003A" },
    ],
    attributes: { colour: "7" },
    condition: "used",
    listedAt: "2026-02-03",
    sellerId: "s-9",
    category: "toys",
  });
});

test("A value that the table of values does not know is left out", async () => {
  expect(
    await listing({ condition: { path: "state", values: { N: "new" } } }, { state: "?" }),
  ).not.toHaveProperty("condition");
});

test.each([
  ["NDJSON", '{"id":"1","t":"T"}\n{"id":"2","t":"U"}\n', {}],
  ["a list", '[{"id":"1","t":"T"},\n{"id":"2","t":"U"}]', {}],
  [
    "a list in an object",
    '{"n":2,"rows":[{"id":"1","t":"T"},{"id":"2","t":"U"}]}',
    { $items: "rows" },
  ],
  ["CSV", "id;t\n1;T\n2;U\n", {}],
  ["CSV with a delimiter of its own", "id#t\n1#T\n2#U\n", { $format: "csv", $delimiter: "#" }],
])("The same map reads %s", async (_, text, file) => {
  const { values } = await collect(readListings(mapped({ id: "id", title: "t", ...file }), text));
  expect(values.map(({ id, title }) => id + title)).toEqual(["1T", "2U"]);
});

test("Prototype names in a map or a row are only names", async () => {
  const found = await listing({ "attributes.__proto__": "x" }, { x: "1" });
  expect(Object.entries(found.attributes)).toEqual([]);
  expect({}).not.toHaveProperty("x");
  expect(await listing({ brand: "constructor.name" }, {})).not.toHaveProperty("brand");
});

test.each([
  [{ id: "a" }, [["missing-field", "title"]]],
  [{ id: "a", title: "b", titel: "c" }, [["unknown-key", "titel"]]],
  [{ id: "a", title: "b", images: {} }, [["missing-field", "images"]]],
  [
    { id: "a", title: "b", "variants.identifiers.gtin": "c" },
    [["unknown-key", "variants.identifiers.gtin"]],
  ],
  [{ id: "a", title: "b", brand: { path: "c", upper: true } }, [["unknown-key", "brand"]]],
  [{ id: "a", title: "b", brand: { path: "c", regex: "a(?=b)" } }, [["invalid-value", "brand"]]],
  [{ id: "a", title: "b", brand: { path: "c", regex: "(.)\\1" } }, [["invalid-value", "brand"]]],
  [{ id: "a", title: "b", brand: { path: "c", regex: "(" } }, [["invalid-value", "brand"]]],
  [
    { id: "a", title: "b", listedAt: { path: "c", date: "d.m.y" } },
    [["invalid-value", "listedAt"]],
  ],
  [{ id: "a", title: "b", $format: "xls" }, [["invalid-value", "$format"]]],
  [{ id: "a", title: "b", $sheet: "1" }, [["unknown-key", "$sheet"]]],
  [[], [["invalid-type", undefined]]],
])("A map is checked key by key: %j", (columns, expected) => {
  const { ok, issues } = checkColumns(columns, "listings");
  expect(ok).toBe(false);
  expect(issues.map(({ code, path }) => [code, path[0]])).toEqual(expected);
});

test("A map that cannot be used is misuse, with the first reason", () => {
  expect(() => mapped({ id: "a", titel: "b" })).toThrow(
    "The column map cannot be used: The model has no field titel that one value can fill. Check the spelling; lists need an index (products.0.name), identifiers a scheme (identifiers.gtin). 1 more are listed by checkColumns.",
  );
});

test.each(["(?:a?){25}b", "(?:a*){9}b", "a*a*b", "(a+)+$", "(a|aa)*b"])(
  "the pattern %s, which hangs other engines, takes time in proportion to the text",
  async (regex) => {
    const reader = mapped({ id: "id", title: { path: "title", regex } });
    const file = `id,title\n1,${"a".repeat(9000)}\n`;
    const started = process.cpuUsage().user;
    await collect(readListings(reader, file));
    expect(process.cpuUsage().user - started).toBeLessThan(1_500_000);
  },
);

test("YML and other XML go through a map, attributes as @name", async () => {
  const file =
    '<?xml version="1.0"?><yml_catalog date="2024-03-12"><shop><name>Shop</name><offers><offer id="7" available="true"><name>Lamp</name><price>1 299,50</price><currencyId>RUB</currencyId><barcode>4006381333931</barcode><picture>http://a.example/1.jpg</picture><picture>http://a.example/2.jpg</picture></offer></offers></shop></yml_catalog>';
  const reader = mapped({
    $format: "xml",
    $items: "offer",
    id: "@id",
    title: "name",
    "price.amount": "price",
    "price.currency": "currencyId",
    "identifiers.gtin": "barcode",
    images: "picture",
  });
  const { values, issues } = await collect(readListings(reader, file));
  expect(issues).toEqual([]);
  expect(values).toMatchObject([
    {
      id: "7",
      title: "Lamp",
      price: { amount: 1299.5, currency: "RUB" },
      identifiers: [{ scheme: "gtin", value: "4006381333931" }],
      images: [{ url: "http://a.example/1.jpg" }, { url: "http://a.example/2.jpg" }],
    },
  ]);
});

test("a file without a header names its columns by number, and a map says how numbers are written", async () => {
  const reader = mapped({
    $header: false,
    $delimiter: ";",
    id: "1",
    title: "2",
    "price.amount": { path: "3", number: "1.234,56" },
    "price.currency": { const: "EUR" },
    listedAt: "4",
  });
  const { values, issues } = await collect(readListings(reader, "7;Lamp;12.000;3 April 2025\n"));
  expect(issues).toEqual([]);
  expect(values).toMatchObject([
    { id: "7", price: { amount: 12_000, currency: "EUR" }, listedAt: "2025-04-03" },
  ]);
  expect(
    checkColumns({ id: "a", title: "b", "price.amount": { path: "c", number: "1,5" } }, "listings")
      .ok,
  ).toBe(false);
});

test("Another column may choose the scheme of an identifier, as people call it", async () => {
  const columns: ColumnMap = {
    id: "id",
    title: "t",
    identifiers: { path: "code", scheme: "kind" },
  };
  const file =
    "id,t,code,kind\n1,Lamp,4006381333931,EAN-13\n2,Lamp,B0ABCDEFGH,asin\n3,Lamp,X-1,Sorte\n4,Lamp,,EAN\n";
  const { values, issues } = await collect(readListings(mapped(columns), file));
  expect(issues).toEqual([]);
  expect(values.map(({ identifiers }) => identifiers)).toEqual([
    [{ scheme: "gtin", value: "4006381333931" }],
    [{ scheme: "asin", value: "B0ABCDEFGH" }],
    [{ scheme: "other", value: "X-1" }],
    [],
  ]);
});

test("The scheme of an identifier may be read by a rule, in hazards too", async () => {
  const columns: ColumnMap = {
    id: "id",
    "products.0.name": "t",
    "products.0.identifiers": [
      { path: "code", scheme: { path: "kind", values: { "1": "gtin", "2": "mpn" } } },
      { path: "number", scheme: { path: ["none"], const: "sku" } },
    ],
  };
  const { values } = await collect(
    readHazards(mapped(columns), "id,t,code,kind,number\n1,Lamp,4006381333931,1,S-1\n"),
  );
  expect(values[0]?.products[0]?.identifiers).toEqual([
    { scheme: "gtin", value: "4006381333931" },
    { scheme: "other", value: "S-1" },
  ]);
});

test.each([
  [{ identifiers: "code" }, "missing-field"],
  [{ identifiers: { path: "code" } }, "missing-field"],
  [{ identifiers: { path: "code", scheme: { regex: "x" } } }, "missing-field"],
  [{ identifiers: { path: "code", scheme: { path: "x", regex: "(?=a)" } } }, "invalid-value"],
  [{ brand: { path: "code", scheme: "kind" } }, "unknown-key"],
  [{ listedAt: { path: "d", date: "MMMM dd" } }, "invalid-value"],
  [{ listedAt: { path: "d", date: "dd.MM.MM" } }, "invalid-value"],
])("A map that cannot be meant is refused: %j", (columns, code) => {
  const { issues } = checkColumns({ id: "id", title: "t", ...columns }, "listings");
  expect(issues.map((issue) => issue.code)).toEqual([code]);
});

test.each([
  ["d MMMM yyyy", "6 mars 2026"],
  ["dd MMMM yyyy", "06 March 2026"],
  ["d. MMMM yyyy", "6. März 2026"],
  ["MMM d, yyyy", "Mar. 6, 2026"],
  ["MMMM d, yyyy", "marca 6, 2026"],
  ["dd/MM/yyyy", "6/3/2026"],
  ["yyyyMMdd", "20260306"],
  ["yyyy年M月d日", "2026年3月6日"],
])("A date written %s is read: %s", async (date, text) => {
  const columns = { "source.publishedOn": { path: "d", date } };
  const file = JSON.stringify({ id: "1", t: "T", d: text });
  const { values, issues } = await collect(
    readHazards(mapped({ id: "id", "products.0.name": "t", ...columns }), file),
  );
  expect([values[0]?.source.publishedOn, issues]).toEqual(["2026-03-06", []]);
});
