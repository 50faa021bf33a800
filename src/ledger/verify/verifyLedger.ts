import { SafepactError } from "../../errors.ts";
import { refuse } from "../../exchange/refuse.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Result } from "../../model/result.ts";
import { hashOf, toBase64 } from "../base64.ts";
import type { OpenedCheckpoint } from "../checkpoint.ts";
import type { LedgerEntry } from "../events.ts";
import { ledgerKeysShape, noteShape } from "../ledgerShapes.ts";
import { openCheckpoint } from "../note/openCheckpoint.ts";
import { countPeaks, growTree } from "../tree/growingTree.ts";
import { leavesOf } from "./checkedEntries.ts";
import type { VerifyAgainst } from "./verifyEvent.ts";

/** How far a ledger was verified: plain JSON that a later verification goes on from. */
export interface LedgerProgress {
  /** Events in it. */
  readonly events: number;
  /** Of these, those whose content was erased. */
  readonly erased: number;
  /** Hashes of the whole subtrees that its tree (RFC 6962) is made of, the largest first, in base64. */
  readonly peaks: readonly string[];
}

/** A ledger that is the one a checkpoint speaks of. */
export interface VerifiedLedger extends LedgerProgress {
  /** The checkpoint. */
  readonly checkpoint: OpenedCheckpoint;
}

/** Against what a ledger is verified. */
export interface VerifyLedgerOptions extends VerifyAgainst {
  /**
   * How far it was verified before, from your own store: `entries` go on from there. That the ledger still begins with what was
   * verified then is verified too, since only then its root comes out.
   *
   * @defaultValue nothing: the entries are all, from the first
   */
  readonly after?: LedgerProgress;
}

/**
 * Verifies a whole ledger: every event, in its place, none more and none less, up to a checkpoint. What comes behind the checkpoint is
 * not looked at. Runs in a browser, and keeps no more than a few hashes. What has grown since the last time is verified alone, with
 * `after`.
 *
 * @param entries - The events in order, from the first or from where `after` ends: of {@link ledger!readLedger}, or the lines of an export.
 * @param options - Checkpoint and keys, and how far it was verified before.
 * @returns What was verified, or why not: `position-gap`, `truncated`, `ledger-altered`, `ledger-shrank`, `invalid-value`, or
 *   what {@link ledger!openCheckpoint} refuses.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a key that is damaged or not Ed25519, and for an `after` that is no
 *   place in a ledger; and what `entries` throws.
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
  options: VerifyLedgerOptions,
): Promise<Result<VerifiedLedger>> {
  checkGiven(
    { entries, options },
    {
      entries: "iterable",
      options: { checkpoint: noteShape, keys: ledgerKeysShape, after: "object?" },
    },
  );
  const { checkpoint, keys, after = nothing } = options;
  const opened = await openCheckpoint(checkpoint, keys);
  if (!opened.ok) return opened;
  const { size, root } = opened.value;
  const tree = growTree(after.events, peaksOf(after));
  let { erased } = after;
  reading: for await (const page of leavesOf(entries)) {
    for (const { entry, leaf } of page) {
      const position = tree.size();
      if (position >= size) break reading;
      if (entry.position !== position) {
        return refuse(
          "position-gap",
          `Position ${position} is followed by ${JSON.stringify(entry.position)}: an event is missing, or out of order.`,
        );
      }
      if (!leaf) return refuse("invalid-value", `The event at position ${position} is malformed.`);
      if (!("event" in entry)) erased++;
      tree.add(leaf);
    }
  }
  if (tree.size() > size) {
    return refuse(
      "ledger-shrank",
      `${tree.size()} events were verified before, and the checkpoint speaks of ${size}. Keep both checkpoints.`,
    );
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
  const peaks = tree.peaks().map(toBase64);
  return { ok: true, value: { events: size, erased, peaks, checkpoint: opened.value }, issues: [] };
}

const nothing: LedgerProgress = { events: 0, erased: 0, peaks: [] };

function peaksOf({ events, peaks }: LedgerProgress): readonly Uint8Array[] {
  const hashes = peaks.map(hashOf).filter((hash) => hash !== undefined);
  if (Number.isSafeInteger(events) && events >= 0 && hashes.length === countPeaks(events))
    return hashes;
  throw new SafepactError("INVALID_INPUT", "What was verified before is no place in a ledger.", {
    hint: "Hand over events, erased and peaks as the last verification gave them.",
  });
}
