import type { Obligation } from "../obligation.ts";
import type { TakedownObligation } from "../takedowns/takedownObligation.ts";

/** All that is owed. @internal */
export interface ObligationsByOrigin {
  /** Under the agreement. */
  readonly takedowns: readonly TakedownObligation[];
  /** Under the agreement, other than takedowns. */
  readonly others: readonly Obligation[];
  /** Under statutes. */
  readonly duties: readonly Obligation[];
}
