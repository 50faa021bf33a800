import {
  amazonReportTsv,
  ebayCsv,
  etsyCsv,
  type ListingReader,
  naverCsv,
  readListings,
  spApiJson,
} from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

async function all(reader: ListingReader, file: unknown) {
  const { values, issues } = await collect(
    readListings(reader, typeof file === "string" ? file : JSON.stringify(file)),
  );
  expect(issues).toEqual([]);
  return values;
}

const item = {
  sku: "LAMP-1",
  summaries: [
    {
      marketplaceId: "A1PA6795UKMFR9",
      asin: "B0STARLAMP",
      productType: "LAMP",
      conditionType: "new_new",
      status: ["BUYABLE", "DISCOVERABLE"],
      fnSku: "X0000STAR1",
      itemName: "Star lamp",
      createdDate: "2026-01-02T10:00:00Z",
      lastUpdatedDate: "2026-02-03T10:00:00Z",
      mainImage: { link: "https://img.example/1.jpg", height: 500, width: 500 },
    },
  ],
  attributes: {
    brand: [{ value: "Luna", marketplace_id: "A1PA6795UKMFR9" }],
    model_number: [{ value: "SL-1" }],
    part_number: [{ value: "SL-1" }],
    externally_assigned_product_identifier: [{ type: "ean", value: "4006381333931" }],
    color: [{ value: "red" }],
  },
  offers: [
    {
      marketplaceId: "A1PA6795UKMFR9",
      offerType: "B2B",
      price: { currencyCode: "EUR", amount: "8.00" },
    },
    {
      marketplaceId: "A1PA6795UKMFR9",
      offerType: "B2C",
      price: { currencyCode: "EUR", amount: "9.50" },
    },
  ],
};
const lamp = {
  id: "LAMP-1",
  platform: "amazon",
  title: "Star lamp",
  brand: "Luna",
  identifiers: [
    { scheme: "asin", value: "B0STARLAMP" },
    { scheme: "gtin", value: "4006381333931" },
    { scheme: "mpn", value: "SL-1" },
    { scheme: "sku", value: "LAMP-1" },
    { scheme: "amazon-fnsku", value: "X0000STAR1" },
  ],
  attributes: { color: "red" },
  category: "LAMP",
  price: { amount: 9.5, currency: "EUR" },
  images: [{ url: "https://img.example/1.jpg" }],
  condition: "new_new",
  status: "live",
  listedAt: "2026-01-02T10:00:00Z",
  updatedAt: "2026-02-03T10:00:00Z",
};

test("a seller's own listing of the Selling Partner API, alone, in a search and in an envelope", async () => {
  expect(await all(spApiJson, item)).toMatchObject([lamp]);
  expect(await all(spApiJson, { numberOfResults: 1, items: [item] })).toMatchObject([lamp]);
  expect(await all(spApiJson, { payload: item })).toMatchObject([lamp]);
  expect(
    await all(spApiJson, { payload: { items: [item, { ...item, sku: "LAMP-2" }] } }),
  ).toHaveLength(2);
});

test("a listing that nobody can see or buy has ended; one without a state is not said to have", async () => {
  const [summary] = item.summaries;
  const [ended] = await all(spApiJson, { ...item, summaries: [{ ...summary, status: [] }] });
  expect(ended).toMatchObject({ status: "ended" });
});

test("an item of the catalogue in an envelope is still one of the catalogue", async () => {
  const catalogue = { asin: "B0STARLAMP", summaries: [{ itemName: "Star lamp", brand: "Luna" }] };
  expect(await all(spApiJson, { payload: catalogue })).toMatchObject([
    { id: "B0STARLAMP", brand: "Luna" },
  ]);
});

test("Amazon's report of all listings: the type says what the product id is", async () => {
  const header =
    "item-name\titem-description\tlisting-id\tseller-sku\tprice\tquantity\topen-date\timage-url\titem-is-marketplace\tproduct-id-type\tasin1\tproduct-id\tfulfillment-channel\tstatus";
  const file = [
    header,
    "Star lamp\t\t0708Q\tLAMP-1\t20\t1\t08/07/2016 10:12:40 BST\t\ty\t4\tB0STARLAMP\t4006381333931\tDEFAULT\tActive",
    "Moon lamp\tA lamp\t0708R\tLAMP-2\t3\t0\t08/07/2016 10:12:40 BST\thttps://img.example/2.jpg\ty\t1\t\tB0MOONLAMP\tAMAZON_EU\tInactive",
  ].join("\n");
  expect(await all(amazonReportTsv, file)).toMatchObject([
    {
      id: "0708Q",
      status: "live",
      identifiers: [
        { scheme: "asin", value: "B0STARLAMP" },
        { scheme: "gtin", value: "4006381333931" },
        { scheme: "sku", value: "LAMP-1" },
      ],
      attributes: { price: "20", "open-date": "08/07/2016 10:12:40 BST" },
    },
    {
      id: "0708R",
      description: "A lamp",
      status: "ended",
      identifiers: [
        { scheme: "asin", value: "B0MOONLAMP" },
        { scheme: "sku", value: "LAMP-2" },
      ],
    },
  ]);
});

test("eBay's report of active listings: rows of one item number are one listing with its variations", async () => {
  const file = [
    "Item number,Title,Variation details,Custom label (SKU),Available quantity,Format,Currency,Start price,Current price,eBay category 1 name,Condition,P:UPC,P:EAN",
    '318000000001,"Paint, 15ml","Color=Red;Blue",,4,FIXED_PRICE,USD,19.99,19.99,Paint,New,,',
    '318000000001,"Paint, 15ml",Color=Red,P-RED,2,FIXED_PRICE,USD,19.99,19.99,Paint,New,,4006381333931',
    '318000000001,"Paint, 15ml",Color=Blue,P-BLUE,2,FIXED_PRICE,USD,21.99,21.99,Paint,New,,Does not apply',
    "318000000002,Lamp,,LAMP-1,1,FIXED_PRICE,USD,9.99,8.50,Lamps,Used,,",
  ].join("\n");
  const listings = await all(ebayCsv, file);
  expect(listings).toMatchObject([
    {
      id: "318000000001",
      platform: "ebay",
      title: "Paint, 15ml",
      condition: "New",
      category: "Paint",
      attributes: { "Variation details": "Color=Red;Blue", "Available quantity": "4" },
      variants: [
        {
          id: "P-RED",
          title: "Color=Red",
          identifiers: [
            { scheme: "gtin", value: "4006381333931" },
            { scheme: "sku", value: "P-RED" },
          ],
          price: { amount: 19.99, currency: "USD" },
        },
        { id: "P-BLUE", identifiers: [{ scheme: "sku", value: "P-BLUE" }] },
      ],
    },
    { id: "318000000002", price: { amount: 8.5, currency: "USD" }, variants: [] },
  ]);
});

test("Etsy's download has no listing number: the first SKU is the id, else the row", async () => {
  const file = [
    "TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,IMAGE2,VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES,SKU",
    'Dice set,"Line one\nLine two",45.00,USD,6,"dice,dnd",resin,https://img.example/1.jpg,https://img.example/2.jpg,Custom,Wood,"Walnut,Maple","YZ-WAL,YZ-MAP"',
    "Ring,A ring,6.15,GBP,1,,,,,,,,",
  ].join("\n");
  expect(await all(etsyCsv, file)).toMatchObject([
    {
      id: "YZ-WAL",
      platform: "etsy",
      price: { amount: 45, currency: "USD" },
      images: [{ url: "https://img.example/1.jpg" }, { url: "https://img.example/2.jpg" }],
      identifiers: [
        { scheme: "sku", value: "YZ-WAL" },
        { scheme: "sku", value: "YZ-MAP" },
      ],
      attributes: { Wood: "Walnut,Maple", tags: "dice,dnd", materials: "resin" },
    },
    { id: "row-2", price: { amount: 6.15, currency: "GBP" }, identifiers: [] },
  ]);
});

test("Naver SmartStore's list of products", async () => {
  const file = [
    "상품번호(스마트스토어),판매자상품코드,상품명,판매상태,판매가,대분류,중분류,소분류,세분류,대표이미지 URL,재고수량",
    "98765,LAMP-1,별 램프,판매중,12000,가구/인테리어,조명,스탠드,,https://img.example/1.jpg,2",
    '98766,,달 램프,품절,"5,000",,,,,,0',
  ].join("\n");
  expect(await all(naverCsv, file)).toMatchObject([
    {
      id: "98765",
      platform: "naver-smartstore",
      title: "별 램프",
      status: "live",
      price: { amount: 12000, currency: "KRW" },
      category: "가구/인테리어 > 조명 > 스탠드",
      identifiers: [{ scheme: "sku", value: "LAMP-1" }],
      attributes: { 재고수량: "2" },
    },
    { id: "98766", status: "ended", price: { amount: 5000, currency: "KRW" } },
  ]);
});
