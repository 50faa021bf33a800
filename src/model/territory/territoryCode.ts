const other: ReadonlyMap<string, string> = new Map([
  ["EL", "GR"],
  ["UK", "GB"],
]);

/**
 * Writes the code of a place as ISO 3166 does: in capitals, `GR` and `GB` also where a source follows the European Union's `EL` and
 * `UK`.
 *
 * @internal
 */
export function territoryCode(place: string): string {
  const code = place.trim().toUpperCase();
  const country = other.get(code.split("-", 1)[0] ?? code);
  return country === undefined ? code : country + code.slice(2);
}
