import type { HazardRecord } from "../../model/index.ts";

/**
 * Restates a record of another country as one that applies in Korea, as an authority does when it passes it on to the
 * marketplaces: recalled abroad, and now in force here as well.
 *
 * @param record - The record as it was read.
 * @returns The record as it is provided.
 */
export function applyInKorea(record: HazardRecord): HazardRecord {
  if (record.territory.includes("KR")) return record;
  return {
    ...record,
    basis: record.source.system === "safety-korea" ? record.basis : "recalled-abroad",
    territory: [...record.territory, "KR"],
  };
}
