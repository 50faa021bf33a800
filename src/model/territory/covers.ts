import { checkGiven } from "../checkGiven.ts";
import type { PartialDate } from "../partialDate.ts";
import { areas, type Membership, parts } from "./areas.ts";
import { territoryCode } from "./territoryCode.ts";

/**
 * Tells whether what holds in one area holds in a place: the European Union (`EU`) covers its Member States, the European Economic
 * Area (`EEA`) those and Iceland, Liechtenstein and Norway, a country its states and provinces (`US` covers `US-CA`).
 *
 * @param area - ISO 3166-1 or 3166-2 code, `EU` or `EEA`; `EL` is `GR`, and `UK` is `GB`.
 * @param place - Code of the same kind.
 * @param day - Day for which it is asked: the United Kingdom was in the Union until 31 January 2020. A month or a year asks for any
 * of its days. Membership as it stands in the newest data when absent.
 * @returns Whether every part of the place lies in the area.
 *
 * @example
 * ```ts
 * import { covers } from "safepact/model";
 *
 * covers("EEA", "DE-BY"); // => true
 * covers("DE", "EU"); // => false
 * covers("EU", "UK", "2019-06-01"); // => true
 * covers("EU", "UK"); // => false
 * covers("US", "US-CA"); // => true
 * ```
 */
export function covers(area: string, place: string, day?: PartialDate): boolean {
  checkGiven({ area, place, day }, { area: "text", place: "text", day: "text?" });
  const outer = territoryCode(area);
  const inner = territoryCode(place);
  if (outer === inner) return true;
  if (!areas.has(outer)) return countryOf(inner) === outer;
  const members = membersAt(outer, day);
  if (!areas.has(inner)) return members.has(countryOf(inner));
  return [...membersAt(inner, day)].every((member) => members.has(member));
}

function countryOf(place: string): string {
  return parts.get(place) ?? place.split("-", 1)[0] ?? place;
}

/** Members by area as the newest data has them: screening asks for them with every candidate. */
const newest = new Map([...areas].map(([area, stays]) => [area, standing(stays, undefined)]));

function membersAt(area: string, day: PartialDate | undefined): ReadonlySet<string> {
  const known = day === undefined ? newest.get(area) : undefined;
  return known ?? standing(areas.get(area) ?? [], day);
}

function standing(stays: readonly Membership[], day: PartialDate | undefined): ReadonlySet<string> {
  return new Set(stays.filter((stay) => holds(stay, day)).map(({ place }) => place));
}

/** Days are compared as far as they are written, so that a month asks for any of its days. */
function holds({ from, to }: Membership, day: PartialDate | undefined): boolean {
  if (day === undefined) return to === undefined;
  return from.slice(0, day.length) <= day && (to === undefined || day <= to.slice(0, day.length));
}
