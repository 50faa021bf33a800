import { readHazards, safetyGateXml } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect, gzip } from "./collect.ts";
import { alert, report } from "./report.ts";

async function one(fields: Readonly<Record<string, string>>, head = {}) {
  const { values, issues } = await collect(
    readHazards(safetyGateXml, report([alert(fields)], head)),
  );
  const [record] = values;
  if (record === undefined) throw new Error(JSON.stringify(issues));
  return { record, product: record.products[0], issues, codes: issues.map(({ code }) => code) };
}

test("An alert becomes a complete record with a stable id, territory, risk and date", async () => {
  const { record, product, issues } = await one({});
  expect(issues).toEqual([]);
  expect(record.id).toBe("safety-gate:SR/01950/26");
  expect(record.source).toMatchObject({
    system: "safety-gate",
    id: "SR/01950/26",
    language: "en",
    notifyingCountry: "FR",
    publishedOn: "2026-06-26",
    contentHash: expect.stringMatching(/^[0-9a-f]{64}$/u),
  });
  expect(record.territory).toEqual(["EU"]);
  expect(record.risk).toEqual({ level: "serious" });
  expect(record.hazards.map(({ type }) => type)).toEqual(["damage-to-sight", "burns"]);
  expect(product).toMatchObject({
    name: "Night Sky 10",
    brand: "Luna",
    models: ["LN-1010", "LN-1020"],
    identifiers: [{ scheme: "gtin", value: "4006381333931" }],
    categories: [{ system: "safety-gate", label: "Toys" }],
    description: "Star projector. Green plastic projector.",
    countryOfOrigin: "CN",
    counterfeit: "unknown",
    scope: { units: "unknown" },
  });
  expect(product?.images).toHaveLength(2);
  expect(record).not.toHaveProperty("raw");
});

test("A gzipped report reads as the plain one, and raw is kept when asked for", async () => {
  const xml = report([alert()]);
  const plain = await collect(readHazards(safetyGateXml, xml));
  const packed = await collect(readHazards(safetyGateXml, await gzip(xml), { raw: true }));
  expect(packed.values.map(({ raw: _, ...record }) => record)).toEqual(plain.values);
  expect(packed.values[0]?.raw).toMatchObject({ name: "notifications" });
});

test("Glued measures become single dated measures, voluntary or mandatory", async () => {
  const { record } = await one({
    measures:
      "Type of economic operator to whom the measure(s) were ordered: ImporterCategory of measure(s): Import rejected at borderDate of entry into force: 10/03/2026Type of economic operator taking notified measure(s): RetailerCategory of measure(s): Recall of the product from end usersDate of entry into force: Unknown",
  });
  expect(record.measures).toEqual([
    {
      action: "import-rejected-at-border",
      sourceTerm: "Import rejected at border",
      basis: "mandatory",
      operator: "Importer",
      on: "2026-03-10",
      territory: "FR",
    },
    {
      action: "recall-from-end-users",
      sourceTerm: "Recall of the product from end users",
      basis: "voluntary",
      operator: "Retailer",
      territory: "FR",
    },
  ]);
  expect(record.basis).toBe("domestic-recall");
});

test.each([
  ["Withdrawal from the market ordered by the authorities.", "withdrawal-from-market", "mandatory"],
  ["Voluntary withdrawal from the market by the importer.", "withdrawal-from-market", "voluntary"],
  ["Sales ban ordered by the authorities.", "stop-of-sales", "mandatory"],
  ["Import rejected by the customs authorities.", "import-rejected-at-border", "mandatory"],
  ["Voluntary corrective actions.", "other", "voluntary"],
  ["Recall from end users.", "recall-from-end-users", "unknown"],
])("A sentence of the years before 2014 is read: %s", async (measures, action, basis) => {
  const { record } = await one({ measures });
  expect(
    record.measures.map((measure) => [measure.action, measure.basis, measure.sourceTerm]),
  ).toEqual([[action, basis, measures]]);
});

test("Several sentences without marks are several measures", async () => {
  const { record } = await one({
    measures: "Voluntary stop of sales. Withdrawal from the market ordered by the authorities.",
  });
  expect(record.measures.map(({ action }) => action)).toEqual([
    "stop-of-sales",
    "withdrawal-from-market",
  ]);
});

test.each([
  ["Ban on the marketing of the product and any accompanying measures", "ban-on-marketing"],
  ["Temporary ban on the supply, offer to supply and display of the product", "temporary-ban"],
  ["Warning consumers of the risks", "warning-to-consumers"],
  ["Marking the product with appropriate warnings on the risks", "marking-with-warnings"],
  ["Making the marketing of the product subject to prior conditions", "marketing-conditions"],
  ["Destruction of the product", "destruction"],
  ["Stop of sales", "stop-of-sales"],
  ["Seizure of goods", "seizure"],
  ["The online marketplace has stopped listing this product.", "listing-removed-by-marketplace"],
  ["Recall from retailers", "withdrawal-from-market"],
  ["Modification programme", "modification-programme"],
  ["Website closed by economic operator", "no-longer-for-sale"],
  ["The distributor has not withdrawn the non-compliant product from their website.", "other"],
  ["The national authorities have issued a takedown request to the seller", "other"],
  ["Measure not yet taken", "other"],
])("The category %j is %s", async (category, action) => {
  const { record } = await one({
    measures: `Type of economic operator taking notified measure(s): OtherCategory of measure(s): ${category}Date of entry into force: 01/02/2026`,
  });
  expect(record.measures.map((measure) => [measure.action, measure.sourceTerm])).toEqual([
    [action, category],
  ]);
});

test.each([
  ["Amazon(B0DHVHFJWK) /", [{ platform: "amazon", productId: "B0DHVHFJWK" }]],
  ["AliExpress(1005006019771834) /", [{ platform: "aliexpress", productId: "1005006019771834" }]],
  ["Other(SHEINsl25050839197368833) /", [{ platform: "shein", productId: "sl25050839197368833" }]],
  ["Amazon(l'ASIN B0CLZWCPXQ) /", [{ platform: "amazon", productId: "B0CLZWCPXQ" }]],
  ["AliExpress() / Amazon() /", [{ platform: "aliexpress" }, { platform: "amazon" }]],
  ["Other(TIKTOK shop) /", [{ platform: "tiktok-shop" }]],
  ["Temu(601099570303935)", [{ platform: "temu", productId: "601099570303935" }]],
  [
    "Other(Shop of the week, no. 77) /",
    [{ platform: "other", productId: "Shop of the week, no. 77" }],
  ],
])("The online trader %j gives its offers", async (onlineTrader, offers) => {
  const { record } = await one({ onlineTrader });
  expect(record.offers).toEqual(offers);
});

test("A product id of a marketplace is also an identifier of the product", async () => {
  const { product } = await one({
    onlineTrader: "Amazon(B0DHVHFJWK) / AliExpress(1005006019771834) /",
    barcode: "",
  });
  expect(product?.identifiers).toEqual([
    { scheme: "asin", value: "B0DHVHFJWK" },
    { scheme: "aliexpress", value: "1005006019771834" },
  ]);
});

test.each([
  [
    "Product sold online, in particular via Amazon (ASINs: B0F32KR3V3, B0CQYGGMYD).",
    ["amazon B0F32KR3V3", "amazon B0CQYGGMYD"],
  ],
  ["Sold online, in particular via eBay, article number 175030905597.", ["ebay 175030905597"]],
  [
    "Sold online, in particular via AliExpress (unique identifier: 1005006072000368) and Amazon.",
    ["aliexpress 1005006072000368", "amazon "],
  ],
  [
    "Sold online, in particular via TEMU (identification number: 601100282335172).",
    ["temu 601100282335172"],
  ],
  ["Product sold online.", []],
])("Before 2026 the description names the offers: %s", async (description, offers) => {
  const { record } = await one({ description });
  expect(record.offers.map(({ platform, productId = "" }) => `${platform} ${productId}`)).toEqual(
    offers,
  );
});

test.each([
  ["50603885675834006381333931", ["gtin 5060388567583", "gtin 4006381333931"]],
  ["4 006381 333931", ["gtin 4006381333931"]],
  ["X000ZTUE91", ["amazon-fnsku X000ZTUE91"]],
  ["ASIN number: B086QQHXVLX00167XF65", ["asin B086QQHXVL", "amazon-fnsku X00167XF65"]],
  ["BCD25042500206593", ["other BCD25042500206593"]],
  ["Unknown", []],
])("The barcode %j is read", async (barcode, identifiers) => {
  const { product } = await one({ barcode });
  expect(product?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual(
    identifiers,
  );
});

test("A barcode without a valid GTIN is a warning, not a loss", async () => {
  const { codes } = await one({ barcode: "4006381333932" });
  expect(codes).toEqual(["unparsed-text"]);
});

test("The one element of older reports for batch and barcode is read", async () => {
  const fields = alert({ batchNumber_barcode: "Barcode: 4006381333931" });
  const { barcode: _, ...older } = fields;
  const { values } = await collect(readHazards(safetyGateXml, report([older])));
  expect(values[0]?.products[0]?.identifiers).toEqual([{ scheme: "gtin", value: "4006381333931" }]);
});

test.each([
  ["Unknown", undefined],
  ["Not specified", undefined],
  ["-", undefined],
  ["No brand", "unbranded"],
  ["(no brand)", "unbranded"],
  ["Unbranded", "unbranded"],
])("The brand %j is %s", async (brand, expected) => {
  const { product } = await one({ brand });
  expect(product?.brand).toBe(expected);
});

test.each([
  ["Wireless speaker. The product is counterfeit.", "yes"],
  ["The product is suspected to be counterfeit.", "unsure"],
  ["Light brown counterfeit figure.", "unsure"],
  ["Charger. Both the plug and fuse are counterfeit.", "unknown"],
  ["The fuse is suspected to be counterfeit.", "unknown"],
  ["Necklace with imitation pearls.", "unknown"],
])("%j: counterfeit is %s", async (description, counterfeit) => {
  const { product } = await one({ description });
  expect(product?.counterfeit).toBe(counterfeit);
});

test("A brand marked as counterfeit keeps its name, and the mark stands where it belongs", async () => {
  for (const brand of ["Pop Mart (COUNTERFEIT)", "Counterfeit Pop Mart"]) {
    const { product } = await one({ brand });
    expect([product?.brand, product?.counterfeit]).toEqual(["Pop Mart", "yes"]);
  }
});

test("A batch or production dates limit the scope", async () => {
  const { product } = await one({
    batchNumber: "LOT 7",
    productionDates: "01.10.2025 - 01.12.2025",
  });
  expect(product?.scope).toEqual({
    units: "batches",
    batches: "LOT 7\nProduction dates: 01.10.2025 - 01.12.2025",
  });
});

test("Line breaks as elements, nil elements and entities inside text are read", async () => {
  const { record, product } = await one({
    caseNumber: "SR/01950<br />/26",
    brand: '<x xsi:nil="true"/>',
    name: "Cool&amp;amp;Dry",
    danger: "Too hot.<br/>It burns.",
  });
  expect(record.id).toBe("safety-gate:SR/01950/26");
  expect(product?.brand).toBeUndefined();
  expect(product?.name).toBe("Cool&Dry");
  expect(record.hazards[0]?.description).toBe("Too hot.\nIt burns.");
});

test("An addendum withdraws and corrects: the case itself has the status, others are warnings", async () => {
  const { record, codes, issues } = await one(
    {},
    {
      report_addendum:
        "At the request of the notifying authority, notification A12/00172/26 has been withdrawn as a duplication of A12/00152/26.Notification SR/01950/26: at the request of the notifying authority the notification has been updated with additional information.",
    },
  );
  expect(record.status).toBe("updated");
  expect(codes).toEqual(["record-withdrawn", "record-corrected"]);
  expect(issues[0]?.message).toBe(
    "The report says that notification A12/00172/26 was withdrawn as a duplicate of A12/00152/26. Mark safety-gate:A12/00172/26 as retracted.",
  );
});

test("A case withdrawn by its own report is retracted", async () => {
  const { record } = await one({}, { report_addendum: "Notification SR/01950/26 was withdrawn." });
  expect(record.status).toBe("retracted");
});

test("Recall pages and codes become references, also when two addresses are glued", async () => {
  const { record } = await one({
    URLrecall: "https://a.example/recallhttps://b.example/recall",
    companyRecallCode: "GM7",
  });
  expect(record.references).toEqual([
    { kind: "other", system: "company-recall", id: "GM7", url: "https://a.example/recall" },
    { kind: "other", system: "company-recall", id: "GM7", url: "https://b.example/recall" },
  ]);
});

test("A case that occurs twice is read twice, with a warning", async () => {
  const { values, codes } = await collect(
    readHazards(safetyGateXml, report([alert(), alert({ order: "2" })])),
  );
  expect(values).toHaveLength(2);
  expect(codes).toEqual(["duplicate-id"]);
});

test("A case without number or name is refused with its place, and the next one is read", async () => {
  const { values, refused } = await collect(
    readHazards(safetyGateXml, report([alert({ caseNumber: "" }), alert({ order: "2" })]), {
      file: "w26.xml",
    }),
  );
  expect(values).toHaveLength(1);
  expect(refused[0]).toMatchObject({
    code: "missing-field",
    path: ["id"],
    position: { file: "w26.xml", line: 1, row: 1 },
  });
});

test("A report that breaks off keeps its complete cases and says where it ends", async () => {
  const xml = report([alert(), alert({ order: "2", caseNumber: "SR/01951/26" })]);
  const { values, refused } = await collect(
    readHazards(safetyGateXml, xml.slice(0, xml.lastIndexOf("<danger>") + 30)),
  );
  expect(values.map(({ id }) => id)).toEqual(["safety-gate:SR/01950/26"]);
  expect(refused.map(({ code, position }) => [code, position?.row])).toEqual([["truncated", 2]]);
});

test("A gzip stream that breaks off keeps what came before", async () => {
  const cases = Array.from({ length: 400 }, (_, index) =>
    alert({
      order: String(index + 1),
      caseNumber: `SR/${String(index).padStart(5, "0")}/26`,
      danger: `Risk ${Math.sin(index)}`,
    }),
  );
  const packed = await gzip(report(cases));
  const { values, refused } = await collect(
    readHazards(safetyGateXml, packed.slice(0, packed.length - 200)),
  );
  expect(values.length).toBeGreaterThan(0);
  expect(refused.map(({ code }) => code)).toContain("truncated");
});

test("Reports joined into one stream are all read, with their own dates", async () => {
  const joined =
    report([alert()]) +
    report([alert({ caseNumber: "SR/01999/26" })], { report_date: "03/07/2026" });
  const { values, issues } = await collect(readHazards(safetyGateXml, joined));
  expect(issues).toEqual([]);
  expect(values.map(({ source }) => source.publishedOn)).toEqual(["2026-06-26", "2026-07-03"]);
});
