import { DAY } from "../text/durations.ts";

/**
 * Computes Easter Sunday by Meeus's Julian and the anonymous Gregorian algorithm (J. Meeus, Astronomical Algorithms,
 * chapter 8).
 *
 * @param year - Year from 1900 to 2099.
 * @param orthodox - Whether the Orthodox Easter is meant, reckoned by the Julian calendar.
 * @returns Days since 1970-01-01.
 *
 * @internal
 */
export function easterDay(year: number, orthodox: boolean): number {
  return orthodox ? julian(year) : gregorian(year);
}

function gregorian(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const rest = year % 100;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const sum = epact + weekdayShift - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / DAY;
}

function julian(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekdayShift = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + weekdayShift + 114;
  // The Julian calendar is 13 days behind from 1900 to 2099.
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / DAY + 13;
}
