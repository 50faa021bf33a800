import type { HazardRecord } from "../model/hazardRecord.ts";
import { classifyModel } from "../model/identifier/classifyModel.ts";
import type { Check } from "./completeness.ts";
import { isAddress, isKey, productCriteria, recordCriteria } from "./recordCriteria.ts";

type Path = readonly (string | number)[];

/**
 * Checks what a platform needs of one hazard record; a retracted record needs nothing.
 *
 * @internal
 */
export function checkRecord(record: HazardRecord, path: Path): Check[] {
  if (record.status === "retracted") return [];
  const products = record.products.flatMap((product, index) =>
    productCriteria.map(
      ({ isMet, path: at, ...rest }): Check => ({
        ...rest,
        path: [...path, "products", index, ...at],
        met: isMet(product),
      }),
    ),
  );
  const whole = recordCriteria.map(
    ({ isMet, path: at, ...rest }): Check => ({
      ...rest,
      path: [...path, ...at],
      met: isMet(record),
    }),
  );
  return [...products, ...whole];
}

/** Whether a platform can find the product without guessing. @internal */
export function isActionable({ status, products, offers }: HazardRecord): boolean {
  if (status === "retracted") return false;
  if (offers.some(isAddress)) return true;
  return products.every(
    ({ identifiers, brand, models }) =>
      identifiers.some(isKey) ||
      (brand !== undefined && models.some((model) => classifyModel(model).strength === "strong")),
  );
}
