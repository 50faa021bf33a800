import { refuse } from "../../exchange/refuse.ts";
import type { Result } from "../../model/result.ts";
import { toBase64 } from "../base64.ts";
import type { OpenedCheckpoint } from "../checkpoint.ts";
import type { LedgerEntry } from "../events.ts";
import { openCheckpoint } from "../note/openCheckpoint.ts";
import { growTree } from "../tree/growingTree.ts";
import { leafOf } from "./leafOf.ts";
import type { VerifyAgainst } from "./verifyEvent.ts";

/** A ledger that is the one a checkpoint speaks of. */
export interface VerifiedLedger {
  /** Events in it. */
  readonly events: number;
  /** Of these, those whose content was erased. */
  readonly erased: number;
  /** The checkpoint. */
  readonly checkpoint: OpenedCheckpoint;
}

/**
 * Verifies a whole ledger: every event, in its place, none more and none less, up to a checkpoint. What comes behind the checkpoint is
 * not looked at. Runs in a browser, and keeps no more than a few hashes.
 *
 * @param entries - The events in order, from the first: of {@link ledger!readLedger}, or the lines of an export.
 * @param against - Checkpoint and keys.
 * @returns What was verified, or why not: `position-gap`, `truncated`, `ledger-altered`, `invalid-value`, or what
 *   {@link ledger!openCheckpoint} refuses.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a key that is damaged or not Ed25519, and what `entries` throws.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { generateSigningKey, toPublicKey } from "safepact/exchange";
 * import { migrateLedger, sealLedger, sqliteTransactions, verifyLedger } from "safepact/ledger";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * await ledger.transaction((db) => migrateLedger(db));
 * const key = await generateSigningKey({ issuer: "shop.example" });
 * const origin = "shop.example/ledger";
 * const checkpoint = await sealLedger(ledger, { origin, signer: key, now: "2026-03-02T11:00:00Z" });
 * const verified = await verifyLedger([], { checkpoint, keys: { origin, log: [toPublicKey(key)] } });
 * verified.ok && verified.value.events; // => 0
 * ```
 */
export async function verifyLedger(
  entries: Iterable<LedgerEntry> | AsyncIterable<LedgerEntry>,
  { checkpoint, keys }: VerifyAgainst,
): Promise<Result<VerifiedLedger>> {
  const opened = await openCheckpoint(checkpoint, keys);
  if (!opened.ok) return opened;
  const { size, root } = opened.value;
  const tree = growTree();
  let erased = 0;
  for await (const entry of entries) {
    const position = tree.size();
    if (position >= size) break;
    if (entry.position !== position) {
      return refuse(
        "position-gap",
        `Position ${position} is followed by ${JSON.stringify(entry.position)}: an event is missing, or out of order.`,
      );
    }
    const leaf = leafOf(entry);
    if (!leaf) return refuse("invalid-value", `The event at position ${position} is malformed.`);
    if (!("event" in entry)) erased++;
    tree.add(leaf);
  }
  if (tree.size() < size) {
    return refuse(
      "truncated",
      `The checkpoint speaks of ${size} events, and there are ${tree.size()}. The rest is missing.`,
    );
  }
  if (toBase64(tree.root()) !== root) {
    return refuse(
      "ledger-altered",
      `These ${size} events are not those that were signed: one was changed, put in or taken out. Prove single events to find which.`,
    );
  }
  return { ok: true, value: { events: size, erased, checkpoint: opened.value }, issues: [] };
}
