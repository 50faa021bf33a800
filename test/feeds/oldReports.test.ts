import { readHazards, safetyGateXml } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

/** A report as those of 2004 to 2006 are written: fewer elements, empty ones as nil, no name of the product. */
function report(...alerts: readonly string[]): string {
  const head =
    "<report_language>en</report_language><report_date>14/10/2005</report_date><report_year>2005</report_year><report_week>41</report_week>";
  return `<?xml version="1.0" encoding="UTF-8"?><Safety-Gate>${head}${alerts.map((alert) => `<notifications xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="WeeklyReportNotificationsDetailContentDto">${alert}</notifications>`).join("\n")}</Safety-Gate>`;
}
const nil = (name: string) => `<${name} xsi:nil="true"/>`;
const cdata = (name: string, text: string) => `<${name}><![CDATA[${text}]]></${name}>`;
const empty = ["product", "name", "brand", "type_numberOfModel", "batchNumber_barcode"]
  .map(nil)
  .join("");

async function read(...alerts: readonly string[]) {
  return await collect(readHazards(safetyGateXml, report(...alerts)));
}

test("an alert that names its product in the description only takes the name from there", async () => {
  const { values, refused, codes } = await read(
    `${cdata("caseNumber", "0512/05")}${cdata("category", "Toys")}${empty}${cdata("description", "Light sticks in a bag of six, with a red cap.")}${cdata("riskType", "Chemical")}${cdata("danger", "The liquid leaks.")}${cdata("notifyingCountry", "Finland")}<countryOfOrigin/>`,
  );
  expect(refused).toEqual([]);
  expect(codes).toEqual(["repaired-name"]);
  expect(values).toMatchObject([
    {
      id: "safety-gate:0512/05",
      source: { publishedOn: "2005-10-14", notifyingCountry: "FI" },
      products: [
        {
          name: expect.stringMatching(/^Light sticks/u),
          categories: [{ label: "Toys" }],
          identifiers: [],
          scope: { units: "unknown" },
        },
      ],
      hazards: [{ type: "chemical", description: "The liquid leaks." }],
    },
  ]);
});

test.each([
  ["its category", `${cdata("category", "Lighting chains")}`, "Lighting chains"],
  ["its brand", `<category/>${cdata("brand", "Luna")}`, "Luna"],
  ["its number", "<category></category>", "0513/05"],
])("an alert without name and description is called by %s", async (_, rest, name) => {
  const { values, refused, codes } = await read(
    `${cdata("caseNumber", "0513/05")}${rest}${nil("product")}${nil("name")}${nil("description")}`,
  );
  expect(refused).toEqual([]);
  expect(codes).toEqual(["repaired-name"]);
  expect(values[0]?.products[0]?.name).toBe(name);
});

test("case numbers of every shape are ids, and a break inside one parts it no more", async () => {
  const numbers = ["0001/04", "1150/09", "A12/0121/05", "INFO/0008/06", "EM/0002/06"];
  const { values, refused } = await read(
    ...numbers.map((number) => `${cdata("caseNumber", number)}${cdata("product", "Lamp")}`),
    `<caseNumber>0514/<br />05</caseNumber>${cdata("product", "Lamp")}`,
  );
  expect(refused).toEqual([]);
  expect(values.slice(0, 5).map(({ id }) => id)).toEqual(
    numbers.map((one) => `safety-gate:${one}`),
  );
  expect(values[5]?.id).toMatch(/^safety-gate:0514\/\s?05$/u);
});

test("measures that are sentences, or are not there, leave an alert whole", async () => {
  const { values, refused } = await read(
    `${cdata("caseNumber", "0515/05")}${cdata("product", "Lamp")}${cdata("measures", "Type of economic operator to whom the measure(s) were ordered: OtherCategory of measure(s): Withdrawal from the market ordered by the authorities.Date of entry into force: 03/10/2005")}`,
    `${cdata("caseNumber", "0516/05")}${cdata("product", "Lamp")}${nil("measures")}`,
    `${cdata("caseNumber", "0517/05")}${cdata("product", "Lamp")}`,
  );
  expect(refused).toEqual([]);
  expect(values.map(({ measures }) => measures.map(({ action, on }) => [action, on]))).toEqual([
    [["withdrawal-from-market", "2005-10-03"]],
    [],
    [],
  ]);
});
