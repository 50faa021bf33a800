import { refuse } from "../../exchange/refuse.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { isObject } from "../../model/parseWith.ts";
import type { Result } from "../../model/result.ts";
import { hashOf } from "../base64.ts";
import type { Checkpoint, LedgerKeys, OpenedCheckpoint } from "../checkpoint.ts";
import { ledgerKeysShape } from "../ledgerShapes.ts";
import { openCheckpoint } from "../note/openCheckpoint.ts";
import type { ConsistencyProof } from "../proof.ts";
import { isConsistent } from "../tree/checkProofs.ts";
import { readPath } from "./verifyEvent.ts";

/** Two checkpoints and what shows that one grew out of the other. */
export interface Growth {
  /** The older checkpoint, such as the last one that you signed. */
  readonly previous: Pick<Checkpoint, "note">;
  /** The newer one. */
  readonly checkpoint: Pick<Checkpoint, "note">;
  /** The proof, of {@link ledger!proveConsistency}. */
  readonly proof: ConsistencyProof;
}

/**
 * Verifies that a ledger only grew between two checkpoints: nothing was taken out, changed or put between. Runs in a browser.
 *
 * @param growth - Both checkpoints and the proof.
 * @param keys - Whose signatures they must bear; cosigners are asked of the older one only.
 * @returns The newer checkpoint, or why not: `ledger-shrank`, `ledger-forked` (another past than the one signed before),
 *   `proof-invalid`, or what {@link ledger!openCheckpoint} refuses.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a key that is damaged or not Ed25519.
 *
 * @example
 * ```ts
 * import { verifyConsistency } from "safepact/ledger";
 *
 * const checkpoint = { note: "cut off" };
 * const growth = { previous: checkpoint, checkpoint, proof: { from: 1, to: 2, path: [] } };
 * const result = await verifyConsistency(growth, { origin: "shop.example/ledger", log: [] });
 * result.issues[0]?.code; // => "invalid-value"
 * ```
 */
export async function verifyConsistency(
  growth: Growth,
  keys: LedgerKeys,
): Promise<Result<OpenedCheckpoint>> {
  checkGiven({ growth, keys }, { growth: "object", keys: ledgerKeysShape });
  const { previous, checkpoint, proof } = growth;
  const older = await openCheckpoint(previous, keys);
  if (!older.ok) return older;
  const newer = await openCheckpoint(checkpoint, { origin: keys.origin, log: keys.log });
  if (!newer.ok) return newer;
  const [smaller, larger] = [headOf(older.value), headOf(newer.value)];
  if (smaller.size > larger.size) {
    return refuse(
      "ledger-shrank",
      `The ledger had ${smaller.size} events, and now it is said to have ${larger.size}. Do not sign; keep both checkpoints: they prove it.`,
    );
  }
  if (!isObject(proof)) return refuse("invalid-value", "The proof is malformed. Ask for it again.");
  if (proof.from !== smaller.size || proof.to !== larger.size) {
    return refuse(
      "proof-invalid",
      `The proof leads from ${proof.from} to ${proof.to} events, and the checkpoints from ${smaller.size} to ${larger.size}. Ask for the right one.`,
    );
  }
  const path = readPath(proof.path);
  if (!path) return refuse("invalid-value", "The proof is malformed. Ask for it again.");
  if (isConsistent({ smaller, larger }, path)) return newer;
  return refuse(
    "ledger-forked",
    `The proof does not show that the ledger of ${larger.size} events begins with the ${smaller.size} known before. Do not sign; ask for a proof again, and if there is none, keep both checkpoints: they prove that the past was rewritten.`,
  );
}

function headOf({ size, root }: OpenedCheckpoint) {
  return { size, root: hashOf(root) ?? new Uint8Array() };
}
