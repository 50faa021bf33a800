import { openfdaJson, readHazards } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

const read = (...results: readonly object[]) =>
  collect(readHazards(openfdaJson, JSON.stringify({ meta: {}, results })));

const pump = {
  product_res_number: "Z-0101-2026",
  cfres_id: "210001",
  event_date_initiated: "2026-01-05",
  event_date_posted: "2026-02-01",
  recall_status: "Open, Classified",
  product_description: "Infusion pump, models IP-100 and IP-200. UDI-DI 00812345678901",
  code_info: "Model IP-100, UDI-DI 00812345678901, lots A1, A2; model IP-200, UPC 036000291452",
  recalling_firm: "Medica Inc.",
  reason_for_recall: "The pump may stop.",
  action: "Stop using it.",
  product_quantity: "3,410 units (1,000 US)",
  distribution_pattern: "US: CA, NY",
  k_numbers: ["K123456"],
};

test("A recall of several models of a device keeps its lots, and each of its codes once", async () => {
  const { values, issues } = await read(pump);
  expect(issues).toEqual([]);
  expect(values).toMatchObject([
    {
      id: "openfda:Z-0101-2026",
      source: { publishedOn: "2026-02-01" },
      products: [
        {
          name: pump.product_description,
          identifiers: [
            { scheme: "gtin", value: "00812345678901" },
            { scheme: "gtin", value: "036000291452" },
          ],
          scope: { units: "batches", batches: pump.code_info, soldAt: "US: CA, NY" },
          quantities: [{ units: 3410, territory: "US" }],
          companies: [{ name: "Medica Inc." }],
        },
      ],
      hazards: [{ type: "unknown", description: "The pump may stop." }],
      measures: [{ on: "2026-01-05" }],
      consumerAction: "Stop using it.",
    },
  ]);
});

test("What a recall of a device does not say stays absent, and a date that is none is left out with a remark", async () => {
  const { values, issues } = await read(
    { product_res_number: "Z-0102-2026", product_description: "Cable" },
    {
      product_res_number: "Z-0103-2026",
      product_description: "Kit",
      code_info: "All lots",
      product_quantity: "unknown",
      event_date_initiated: "soon",
      event_date_posted: null,
      reason_for_recall: "",
    },
  );
  expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["dropped-value", "measures.0.on"],
  ]);
  expect(values[0]).toMatchObject({ hazards: [], products: [{ scope: { units: "unknown" } }] });
  expect(values[1]).toMatchObject({
    hazards: [],
    products: [
      { identifiers: [], quantities: [], scope: { units: "batches", batches: "All lots" } },
    ],
  });
  expect(values[1]?.measures[0]).not.toHaveProperty("on");
  expect(values[1]?.source).not.toHaveProperty("publishedOn");
});

test("A row without a number or a description is refused, and only it; the number of an enforcement report goes before", async () => {
  const { values, issues } = await read(
    { product_description: "Cable" },
    { product_res_number: "Z-0104-2026" },
    { ...pump, recall_number: "Z-0105-2026" },
  );
  expect(values.map(({ id }) => id)).toEqual(["openfda:Z-0105-2026"]);
  expect(issues.map(({ code, path, position }) => [code, path.at(-1), position?.row])).toEqual([
    ["missing-field", "id", 1],
    ["missing-field", "name", 2],
  ]);
});
