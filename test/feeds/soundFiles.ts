import {
  type HazardReader,
  hazardReaders,
  type ListingReader,
  listingReaders,
  mapped,
  readHazards,
  readListings,
} from "safepact/feeds";
import type { Result } from "safepact/model";

/** How a sound file of a reader is written: what stands before, between and behind its rows. */
export interface SoundFile {
  readonly name: string;
  readonly read: (file: string) => AsyncIterable<Result<{ readonly id: string }>>;
  /** A sound row with its number, on one line. */
  readonly row: (number: number) => string;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** Whether a damaged text is no row of the format any more, but something that it passes over. */
  readonly isNoRow?: (text: string) => boolean;
  /** Of how many rows damaged in one to three places one may be named wrongly, as measured. */
  readonly oneOf: number;
}

const GTIN = "4006381333931";
type Row = SoundFile["row"];
type Shape = Omit<SoundFile, "name" | "read">;

const lines = (row: Row): Shape => ({ row, head: "", between: "\n", tail: "\n", oneOf: 5000 });
const table = (head: string, row: Row): Shape => ({ ...lines(row), head: `${head}\n` });
const tabs = (head: string, row: Row) =>
  table(head.replaceAll(",", "\t"), (number) => row(number).replaceAll(",", "\t"));
const list = (record: (number: number) => object, key?: string): Shape => ({
  row: (number) => JSON.stringify(record(number)),
  head: key === undefined ? "[" : `{"${key}":[`,
  between: ",",
  tail: key === undefined ? "]" : "]}",
  oneOf: 20_000,
});
// Where both tags of a record are damaged, little names it any more.
const markup = (head: string, row: Row, tail: string): Shape => ({
  row,
  head,
  between: "",
  tail,
  oneOf: 5000,
});
const rss = (row: Row) => markup("<rss><channel><title>Feed</title>", row, "</channel></rss>");

/** Whether nothing in a text of JSON says that it is a product. */
function isNoProduct(text: string): boolean {
  return !/"@type":"Product"|"sku":/u.test(text) && isJson(text);
}
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replaceAll(/\p{Cc}/gu, " "));
    return true;
  } catch {
    return false;
  }
}

const listing = (number: number) => ({
  id: `r${number}`,
  title: "Star lamp",
  price: { amount: 9.5, currency: "EUR" },
  identifiers: [{ scheme: "gtin", value: GTIN }],
});

function recall(number: number): object {
  return {
    RecallID: number,
    RecallNumber: `26-${number}`,
    Title: "Lamps recalled",
    Products: [{ Name: "Lamp" }],
  };
}

/** A file of every reader that has a name. */
const shapes: Readonly<Record<string, readonly Shape[]>> = {
  ndjson: [lines((number) => JSON.stringify(listing(number)))],
  csv: [
    table(
      "id,title,ean,price,currency",
      (number) => `r${number},"Star lamp, red",${GTIN},9.50,EUR`,
    ),
    table("id;title;ean;price;currency", (number) => `r${number};Star lamp;${GTIN};9,50;EUR`),
  ],
  "shopify-csv": [
    table(
      "Handle,Title,Body (HTML),Vendor,Variant SKU,Variant Price",
      (number) => `r${number},Star lamp,"<p class=""a"">Red, small</p>",Luna,S-${number},9.50`,
    ),
  ],
  "google-merchant-tsv": [
    tabs(
      "id,title,image_link,price,gtin",
      (number) => `r${number},Star lamp,https://a.example/1.jpg,9.50 EUR,${GTIN}`,
    ),
  ],
  "google-merchant-csv": [
    table(
      "id,title,image_link,price,gtin",
      (number) => `r${number},Star lamp,https://a.example/1.jpg,9.50 EUR,${GTIN}`,
    ),
  ],
  "google-merchant-xml": [
    markup(
      '<rss xmlns:g="http://base.google.com/ns/1.0"><channel>',
      (number) =>
        `<item><g:id>r${number}</g:id><g:title>Star lamp</g:title><g:price>9.50 EUR</g:price><g:gtin>${GTIN}</g:gtin></item>`,
      "</channel></rss>",
    ),
  ],
  "schema-org": [
    {
      ...list((number) => ({ "@type": "Product", sku: `r${number}`, name: "Star lamp" })),
      isNoRow: isNoProduct,
    },
    {
      row: (number) => JSON.stringify({ "@type": "Product", sku: `r${number}`, name: "Star lamp" }),
      head: '<!doctype html><html><body><script type="application/ld+json">',
      between: '</script><p>Lamps</p><script type="application/ld+json">',
      tail: "</script></body></html>",
      oneOf: 1500,
      isNoRow: isNoProduct,
    },
  ],
  "sp-api-json": [
    list(
      (number) => ({
        asin: `B00000${1000 + number}`,
        summaries: [{ itemName: "Star lamp", brand: "Luna" }],
      }),
      "items",
    ),
  ],
  "amazon-report-tsv": [
    tabs(
      "item-name,listing-id,seller-sku,price,product-id-type,product-id",
      (number) => `Star lamp,r${number},S-${number},9.50,4,${GTIN}`,
    ),
  ],
  "ebay-csv": [
    table(
      "Item number,Title,Custom label (SKU),Currency,Current price,P:EAN",
      (number) => `r${number},Star lamp,S-${number},EUR,9.50,${GTIN}`,
    ),
  ],
  "ebay-template-csv": [
    table(
      "*Action(SiteID=US|Country=US|Currency=USD|Version=1193),CustomLabel,*Title,*StartPrice,Product:EAN",
      (number) => `Add,r${number},Star lamp,9.50,${GTIN}`,
    ),
  ],
  "etsy-csv": [
    table(
      "TITLE,PRICE,CURRENCY_CODE,IMAGE1,SKU",
      (number) => `Star lamp,9.50,EUR,https://a.example/1.jpg,r${number}`,
    ),
  ],
  "coupang-json": [
    list(
      (number) => ({
        sellerProductId: 9000 + number,
        sellerProductName: "별 램프",
        items: [{ itemName: "빨강", barcode: GTIN }],
      }),
      "data",
    ),
  ],
  "naver-csv": [
    table(
      "상품번호(스마트스토어),상품명,판매상태,판매가",
      (number) => `r${number},별 램프,판매중,12000`,
    ),
  ],
  "safety-gate-xml": [
    markup(
      "<Safety-Gate><report_language>en</report_language>",
      (number) =>
        `<notifications xmlns:xsi="a" xsi:type="b"><caseNumber>SR/${String(number).padStart(5, "0")}/26</caseNumber><name><![CDATA[Lamp]]></name><product>Lamp</product><barcode>${GTIN}</barcode><pictures><picture>https://a.example/1.jpg</picture></pictures></notifications>`,
      "</Safety-Gate>",
    ),
  ],
  "cpsc-json": [list(recall), lines((number) => JSON.stringify(recall(number)))],
  "cpsc-csv": [
    table(
      "Recall Number,Date,Recall Heading,Name of product,Description",
      (number) => `26-${100 + number},"April 03, 2025",Lamps recalled,Lamp,"Lamps, red"`,
    ),
  ],
  "safetykorea-json": [
    {
      ...list(
        (number) => ({
          recallUid: `r${number}`,
          recallProductName: "완구",
          recallModelName: "별 램프",
        }),
        "resultData",
      ),
      head: '{"resultCode":"2000","resultData":[',
    },
  ],
  "safety-gate-json": [
    list((number) => ({
      id: 1000 + number,
      reference: `SR/${String(number).padStart(5, "0")}/26`,
      product: { nameSpecific: "Lamp", barcodes: [{ barcode: GTIN }] },
    })),
  ],
  "opendatasoft-rapex": [
    list(
      (number) => ({
        alert_number: `SR/${String(number).padStart(5, "0")}/26`,
        product_name: "Lamp",
        alert_type: ["Fire"],
      }),
      "results",
    ),
  ],
  "health-canada-json": [
    list((number) => ({
      NID: String(number),
      Title: "Lamp recalled",
      Product: "Lamp",
      Issue: "Fire hazard",
    })),
  ],
  "openfda-json": [
    list(
      (number) => ({
        recall_number: `F-${number}-26`,
        product_description: "Lamp oil",
        recalling_firm: "Luna",
      }),
      "results",
    ),
  ],
  "fda-ires-json": [
    {
      ...list(
        (number) => ({
          RECALLEVENTID: "98779",
          RECALLNUM: `Z-${number}-2026`,
          PRODUCTDESCRIPTIONTXT: "Lamp",
        }),
        "RESULT",
      ),
      head: '{"MESSAGE":"success","STATUSCODE":400,"RESULT":[',
    },
  ],
  "yml-xml": [
    markup(
      "<yml_catalog><shop><name>Shop</name><offers>",
      (number) =>
        `<offer id="r${number}"><name>Star lamp</name><price>181</price><currencyId>RUB</currencyId></offer>`,
      "</offers></shop></yml_catalog>",
    ),
  ],
  "consumer24-xml": [
    markup(
      "<selectCntntsForOpenAPIResponse><channel><return><code>00</code>",
      (number) =>
        `<content><recallSn>r${number}</recallSn><productNm>별 램프</productNm><stdBrcd>${GTIN}</stdBrcd></content>`,
      "</return></channel></selectCntntsForOpenAPIResponse>",
    ),
  ],
  "consumer24-json": [
    list((number) => ({ recallSn: `r${number}`, productNm: "별 램프", stdBrcd: GTIN })),
  ],
  "oecd-rss": [
    rss(
      (number) =>
        `<item><guid>https://globalrecalls.oecd.org/Recall/EN/US/r${number}</guid><title>Lamp</title><description>Lamp &amp; cord</description></item>`,
    ),
  ],
  "oecd-json": [
    list(
      (number) => ({
        uri: `/GlobalRecalls/Recall/EN/US/r${number}`,
        "product.name": "Lamp",
        tags: [{ name: "a", value: "b" }],
      }),
      "results",
    ),
  ],
  "nhtsa-flat": [
    lines((number) =>
      [
        number,
        `26V${number}`,
        "LUNA",
        "L1",
        "2024",
        "",
        "LIGHTS",
        "Luna",
        ...Array.from({ length: 21 }, () => "x"),
      ].join("\t"),
    ),
  ],
  "rappelconso-json": [
    list(
      (number) => ({
        numero_fiche: `2026-${number}`,
        libelle: "Lampe",
        marque_produit: "Luna",
        gtin: GTIN,
      }),
      "results",
    ),
  ],
  "opss-json": [
    list(
      (number) => ({
        title: `Product Recall: Lamp (2608-${1000 + number})`,
        link: `/product-safety/lamp-${number}`,
      }),
      "results",
    ),
  ],
  "opss-csv": [
    table(
      "Entry number,Product name (including model and model number),Barcode number,Product description",
      (number) => `${number},Lamp L-100,${GTIN},"Red, small"`,
    ),
  ],
  "accc-rss": [
    rss(
      (number) =>
        `<item><title>Lamp</title><link>https://a.example/r${number}</link><guid>r${number}</guid><description>&lt;p&gt;Lamp&lt;/p&gt;</description></item>`,
    ),
  ],
};

function filesOf(id: string, read: SoundFile["read"]): readonly SoundFile[] {
  const known = shapes[id];
  if (known === undefined) throw new Error(`soundFiles.ts has no file of "${id}".`);
  return known.map((shape, index) => ({
    name: index === 0 ? id : `${id} ${index + 1}`,
    read,
    ...shape,
  }));
}
const hazardsOf = (reader: HazardReader) => (file: string) => readHazards(reader, file);
const listingsOf = (reader: ListingReader) => (file: string) => readListings(reader, file);

const map = { id: "no", title: "goods", "identifiers.gtin": "code" };
const mappings: readonly (readonly [string, Shape, object])[] = [
  ["csv", table("no;goods;code", (number) => `r${number};Star lamp;${GTIN}`), {}],
  [
    "json",
    list((number) => ({ no: `r${number}`, goods: "Star lamp", code: GTIN }), "rows"),
    { $items: "rows" },
  ],
  [
    "xml",
    markup(
      "<shop><offers>",
      (number) => `<offer><no>r${number}</no><goods>Star lamp</goods><code>${GTIN}</code></offer>`,
      "</offers></shop>",
    ),
    { $items: "offer" },
  ],
];

/** A sound file of every reader of the package, and of column maps over each kind of source. */
export const soundFiles: readonly SoundFile[] = [
  ...hazardReaders
    .filter(({ id }) => id !== "ndjson")
    .flatMap((reader) => filesOf(reader.id, hazardsOf(reader))),
  ...listingReaders.flatMap((reader) => filesOf(reader.id, listingsOf(reader))),
  ...mappings.map(([format, shape, settings]) => ({
    name: `mapped ${format}`,
    read: listingsOf(mapped({ $format: format, ...settings, ...map })),
    ...shape,
  })),
];
