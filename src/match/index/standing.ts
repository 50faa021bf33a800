import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import { ROW, ROW_STANDING, ROW_TERRITORY } from "./entryRow.ts";
import { type IndexParts, partOf } from "./indexParts.ts";

/** What a verdict reads of a record and its product, so that nobody opens the record itself for it. @internal */
export interface Standing {
  /** The record is retracted. */
  readonly isRetracted: boolean;
  /** The product is a counterfeit, or may be one: the genuine one is another product. */
  readonly isCounterfeit: boolean;
  /** The risk is serious. */
  readonly isSerious: boolean;
  /** Which units of the product are concerned. */
  readonly scope: "all-units" | "batch-must-be-checked" | "unknown";
  /** Where the record applies. */
  readonly territory: readonly string[];
  /** The product's line. */
  readonly line: string;
}

const scopes = ["all-units", "batch-must-be-checked", "unknown"] as const;
const RETRACTED = 1;
const COUNTERFEIT = 2;
const SERIOUS = 4;
const SCOPE_SHIFT = 3;
const LINE_SHIFT = 5;

/** Reads the standing of a product of a record. @internal */
export function standingOf(record: HazardRecord, product: HazardProduct): Standing {
  return {
    isRetracted: record.status === "retracted",
    isCounterfeit: product.counterfeit === "yes" || product.counterfeit === "unsure",
    isSerious: record.risk?.level === "serious",
    scope: scopeOf(product),
    territory: record.territory,
    line: product.line,
  };
}

function scopeOf({ scope: { units, batches } }: HazardProduct): Standing["scope"] {
  switch (units) {
    case "all":
    case "product-type":
      return batches === undefined ? "all-units" : "batch-must-be-checked";
    case "batches":
      return "batch-must-be-checked";
    case "unknown":
      return batches === undefined ? "unknown" : "batch-must-be-checked";
  }
}

/** Packs a standing, with the place of its line, into one word. @internal */
export function packStanding(standing: Standing, line: number): number {
  const bits =
    (standing.isRetracted ? RETRACTED : 0) |
    (standing.isCounterfeit ? COUNTERFEIT : 0) |
    (standing.isSerious ? SERIOUS : 0) |
    (scopes.indexOf(standing.scope) << SCOPE_SHIFT);
  return (bits | (line << LINE_SHIFT)) >>> 0;
}

/** A packed standing with another place of its line. @internal */
export function movedLine(packed: number, move: (line: number) => number): number {
  const bits = packed & ((1 << LINE_SHIFT) - 1);
  return (bits | (move(packed >>> LINE_SHIFT) << LINE_SHIFT)) >>> 0;
}

/** What a verdict reads of the record of an entry. @internal */
export function standingAt(parts: IndexParts, entry: number): Standing {
  const { index, firstEntry } = partOf(parts, entry);
  const { words } = index.rows;
  const row = (entry - firstEntry) * ROW;
  const packed = words[row + ROW_STANDING] ?? 0;
  return {
    isRetracted: (packed & RETRACTED) !== 0,
    isCounterfeit: (packed & COUNTERFEIT) !== 0,
    isSerious: (packed & SERIOUS) !== 0,
    scope: scopes[(packed >>> SCOPE_SHIFT) & 3] ?? "unknown",
    territory: index.territories[words[row + ROW_TERRITORY] ?? 0] ?? [],
    line: index.lines[packed >>> LINE_SHIFT] ?? "",
  };
}
