import { SafepactError } from "../errors.ts";
import { checkOptions } from "../model/checkOptions.ts";
import { isInstant } from "../model/isInstant.ts";
import type { OpenOptions } from "./openOptions.ts";

/**
 * Refuses options that cannot be meant, before the document is looked at: tolerance without an end would open what expired.
 *
 * @throws A {@link SafepactError} with code `INSTANT_WITHOUT_ZONE` when `now` is no instant, and `INVALID_OPTION`.
 *
 * @internal
 */
export function checkOpenOptions({ now, clockSkewSeconds, maxLength }: OpenOptions): void {
  checkOptions({ clockSkewSeconds, maxLength });
  if (isInstant(now)) return;
  throw new SafepactError("INSTANT_WITHOUT_ZONE", `now is "${now}", which is no instant.`, {
    hint: "Give an ISO 8601 instant with an offset, such as 2026-02-13T23:30:00Z.",
  });
}
