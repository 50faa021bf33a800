import { isGtin } from "../model/identifier/isGtin.ts";
import type { Identifier, Issue } from "../model/index.ts";
import { barcodeIdentifiers } from "./barcodeIdentifiers.ts";

/** Identifiers whose barcodes were looked at. */
export interface CheckedIdentifiers {
  /** The identifiers; a barcode without a valid GTIN has become "other". */
  readonly identifiers: readonly Identifier[];
  /** A remark for each barcode that is damaged or was repaired. */
  readonly issues: readonly Issue[];
}

/**
 * Looks at the barcodes of a value on its way in: several codes in one field become several identifiers, and what a
 * spreadsheet destroyed ("8.71293E+12", lost zeros, a wrong check digit) is kept as written under "other", with a remark.
 *
 * @param identifiers - Identifiers as a reader or a file gave them.
 * @param path - Where they stand.
 *
 * @internal
 */
export function checkBarcodes(
  identifiers: readonly Identifier[],
  path: Issue["path"],
): CheckedIdentifiers {
  if (hasSoundBarcodes(identifiers)) return { identifiers, issues: [] };
  const issues: Issue[] = [];
  const checked = new Map<string, Identifier>();
  for (const identifier of identifiers) {
    const reading = isSound(identifier)
      ? { identifiers: [identifier], issues: [] }
      : barcodeIdentifiers(identifier.value, path);
    issues.push(...reading.issues);
    for (const one of reading.identifiers) checked.set(`${one.scheme} ${one.value}`, one);
  }
  return { identifiers: [...checked.values()], issues };
}

/** Whether every barcode is one valid GTIN. @internal */
export function hasSoundBarcodes(identifiers: readonly Identifier[]): boolean {
  return identifiers.every(isSound);
}

function isSound({ scheme, value }: Identifier): boolean {
  return scheme !== "gtin" || isGtin(value);
}
