import { checkGiven } from "../../model/checkGiven.ts";
import type { Hazard } from "../../model/index.ts";
import { hazardShape } from "../../model/modelShapes.ts";
import { type NoticeHazard, saysHazard, type TestResult } from "../data/noticeHazard.ts";

/**
 * Takes from the hazards of a record what a notice tells: type, description, and what tests measured. A hazard of unknown
 * type without a description tells a reader nothing and is left out.
 *
 * @param hazards - The hazards, as a record holds them.
 * @returns The hazards of a notice.
 *
 * @example
 * ```ts
 * import { parseHazardRecord } from "safepact/model";
 * import { toNoticeHazards } from "safepact/notify";
 *
 * const record = parseHazardRecord({ id: "h1", products: [{ name: "Lamp" }], hazards: [{ type: "fire" }, {}] });
 * if (!record.ok) throw new Error("unreadable");
 * toNoticeHazards(record.value.hazards); // => [{ type: "fire", tests: [] }]
 * ```
 */
export function toNoticeHazards(hazards: readonly Hazard[]): readonly NoticeHazard[] {
  checkGiven({ hazards }, { hazards: [hazardShape] });
  return hazards.filter(saysHazard).map(({ type, description, substances = [] }) => ({
    type,
    ...(description !== undefined && { description }),
    tests: substances.flatMap(testOf),
  }));
}

function testOf(substance: NonNullable<Hazard["substances"]>[number]): TestResult[] {
  const { name, measured, limit, rule } = substance;
  if (measured === undefined) return [];
  return [
    {
      name,
      measured,
      ...(limit !== undefined && { limit }),
      ...(rule !== undefined && { rule }),
    },
  ];
}
