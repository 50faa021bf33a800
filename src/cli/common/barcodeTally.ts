import type { HazardRecord, Identifier, Issue, Listing } from "../../model/index.ts";

/** Counts the barcodes of listings or records, and those without a valid GTIN. */
export interface BarcodeTally {
  /** Looks at one row. */
  readonly add: (row: { readonly issues: readonly Issue[]; readonly value?: unknown }) => void;
  /** A sentence about the damaged ones; empty when there is none. */
  readonly text: () => string;
}

/** Starts counting. */
export function barcodeTally(): BarcodeTally {
  let sound = 0;
  let damaged = 0;
  return {
    add: ({ issues, value }) => {
      for (const { code, path } of issues) {
        if (code === "unparsed-text" && path.at(-1) === "identifiers") damaged += 1;
      }
      if (isListing(value)) {
        sound += gtinsOf(value.identifiers);
        for (const { identifiers } of value.variants) sound += gtinsOf(identifiers);
      } else if (isRecord(value)) {
        for (const { identifiers } of value.products) sound += gtinsOf(identifiers);
      }
    },
    text: () =>
      damaged === 0
        ? ""
        : `${damaged} of ${damaged + sound} barcodes hold no valid GTIN: they are kept as written and match nothing. Export them as text, not as numbers.\n`,
  };
}

function gtinsOf(identifiers: readonly Identifier[]): number {
  return identifiers.filter(({ scheme }) => scheme === "gtin").length;
}

function isListing(value: unknown): value is Listing {
  return typeof value === "object" && value !== null && "variants" in value && "title" in value;
}

function isRecord(value: unknown): value is HazardRecord {
  return typeof value === "object" && value !== null && "products" in value && "hazards" in value;
}
