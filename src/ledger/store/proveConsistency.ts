import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { toBase64 } from "../base64.ts";
import type { Checkpoint } from "../checkpoint.ts";
import type { Db } from "../db.ts";
import { checkpointShape, dbShape } from "../ledgerShapes.ts";
import type { ConsistencyProof } from "../proof.ts";
import { consistencyRanges } from "../tree/proofRanges.ts";
import { run } from "./sql.ts";
import { treeOf } from "./tiles.ts";

/**
 * Proves that the ledger only grew between two checkpoints: what the other party asks for before it signs the newer one.
 *
 * @param db - Connection.
 * @param from - The older checkpoint, such as the last one that the other party signed.
 * @param to - The newer one.
 * @returns The proof, for {@link ledger!cosignCheckpoint} and {@link ledger!verifyConsistency}.
 * @throws A {@link errors!SafepactError}: with code `INVALID_OPTION` when `from` is the larger one, `MISSING_DATA` when the ledger is
 *   smaller than `to`, and `LEDGER_DAMAGED` when a part of the tree cannot be read.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { generateSigningKey } from "safepact/exchange";
 * import { appendEvents, migrateLedger, proveConsistency, sealLedger, sqliteTransactions } from "safepact/ledger";
 * import { orThrow, parseCaseEvent } from "safepact/model";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * const signer = await generateSigningKey({ issuer: "shop.example" });
 * const seal = () => sealLedger(ledger, { origin: "shop.example/ledger", signer, now: "2026-03-02T11:00:00Z" });
 * const append = (id: string) => ledger.transaction((db) => appendEvents(db, [orThrow(parseCaseEvent({
 *   id,
 *   type: "hazard.retracted",
 *   at: "2026-03-02T10:00:00+09:00",
 *   assertedBy: "authority",
 *   platform: "shop.example",
 *   hazardId: "kr:1",
 * }))]));
 * await ledger.transaction((db) => migrateLedger(db));
 * await append("e1");
 * const older = await seal();
 * await append("e2");
 * const newer = await seal();
 * const proof = await ledger.transaction((db) => proveConsistency(db, older, newer));
 * [proof.from, proof.to, proof.path.length]; // => [1, 2, 1]
 * ```
 */
export async function proveConsistency(
  db: Db,
  from: Checkpoint,
  to: Checkpoint,
): Promise<ConsistencyProof> {
  checkGiven({ db, from, to }, { db: dbShape, from: checkpointShape, to: checkpointShape });
  if (from.size > to.size)
    throw new SafepactError("INVALID_OPTION", "The first checkpoint is the larger one.", {
      hint: "Pass the older checkpoint first.",
    });
  await checkSize(db, to.size);
  // Whoever asks for a proof names a size, and no tree has half a leaf: it would be halved for ever.
  await checkSize(db, from.size);
  const hashRange = treeOf(db);
  const path: string[] = [];
  const ranges = from.size === 0 ? [] : consistencyRanges(from.size, to.size);
  for (const range of ranges) path.push(toBase64(await hashRange(range)));
  return { from: from.size, to: to.size, path };
}

/** @internal */
export async function checkSize(db: Db, size: number): Promise<void> {
  const [row] = await run(db, "SELECT max(pos) AS pos FROM {leaf}");
  const there = row?.["pos"] === null ? 0 : Number(row?.["pos"]) + 1;
  if (Number.isSafeInteger(size) && size >= 0 && size <= there) return;
  throw new SafepactError(
    "MISSING_DATA",
    `The checkpoint speaks of ${size} events, and the ledger has sealed ${there}.`,
    { hint: "Check that it is a checkpoint of this ledger." },
  );
}
