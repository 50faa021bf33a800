import type { CheckPerformed } from "../../model/index.ts";
import type { Timed } from "../../obligations/events/timed.ts";

/** Tells whether a check found the product; a merely similar one is not it. @internal */
export function foundProduct({ event: { outcome } }: Timed<CheckPerformed>): boolean {
  return outcome === "same-listing" || outcome === "same-seller" || outcome === "other-seller";
}
