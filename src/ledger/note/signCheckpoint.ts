import { instantMs } from "../../calendar/instantMs.ts";
import type { SigningKey } from "../../exchange/keys.ts";
import type { Instant } from "../../model/partialDate.ts";
import { toBase64 } from "../base64.ts";
import type { Checkpoint } from "../checkpoint.ts";
import { checkNoteName } from "./noteKey.ts";
import { signatureLine } from "./noteSignatures.ts";

/** What the owner of a ledger signs. @internal */
export interface TreeHead {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * Signs the head of a ledger with every key given, and says when. The moment is a cosignature of the owner itself (C2SP
 * tlog-cosignature): the text of a checkpoint has no place for it.
 *
 * @internal
 */
export async function signCheckpoint(
  { origin, size, root }: TreeHead,
  signers: readonly SigningKey[],
  now: Instant,
): Promise<Checkpoint> {
  checkNoteName(origin, "the origin of a ledger");
  const text = `${origin}\n${size}\n${toBase64(root)}\n`;
  const seconds = Math.floor(instantMs(now) / 1000);
  let lines = "";
  for (const type of ["log", "cosignature"] as const)
    for (const key of signers)
      lines += await signatureLine(text, { name: origin, type, key }, seconds);
  return { origin, size, root: toBase64(root), note: `${text}\n${lines}` };
}
