import { hazardReaders, readHazards } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

/** One record of each reader that has a date field, with a date put into it. */
const dated: Readonly<Record<string, (date: string) => unknown>> = {
  "safety-gate-xml": (date) =>
    `<Safety-Gate><report_date>${date}</report_date><notifications><caseNumber>A12/1/25</caseNumber><name>Doll</name></notifications></Safety-Gate>`,
  "safety-gate-json": (publicationDate) => [
    {
      reference: "A12/1/25",
      notificationType: {},
      publicationDate,
      product: { nameSpecific: "Doll" },
    },
  ],
  "opendatasoft-rapex": (alert_date) => [
    { alert_number: "A12/1/25", product_name: "Doll", alert_date },
  ],
  "cpsc-json": (RecallDate) => [
    { RecallNumber: "26001", Products: [{ Name: "Doll" }], RecallDate },
  ],
  "safetykorea-json": (publishDate) => ({
    resultCode: "2000",
    resultData: [{ recallUid: "1", recallProductName: "인형", publishDate }],
  }),
  "consumer24-json": (recallPublictBgnde) => ({
    content: [{ recallSn: "1", productNm: "인형", recallPublictBgnde }],
  }),
  "openfda-json": (report_date) => ({
    results: [{ recall_number: "F-1", product_description: "Doll", report_date }],
  }),
  "fda-ires-json": (ENFORCEMENTREPORTDT) => ({
    RESULT: [{ RECALLNUM: "F-1", PRODUCTDESCRIPTIONTXT: "Doll", ENFORCEMENTREPORTDT }],
  }),
  "health-canada-json": (date) => [{ NID: "1", Title: "Doll recalled", "Last updated": date }],
  "rappelconso-json": (date_publication) => [
    { numero_fiche: "1", libelle: "Doll", date_publication },
  ],
  "oecd-json": (date) => ({
    results: [{ uri: "/GlobalRecalls/Recall/EN/AU/1", "product.name": "Doll", date }],
  }),
  "opss-json": (first_published_at) => ({
    title: "Product Recall: Doll (2601-0001)",
    base_path: "/x",
    first_published_at,
    details: {},
  }),
};

async function read(id: string, date: string) {
  const reader = hazardReaders.find((each) => each.id === id);
  if (reader === undefined) throw new Error(id);
  const file = dated[id]?.(date);
  const { values, issues } = await collect(
    readHazards(reader, typeof file === "string" ? file : JSON.stringify(file)),
  );
  return {
    source: values[0]?.source,
    dropped: issues.filter(({ code }) => code === "dropped-value"),
  };
}

test.each(Object.keys(dated))("%s leaves out a date that is none with one remark", async (id) => {
  const { source, dropped } = await read(id, "next week");
  expect(source?.publishedOn ?? source?.updatedOn).toBeUndefined();
  expect(dropped.map(({ path }) => path.join("."))).toEqual([
    expect.stringMatching(/^source\.(?:published|updated)On$/u),
  ]);
  expect(dropped[0]?.message).toContain("next week".slice(0, 9));
});

test.each(Object.keys(dated))("%s reads a date of another notation", async (id) => {
  for (const [written, day] of [
    ["令和8年1月2日", "2026-01-02"],
    ["2 January 2026", "2026-01-02"],
  ] as const) {
    const { source, dropped } = await read(id, written);
    expect([source?.publishedOn ?? source?.updatedOn, dropped]).toEqual([day, []]);
  }
});

test("units of a Korean recall are read with what they count, and prose is left out with a remark", async () => {
  const reader = hazardReaders.find(({ id }) => id === "safetykorea-json");
  const volumes = ["1,000개", "3000 EA", "약 1,200대", "540", "수입량 미상"];
  const resultData = volumes.map((publishRecallVol, n) => ({
    recallUid: String(n),
    recallProductName: "인형",
    publishRecallVol,
  }));
  if (reader === undefined) throw new Error("no reader");
  const file = JSON.stringify({ resultCode: "2000", resultData });
  const { values, codes } = await collect(readHazards(reader, file));
  expect(values.map(({ products }) => products[0]?.quantities[0]?.units)).toEqual([
    1000,
    3000,
    1200,
    540,
    undefined,
  ]);
  expect(codes).toEqual(["dropped-value"]);
});

test("an alert that names no product takes its name from its other fields in every form of the Safety Gate", async () => {
  const described = "Light sticks with a liquid that leaks. Sold in packs.";
  const forms: Readonly<Record<string, unknown>> = {
    "opendatasoft-rapex": [{ alert_number: "1150/06", product_description: described }],
    "safety-gate-json": [
      {
        reference: "1150/06",
        notificationType: {},
        product: { versions: [{ language: { key: "EN" }, description: described }] },
      },
    ],
  };
  for (const [id, file] of Object.entries(forms)) {
    const reader = hazardReaders.find((each) => each.id === id);
    if (reader === undefined) throw new Error(id);
    const { values, codes } = await collect(readHazards(reader, JSON.stringify(file)));
    expect([id, values[0]?.products[0]?.name, codes]).toEqual([
      id,
      "Light sticks with a liquid that leaks",
      ["repaired-name"],
    ]);
  }
});
