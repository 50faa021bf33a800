import { territoryCode } from "./territoryCode.ts";

/** Where an event asks for something, or where something was done: one place, or several. @internal */
export interface InPlaces {
  readonly territory?: string;
  readonly territories?: readonly string[];
}

const none: readonly never[] = [];

/** Gives the places of an event, each once and as it is written first; none when it names none. @internal */
export function placesOf({ territory, territories = none }: InPlaces): readonly string[] {
  if (territories.length === 0) return territory === undefined ? none : [territory];
  return eachOnce(territory === undefined ? territories : [territory, ...territories]);
}

/** Writes places down as an event has them. @internal */
export function inPlaces(places: readonly string[]): InPlaces {
  const [territory, ...others] = eachOnce(places);
  if (territory === undefined) return {};
  return others.length === 0 ? { territory } : { territories: [territory, ...others] };
}

function eachOnce(places: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const place of places) {
    const code = territoryCode(place);
    if (!known.has(code)) known.set(code, place);
  }
  return [...known.values()];
}
