import type { HazardRecord } from "../../model/index.ts";

/** What an import found. */
export interface ImportCounts {
  /** Counts a record. */
  readonly add: (record: HazardRecord) => void;
  /** Counts a record that was written before it was withdrawn. */
  readonly retract: () => void;
  /** Lines for the summary. */
  readonly text: () => string;
}

/** Starts counting. */
export function importCounts(): ImportCounts {
  const bySystem = new Map<string, number>();
  const counts = { products: 0, gtins: 0, withGtin: 0, retracted: 0 };
  return {
    add: (record) => {
      bySystem.set(record.source.system, (bySystem.get(record.source.system) ?? 0) + 1);
      counts.products += record.products.length;
      const gtins = record.products.flatMap(({ identifiers }) =>
        identifiers.filter(({ scheme }) => scheme === "gtin"),
      );
      counts.gtins += gtins.length;
      if (gtins.length > 0) counts.withGtin += 1;
      if (record.status === "retracted") counts.retracted += 1;
    },
    retract: () => {
      counts.retracted += 1;
    },
    text: () => {
      const systems = [...bySystem].map(([system, count]) => `  ${system}: ${count}\n`).join("");
      return `${systems}  products: ${counts.products}, records with a GTIN: ${counts.withGtin} (${counts.gtins} GTINs)${counts.retracted > 0 ? `, retracted: ${counts.retracted}` : ""}\n`;
    },
  };
}
