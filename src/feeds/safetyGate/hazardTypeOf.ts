import { hazardTypes } from "../../model/hazardRecord.ts";
import type { HazardType } from "../../model/index.ts";

/** Words that reports used beside the list of risk types. */
const others: readonly (readonly [RegExp, HazardType])[] = [
  [/^explosion|\bflammable\b/u, "fire"],
  [/^poisoning/u, "chemical"],
  [/^smoke inhalation/u, "suffocation"],
  [/^overheating/u, "burns"],
  [/^abrasion/u, "cuts"],
  [/^health risk|^rash|^irritation|^discomfort|^allerg/u, "health-risk-other"],
  [/^drowning/u, "drowning"],
  [/^electro-?magnetic/u, "electromagnetic-disturbance"],
];

/**
 * Gives the type of a risk as the Safety Gate names it.
 *
 * @internal
 */
export function hazardTypeOf(term: string): HazardType {
  const key = term.trim().toLowerCase();
  const kebab = key.replaceAll(/\s+/gu, "-");
  const listed = hazardTypes.find((type) => type === kebab && type !== "unknown");
  return listed ?? others.find(([pattern]) => pattern.test(key))?.[1] ?? "unknown";
}
