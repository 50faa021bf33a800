import { MOST_TYPES, NO_TYPE } from "../analyse/conceptSet.ts";
import { HALF, HALF_TYPES } from "../index/entryRow.ts";
import { partOf } from "../index/indexParts.ts";
import { productTypeName } from "../lexicon/productTypes.ts";
import type { ListingSide } from "../retrieve/listingSide.ts";
import type { Engine } from "../score/matcherState.ts";

/** Types of product that both sides name. @internal */
export interface TypeValues {
  readonly listingValue: string;
  readonly hazardValue: string;
}

/**
 * Names the types by which an entry was compared with the query of the moment: those that both have, or else all. A product's name says
 * less why it is taken for a washing machine.
 *
 * @internal
 */
export function typeValues(engine: Engine, entry: number, side: ListingSide): TypeValues {
  const { types, typeCount } = engine.query.scanner.concepts;
  const asked = [...types.subarray(0, typeCount)];
  const { index, firstEntry } = partOf(engine.parts, entry);
  const from = (entry - firstEntry) * HALF + HALF_TYPES;
  const found = [...index.rows.halves.subarray(from, from + MOST_TYPES)].filter(
    (type) => type !== NO_TYPE,
  );
  const shared = asked.filter((type) => found.includes(type));
  const ofQuery = named(shared.length > 0 ? shared : asked);
  const ofEntry = named(shared.length > 0 ? shared : found);
  return side === "query"
    ? { listingValue: ofQuery, hazardValue: ofEntry }
    : { listingValue: ofEntry, hazardValue: ofQuery };
}

function named(types: readonly number[]): string {
  return types.map((type) => productTypeName(type).replaceAll("-", " ")).join(", ");
}
