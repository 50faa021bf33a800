import type { Match } from "./screening.ts";

// Member states of the European Union since 1 February 2020; with Iceland, Liechtenstein and Norway the EEA.
const union =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
const areas: ReadonlyMap<string, readonly string[]> = new Map([
  ["EU", union],
  ["EEA", [...union, "IS", "LI", "NO"]],
]);

/** Whether a record applies where a listing is shipped; a side that names no place leaves it unknown. @internal */
export function territoryOf(
  hazard: readonly string[],
  shipsTo: readonly string[],
): Match["territory"] {
  if (hazard.length === 0 || shipsTo.length === 0) return "unknown";
  const places = new Set(hazard.flatMap(countries));
  return shipsTo.flatMap(countries).some((place) => places.has(place)) ? "applies" : "elsewhere";
}

function countries(place: string): readonly string[] {
  const code = place.trim().toUpperCase();
  const known = areas.get(code);
  if (known !== undefined) return known;
  if (code === "EL") return ["GR"];
  return [code === "UK" ? "GB" : code];
}
