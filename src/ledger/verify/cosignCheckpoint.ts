import { instantMs } from "../../calendar/instantMs.ts";
import type { SigningKey } from "../../exchange/keys.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Instant } from "../../model/partialDate.ts";
import type { Result } from "../../model/result.ts";
import type { Checkpoint, LedgerKeys } from "../checkpoint.ts";
import { ledgerKeysShape, noteShape } from "../ledgerShapes.ts";
import { checkNoteName, cosignerName } from "../note/noteKey.ts";
import { signatureLine } from "../note/noteSignatures.ts";
import { openCheckpoint } from "../note/openCheckpoint.ts";
import type { ConsistencyProof } from "../proof.ts";
import { verifyConsistency } from "./verifyConsistency.ts";

/** What the other party knows and signs with. */
export interface CosignOptions {
  /**
   * The last checkpoint that it signed, from its own store, and the proof that the new one grew out of it. Absent only the first time:
   * what was before is taken on trust then.
   */
  readonly previous?: {
    /** The checkpoint. */
    readonly checkpoint: Pick<Checkpoint, "note">;
    /** The proof, of {@link ledger!proveConsistency}. */
    readonly proof: ConsistencyProof;
  };
  /** Its private key, Ed25519; its issuer is the name it signs under. */
  readonly signer: SigningKey;
  /** The ledger, and the public keys of its owner. */
  readonly keys: LedgerKeys;
  /** When it signs. */
  readonly now: Instant;
}

/**
 * Signs another party's checkpoint (C2SP tlog-cosignature), after checking that the ledger only grew. From then on its owner can rewrite
 * nothing up to there unnoticed. Keep the checkpoint: the next one is checked against it. Keep it before you hand it on.
 *
 * @param checkpoint - The new checkpoint, signed by the ledger's owner.
 * @param options - What was signed before, key and moment.
 * @returns The checkpoint with the signature added, or why it is not signed: `ledger-shrank`, `ledger-forked`, `proof-invalid`, or what
 *   {@link ledger!openCheckpoint} refuses.
 * @throws A {@link errors!SafepactError}: with code `INVALID_INPUT` for a key that is damaged or not Ed25519, and `INVALID_OPTION` for
 *   an issuer that no note can hold.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { generateSigningKey, toPublicKey } from "safepact/exchange";
 * import { cosignCheckpoint, migrateLedger, openCheckpoint, sealLedger, sqliteTransactions } from "safepact/ledger";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * await ledger.transaction((db) => migrateLedger(db));
 * const [shop, authority] = [await generateSigningKey({ issuer: "shop.example" }), await generateSigningKey({ issuer: "kftc.example" })];
 * const origin = "shop.example/ledger";
 * const checkpoint = await sealLedger(ledger, { origin, signer: shop, now: "2026-03-02T11:00:00Z" });
 *
 * const keys = { origin, log: [toPublicKey(shop)] };
 * const signed = await cosignCheckpoint(checkpoint, { signer: authority, keys, now: "2026-03-02T12:00:00Z" });
 * const note = signed.ok ? signed.value.note : "";
 * const opened = await openCheckpoint(note, { ...keys, cosigners: [toPublicKey(authority)] });
 * opened.ok && opened.value.cosignatures.map(({ by, at }) => [by, at]); // => [["kftc.example", "2026-03-02T12:00:00.000Z"]]
 * ```
 */
export async function cosignCheckpoint(
  checkpoint: Pick<Checkpoint, "note">,
  options: CosignOptions,
): Promise<Result<Checkpoint>> {
  checkGiven(
    { checkpoint, options },
    {
      checkpoint: noteShape,
      options: { previous: "object?", signer: { kid: "text" }, keys: ledgerKeysShape, now: "text" },
    },
  );
  const { previous, signer, keys, now } = options;
  const name = cosignerName(signer);
  checkNoteName(name, "the name of who signs");
  const checked = previous
    ? await verifyConsistency(
        { previous: previous.checkpoint, checkpoint, proof: previous.proof },
        { origin: keys.origin, log: keys.log },
      )
    : await openCheckpoint(checkpoint, { origin: keys.origin, log: keys.log });
  if (!checked.ok) return checked;
  const { origin, size, root, note } = checked.value;
  const text = note.slice(0, note.lastIndexOf("\n\n") + 1);
  const named = { name, type: "cosignature", key: signer } as const;
  const line = await signatureLine(text, named, Math.floor(instantMs(now) / 1000));
  return { ok: true, value: { origin, size, root, note: `${note}${line}` }, issues: [] };
}
