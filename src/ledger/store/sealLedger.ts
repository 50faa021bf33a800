import { SafepactError } from "../../errors.ts";
import type { SigningKey } from "../../exchange/keys.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Instant } from "../../model/partialDate.ts";
import { sameBytes } from "../base64.ts";
import type { Checkpoint } from "../checkpoint.ts";
import type { Transactions } from "../db.ts";
import { transactionsShape } from "../ledgerShapes.ts";
import { checkNoteName, noteKeyId } from "../note/noteKey.ts";
import type { ParsedNote } from "../note/parseNote.ts";
import { signCheckpoint } from "../note/signCheckpoint.ts";
import { checkpointOf, readLast, writeCheckpoint } from "./checkpoints.ts";
import { lockLedger } from "./lockLedger.ts";
import { placeEvents } from "./placeEvents.ts";

/** How a ledger is sealed. */
export interface SealLedgerOptions {
  /** Which ledger it is: a name such as `shop.example/ledger`, the same for ever. */
  readonly origin: string;
  /** Private key of its owner, Ed25519. While keys rotate: the new one and the old one, and both sign. */
  readonly signer: SigningKey | readonly SigningKey[];
  /** When it is sealed. */
  readonly now: Instant;
}

/**
 * Gives every committed event its place in the tree, and signs the tree's head. One sealer works at a time, whoever calls; places have
 * no gaps and never change. With nothing new it gives the checkpoint that is there.
 *
 * @param ledger - Begins and ends the transaction.
 * @param options - Name of the ledger, key and moment.
 * @returns The newest checkpoint.
 * @throws A {@link errors!SafepactError}: with code `INVALID_OPTION` for another origin than before, `INVALID_INPUT` for a key that
 *   is not Ed25519, and `LEDGER_DAMAGED` when the tree is not the one signed before; then nothing is signed.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { generateSigningKey } from "safepact/exchange";
 * import { appendEvents, migrateLedger, sealLedger, sqliteTransactions } from "safepact/ledger";
 * import { orThrow, parseCaseEvent } from "safepact/model";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * await ledger.transaction(async (db) => {
 *   await migrateLedger(db);
 *   await appendEvents(db, [orThrow(parseCaseEvent({
 *     id: "e1",
 *     type: "hazard.retracted",
 *     at: "2026-03-02T10:00:00+09:00",
 *     assertedBy: "authority",
 *     platform: "shop.example",
 *     hazardId: "kr:1",
 *   }))]);
 * });
 * const checkpoint = await sealLedger(ledger, {
 *   origin: "shop.example/ledger",
 *   signer: await generateSigningKey({ issuer: "shop.example" }),
 *   now: "2026-03-02T11:00:00+09:00",
 * });
 * checkpoint.size; // => 1
 * checkpoint.note.split("\n").slice(0, 2); // => ["shop.example/ledger", "1"]
 * ```
 */
export async function sealLedger(
  ledger: Transactions,
  options: SealLedgerOptions,
): Promise<Checkpoint> {
  checkGiven(
    { ledger, options },
    {
      ledger: transactionsShape,
      options: { origin: "text", signer: ["or", [{ kid: "text" }], { kid: "text" }], now: "text" },
    },
  );
  const { transaction } = ledger;
  const { origin, signer, now } = options;
  checkNoteName(origin, "the origin of a ledger");
  const signers = "kid" in signer ? [signer] : signer;
  if (signers.length === 0)
    throw new SafepactError("INVALID_OPTION", "There is no key to sign the ledger with.");
  return await transaction(async (db) => {
    await lockLedger(db);
    const last = await readLast(db);
    if (last && last.parsed.origin !== origin)
      throw new SafepactError(
        "INVALID_OPTION",
        `The ledger is called ${JSON.stringify(last.parsed.origin)}, not ${JSON.stringify(origin)}.`,
        { hint: "A ledger keeps its name for ever; keep two ledgers in tables of two prefixes." },
      );
    const tree = await placeEvents(db, last?.parsed.size, last?.peaks);
    if (last && last.parsed.size === tree.size() && signedBy(last.parsed, signers))
      return checkpointOf(last.parsed, last.note);
    const head = { origin, size: tree.size(), root: tree.root() };
    const checkpoint = await signCheckpoint(head, signers, now);
    await writeCheckpoint(db, checkpoint, tree.peaks());
    return checkpoint;
  });
}

function signedBy({ origin, signatures }: ParsedNote, signers: readonly SigningKey[]): boolean {
  return signers.every((key) => {
    const keyId = noteKeyId(origin, "log", key);
    return signatures.some((each) => each.name === origin && sameBytes(each.keyId, keyId));
  });
}
