import {
  consumer24Json,
  consumer24Xml,
  coupangJson,
  cpscCsv,
  cpscJson,
  fdaIresJson,
  gatherHazards,
  googleMerchantXml,
  healthCanadaJson,
  mapped,
  opendatasoftRapex,
  openfdaJson,
  readHazards,
  readListings,
  readValues,
  safetyGateXml,
  safetykoreaJson,
  schemaOrg,
  spApiJson,
} from "safepact/feeds";
import { createMatcher } from "safepact/match";
import { parseListing } from "safepact/model";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";
import { alert, report } from "./report.ts";

const consumer24 = (inside: string) =>
  `<selectCntntsForOpenAPIResponse>${inside}</selectCntntsForOpenAPIResponse>`;

test.each([
  ["Consumer24", consumer24Xml, consumer24("<return><code>50</code><msg>key</msg></return>")],
  ["Consumer24", consumer24Json, '{"channel":{"return":{"code":"50","msg":"key"}}}'],
  ["Consumer24", consumer24Json, '{"code":51}'],
  ["SafetyKorea", safetykoreaJson, '{"resultCode":"4000","resultMsg":"key"}'],
  ["iRES", fdaIresJson, '{"MESSAGE":"Authorization denied","STATUSCODE":401}'],
  ["openFDA", openfdaJson, '{"error":{"code":"OVER_RATE_LIMIT","message":"slow down"}}'],
])("a refusal of %s is no empty list", async (service, reader, text) => {
  const { values, refused } = await collect(readHazards(reader, text));
  expect(values).toEqual([]);
  expect(refused).toMatchObject([{ code: "resultcode-error", severity: "error" }]);
  expect(refused[0]?.message).toContain(service);
});

test.each([
  [coupangJson, '{"code":"ERROR","message":"no","data":[]}'],
  [spApiJson, '{"errors":[{"code":"Unauthorized","message":"no"}]}'],
])("a refusal of a marketplace's service is no empty list", async (reader, text) => {
  const { refused } = await collect(readListings(reader, text));
  expect(refused).toMatchObject([{ code: "resultcode-error" }]);
});

test.each([
  [consumer24Xml, consumer24("<return><code>30</code></return>")],
  [consumer24Xml, consumer24("<channel><return><allCnt>0</allCnt></return></channel>")],
  [consumer24Json, '{"channel":{"return":{"code":"30"}}}'],
  [consumer24Json, '{"channel":{"return":{"code":"00","allCnt":0,"content":[]}}}'],
  [consumer24Json, '{"content":[]}'],
  [safetykoreaJson, '{"resultCode":"2004","resultMsg":"none"}'],
  [openfdaJson, '{"error":{"code":"NOT_FOUND","message":"No matches found!"}}'],
  [openfdaJson, '{"results":[]}'],
  [fdaIresJson, '{"MESSAGE":"success","RESULTCOUNT":0,"STATUSCODE":400,"RESULT":[]}'],
  [cpscJson, "[]"],
  [cpscCsv, "Recall Number,Recall Heading,Name of product\n"],
  [safetyGateXml, report([])],
  [mapped({ id: "a", "products.0.name": "b" }), "a,b\n"],
])("an answer without records is empty and no failure: %#", async (reader, text) => {
  expect(await collect(readHazards(reader, text))).toMatchObject({ values: [], issues: [] });
});

test.each([
  [safetyGateXml, report([alert()]).replaceAll("notifications", "alerts")],
  [safetyGateXml, consumer24("<a/>")],
  [
    consumer24Xml,
    consumer24("<channel><return><row><recallSn>1</recallSn></row></return></channel>"),
  ],
  [cpscJson, "[1,2]"],
  [cpscJson, '{"rows":[]}'],
  [healthCanadaJson, '{"error":"x"}'],
  [opendatasoftRapex, '{"error_code":"x"}'],
])(
  "what holds nothing of the reader's structure is never a quiet nothing: %#",
  async (reader, text) => {
    const { values, refused } = await collect(readHazards(reader, text));
    expect(values).toEqual([]);
    expect(refused.length).toBeGreaterThan(0);
  },
);

test("a page without a product and a shop's feed without items in the known place say no-rows", async () => {
  const crumbs = '{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[]}';
  expect((await collect(readListings(schemaOrg, crumbs))).refused).toMatchObject([
    { code: "no-rows" },
  ]);
  const feed = "<rss><channel><title>x</title><article><id>1</id></article></channel></rss>";
  expect((await collect(readListings(googleMerchantXml, feed))).refused).toMatchObject([
    { code: "no-rows" },
  ]);
});

test("a report that withdraws an earlier alert makes it retracted, and the matcher knows", async () => {
  const first = report([alert({ caseNumber: "SR/00001/25" })]);
  const second = report(
    [
      alert({
        caseNumber: "SR/00002/25",
        barcode: "",
        product: "Bicycle helmet",
        brand: "Velox",
        name: "Other",
        type_numberOfModel: "",
        description: "",
      }),
    ],
    {
      report_addendum: "Notification SR/00001/25 was withdrawn.",
    },
  );
  const { records } = await gatherHazards(
    readHazards(safetyGateXml, first),
    readHazards(safetyGateXml, second),
  );
  const listing = parseListing({
    id: "L",
    title: "Luna Night Sky 10 star projector LN-1010",
    brand: "Luna",
    identifiers: [{ scheme: "gtin", value: "4006381333931" }],
  });
  if (!listing.ok) throw new Error("refused");
  expect(records.map(({ status }) => status)).toEqual(["retracted", "active"]);
  const { outcome, reasons } = createMatcher(records).screen(listing.value);
  expect([outcome, reasons.includes("record-retracted")]).toEqual(["none-found", true]);
});

test("a file of other values is read with places, and a repeated id is remarked", async () => {
  const seen = [];
  const parse = (value: unknown) => ({ ok: true as const, value, issues: [] });
  for await (const result of readValues(parse, '\uFEFF{"id":"a"}\r\n\n{"id":"a"}\n{', {
    file: "f",
  })) {
    seen.push([result.ok, ...result.issues.map(({ code, position }) => [code, position?.line])]);
  }
  expect(seen).toEqual([[true], [true, ["duplicate-id", 3]], [false, ["invalid-json", 4]]]);
});

test.each([
  [openfdaJson, '{"meta":{}}'],
  [cpscJson, "{}"],
  [safetykoreaJson, '{"status":"ok"}'],
])("the answer of another service holds no rows: %#", async (reader, text) => {
  const { refused } = await collect(readHazards(reader, text));
  expect(refused).toMatchObject([{ code: "no-rows", severity: "error" }]);
});

test("among others a row without an id and a name is a bad row, with its place", async () => {
  const { values, refused } = await collect(
    readHazards(
      cpscJson,
      '[{},{"RecallNumber":"26-1","Title":"Lamp","Products":[{"Name":"Lamp"}]}]',
    ),
  );
  expect(values).toHaveLength(1);
  expect(refused).toMatchObject([
    { code: "missing-field", position: { row: 1 } },
    { code: "missing-field", position: { row: 1 } },
  ]);
});
