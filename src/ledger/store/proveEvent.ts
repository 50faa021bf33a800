import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { toBase64 } from "../base64.ts";
import type { Checkpoint } from "../checkpoint.ts";
import type { Db } from "../db.ts";
import { checkpointShape, dbShape } from "../ledgerShapes.ts";
import type { InclusionProof } from "../proof.ts";
import { inclusionRanges } from "../tree/proofRanges.ts";
import { checkSize } from "./proveConsistency.ts";
import { run } from "./sql.ts";
import { treeOf } from "./tiles.ts";

/**
 * Proves that an event is in the tree of a checkpoint. Whoever has the sealed event, the proof, the checkpoint and two public keys
 * needs nothing else: {@link ledger!verifyEvent}.
 *
 * @param db - Connection.
 * @param id - Id of the event.
 * @param checkpoint - The checkpoint, such as the last one that the other party signed.
 * @returns The proof.
 * @throws A {@link errors!SafepactError}: with code `MISSING_DATA` when the event is not in the ledger, or came after the checkpoint,
 *   and `LEDGER_DAMAGED` when a part of the tree cannot be read.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { generateSigningKey, toPublicKey } from "safepact/exchange";
 * import { appendEvents, migrateLedger, proveEvent, readEvents, sealLedger, sqliteTransactions, verifyEvent } from "safepact/ledger";
 * import { orThrow, parseCaseEvent } from "safepact/model";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * const key = await generateSigningKey({ issuer: "shop.example" });
 * const retraction = (id: string) => orThrow(parseCaseEvent({
 *   id,
 *   type: "hazard.retracted",
 *   at: "2026-03-02T10:00:00+09:00",
 *   assertedBy: "authority",
 *   platform: "shop.example",
 *   hazardId: "kr:1",
 * }));
 * await ledger.transaction(async (db) => {
 *   await migrateLedger(db);
 *   await appendEvents(db, ["e1", "e2", "e3"].map(retraction));
 * });
 * const origin = "shop.example/ledger";
 * const checkpoint = await sealLedger(ledger, { origin, signer: key, now: "2026-03-02T11:00:00+09:00" });
 *
 * const proof = await ledger.transaction((db) => proveEvent(db, "e2", checkpoint));
 * [proof.position, proof.path.length]; // => [1, 2]
 * const sealed = await ledger.transaction(async (db) => {
 *   for await (const each of readEvents(db, { after: 0, limit: 1 })) return each;
 *   throw new Error("There is no such event.");
 * });
 * const keys = { origin, log: [toPublicKey(key)] };
 * (await verifyEvent(sealed, proof, { checkpoint, keys })).ok; // => true
 * ```
 */
export async function proveEvent(
  db: Db,
  id: string,
  checkpoint: Checkpoint,
): Promise<InclusionProof> {
  checkGiven({ db, id, checkpoint }, { db: dbShape, id: "text", checkpoint: checkpointShape });
  const [row] = await run(
    db,
    "SELECT l.pos FROM {event} e LEFT JOIN {leaf} l ON l.seq = e.seq WHERE e.id = ?",
    [id],
  );
  const shown = JSON.stringify(id.slice(0, 60));
  if (!row)
    throw new SafepactError("MISSING_DATA", `There is no event ${shown} in the ledger.`, {
      hint: "Check the id.",
    });
  const { size } = checkpoint;
  await checkSize(db, size);
  const position = row["pos"] === null ? size : Number(row["pos"]);
  if (position >= size)
    throw new SafepactError("MISSING_DATA", `The event ${shown} came after the checkpoint.`, {
      hint: "Seal the ledger, and prove the event against the new checkpoint.",
    });
  const hashRange = treeOf(db);
  const path: string[] = [];
  for (const range of inclusionRanges(position, size)) path.push(toBase64(await hashRange(range)));
  return { position, size, path };
}
