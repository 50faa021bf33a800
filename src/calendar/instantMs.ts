import { SafepactError } from "../errors.ts";
import { isInstant } from "../model/isInstant.ts";

const withoutZone = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?$/u;

/**
 * Reads an instant.
 *
 * @param instant - ISO 8601 with `Z` or an offset.
 * @returns Milliseconds since 1970-01-01T00:00Z.
 * @throws A {@link errors!SafepactError} with code `INSTANT_WITHOUT_ZONE` for a date or a time that names no zone, and
 * with code `INVALID_INPUT` for anything else that is no instant.
 *
 * @internal
 */
export function instantMs(instant: string): number {
  if (isInstant(instant)) return Date.parse(instant);
  const shown = JSON.stringify(instant.slice(0, 40));
  if (withoutZone.test(instant)) {
    throw new SafepactError("INSTANT_WITHOUT_ZONE", `${shown} does not say in which time zone.`, {
      hint: "Add Z or an offset, such as 2026-02-13T23:30:00Z or 2026-02-14T08:30:00+09:00.",
    });
  }
  throw new SafepactError("INVALID_INPUT", `${shown} is not an instant.`, {
    hint: "Pass ISO 8601 with an offset, such as 2026-02-13T23:30:00Z.",
  });
}
