import { refuse } from "../../exchange/refuse.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Result } from "../../model/result.ts";
import { sameBytes } from "../base64.ts";
import type { Checkpoint, LedgerKeys } from "../checkpoint.ts";
import type { Db } from "../db.ts";
import { dbShape, ledgerKeysShape, noteShape } from "../ledgerShapes.ts";
import { cosignerName, noteKeyId } from "../note/noteKey.ts";
import { openCheckpoint } from "../note/openCheckpoint.ts";
import { type NoteSignature, parseNote } from "../note/parseNote.ts";
import { checkpointOf, damaged, readPeaks, writeCheckpoint } from "./checkpoints.ts";
import { lockLedger } from "./lockLedger.ts";
import { run } from "./sql.ts";

/**
 * Keeps the other party's signature under a checkpoint of this ledger, so that {@link ledger!lastCheckpoint} carries it.
 *
 * @param db - Your connection, inside your transaction.
 * @param checkpoint - The checkpoint as the other party handed it back.
 * @param keys - The ledger, the keys of its owner, and in `cosigners` those of the other parties.
 * @returns The checkpoint with all signatures kept for it, or why not: `unknown-reference` (this ledger never signed it), or what
 *   {@link ledger!openCheckpoint} refuses.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a key that is damaged or not Ed25519.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { generateSigningKey, toPublicKey } from "safepact/exchange";
 * import { cosignCheckpoint, keepCosigned, lastCheckpoint, migrateLedger, sealLedger, sqliteTransactions } from "safepact/ledger";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * await ledger.transaction((db) => migrateLedger(db));
 * const [shop, authority] = [await generateSigningKey({ issuer: "shop.example" }), await generateSigningKey({ issuer: "kftc.example" })];
 * const keys = { origin: "shop.example/ledger", log: [toPublicKey(shop)] };
 * const checkpoint = await sealLedger(ledger, { origin: keys.origin, signer: shop, now: "2026-03-02T11:00:00Z" });
 * const signed = await cosignCheckpoint(checkpoint, { signer: authority, keys, now: "2026-03-02T12:00:00Z" });
 * if (!signed.ok) throw new Error("refused");
 *
 * const cosigners = [toPublicKey(authority)];
 * await ledger.transaction((db) => keepCosigned(db, signed.value, { ...keys, cosigners }));
 * const last = await ledger.transaction((db) => lastCheckpoint(db, { cosignedBy: "kftc.example" }));
 * last?.note === signed.value.note; // => true
 * ```
 */
export async function keepCosigned(
  db: Db,
  checkpoint: Pick<Checkpoint, "note">,
  keys: LedgerKeys,
): Promise<Result<Checkpoint>> {
  checkGiven(
    { db, checkpoint, keys },
    { db: dbShape, checkpoint: noteShape, keys: ledgerKeysShape },
  );
  const opened = await openCheckpoint(checkpoint, keys);
  if (!opened.ok) return opened;
  const { note, size } = opened.value;
  await lockLedger(db);
  const [row] = await run(
    db,
    "SELECT note, peaks FROM {checkpoint} WHERE size = ? ORDER BY no DESC LIMIT 1",
    [size],
  );
  const [own, given] = [String(row?.["note"] ?? ""), parseNote(note)];
  if (typeof given === "string" || !own.startsWith(`${given.text}\n`))
    return refuse(
      "unknown-reference",
      `This ledger never signed a checkpoint of ${size} events with this root. Do not keep it; ask where it comes from.`,
    );
  const parsed = parseNote(own);
  if (typeof parsed === "string") throw damaged("one of its checkpoints cannot be read");
  const added = given.signatures.filter(
    (line) => isOfCosigner(line, keys) && !parsed.signatures.some((each) => isSame(each, line)),
  );
  if (added.length === 0) return { ok: true, value: checkpointOf(parsed, own), issues: [] };
  const kept = checkpointOf(parsed, `${own}${added.map(({ line }) => `${line}\n`).join("")}`);
  await writeCheckpoint(db, kept, readPeaks(String(row?.["peaks"])));
  return { ok: true, value: kept, issues: [] };
}

/** All lines of known cosigners were verified when the checkpoint was opened. */
function isOfCosigner({ name, keyId }: NoteSignature, { cosigners = [] }: LedgerKeys): boolean {
  return cosigners.some(
    (key) => cosignerName(key) === name && sameBytes(noteKeyId(name, "cosignature", key), keyId),
  );
}

function isSame(one: NoteSignature, other: NoteSignature): boolean {
  return one.name === other.name && sameBytes(one.keyId, other.keyId);
}
