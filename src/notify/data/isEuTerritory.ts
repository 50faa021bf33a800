/** Member States of the European Union, ISO 3166-1 alpha-2. @internal */
export const euMembers = [
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
] as const;

const territories: ReadonlySet<string> = new Set(["EU", ...euMembers]);

/** Tells whether a territory is the European Union or one of its Member States. @internal */
export function isEuTerritory(territory: string): boolean {
  return territories.has(territory);
}

/** Tells whether something that holds in some territories holds in this one. @internal */
export function appliesIn(territories: readonly string[], territory: string): boolean {
  return (
    territories.includes(territory) || (territories.includes("EU") && isEuTerritory(territory))
  );
}
