import { parseAsin } from "../model/identifier/parseAsin.ts";
import { parseFnsku } from "../model/identifier/parseFnsku.ts";
import { parseGtin } from "../model/identifier/parseGtin.ts";
import type { Identifier, Issue } from "../model/index.ts";

/** What a barcode field holds. */
export interface BarcodeReading {
  /** GTINs with a valid check digit, then Amazon's codes; the text itself as "other" when none was found. */
  readonly identifiers: readonly Identifier[];
  /** A remark when nothing could be read, or when a GTIN had to be repaired. */
  readonly issues: readonly Issue[];
}

const silent = /* @__PURE__ */ new Set([
  "run-split",
  "separators-stripped",
  "repeat-collapsed",
  "text-stripped",
]);

/**
 * Reads the barcode field of a feed.
 *
 * @param text - The field.
 * @param path - Where its identifiers stand in the record.
 *
 * @internal
 */
export function barcodeIdentifiers(text: string, path: Issue["path"]): BarcodeReading {
  const strong = parseGtin(text).filter(({ certainty }) => certainty === "strong");
  const identifiers: Identifier[] = strong.map(({ gtin, length }) => ({
    scheme: "gtin",
    value: gtin.slice(-length),
  }));
  for (const value of parseAsin(text)) identifiers.push({ scheme: "asin", value });
  for (const value of parseFnsku(text)) identifiers.push({ scheme: "amazon-fnsku", value });
  if (identifiers.length === 0) {
    return {
      identifiers: [{ scheme: "other", value: text.slice(0, 1000) }],
      issues: [
        remark(
          "unparsed-text",
          path,
          `The barcode ${shown(text)} holds no GTIN with a valid check digit; it was kept as written.`,
        ),
      ],
    };
  }
  const repairs = strong.flatMap((reading) =>
    reading.repairs.filter((repair) => !silent.has(repair)),
  );
  if (repairs.length === 0) return { identifiers, issues: [] };
  return {
    identifiers,
    issues: [
      remark(
        "repaired-value",
        path,
        `The barcode ${shown(text)} was repaired (${[...new Set(repairs)].join(", ")}). Check the GTINs.`,
      ),
    ],
  };
}

function remark(code: Issue["code"], path: Issue["path"], message: string): Issue {
  return { code, severity: "warning", path, message };
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
