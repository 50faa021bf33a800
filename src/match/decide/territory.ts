import { covers } from "../../model/territory/covers.ts";
import type { Match } from "../contract/screening.ts";

/** Whether a record applies where a listing is shipped; a side that names no place leaves it unknown. @internal */
export function territoryOf(
  hazard: readonly string[],
  shipsTo: readonly string[],
): Match["territory"] {
  if (hazard.length === 0 || shipsTo.length === 0) return "unknown";
  const meet = shipsTo.some((place) =>
    hazard.some((area) => covers(area, place) || covers(place, area)),
  );
  return meet ? "applies" : "elsewhere";
}
