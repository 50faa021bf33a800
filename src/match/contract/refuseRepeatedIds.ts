import { SafepactError } from "../../errors.ts";

const MOST_NAMED = 20;

/**
 * Refuses a list in which records share an id: which of them stands would be chance.
 *
 * @param places - Places of the records whose id an earlier one has.
 * @param records - The list.
 * @internal
 */
export function refuseRepeatedIds(
  places: readonly number[],
  records: readonly { readonly id: string }[],
): void {
  if (places.length === 0) return;
  const ids = [...new Set(places.map((place) => records[place]?.id ?? ""))].sort();
  const named = ids.slice(0, MOST_NAMED).join(", ");
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : "";
  const message = ids.length === 1 ? `Two records have the id` : `Records share ${ids.length} ids:`;
  throw new SafepactError("DUPLICATE_ID", `${message} ${named}${more}.`, {
    hint: "Give one version of each: gatherHazards keeps the last of the reports you give it in their order, diffHazards says what changed.",
    issues: ids.map((id) => ({
      code: "duplicate-id",
      severity: "error",
      path: [id],
      message: "Two records carry this id.",
    })),
  });
}
