import { refuse } from "../../exchange/refuse.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { isObject } from "../../model/parseWith.ts";
import type { Result } from "../../model/result.ts";
import { hashOf, toBase64 } from "../base64.ts";
import type { Checkpoint, LedgerKeys, OpenedCheckpoint } from "../checkpoint.ts";
import type { LedgerEntry } from "../events.ts";
import { ledgerKeysShape } from "../ledgerShapes.ts";
import { openCheckpoint } from "../note/openCheckpoint.ts";
import type { InclusionProof } from "../proof.ts";
import { rootFromInclusion } from "../tree/checkProofs.ts";
import { leafOf } from "./leafOf.ts";

/** Against what something of a ledger is verified. */
export interface VerifyAgainst {
  /** The checkpoint, such as the last one that you signed yourself. */
  readonly checkpoint: Pick<Checkpoint, "note">;
  /** Whose signatures it must bear. */
  readonly keys: LedgerKeys;
}

const MAX_PATH = 64;

/**
 * Verifies that an event is in a ledger, word for word, with nothing but public keys. Runs in a browser.
 *
 * @param entry - The event with its salt, as {@link ledger!readEvents} gives it; of an erased event its leaf, which shows that something
 *   was there.
 * @param proof - The proof, of {@link ledger!proveEvent}.
 * @param against - Checkpoint and keys.
 * @returns The checkpoint whose tree holds the event, or why not: `proof-invalid`, `invalid-value`, or what
 *   {@link ledger!openCheckpoint} refuses.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a key that is damaged or not Ed25519.
 *
 * @example
 * ```ts
 * import { type LedgerEvent, verifyEvent } from "safepact/ledger";
 *
 * // The one event of a ledger: its leaf is the root.
 * const event = { id: "e1", type: "hazard.retracted", at: "2026-03-02", recordedAt: "2026-03-02", assertedBy: "authority", platform: "shop.example", evidence: [], hazardId: "kr:1" } satisfies LedgerEvent;
 * const entry = { position: 0, salt: "AAAAAAAAAAAAAAAAAAAAAA", event };
 * const checkpoint = { note: "shop.example/ledger\n1\nforged\n\n— shop.example/ledger AAAA\n" };
 * const keys = { origin: "shop.example/ledger", log: [] };
 * const result = await verifyEvent(entry, { position: 0, size: 1, path: [] }, { checkpoint, keys });
 * result.ok; // => false
 * ```
 */
export async function verifyEvent(
  entry: LedgerEntry,
  proof: InclusionProof,
  against: VerifyAgainst,
): Promise<Result<OpenedCheckpoint>> {
  // Event, proof and checkpoint come from strangers: what is wrong with them is told as issues.
  checkGiven({ against }, { against: { checkpoint: "object", keys: ledgerKeysShape } });
  const { checkpoint, keys } = against;
  const opened = await openCheckpoint(checkpoint, keys);
  if (!opened.ok) return opened;
  if (!isObject(proof) || !isObject(entry)) return malformed();
  const { position, size } = proof;
  if (size !== opened.value.size || position !== entry.position || !isPlace(position, size)) {
    return refuse(
      "proof-invalid",
      `The proof is for position ${position} of ${size} events, and the checkpoint speaks of ${opened.value.size}. Ask for a proof against this checkpoint.`,
    );
  }
  const path = readPath(proof.path);
  const leaf = leafOf(entry);
  if (!path || !leaf) return malformed();
  const root = rootFromInclusion(leaf, { position, size }, path);
  if (root && toBase64(root) === opened.value.root) return opened;
  return refuse(
    "proof-invalid",
    `The event at position ${position} is not what the ledger holds there: it was changed, or the proof is of another event.`,
  );
}

function malformed(): Result<never> {
  return refuse("invalid-value", "The event or its proof is malformed. Ask for it again.");
}

function isPlace(position: number, size: number): boolean {
  return Number.isSafeInteger(position) && position >= 0 && position < size;
}

/** @internal */
export function readPath(path: unknown): Uint8Array[] | undefined {
  if (!Array.isArray(path) || path.length > MAX_PATH) return undefined;
  const hashes = path.map(hashOf);
  return hashes.includes(undefined) ? undefined : hashes.filter((hash) => hash !== undefined);
}
