import { holdsOn } from "../../model/holdsOn.ts";
import type { Agreement, Commitment, CommitmentKind } from "../../model/index.ts";

/**
 * The agreement's commitment of a kind, the one with a limit first.
 *
 * @param kind - Kind of commitment.
 * @param agreement - The agreement.
 * @param day - Day on which it holds, `YYYY-MM-DD`; whenever it does when absent.
 *
 * @internal
 */
export function commitmentOf(
  kind: CommitmentKind,
  agreement: Agreement,
  day?: string,
): Commitment | undefined {
  const all = agreement.commitments.filter(
    (each) => each.kind === kind && (day === undefined || isInForce(each, day)),
  );
  return all.find(({ deadline }) => deadline) ?? all[0];
}

/** Tells whether a commitment holds on a day, as far as its own days say. @internal */
export function isInForce(
  { applicableFrom: from, applicableTo: to }: Commitment,
  day: string,
): boolean {
  return holdsOn({ from, to }, day);
}
