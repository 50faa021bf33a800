import {
  acccRss,
  consumer24Json,
  consumer24Xml,
  detectFormat,
  fdaIresJson,
  type HazardReader,
  healthCanadaJson,
  opendatasoftRapex,
  openfdaJson,
  opssCsv,
  opssJson,
  readHazards,
  safetyGateJson,
} from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

async function one(reader: HazardReader, file: unknown) {
  const { values, issues } = await collect(
    readHazards(reader, typeof file === "string" ? file : JSON.stringify(file)),
  );
  const [record] = values;
  if (record === undefined) throw new Error(JSON.stringify(issues));
  return { record, product: record.products[0], codes: issues.map(({ code }) => code) };
}

const key = (name: string) => ({ key: name.toLowerCase(), name });
const notification = {
  id: 10099440,
  notificationType: { key: "x", code: "A12", name: "ARTICLE_12" },
  reference: "SR/01950/26",
  country: { key: "FR", name: "France" },
  publicationDate: "2026-07-01T12:46:08.935Z",
  modificationDate: "2026-07-02T12:46:08.937Z",
  product: {
    productCategory: key("TOYS"),
    isCounterfeit: key("NO"),
    nameSpecific: "Projecteur d’étoiles",
    brandKnown: false,
    brands: [],
    barcodes: [{ barcode: "4006381333931" }, { barcode: "BCD25042500206593" }],
    batchNumbers: [{ batchNumber: "L7" }],
    modelTypes: [{ modelType: "LN-1010, LN-1020" }],
    versions: [
      { language: { key: "FR" }, name: "Projecteur", description: "Vert." },
      { language: { key: "EN" }, name: "Star projector", description: "Green." },
    ],
    photos: [{ id: 11012374, mainPicture: true }],
  },
  risk: {
    riskType: [key("DAMAGE_TO_SIGHT")],
    versions: [
      {
        language: { key: "EN" },
        riskDescription: "Too bright.",
        legalProvision: "Against EN 62115.",
      },
    ],
  },
  measureTaken: {
    measures: [
      {
        entryIntoForceDate: "2026-05-23T00:00:00.000Z",
        measureCategory: key("REMOVAL_FROM_ONLINE_MARKETPLACE"),
        measureType: key("VOLUNTARY"),
        measureVoluntaryEconomicOperator: key("OTHER"),
        measureCompulsoryEconomicOperator: null,
      },
    ],
  },
  traceability: { countryOrigin: { key: "CN", name: "People's Republic of China" } },
  onlineTraderProductIdentifierReference: [
    { onlineTrader: "Amazon", uniqueProductIdentifier: "B0DHVHFJWK" },
    { onlineTrader: "Other", uniqueProductIdentifier: "TIKTOK shop" },
  ],
};

test("The portal's JSON gives the id of the weekly report, the English text and the offers", async () => {
  const { record, product, codes } = await one(safetyGateJson, notification);
  expect(codes).toEqual(["unparsed-text"]);
  expect(record).toMatchObject({
    id: "safety-gate:SR/01950/26",
    source: {
      system: "safety-gate",
      notifyingCountry: "FR",
      publishedOn: "2026-07-01",
      updatedOn: "2026-07-02",
    },
    hazards: [
      {
        type: "damage-to-sight",
        sourceTerm: "Damage to sight",
        description: "Too bright. Against EN 62115.",
      },
    ],
    measures: [
      {
        action: "listing-removed-by-marketplace",
        basis: "voluntary",
        operator: "Other",
        on: "2026-05-23",
        territory: "FR",
      },
    ],
    offers: [{ platform: "amazon", productId: "B0DHVHFJWK" }, { platform: "tiktok-shop" }],
    territory: ["EU"],
  });
  expect(record).not.toHaveProperty("risk");
  expect(product).toMatchObject({
    name: "Projecteur d’étoiles",
    description: "Star projector. Green.",
    models: ["LN-1010", "LN-1020"],
    counterfeit: "no",
    countryOfOrigin: "CN",
    scope: { units: "batches", batches: "L7" },
    identifiers: [
      { scheme: "gtin", value: "4006381333931" },
      { scheme: "other", value: "BCD25042500206593" },
      { scheme: "asin", value: "B0DHVHFJWK" },
    ],
  });
  expect(product).not.toHaveProperty("brand");
});

test("The mirror gives the same id as the reports", async () => {
  const { record, product } = await one(opendatasoftRapex, {
    total_count: 1,
    results: [
      {
        alert_number: "SR/01950/26",
        alert_level: "Serious risk",
        alert_country: "France",
        alert_date: "2026-06-26",
        alert_type: ["Burns", "Fire"],
        alert_description: "It overheats.",
        product_name: "Night Sky",
        product_type: "Star projector",
        product_category: "Toys",
        product_brand: "Unknown",
        product_model_type: "LN-1010",
        product_barcode: "4006381333931",
        product_counterfeit: "yes",
        product_country: "People's Republic of China",
        product_recall_url: "https://a.example",
      },
    ],
  });
  expect(record).toMatchObject({
    id: "safety-gate:SR/01950/26",
    risk: { level: "serious" },
    hazards: [{ type: "burns", description: "It overheats." }, { type: "fire" }],
    references: [{ kind: "other", system: "company-recall", url: "https://a.example" }],
  });
  expect(product).toMatchObject({
    name: "Night Sky",
    counterfeit: "yes",
    countryOfOrigin: "CN",
    identifiers: [{ scheme: "gtin", value: "4006381333931" }],
  });
  expect(product).not.toHaveProperty("brand");
});

const canada = {
  NID: "82495",
  Title: "Starlet Star Lamp\u200b recalled due to fire hazard",
  URL: "https://recalls-rappels.canada.ca/en/alert-recall/star-lamp",
  Organization: "Consumer product safety",
  Product: "",
  Issue: "Fire hazard - Burn hazard",
  "What you should do":
    "Stop using it.&nbsp;Joint recall with Health Canada, the United States Consumer Product Safety Commission (US CPSC) and Starlet.",
  Category: "Household items",
  "Recall class": "",
  "Last updated": "2026-08-20",
  Archived: "0",
};

test("A Canadian recall takes its name from the title and its partner from the prose", async () => {
  const { record, product } = await one(healthCanadaJson, [canada]);
  expect(record).toMatchObject({
    id: "health-canada:82495",
    basis: "domestic-recall",
    territory: ["CA"],
    source: { authority: "Consumer product safety", updatedOn: "2026-08-20" },
    hazards: [
      { type: "fire", sourceTerm: "Fire hazard" },
      { type: "burns", sourceTerm: "Burn hazard" },
    ],
    references: [{ kind: "joint-recall", system: "cpsc" }],
  });
  expect(product?.name).toBe("Starlet Star Lamp");
  expect(record.source).not.toHaveProperty("publishedOn");
});

test.each([
  [
    "Archived – Fitbit, Inc. recalls Force Wristband due to rash",
    "Force Wristband",
    "Fitbit, Inc.",
  ],
  ["Updated Recall: HP Inc. recalls Batteries due to fire", "Batteries", "HP Inc."],
  ["Musical Shaker Instrument", "Musical Shaker Instrument", undefined],
])("The Canadian title %j", async (Title, name, firm) => {
  const { product } = await one(healthCanadaJson, [{ ...canada, Title }]);
  expect([product?.name, product?.companies[0]?.name]).toEqual([name, firm]);
});

test("An enforcement report keeps its lots, and finds the UPC in the prose", async () => {
  const { record, product } = await one(openfdaJson, {
    meta: {},
    results: [
      {
        recall_number: "F-1170-2024",
        recalling_firm: "Snack Co.",
        product_description: "Star snack, 50 g, UPC 0 36000 29145 2",
        product_quantity: "1,200 cases",
        reason_for_recall: "Undeclared milk.",
        classification: "Class II",
        voluntary_mandated: "Voluntary: Firm initiated",
        distribution_pattern: "Nationwide",
        code_info: "Lot 7",
        recall_initiation_date: "20240305",
        report_date: "2024-03-20",
      },
    ],
  });
  expect(record).toMatchObject({
    id: "openfda:F-1170-2024",
    source: { publishedOn: "2024-03-20" },
    measures: [{ basis: "voluntary", on: "2024-03-05" }],
    hazards: [{ type: "unknown", description: "Undeclared milk." }],
  });
  expect(record).not.toHaveProperty("risk");
  expect(product).toMatchObject({
    identifiers: [{ scheme: "gtin", value: "036000291452" }],
    categories: [{ system: "fda-recall-class", label: "Class II" }],
    scope: { units: "batches", batches: "Lot 7", soldAt: "Nationwide" },
    quantities: [{ units: 1200, territory: "US" }],
  });
});

test("Consumer24 tells Korean recalls from recalls abroad, whatever the prefix", async () => {
  const file = `<?xml version="1.0"?><ns2:selectCntntsForOpenAPIResponse xmlns:ns2="urn:x"><ns2:channel><ns2:return><ns2:allCnt>2</ns2:allCnt>
    <ns2:content><ns2:recallSn>1</ns2:recallSn><ns2:cntntsId>0101</ns2:cntntsId><ns2:productNm>완구</ns2:productNm><ns2:modlNmInfo>HS-100</ns2:modlNmInfo><ns2:stdBrcd>8801234567893</ns2:stdBrcd><ns2:shrtcomCn>붕소 초과</ns2:shrtcomCn><ns2:recallSe>자발적 리콜</ns2:recallSe><ns2:recallPublictBgnde>20260105</ns2:recallPublictBgnde></ns2:content>
    <ns2:content><ns2:recallSn>2</ns2:recallSn><ns2:cntntsId>0501</ns2:cntntsId><ns2:productNm>침대</ns2:productNm></ns2:content>
  </ns2:return></ns2:channel></ns2:selectCntntsForOpenAPIResponse>`;
  const { values, issues } = await collect(readHazards(consumer24Xml, file));
  expect(issues).toEqual([]);
  expect(values).toMatchObject([
    {
      id: "consumer24:1",
      basis: "domestic-recall",
      source: { publishedOn: "2026-01-05" },
      hazards: [{ type: "chemical" }],
      measures: [{ basis: "voluntary" }],
      products: [{ models: ["HS-100"], identifiers: [{ scheme: "gtin", value: "8801234567893" }] }],
    },
    { id: "consumer24:2", basis: "recalled-abroad" },
  ]);
});

test("Consumer24 answers JSON with the same fields: lot, expiry, origin, and the certificate in the prose", async () => {
  const recall = {
    recallSn: 11,
    cntntsId: "0206",
    productNm: "별 크림",
    mnfcturNoInfo: "L-07",
    mnfcturPd: "2025-11-01",
    distbTmlmtDe: "2027-10-31",
    acdntCn: "피부 발진",
    infoOriginInstt: "식품의약품안전처",
    infoOriginInsttUrl: "https://agency.example/11",
    recallProcssInfo: "인증번호 CB064A3166-2004 제품을 환불",
    recallPublictBgnde: "20260105",
  };
  const { values, issues } = await collect(
    readHazards(
      consumer24Json,
      JSON.stringify({
        selectCntntsForOpenAPIResponse: {
          channel: {
            return: { code: "00", allCnt: 2, content: [recall, { ...recall, recallSn: 12 }] },
          },
        },
      }),
    ),
  );
  expect(issues).toEqual([]);
  expect(values.map(({ id }) => id)).toEqual(["consumer24:11", "consumer24:12"]);
  const [record] = values;
  expect(record).toMatchObject({
    source: {
      url: "https://agency.example/11",
      authority: "식품의약품안전처",
      publishedOn: "2026-01-05",
    },
    hazards: [{ description: "피부 발진" }],
  });
  expect(record?.products[0]).toMatchObject({
    identifiers: [{ scheme: "kc", value: "CB064A3166-2004" }],
    scope: {
      units: "batches",
      batches: "제조번호: L-07\n제조일자: 2025-11-01\n유통기한: 2027-10-31",
    },
  });
  const single = await collect(readHazards(consumer24Json, JSON.stringify(recall)));
  expect(single.values).toEqual([record]);
});

const opssSearch = {
  title: "Product Recall: Luna Star Lamp (2608-0025)",
  link: "/product-safety-alerts-reports-recalls/product-recall-luna-star-lamp-2608-0025",
  public_timestamp: "2026-08-14T10:00:00.000+01:00",
  description: "Recall of a lamp.",
  format: "product_safety_alert_report_recall",
  product_alert_type: "product-recall",
  product_risk_level: "serious",
  product_category: [{ value: "lighting", label: "Lighting" }],
  product_measure_type: [
    "recall-of-product-from-end-users",
    "removal-of-listing-by-online-marketplace",
  ],
};

test("A notice of OPSS is one record, in the search and with more in the content item", async () => {
  const search = await one(opssJson, { results: [opssSearch], total: 1, start: 0 });
  expect(search.codes).toEqual([]);
  expect(search.record).toMatchObject({
    id: "opss:2608-0025",
    basis: "domestic-recall",
    source: {
      url: `https://www.gov.uk${opssSearch.link}`,
      publishedOn: "2026-08-14",
      notifyingCountry: "GB",
    },
    risk: { level: "serious" },
    measures: [
      { action: "recall-from-end-users" },
      { action: "listing-removed-by-marketplace", territory: "GB" },
    ],
    products: [{ name: "Luna Star Lamp", categories: [{ system: "opss", label: "lighting" }] }],
    hazards: [],
  });
  const item = await one(opssJson, {
    base_path: opssSearch.link,
    title: opssSearch.title,
    description: opssSearch.description,
    document_type: "product_safety_alert_report_recall",
    first_published_at: "2026-08-14T09:00:00Z",
    public_updated_at: "2026-08-20T09:00:00Z",
    details: {
      metadata: {
        product_alert_type: "product-recall",
        product_risk_level: "not-provided",
        product_category: "lighting",
        product_measure_type: ["recall-of-product-from-end-users"],
        product_recall_alert_date: "2026-08-13",
      },
      body: '<h2 id="product-information">Product information</h2><table><thead><tr><th scope="col">Type</th><th scope="col">Lamp</th></tr></thead><tbody><tr><td>Brand</td><td>Luna</td></tr>\n<tr><td>Model</td><td>SL-1010, SL-1020</td></tr><tr><td>Barcode</td><td>4006381333931</td></tr><tr><td>Batch number</td><td>L7</td></tr><tr><td>Country of Origin</td><td>China</td></tr></tbody></table><h2 id="hazard">Hazard</h2><p>The plug may overheat.</p><h2 id="corrective-action">Corrective action</h2><p>Stop using it.</p>',
    },
  });
  expect(item.record).toMatchObject({
    id: "opss:2608-0025",
    source: { publishedOn: "2026-08-13", updatedOn: "2026-08-20" },
    hazards: [{ type: "unknown", description: "The plug may overheat." }],
    consumerAction: "Stop using it.",
  });
  expect(item.record).not.toHaveProperty("risk");
  expect(item.product).toMatchObject({
    brand: "Luna",
    models: ["SL-1010", "SL-1020"],
    identifiers: [{ scheme: "gtin", value: "4006381333931" }],
    countryOfOrigin: "CN",
    scope: { units: "batches", batches: "L7" },
  });
});

test("The UK's template of many products is read below its explanations, row by row", async () => {
  const file =
    '* - Depicts a mandatory field,,,\nPSD High volume Product entry - Non compliance for,,,\nEntry number,Product category*,Country of origin*,Barcode number,Product name (including model and model number)*,How many units affected?,Manufacturer\'s brand name ,Batch number,Is the product counterfeit?*\n1,Lighting,China,4006381333931,Star lamp SL-1010,"1,200",Luna,L7,Yes\n2,,,,,,,,\n3,Toys,,12345,Bear,,,,No\n';
  expect(detectFormat(file)).toEqual({ id: "opss-csv", holds: "hazards" });
  const { values, codes } = await collect(readHazards(opssCsv, file));
  expect(codes).toEqual(["unparsed-text"]);
  expect(values.map(({ id }) => id)).toEqual(["opss-entry:1", "opss-entry:3"]);
  expect(values[0]?.products[0]).toMatchObject({
    name: "Star lamp SL-1010",
    brand: "Luna",
    models: ["SL-1010"],
    identifiers: [{ scheme: "gtin", value: "4006381333931" }],
    countryOfOrigin: "CN",
    counterfeit: "yes",
    quantities: [{ units: 1200, territory: "GB" }],
    scope: { units: "batches", batches: "L7" },
  });
});

test("A recall of the ACCC takes its facts from the fields in its markup", async () => {
  const fact = (name: string, text: string) =>
    `<div class="field field--name-field-psa-recall-${name} field--type-string"><div class="field__label">${name}</div><div class="field__item">${text}</div></div>`;
  const markup = [
    fact("pra-number", "2026/20970"),
    fact("brand", "Luna"),
    fact("model", "SL-1010 &amp; SL-1020"),
    fact("gtin", "4006381333931"),
    fact("product-desc", "<p>A lamp.</p><p>It shines.</p>"),
    fact("supplier-name", "Luna Pty Ltd"),
    fact("hazards", "The plug may overheat."),
    fact("consumer-action", "Return it."),
    fact("published-date", '<time datetime="2026-08-14T00:00:00Z">14 Aug 2026</time>'),
  ].join("\n");
  const file = `<?xml version="1.0"?><rss version="2.0"><channel><title>Recalls</title><item><title>Luna Star Lamp</title><link>https://www.productsafety.gov.au/search-consumer-product-recalls/luna-star-lamp</link><guid isPermaLink="false">99</guid><category>Lighting</category><pubDate>Fri, 14 Aug 2026 10:00:00 +1000</pubDate><description><![CDATA[${markup}]]></description></item></channel></rss>`;
  expect(detectFormat(file)?.id).toBe("accc-rss");
  const { record, product, codes } = await one(acccRss, file);
  expect(codes).toEqual([]);
  expect(record).toMatchObject({
    id: "accc:2026/20970",
    source: { publishedOn: "2026-08-14", notifyingCountry: "AU" },
    hazards: [{ type: "unknown", description: "The plug may overheat." }],
    consumerAction: "Return it.",
    territory: ["AU"],
  });
  expect(product).toMatchObject({
    name: "Luna Star Lamp",
    brand: "Luna",
    models: ["SL-1010", "SL-1020"],
    identifiers: [{ scheme: "gtin", value: "4006381333931" }],
    description: "A lamp.\nIt shines.",
    companies: [{ role: "other", name: "Luna Pty Ltd" }],
  });
});

test("A recall of the FDA's recall service has the id of openFDA", async () => {
  const row = {
    PRODUCTID: "219865",
    RECALLEVENTID: "98779",
    RECALLNUM: "Z-1967-2026",
    FIRMLEGALNAM: "Luna Devices",
    VOLUNTARYTYPETXT: "Firm Initiated",
    DISTRIBUTIONAREASUMMARYTXT: "US Nationwide.\n",
    RECALLINITIATIONDT: "04/14/2026",
    ENFORCEMENTREPORTDT: "05/06/2026",
    CENTERCLASSIFICATIONTYPETXT: "2",
    PRODUCTDESCRIPTIONTXT: "Lamp, UPC 036000291452.\r\n",
    PRODUCTSHORTREASONTXT: "The housing may overheat.",
    PRODUCTDISTRIBUTEDQUANTITY: "1,400 units",
  };
  const answer = (result: readonly object[]) => ({
    MESSAGE: "success",
    STATUSCODE: 400,
    RESULT: result,
  });
  const { record, product, codes } = await one(fdaIresJson, answer([row]));
  expect(codes).toEqual([]);
  expect(record).toMatchObject({
    id: "openfda:Z-1967-2026",
    source: { system: "openfda", id: "Z-1967-2026", publishedOn: "2026-05-06" },
    measures: [{ action: "recall-from-end-users", basis: "voluntary", on: "2026-04-14" }],
    hazards: [{ type: "unknown", description: "The housing may overheat." }],
  });
  expect(product).toMatchObject({
    identifiers: [{ scheme: "gtin", value: "036000291452" }],
    categories: [{ system: "fda-recall-class", label: "Class II" }],
    quantities: [{ units: 1400, territory: "US" }],
    scope: { units: "unknown", soldAt: "US Nationwide." },
  });
  const { RECALLNUM: _, ...unclassified } = { ...row, CENTERCLASSIFICATIONTYPETXT: "NC" };
  const other = await one(fdaIresJson, answer([unclassified]));
  expect(other.record.id).toBe("openfda:98779/219865");
  expect(other.product?.categories).toEqual([]);
});

test("A row of the UK's template whose quotes hold all of it in one cell is refused, not passed over", async () => {
  const file =
    'Entry number,Product name (including model and model number),Barcode number\n1,Lamp,\n"2,Bear,"\n3,,\n';
  const { values, refused } = await collect(readHazards(opssCsv, file));
  expect(values.map(({ id }) => id)).toEqual(["opss-entry:1"]);
  expect(new Set(refused.map(({ position }) => position?.row))).toEqual(new Set([2]));
});
