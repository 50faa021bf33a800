import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import {
  cpscCsv,
  cpscJson,
  type HazardReader,
  healthCanadaJson,
  mapped,
  readHazards,
  readListings,
  safetyGateJson,
  safetyGateXml,
} from "safepact/feeds";
import type { Issue } from "safepact/model";
import { describe, expect, test } from "vitest";

const data = new URL("../../../shared/data/", import.meta.url);
const here = existsSync(data);

/** Counts what a real file gives; only numbers are kept. */
async function count(reader: HazardReader, paths: readonly string[]) {
  const counts = {
    records: 0,
    refused: 0,
    withGtin: 0,
    gtins: new Set<string>(),
    codes: new Map<Issue["code"], number>(),
  };
  const ids = new Set<string>();
  for (const path of paths) {
    for await (const result of readHazards(reader, createReadStream(new URL(path, data)))) {
      for (const { code } of result.issues)
        counts.codes.set(code, (counts.codes.get(code) ?? 0) + 1);
      if (!result.ok) {
        counts.refused += 1;
        continue;
      }
      counts.records += 1;
      ids.add(result.value.id);
      const gtins = result.value.products.flatMap(({ identifiers }) =>
        identifiers.filter(({ scheme }) => scheme === "gtin"),
      );
      if (gtins.length > 0) counts.withGtin += 1;
      for (const { value } of gtins) counts.gtins.add(value.padStart(14, "0"));
    }
  }
  return { ...counts, ids: ids.size, gtins: counts.gtins.size };
}

function columns(name: string) {
  return mapped(
    JSON.parse(readFileSync(new URL(`../../docs/maps/${name}.json`, import.meta.url), "utf8")),
  );
}

describe.skipIf(!here)("real files (skipped where ../shared/data is absent)", () => {
  test("The 154 weekly reports of 2023 to 2025 give 12,111 records, none refused", async () => {
    const files = ["2023", "2024", "2025"].flatMap((year) =>
      readdirSync(new URL(`safety-gate/${year}/`, data)).map(
        (name) => `safety-gate/${year}/${name}`,
      ),
    );
    const found = await count(safetyGateXml, files);
    expect(files).toHaveLength(154);
    expect(found).toMatchObject({ records: 12_111, refused: 0, ids: 12_111 });
    expect(found.withGtin).toBeGreaterThan(7_200);
  }, 600_000);

  test("Both files of the CPSC are read whole, and its mixed record is found", async () => {
    expect(await count(cpscCsv, ["cpsc/website-export.csv"])).toMatchObject({
      records: 902,
      refused: 0,
      ids: 902,
      codes: new Map(),
    });
    expect(await count(cpscJson, ["cpsc/api-sample.json"])).toMatchObject({
      records: 2,
      refused: 0,
      codes: new Map([["mixed-record", 1]]),
    });
  });

  test("The sample of the portal's JSON is the alert it should be", async () => {
    expect(await count(safetyGateJson, ["safety-gate/public-api-sample.json"])).toMatchObject({
      records: 1,
      refused: 0,
    });
  });

  test("All rows of Health Canada are read", async () => {
    expect(await count(healthCanadaJson, ["health-canada/HCRSAMOpenData.json.gz"])).toMatchObject({
      records: 33_961,
      refused: 0,
    });
  }, 600_000);

  test("The Korean recalls are read whole through their map", async () => {
    expect(
      await count(columns("seoul-korea"), ["safety-korea/domestic-recalls.jsonl"]),
    ).toMatchObject({ records: 766, refused: 0, ids: 766 });
  });

  test("The Kaufland rows are read through their map; six have no title", async () => {
    let listings = 0;
    const codes = new Map<Issue["code"], number>();
    for await (const result of readListings(
      columns("kaufland"),
      createReadStream(new URL("kaufland/rows.jsonl", data)),
    )) {
      if (result.ok) listings += 1;
      for (const { code } of result.issues) codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect([listings, Object.fromEntries(codes)]).toEqual([
      2084,
      // Sixteen prices such as 2.695 are thousands that were scraped as decimals: they are told, not believed.
      { "duplicate-id": 84, "dropped-value": 16, "missing-field": 6 },
    ]);
  });
});
