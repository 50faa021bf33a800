import { cpscCsv, cpscJson, readHazards } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

/** A recall in the shape of the service's answer. */
function recall(fields: Readonly<Record<string, unknown>> = {}) {
  return {
    RecallID: 1,
    RecallNumber: "26561",
    RecallDate: "2026-06-18T00:00:00",
    Description: "",
    URL: "https://www.cpsc.gov/Recalls/2026/Starlet-Star-Lamps-Recalled-Due-to-Fire-Hazard-Sold-on-Amazon-by-Starlet",
    Title: "Starlet Star Lamps Recalled Due to Fire Hazard; Sold on Amazon by Starlet",
    ConsumerContact: "Starlet by email at help@starlet.example.",
    LastPublishDate: "2026-06-19T00:00:00",
    Products: [
      {
        Name: "Starlet Star Lamps",
        Description: "",
        Model: "",
        Type: "",
        CategoryID: "",
        NumberOfUnits: "About 2,200",
      },
    ],
    Inconjunctions: [],
    Images: [{ URL: "https://www.cpsc.gov/star.jpg", Caption: "Lamp" }],
    Injuries: [{ Name: "None reported" }],
    Manufacturers: [{ Name: "Bright Crafts Co. Ltd., of China", CompanyID: "" }],
    Retailers: [
      {
        Name: "Online at Amazon from July 2025 through January 2026 for about $40.",
        CompanyID: "",
      },
    ],
    Importers: [],
    Distributors: [],
    SoldAtLabel: null,
    ManufacturerCountries: [{ Country: "China" }],
    ProductUPCs: [],
    Hazards: [{ Name: "The lamps can overheat and catch fire.", HazardType: "", HazardTypeID: "" }],
    Remedies: [{ Name: "Stop using the lamps." }],
    RemedyOptions: [{ Option: "Refund" }, { Option: "New Instructions" }],
    ...fields,
  };
}

async function one(fields: Readonly<Record<string, unknown>>) {
  const { values, issues } = await collect(readHazards(cpscJson, JSON.stringify([recall(fields)])));
  const [record] = values;
  if (record === undefined) throw new Error(JSON.stringify(issues));
  return { record, product: record.products[0], codes: issues.map(({ code }) => code) };
}

test("A recall becomes a complete record", async () => {
  const { record, product, codes } = await one({});
  expect(codes).toEqual([]);
  expect(record).toMatchObject({
    id: "cpsc:26561",
    basis: "domestic-recall",
    territory: ["US"],
    source: { system: "cpsc", language: "en", publishedOn: "2026-06-18", updatedOn: "2026-06-19" },
    hazards: [
      {
        type: "fire",
        sourceTerm: "catch fire",
        description: "The lamps can overheat and catch fire.",
      },
    ],
    measures: [{ action: "recall-from-end-users", on: "2026-06-18", territory: "US" }],
    remedies: [{ kind: "refund" }, { kind: "new-instructions" }],
    consumerAction: "Stop using the lamps.\nContact: Starlet by email at help@starlet.example.",
    incidents: { reports: 0, injuries: 0 },
    offers: [{ platform: "amazon" }],
  });
  expect(product).toMatchObject({
    name: "Starlet Star Lamps",
    countryOfOrigin: "CN",
    price: { amount: 40, currency: "USD" },
    quantities: [{ units: 2200, territory: "US" }],
    scope: { units: "unknown", soldFrom: "2025-07", soldUntil: "2026-01" },
    companies: [
      { role: "manufacturer", name: "Bright Crafts Co. Ltd.", country: "CN" },
      { role: "online-seller", name: "Starlet" },
    ],
  });
});

test("A single recall, not in a list, is read", async () => {
  const { values } = await collect(readHazards(cpscJson, JSON.stringify(recall())));
  expect(values.map(({ id }) => id)).toEqual(["cpsc:26561"]);
});

test("An answer without a match is an empty list, not a fault", async () => {
  expect(await collect(readHazards(cpscJson, "[]"))).toMatchObject({ values: [], issues: [] });
});

test("Several products are several lines", async () => {
  const { record } = await one({
    Products: [
      { Name: "Lamp A", NumberOfUnits: "About 10" },
      { Name: "Lamp B", NumberOfUnits: "About 20" },
    ],
  });
  expect(
    record.products.map(({ line, name, quantities }) => [line, name, quantities[0]?.units]),
  ).toEqual([
    ["1", "Lamp A", 10],
    ["2", "Lamp B", 20],
  ]);
});

test.each([
  [
    "The cookers with model numbers 93550 (KY-318B), 96775 (KY-318A), and 98527 (6L-PC).",
    ["93550", "KY-318B", "96775", "KY-318A", "98527", "6L-PC"],
  ],
  ["Peerless, model PL585; Safety First, models SF585 and S1F585.", ["PL585", "SF585", "S1F585"]],
  ["“Model No. LTXN1003” is printed on the back.", ["LTXN1003"]],
  ["Style No. 400073, with date codes 01-2021.", ["400073"]],
  [
    "SKU numbers FTBFSD-0161, FTBFSD-0162 or SKU FTBFSD-0465 is printed.",
    ["FTBFSD-0161", "FTBFSD-0162", "FTBFSD-0465"],
  ],
  ["The model number is printed on a label.", []],
  ["This recall involves model year 2016-2020 tractors.", []],
])("Model numbers are read from prose: %s", async (Description, models) => {
  expect((await one({ Description })).product?.models).toEqual(models);
});

test.each([
  ["UPC “0-70257-52226-6” is printed on the box.", ["gtin 070257522266"]],
  ["Only boxes with UPC number 885911843430 are included.", ["gtin 885911843430"]],
  ["The rail, ASIN B0BZVCG2R5, weighs 7.72 pounds.", ["asin B0BZVCG2R5"]],
  ["“Amazon FNSKU X0034COQMP” is on a label.", ["amazon-fnsku X0034COQMP"]],
  ["The UPC is on the box.", []],
])("UPC, ASIN and FNSKU are read from prose: %s", async (Description, identifiers) => {
  const found = (await one({ Description })).product?.identifiers.map(
    ({ scheme, value }) => `${scheme} ${value}`,
  );
  expect(found).toEqual(identifiers);
});

test("UPCs of the recall are identifiers; a ten-digit one without its check digit is not", async () => {
  const { product } = await one({ ProductUPCs: [{ UPC: "628078802274" }, { UPC: "4122088609" }] });
  expect(product?.identifiers).toEqual([{ scheme: "gtin", value: "628078802274" }]);
});

test.each([
  ["About 1.7 million (In addition, about 45,900 were sold in Canada)", ["1700000 US", "45900 CA"]],
  [
    "About 60,655 (In addition, about 22,320 were sold in Canada and about 35 were sold in Mexico)",
    ["60655 US", "22320 CA", "35 MX"],
  ],
  ["About 201,200 (In addition, about 26, 800 in Canada)", ["201200 US", "26800 CA"]],
  ["About 330,000, the firm previously recalled 634,000 in July 2024.", ["330000 US"]],
  ["", []],
])("Units with their territory: %j", async (NumberOfUnits, units) => {
  const { product } = await one({ Products: [{ Name: "Lamp", NumberOfUnits }] });
  expect(product?.quantities.map((quantity) => `${quantity.units} ${quantity.territory}`)).toEqual(
    units,
  );
});

test.each([
  [
    "The firm has received 24 reports of overheating. No injuries have been reported.",
    { reports: 24, injuries: 0 },
  ],
  [
    "The firm is aware of 62 reports, including 30 burn injuries and one death.",
    { reports: 62, injuries: 30, deaths: 1 },
  ],
  ["The firm has received six reports.", { reports: 6 }],
])("Incidents in numbers: %s", async (Name, incidents) => {
  const { record } = await one({ Injuries: [{ Name }] });
  expect(record.incidents).toEqual({ ...incidents, description: Name });
});

test("Text of another recall is found, left out and reported", async () => {
  const { record, codes } = await one({
    Title: "Arizer Solo III Vaporizers Recalled Due to Fire and Burn Hazards",
    URL: "https://www.cpsc.gov/Recalls/2026/Arizer-Solo-III-Vaporizers-Recalled-Due-to-Fire-and-Burn-Hazards",
    Products: [{ Name: "Arizer Solo III vaporizers", NumberOfUnits: "About 5,000" }],
    Manufacturers: [],
    Hazards: [
      { Name: "The pajama sets violate the standard for sleepwear, posing a risk of burns." },
    ],
    ConsumerContact: "Dreamwear by email at dream@dreamwear.example.",
  });
  expect(codes).toEqual(["mixed-record"]);
  expect(record.hazards.map(({ type }) => type)).toEqual(["fire", "burns"]);
  expect(JSON.stringify(record)).not.toMatch(/pajama|Dreamwear/u);
});

test("A title that does not fit the page's address gives way to it", async () => {
  const { record, codes } = await one({
    Title: "Acme Bunk Ladders Recalled Due to Fall Danger",
    Products: [],
    Hazards: [],
  });
  expect(codes).toEqual(["mixed-record"]);
  expect(record.products[0]?.name).toBe(
    "Starlet Star Lamps Recalled Due to Fire Hazard Sold on Amazon by Starlet",
  );
});

const header =
  "\uFEFFRecall Number,Product Safety Warning Number,Date,Product Safety Warning Date,Recall Heading,Name of product,Description,Hazard Description,Consumer Action,Original Product Safety Warning Announcement,Remedy Type,Units,Incidents,Remedy,Sold At Label,Sold At,Importers,Manufacturers,Distributors,Manufactured In,Custom Label,Custom Field";

test("The website's CSV gives the same id, with entities decoded", async () => {
  const line =
    '26-561,,"April 03, 2025",,Star Lamps Recalled,Star Lamps,"A lamp&nbsp;with “model number SL-100” &amp; a cord.",Choking hazard,,,"Refund, Replace","About 2,900",None reported,Stop.,Sold At,"Temu.com, and TikTok.com from May 2024 through June 2025 for about $6.","Lamps Inc., of Atlanta, Georgia",,,China and Vietnam,Retailer:,"Shine LLC, of Casper, Wyoming"';
  const { values, issues } = await collect(readHazards(cpscCsv, `${header}\n${line}\n`));
  expect(issues).toEqual([]);
  const [record] = values;
  expect(record).toMatchObject({
    id: "cpsc:26561",
    source: { publishedOn: "2025-04-03" },
    remedies: [{ kind: "refund" }, { kind: "replace" }],
    offers: [{ platform: "temu" }, { platform: "tiktok-shop" }],
  });
  expect(record?.products[0]).toMatchObject({
    description: "A lamp with “model number SL-100” & a cord.",
    models: ["SL-100"],
    companies: [
      { role: "importer", name: "Lamps Inc.", country: "US" },
      { role: "retailer", name: "Shine LLC", country: "US" },
    ],
  });
  expect(record?.products[0]).not.toHaveProperty("countryOfOrigin");
});

test("A warning without a recall is a warning, and one that became a recall is its follow-up", async () => {
  const warning =
    ',26-080,,"November 6, 2025",CPSC Warns about Star Lamps,Star Lamps,,,,,,,,,,,,,,,,';
  const both =
    '26-141,26-080,"December 11, 2025","November 6, 2025",Star Lamps Recalled,Star Lamps,,,,,,,,,,,,,,,,';
  const { values } = await collect(readHazards(cpscCsv, `${header}\n${warning}\n${both}\n`));
  expect(
    values.map(({ id, basis, measures, references }) => [
      id,
      basis,
      measures[0]?.action,
      references,
    ]),
  ).toEqual([
    ["cpsc:26080", "unknown", "warning-to-consumers", []],
    [
      "cpsc:26141",
      "domestic-recall",
      "recall-from-end-users",
      [{ kind: "follow-up", system: "cpsc", id: "26080" }],
    ],
  ]);
});

test("A file without the columns of the export says which are missing", async () => {
  const { refused } = await collect(readHazards(cpscCsv, "a,b\n1,2\n"));
  expect(refused.map(({ code, message }) => [code, message])).toEqual([
    [
      "missing-column",
      'The file has no column "Recall Number", "Recall Heading", "Name of product". Its columns are: a, b. Choose the reader that fits it, or name its columns in a column map.',
    ],
  ]);
});
