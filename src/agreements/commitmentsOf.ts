import { checkGiven } from "../model/checkGiven.ts";
import type { Agreement, Commitment, CommitmentKind } from "../model/index.ts";
import { agreementShape } from "../model/modelShapes.ts";

/**
 * Picks the commitments of one kind.
 *
 * @param agreement - Agreement to look in.
 * @param kind - Kind of commitment.
 * @returns The commitments in the agreement's order; empty when it makes none of that kind.
 *
 * @example
 * ```ts
 * import { commitmentsOf, eu2018, kr2024 } from "safepact/agreements";
 *
 * commitmentsOf(eu2018, "takedown-authority")[0]?.deadline?.amount; // => 2
 * commitmentsOf(kr2024, "takedown-authority")[0]?.deadline; // => undefined
 * ```
 */
export function commitmentsOf(agreement: Agreement, kind: CommitmentKind): readonly Commitment[] {
  checkGiven({ agreement }, { agreement: agreementShape });
  return agreement.commitments.filter((commitment) => commitment.kind === kind);
}
