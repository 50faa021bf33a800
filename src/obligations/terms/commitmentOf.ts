import type { Agreement, Commitment, CommitmentKind } from "../../model/index.ts";

/** The agreement's commitment of a kind, the one with a limit first. @internal */
export function commitmentOf(kind: CommitmentKind, agreement: Agreement): Commitment | undefined {
  const all = agreement.commitments.filter((each) => each.kind === kind);
  return all.find(({ deadline }) => deadline) ?? all[0];
}
