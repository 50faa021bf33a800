import type { CommitmentKind } from "../../model/index.ts";
import type { Timed } from "../events/timed.ts";
import type { Telling } from "../telling.ts";

/** A telling before the promises and duties behind it are counted. @internal */
export interface TellingDraft
  extends Pick<Telling, "audience" | "occasion" | "hazardId" | "listingId" | "requestId"> {
  readonly trigger: Timed;
  readonly done: Timed | undefined;
  /** The telling it updates or cancels. */
  readonly replaces?: Timed;
  /** Kind of commitment and duty that asks for it; none for good practice. */
  readonly kind?: CommitmentKind;
  /** Whether the clock of those has begun. */
  readonly counts: boolean;
}
