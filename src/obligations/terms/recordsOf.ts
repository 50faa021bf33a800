import type { HazardRecord } from "../../model/index.ts";

/** Ids of hazard records that were given. @internal */
export interface KnownRecords {
  readonly ids: ReadonlySet<string>;
  /** Those that carry an identifier to look for. */
  readonly identified: ReadonlySet<string>;
}

const known = new WeakMap<readonly HazardRecord[], KnownRecords>();

/** Reads a list of hazard records once for all cases, which are many. @internal */
export function recordsOf(hazards: readonly HazardRecord[]): KnownRecords {
  const records = known.get(hazards) ?? read(hazards);
  known.set(hazards, records);
  return records;
}

function read(hazards: readonly HazardRecord[]): KnownRecords {
  const identified = hazards.filter(({ products }) =>
    products.some(({ identifiers }) => identifiers.length > 0),
  );
  const idsOf = (records: readonly HazardRecord[]) => new Set(records.map(({ id }) => id));
  return { ids: idsOf(hazards), identified: idsOf(identified) };
}
