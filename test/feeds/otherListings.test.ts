import {
  coupangJson,
  googleMerchantTsv,
  googleMerchantXml,
  type ListingReader,
  readListings,
  schemaOrg,
  shopifyCsv,
  spApiJson,
  ymlXml,
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

const merchant = {
  id: "A1",
  title: "Star lamp",
  url: "https://shop.example/a1",
  price: { amount: 37.49, currency: "USD" },
  condition: "new",
  brand: "Luna",
  identifiers: [
    { scheme: "gtin", value: "4006381333931" },
    { scheme: "mpn", value: "SL-1" },
  ],
  images: [{ url: "https://shop.example/1.jpg" }, { url: "https://shop.example/2.jpg" }],
  attributes: { availability: "in_stock", item_group_id: "G" },
};

test("A Google Merchant feed as TSV", async () => {
  const header =
    "id\ttitle\tlink\timage link\tadditional_image_link\tprice\tcondition\tbrand\tgtin\tmpn\tavailability\titem_group_id\tsize";
  const line =
    "A1\tStar lamp\thttps://shop.example/a1\thttps://shop.example/1.jpg\thttps://shop.example/2.jpg\t37.49 USD\tnew\tLuna\t4006381333931\tSL-1\tin_stock\tG\t";
  expect(await all(googleMerchantTsv, `${header}\n${line}\n`)).toMatchObject([merchant]);
});

test("A Google Merchant feed as RSS", async () => {
  const file = `<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Shop</title><item><g:id>A1</g:id><g:title>Star lamp</g:title><g:link>https://shop.example/a1</g:link><g:image_link>https://shop.example/1.jpg</g:image_link><g:additional_image_link>https://shop.example/2.jpg</g:additional_image_link><g:price>37.49 USD</g:price><g:condition>new</g:condition><g:brand>Luna</g:brand><g:gtin>4006381333931</g:gtin><g:mpn>SL-1</g:mpn><g:availability>in_stock</g:availability><g:item_group_id>G</g:item_group_id></item></channel></rss>`;
  expect(await all(googleMerchantXml, file)).toMatchObject([merchant]);
});

test("schema.org products in a graph, with the shapes real pages give", async () => {
  const file = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: "Shop" },
      {
        "@type": ["Product", "Thing"],
        "@id": "#p",
        sku: "A1",
        name: "Star &amp; moon lamp",
        brand: { "@type": "Brand", name: "Luna" },
        gtin13: "4006381333931",
        image: [
          { "@type": "ImageObject", url: "https://shop.example/1.jpg" },
          "https://shop.example/2.jpg",
        ],
        offers: [
          {
            price: "19.90",
            priceCurrency: "EUR",
            itemCondition: "https://schema.org/NewCondition",
            seller: { name: "Shop" },
            url: "https://shop.example/a1",
          },
        ],
        hasCertification: { certificationIdentification: "CB064A3166-2004" },
      },
      {
        "@type": "ProductGroup",
        productGroupID: "G",
        name: "Shirt",
        hasVariant: [
          {
            "@type": "Product",
            sku: "S",
            name: "Shirt S",
            gtin: "5060388567583",
            offers: { price: 5, priceCurrency: "EUR" },
          },
        ],
      },
    ],
  };
  expect(await all(schemaOrg, file)).toMatchObject([
    {
      id: "A1",
      title: "Star & moon lamp",
      brand: "Luna",
      url: "https://shop.example/a1",
      sellerId: "Shop",
      condition: "new",
      price: { amount: 19.9, currency: "EUR" },
      identifiers: [
        { scheme: "gtin" },
        { scheme: "sku", value: "A1" },
        { scheme: "kc", value: "CB064A3166-2004" },
      ],
      images: [{ url: "https://shop.example/1.jpg" }, { url: "https://shop.example/2.jpg" }],
    },
    {
      id: "G",
      variants: [
        {
          id: "S",
          identifiers: [{ scheme: "gtin", value: "5060388567583" }, { scheme: "sku" }],
          price: { amount: 5 },
        },
      ],
    },
  ]);
});

test("Catalogue items of Amazon", async () => {
  const item = {
    asin: "B0DHVHFJWK",
    identifiers: [
      {
        marketplaceId: "M",
        identifiers: [
          { identifierType: "EAN", identifier: "4006381333931" },
          { identifierType: "SKU", identifier: "S1" },
        ],
      },
    ],
    summaries: [
      {
        marketplaceId: "M",
        itemName: "Star lamp",
        brand: "Luna",
        modelNumber: "SL-1",
        partNumber: "SL-1",
        color: "white",
      },
    ],
    images: [
      { marketplaceId: "M", images: [{ variant: "MAIN", link: "https://m.example/1.jpg" }] },
    ],
    relationships: [
      { marketplaceId: "M", relationships: [{ type: "VARIATION", childAsins: ["B0AAAAAAA1"] }] },
    ],
  };
  expect(await all(spApiJson, { numberOfResults: 1, items: [item] })).toMatchObject([
    {
      id: "B0DHVHFJWK",
      platform: "amazon",
      title: "Star lamp",
      brand: "Luna",
      identifiers: [
        { scheme: "asin", value: "B0DHVHFJWK" },
        { scheme: "gtin", value: "4006381333931" },
        { scheme: "sku", value: "S1" },
        { scheme: "mpn", value: "SL-1" },
      ],
      attributes: { color: "white", modelNumber: "SL-1" },
      variants: [{ id: "B0AAAAAAA1" }],
    },
  ]);
});

test("A seller product of Coupang, with its certificates and notices", async () => {
  const product = {
    sellerProductId: 77,
    sellerProductName: "별 램프",
    displayProductName: "루나 별 램프",
    brand: "루나",
    vendorId: "A000",
    items: [
      {
        itemName: "흰색",
        vendorItemId: 1,
        barcode: "8801234567893",
        modelNo: "SL-1",
        salePrice: 19900,
        certifications: [
          {
            certificationType: "KC_ELECTRONICS_CERTIFICATION",
            certificationCode: "XU101030-17003A",
          },
        ],
        notices: [{ noticeCategoryDetailName: "제조국", content: "중국" }],
        images: [{ cdnPath: "a/1.jpg" }],
      },
      {
        itemName: "검정",
        vendorItemId: 2,
        barcode: "",
        certifications: [{ certificationType: "NOT_REQUIRED", certificationCode: "" }],
      },
    ],
  };
  expect(await all(coupangJson, product)).toMatchObject([
    {
      id: "77",
      platform: "coupang",
      title: "루나 별 램프",
      brand: "루나",
      variants: [
        {
          id: "1",
          identifiers: [
            { scheme: "gtin", value: "8801234567893" },
            { scheme: "mpn", value: "SL-1" },
            { scheme: "kc", value: "XU101030-17003A" },
          ],
          price: { amount: 19900, currency: "KRW" },
          attributes: { 제조국: "중국" },
        },
        { id: "2", identifiers: [] },
      ],
    },
  ]);
});

test("Offers of a YML catalogue", async () => {
  const file = `<?xml version="1.0" encoding="UTF-8"?><yml_catalog date="2026-03-01 10:00"><shop><name>Shop</name><currencies><currency id="RUB" rate="1"/></currencies><categories><category id="7">Lamps</category></categories><offers>
<offer id="A1" available="true"><name>Star lamp</name><vendor>Luna</vendor><vendorCode>SL-1</vendorCode><barcode>4006381333931</barcode><price>1810</price><oldprice>2590</oldprice><currencyId>RUR</currencyId><categoryId>7</categoryId><picture>https://shop.example/1.jpg</picture><url>https://shop.example/a1</url><param name="Colour">red</param><country_of_origin>China</country_of_origin></offer>
<offer id="A2" type="vendor.model"><typePrefix>Lamp</typePrefix><vendor>Luna</vendor><model>SL-2</model><price>900</price></offer>
</offers></shop></yml_catalog>`;
  const { values } = await collect(readListings(ymlXml, file));
  expect(values).toMatchObject([
    {
      id: "A1",
      title: "Star lamp",
      brand: "Luna",
      url: "https://shop.example/a1",
      price: { amount: 1810, currency: "RUB" },
      category: "7",
      identifiers: [
        { scheme: "gtin", value: "4006381333931" },
        { scheme: "mpn", value: "SL-1" },
      ],
      images: [{ url: "https://shop.example/1.jpg" }],
      attributes: { Colour: "red", country_of_origin: "China" },
    },
    { id: "A2", title: "Lamp Luna SL-2" },
  ]);
});

test("Details of a Google Merchant product become properties, and no part of a nested attribute is lost", async () => {
  const detail = (name: string, value: string) =>
    `<g:product_detail><g:section_name>Technical</g:section_name><g:attribute_name>${name}</g:attribute_name><g:attribute_value>${value}</g:attribute_value></g:product_detail>`;
  const file = `<rss xmlns:g="http://base.google.com/ns/1.0"><channel><item><g:id>1</g:id><g:title>Heater</g:title>${detail("Voltage", "230 V")}${detail("Plug", "CEE 7/7")}${detail("brand", "Acme")}<g:certification><g:certification_authority>EC</g:certification_authority><g:certification_name>EPREL</g:certification_name><g:certification_code>123456</g:certification_code></g:certification></item></channel></rss>`;
  const { values } = await collect(readListings(googleMerchantXml, file));
  expect(values[0]?.attributes).toEqual({
    Voltage: "230 V",
    Plug: "CEE 7/7",
    product_detail: "brand: Acme",
    certification: "EC, EPREL, 123456",
  });
  expect(values[0]?.brand).toBeUndefined();
});

test("The model of a YML offer is a property where the offer has a name, and part of its title where it has none", async () => {
  const offer = (id: number, name: string) =>
    `<offer id="${id}">${name}<typePrefix>Lamp</typePrefix><vendor>Acme</vendor><model>B-2</model></offer>`;
  const file = `<yml_catalog><shop><offers>${offer(1, "<name>Star</name>")}${offer(2, "")}</offers></shop></yml_catalog>`;
  const listings = await all(ymlXml, file);
  expect(listings.map(({ title, attributes }) => [title, attributes])).toEqual([
    ["Star", { typePrefix: "Lamp", model: "B-2" }],
    ["Lamp Acme B-2", {}],
  ]);
});

test("A Shopify export keeps part numbers and the fields that the shop made itself", async () => {
  const file =
    "Handle,Title,Variant SKU,Google Shopping / MPN,Voltage (product.metafields.custom.voltage)\nlamp,Lamp,S1,'FH-100,230 V\n";
  const [listing] = await all(shopifyCsv, file);
  expect(listing?.identifiers).toEqual([
    { scheme: "sku", value: "S1" },
    { scheme: "mpn", value: "FH-100" },
  ]);
  expect(listing?.attributes).toEqual({ Voltage: "230 V" });
});
