import type { Obligation } from "../obligation.ts";
import type { JudgedTakedown } from "./judgedTakedown.ts";

/** All that is owed. @internal */
export interface AllObligations {
  /** Under the agreement. */
  readonly takedowns: readonly JudgedTakedown[];
  /** Under the agreement, other than takedowns. */
  readonly others: readonly Obligation[];
  /** Under statutes. */
  readonly duties: readonly Obligation[];
}
