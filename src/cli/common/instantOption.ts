import { SafepactError } from "../../errors.ts";
import { isInstant } from "../../model/index.ts";
import { isPartialDate } from "../../model/isPartialDate.ts";

/**
 * Checks an instant given on the command line.
 *
 * @param text - What was given.
 * @param flag - Option it was given for.
 * @returns The instant.
 * @throws A {@link SafepactError} with code `INSTANT_WITHOUT_ZONE` or `INVALID_OPTION`.
 */
export function instantOption(text: string, flag: string): string {
  if (isInstant(text)) return text;
  const dateOrLocal = isPartialDate(text) || isInstant(`${text}Z`);
  if (dateOrLocal) {
    throw new SafepactError("INSTANT_WITHOUT_ZONE", `${flag} ${text} names no time zone.`, {
      hint: "Add the offset: 2026-02-13T23:30:00Z, or 2026-02-14T08:30:00+09:00.",
    });
  }
  throw new SafepactError("INVALID_OPTION", `${flag} ${JSON.stringify(text)} is no instant.`, {
    hint: "Write it as 2026-02-13T23:30:00Z, or with an offset such as +09:00.",
  });
}

/**
 * Checks a day given on the command line.
 *
 * @param text - What was given.
 * @param flag - Option it was given for.
 * @returns The day.
 * @throws A {@link SafepactError} with code `INVALID_OPTION`.
 */
export function dayOption(text: string, flag: string): string {
  if (text.length === 10 && isPartialDate(text)) return text;
  throw new SafepactError("INVALID_OPTION", `${flag} ${JSON.stringify(text)} is no day.`, {
    hint: "Write it as 2026-02-13.",
  });
}
