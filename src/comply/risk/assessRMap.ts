import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { fractionOf, isMoreThanOneIn } from "./fraction.ts";

/** A field of the R-Map. */
export type RMapField = "C" | "B1" | "B2" | "B3" | "A1" | "A2" | "A3";

/** Result of {@link assessRMap}. */
export interface RMapAssessment {
  /** Field of the map. */
  readonly field: RMapField;
  /** Its zone: A not tolerable, B as low as reasonably practicable, C broadly acceptable. */
  readonly zone: "A" | "B" | "C";
  /** Row of the map, 0 to 5. */
  readonly frequency: 0 | 1 | 2 | 3 | 4 | 5;
  /** Whether the map was checked against its source: it was not. */
  readonly confidence: "unverified";
}

/** Rows by frequency, columns by severity 0 to IV. Written down from general knowledge of the NITE and JUSE map; unverified. */
const map: readonly (readonly RMapField[])[] = [
  ["C", "C", "C", "C", "C"],
  ["C", "C", "C", "B1", "B2"],
  ["C", "C", "B1", "B2", "B3"],
  ["C", "B1", "B2", "B3", "A1"],
  ["C", "B2", "B3", "A1", "A2"],
  ["C", "B3", "A1", "A2", "A3"],
];

/** Frequencies above one in so many unit-years fall in row 5, 4 … 1. */
const edges = [10_000n, 100_000n, 1_000_000n, 10_000_000n, 100_000_000n] as const;
const rows = [5, 4, 3, 2, 1] as const;

/**
 * Places a hazard on Japan's R-Map for consumer goods by frequency and severity. The map is unverified, and the answer says so.
 *
 * @param perUnitYear - Events per unit in use and year: a number, or text such as "1/500000".
 * @param severity - 0 none, 1 slight, 2 medium, 3 serious, 4 fatal.
 * @returns Field and zone.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the frequency or the severity is none.
 *
 * @example
 * ```ts
 * import { assessRMap } from "safepact/comply";
 *
 * const { field, zone, confidence } = assessRMap("1/2000000", 3);
 * [field, zone, confidence]; // => ["B2", "B", "unverified"]
 * ```
 */
export function assessRMap(
  perUnitYear: number | string,
  severity: 0 | 1 | 2 | 3 | 4,
): RMapAssessment {
  checkGiven(
    { perUnitYear, severity },
    { perUnitYear: ["or", "number", "text"], severity: "number" },
  );
  const frequency = fractionOf(perUnitYear);
  const edge = edges.findIndex((each) => isMoreThanOneIn(frequency, each));
  const row = rows[edge] ?? 0;
  const field = map[row]?.[severity];
  if (!field) {
    throw new SafepactError("INVALID_INPUT", `${severity} is no severity of the R-Map.`, {
      hint: "Pass a whole number from 0 to 4.",
    });
  }
  return { field, zone: zoneOf(field), frequency: row, confidence: "unverified" };
}

function zoneOf(field: RMapField): RMapAssessment["zone"] {
  if (field.startsWith("A")) return "A";
  return field.startsWith("B") ? "B" : "C";
}
