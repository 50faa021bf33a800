import { territoryCode } from "../model/territory/territoryCode.ts";

/**
 * Says which calendars a person can have meant who wrote an id that none has: `AU` has calendars of its states only.
 *
 * @param id - The id as it was written.
 * @param ids - Ids of the calendars there are.
 * @returns A sentence, or undefined where none comes near.
 *
 * @internal
 */
export function calendarHint(id: string, ids: readonly string[]): string | undefined {
  const code = territoryCode(id);
  if (code !== id && ids.includes(code)) return `Did you mean ${code}?`;
  const [country = ""] = code.split("-", 1);
  const regions = ids.filter((each) => each.startsWith(`${country}-`));
  if (country.length !== 2) return undefined;
  if (regions.length > 0) {
    return `Days off differ within ${country}: use one of ${[...(ids.includes(country) ? [country] : []), ...regions].join(", ")}.`;
  }
  return ids.includes(country) ? `Did you mean ${country}?` : undefined;
}
