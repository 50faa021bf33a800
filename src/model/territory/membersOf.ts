import type { PartialDate } from "../partialDate.ts";
import { areas } from "./areas.ts";
import { covers } from "./covers.ts";

/**
 * Lists the countries of an area.
 *
 * @param area - `EU` or `EEA`.
 * @param day - Day for which it is asked; membership as it stands in the newest data when absent.
 * @returns ISO 3166-1 alpha-2 codes in order of the alphabet.
 *
 * @internal
 */
export function membersOf(area: "EU" | "EEA", day?: PartialDate): readonly string[] {
  const places = (areas.get(area) ?? []).map(({ place }) => place);
  return places.filter((place) => covers(area, place, day)).sort();
}
