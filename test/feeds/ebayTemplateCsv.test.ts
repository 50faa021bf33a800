import { ebayTemplateCsv, readListings } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

const read = (lines: readonly string[]) => collect(readListings(ebayTemplateCsv, lines.join("\n")));

test("A template of File Exchange: stars, product codes, item specifics, pictures parted by bars", async () => {
  const { values, issues } = await read([
    "*Action(SiteID=Germany|Country=DE|Currency=EUR|Version=1193|CC=UTF-8),CustomLabel,*Category,*Title,*Description,*ConditionID,*C:Brand,C:MPN,C:Colour,Product:UPC,Product:EAN,PicURL,*StartPrice,*Quantity,PayPalEmailAddress",
    'Add,L-1,112581,"Star lamp, red",<p>Warm light</p>,1000,Luna,SL-1,red,Does not apply,4006381333931,https://img.example/1.jpg|https://img.example/2.jpg,9.50,3,seller@shop.example',
    "Add,L-2,112581,Moon lamp,,3000,Unbranded,Does not apply,,,,,7,1,",
  ]);
  expect(issues).toEqual([]);
  expect(values).toMatchObject([
    {
      id: "L-1",
      platform: "ebay",
      title: "Star lamp, red",
      description: "Warm light",
      brand: "Luna",
      identifiers: [
        { scheme: "gtin", value: "4006381333931" },
        { scheme: "mpn", value: "SL-1" },
        { scheme: "sku", value: "L-1" },
      ],
      price: { amount: 9.5, currency: "EUR" },
      images: [{ url: "https://img.example/1.jpg" }, { url: "https://img.example/2.jpg" }],
      status: "live",
    },
    { id: "L-2", brand: "unbranded", identifiers: [{ scheme: "sku", value: "L-2" }] },
  ]);
  expect(values[0]?.attributes).toEqual({ Colour: "red", "Condition ID": "1000" });
});

test("A template of Seller Hub: lines of #INFO, variations behind their item, and an order to end a listing", async () => {
  const { values, issues } = await read([
    "#INFO,Created=1767225600000,,,,,,,,,,",
    "#INFO,Version=1.0,,Template=fx_category_template_EBAY_GB,,,,,,,,",
    "#INFO",
    "*Action(SiteID=UK|Country=GB|Currency=GBP|Version=1193),Item number,Custom label (SKU),Category name,Title,Relationship,Relationship details,P:EAN,P:ISBN,Start price,Item photo URL,C:Brand",
    "Revise,318000000001,,Paint,Paint 15 ml,,Color=Red;Blue,,,,https://img.example/p.jpg,Colora",
    ",,P-RED,,,Variation,Color=Red,4006381333931,,19.99,,",
    ",,P-BLUE,,Paint 15 ml,variation,Color=Blue,Does not apply,,18.99,,",
    "End,318000000002,,,Old lamp,,,,,,,",
  ]);
  expect(issues).toEqual([]);
  expect(values).toMatchObject([
    {
      id: "318000000001",
      title: "Paint 15 ml",
      brand: "Colora",
      category: "Paint",
      attributes: { "Variation details": "Color=Red;Blue" },
      variants: [
        {
          id: "P-RED",
          title: "Color=Red",
          identifiers: [
            { scheme: "gtin", value: "4006381333931" },
            { scheme: "sku", value: "P-RED" },
          ],
          price: { amount: 19.99, currency: "GBP" },
        },
        { id: "P-BLUE", identifiers: [{ scheme: "sku", value: "P-BLUE" }] },
      ],
    },
    { id: "318000000002", status: "ended", variants: [] },
  ]);
});

test("The short template for drafts, and the list for prices, which names the currency in a column", async () => {
  const drafts = await read([
    "#INFO,Version=0.0.2,Template= eBay-draft-listings-template_US,,,,,,,,",
    '"#INFO After the upload, complete your drafts",,,,,,,,,,',
    "Action(SiteID=US|Country=US|Currency=USD|Version=1193|CC=UTF-8),Custom label (SKU),Category ID,Title,UPC,Price,Quantity,Item photo URL,Condition ID,Description,Format",
    "Draft,S-1,47140,Vase,012345678905,12.00,1,https://img.example/v.jpg,NEW,Blue vase,FixedPrice",
  ]);
  expect(drafts.issues).toEqual([]);
  expect(drafts.values).toMatchObject([
    {
      id: "S-1",
      identifiers: [
        { scheme: "gtin", value: "012345678905" },
        { scheme: "sku", value: "S-1" },
      ],
      price: { amount: 12, currency: "USD" },
      attributes: { "Condition ID": "NEW" },
    },
  ]);
  const prices = await read([
    "#INFO,Version=1.0.0,Template= eBay-active-revise-price-quantity-download_US,,,,,",
    "Action,Category name,Item number,Title,Currency,Start price,Relationship",
    "Revise,Vases,318000000003,Vase,USD,8.50,",
    "Revise,Vases,318000000003,Vase,USD,8.50,",
  ]);
  expect(prices.values.map(({ id, price }) => [id, price])).toEqual([
    ["318000000003", { amount: 8.5, currency: "USD" }],
    ["318000000003", { amount: 8.5, currency: "USD" }],
  ]);
  expect(prices.codes).toEqual(["duplicate-id"]);
});

test("Semicolons part cells, whatever bars the column of actions holds; a revision without a title is told", async () => {
  const { values, issues } = await read([
    "*Action(SiteID=Italy|Country=IT|Currency=EUR|Version=745|CC=UTF-8);ItemID;*Title;*StartPrice",
    "Revise;318000000004;Lampada;9,50",
    "Revise;318000000005;;9,50",
  ]);
  expect(values).toMatchObject([{ id: "318000000004", price: { amount: 9.5, currency: "EUR" } }]);
  expect(issues.map(({ code, position }) => [code, position?.row])).toEqual([["missing-field", 2]]);
});
