import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  type ColumnMap,
  cpscCsv,
  healthCanadaJson,
  mapped,
  readHazards,
  safetyGateXml,
} from "safepact/feeds";
import { type HazardRecord, type Listing, parseListing } from "safepact/model";
import { readLines } from "./dataFiles.ts";

const DATA = new URL("../../../shared/data/", import.meta.url);

/** Every alert of the EU, the US, Canada and Korea that stands beside the project. */
export async function readAlerts(): Promise<HazardRecord[]> {
  const records: HazardRecord[] = [];
  for (const year of ["2023", "2024", "2025"]) {
    for (const file of readdirSync(new URL(`safety-gate/${year}/`, DATA)).sort()) {
      const bytes = gunzipSync(readFileSync(new URL(`safety-gate/${year}/${file}`, DATA)));
      for await (const row of readHazards(safetyGateXml, bytes))
        if (row.ok) records.push(row.value);
    }
  }
  const cpsc = readFileSync(new URL("cpsc/website-export.csv", DATA));
  for await (const row of readHazards(cpscCsv, cpsc)) if (row.ok) records.push(row.value);
  const canada = gunzipSync(readFileSync(new URL("health-canada/HCRSAMOpenData.json.gz", DATA)));
  for await (const row of readHazards(healthCanadaJson, canada))
    if (row.ok) records.push(row.value);
  const korea = readFileSync(new URL("safety-korea/domestic-recalls.jsonl", DATA));
  for await (const row of readHazards(mapped(koreanColumns()), korea))
    if (row.ok) records.push(row.value);
  return records;
}

function koreanColumns(): ColumnMap {
  const file = new URL("../../docs/maps/seoul-korea.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

interface KauflandRow {
  readonly title?: string;
  readonly brand?: string;
  readonly ean?: string;
  readonly manufacturer_part_number?: string;
  readonly price?: { readonly value?: number; readonly currency?: string };
}

/** The scraped marketplace rows as listings; what stands twice in a cell is taken once. */
export function readKaufland(): Listing[] {
  return readLines("kaufland/rows.jsonl").flatMap((line, at) => {
    if (typeof line !== "object" || line === null) return [];
    const row: KauflandRow = line;
    const part = once(row.manufacturer_part_number);
    const brand = once(row.brand).replace(part, "").trim();
    const parsed = parseListing({
      id: `kaufland-${at}`,
      platform: "kaufland.de",
      title: row.title ?? "",
      ...(brand !== "" && { brand }),
      identifiers: [
        { scheme: "gtin" as const, value: once(row.ean) },
        { scheme: "mpn" as const, value: part },
      ].filter(({ value }) => value !== ""),
      ...(row.price?.currency && {
        price: { amount: row.price.value ?? 0, currency: row.price.currency },
      }),
      language: "de",
    });
    return parsed.ok ? [parsed.value] : [];
  });
}

function once(cell: string | undefined): string {
  const words = (cell ?? "").split(/\s+/u).filter((word) => word !== "");
  const half = words.length / 2;
  const [left, right] = [words.slice(0, half).join(" "), words.slice(half).join(" ")];
  return left === right ? left : words.join(" ");
}
