import { momentOf, type Timed } from "../events/timed.ts";
import { lastDay } from "../terms/wholeDays.ts";

/** First moment after the end that a block itself names; a month or a year lasts to its end. Undefined for what is to last. @internal */
export function endOfBlock({ event }: Timed, zone: string): number | undefined {
  if (event.type !== "listing.blocked" || event.until === undefined) return undefined;
  return momentOf(lastDay(event.until), zone).to + 1;
}
