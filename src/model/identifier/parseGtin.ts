import { checkText } from "../checkGiven.ts";
import { foldDigits } from "../foldDigits.ts";
import { baseUnitGtin } from "./baseUnitGtin.ts";
import { digitClusters, holdsOnlyCodes } from "./digitClusters.ts";
import { elementString } from "./elementString.ts";
import { type GtinReading, type GtinRepair, gtinRepairs } from "./gtinReading.ts";
import { gtinRestriction } from "./gtinRestriction.ts";
import { isGtin } from "./isGtin.ts";
import { type ClusterCode, readCluster } from "./readCluster.ts";

/**
 * Finds every GTIN in a messy text: EAN-13, UPC-A, EAN-8 and GTIN-14, with spaces, labels, several in one run, or
 * damaged by a spreadsheet. Each is given once, in order, with what had to be undone. A number whose check digit fails
 * is never given as strong; one without a check digit is completed and given as weak.
 *
 * Takes time in proportion to the text.
 *
 * @param text - What a feed or a seller wrote into a barcode field, or any other text.
 * @returns The readings; empty when the text holds none.
 *
 * @example
 * ```ts
 * import { parseGtin } from "safepact/model";
 *
 * const [reading] = parseGtin("EAN: 4 006381 333931");
 * reading?.gtin; // => "04006381333931"
 * reading?.repairs; // => ["separators-stripped"]
 * parseGtin("40086780058084008678617 / 4006381333932"); // => []
 * parseGtin("14006381333938")[0]?.baseUnit; // => "04006381333931"
 * parseGtin("2000000256559")[0]?.restriction; // => "in-store"
 * ```
 */
export function parseGtin(text: string): readonly GtinReading[] {
  checkText("text", text);
  if (text.length > 8 && isGtin(text)) return [plainReading(text)];
  const folded = foldDigits(text);
  const scanned = text.length >= 16 ? elementString(folded) : undefined;
  if (scanned !== undefined) return [{ ...plainReading(scanned.gtin), repairs: ["text-stripped"] }];
  const codes = digitClusters(folded).flatMap(readCluster);
  if (codes.length === 0) return [];
  const alone = codes.every(({ certainty }) => certainty !== "alone") || holdsOnlyCodes(folded);
  const readings = new Map<string, GtinReading>();
  for (const code of codes) {
    const reading = toReading(code, { folded, wide: folded !== text, alone });
    const known = readings.get(reading.gtin);
    if (!known || (known.certainty === "weak" && reading.certainty === "strong")) {
      readings.set(reading.gtin, reading);
    }
  }
  return [...readings.values()];
}

/** The usual case, without the search: the text is one code and nothing else. */
function plainReading(text: string): GtinReading {
  return {
    ...namedBy(text.padStart(14, "0")),
    written: text,
    length: ([12, 13] as const).find((size) => size === text.length) ?? 14,
    certainty: "strong",
    repairs: [],
  };
}

/** The number, and what it says of itself. */
function namedBy(gtin: string): Pick<GtinReading, "gtin" | "restriction" | "baseUnit"> {
  const restriction = gtinRestriction(gtin);
  const baseUnit = baseUnitGtin(gtin);
  return { gtin, ...(restriction && { restriction }), ...(baseUnit && { baseUnit }) };
}

interface Surroundings {
  readonly folded: string;
  readonly wide: boolean;
  readonly alone: boolean;
}

function toReading(code: ClusterCode, { folded, wide, alone }: Surroundings): GtinReading {
  const { digits, length, first, last } = code;
  const found = new Set<GtinRepair>(code.repairs);
  if (wide) found.add("width-folded");
  if (first.glued || last.glued) found.add("text-stripped");
  if (first.scientific) found.add("scientific-notation");
  return {
    ...namedBy(digits.padStart(14, "0")),
    written: folded.slice(first.start, last.end),
    length,
    certainty:
      code.certainty === "weak" || (code.certainty === "alone" && !alone) ? "weak" : "strong",
    repairs: gtinRepairs.filter((repair) => found.has(repair)),
  };
}
