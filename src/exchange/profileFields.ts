import type { HazardRecord } from "../model/hazardRecord.ts";

/** Fields of a record that a feed can fill, in the order of the model; those of products and other lists once. */
const paths = [
  "products.name",
  "products.brand",
  "products.models",
  "products.identifiers",
  "products.categories",
  "products.description",
  "products.price",
  "products.images",
  "products.countryOfOrigin",
  "products.counterfeit",
  "products.scope.units",
  "products.scope.batches",
  "products.scope.soldFrom",
  "products.quantities",
  "products.companies",
  "hazards.type",
  "hazards.description",
  "risk.level",
  "measures.action",
  "measures.on",
  "remedies",
  "consumerAction",
  "incidents",
  "territory",
  "offers.platform",
  "offers.productId",
  "offers.url",
  "references",
  "source.url",
  "source.authority",
  "source.notifyingCountry",
  "source.language",
  "source.publishedOn",
  "source.updatedOn",
] as const;

const split = paths.map((path) => path.split("."));

/** How many records fill a field. */
export interface FieldCount {
  /** The field, such as `products.brand`. */
  readonly field: string;
  /** Records in which at least one product, hazard and so on has it; "unknown" fills nothing. */
  readonly filled: number;
  /** Records. */
  readonly of: number;
}

/** Counts the fields that records fill. @internal */
export interface FieldTally {
  /** Counts a record. */
  readonly add: (record: HazardRecord) => void;
  /** The counts, field by field. */
  readonly counts: () => readonly FieldCount[];
}

/** Starts counting. @internal */
export function profileFields(): FieldTally {
  const filled = paths.map(() => 0);
  let of = 0;
  return {
    add: (record) => {
      of += 1;
      split.forEach((path, place) => {
        if (isFilled(record, path, 0)) filled[place] = (filled[place] ?? 0) + 1;
      });
    },
    counts: () => paths.map((field, place) => ({ field, filled: filled[place] ?? 0, of })),
  };
}

function isFilled(value: unknown, path: readonly string[], depth: number): boolean {
  if (Array.isArray(value)) return value.some((item) => isFilled(item, path, depth));
  const key = path[depth];
  if (key === undefined) return saysSomething(value);
  return isObject(value) && isFilled(Reflect.get(value, key), path, depth + 1);
}

function saysSomething(value: unknown): boolean {
  if (isObject(value)) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== "" && value !== "unknown";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
