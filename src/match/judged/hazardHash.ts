import { contentHash } from "../../canonical/contentHash.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import { hazardRecordShape } from "../../model/modelShapes.ts";

/**
 * Hashes what a decision about a hazard record rests on: its products, hazards, risk, offers, territory and status.
 *
 * @param record - A hazard record.
 * @returns SHA-256, hexadecimal, for {@link model!Judgement.hazardHash}.
 *
 * @example
 * ```ts
 * import { hazardHash } from "safepact/match";
 * import { parseHazardRecord } from "safepact/model";
 *
 * const record = parseHazardRecord({ id: "H1", products: [{ name: "Bath seat" }] });
 * record.ok && hazardHash(record.value).length; // => 64
 * ```
 */
export function hazardHash(record: HazardRecord): string {
  checkGiven({ record }, { record: hazardRecordShape });
  const { status, products, hazards, risk, offers, territory } = record;
  return contentHash({ status, products, hazards, risk, offers, territory });
}
