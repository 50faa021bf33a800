import type { Obligation } from "../obligation.ts";
import type { TakedownObligation } from "../takedowns/takedownObligation.ts";
import type { TellingBasis } from "./tellings.ts";

/** All that is owed. @internal */
export interface ObligationsByOrigin {
  /** Under the agreement. */
  readonly takedowns: readonly TakedownObligation[];
  /** Under the agreement, other than takedowns. */
  readonly others: readonly Obligation[];
  /** Under statutes that set a limit of time. */
  readonly duties: readonly Obligation[];
  /** What tellings are counted with. */
  readonly basis: TellingBasis;
}
