import type { PublicKey } from "../../exchange/keys.ts";
import { refuse } from "../../exchange/refuse.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Result } from "../../model/result.ts";
import type { Cosignature, LedgerKeys, OpenedCheckpoint } from "../checkpoint.ts";
import { ledgerKeysShape, noteShape } from "../ledgerShapes.ts";
import { cosignerName, isNoteName, type SignatureType } from "./noteKey.ts";
import { checkSignature } from "./noteSignatures.ts";
import { type ParsedNote, parseNote } from "./parseNote.ts";

/**
 * Opens a checkpoint: verifies who signed it. Runs in a browser.
 *
 * @param note - The note, as it was handed over, or a checkpoint that holds it.
 * @param keys - The ledger that is meant, the keys of its owner, and those of other parties whose signature is needed.
 * @returns What the note says, or why it is refused: `invalid-value` (no checkpoint), `wrong-issuer` (of another ledger),
 *   `unknown-key-id` (no signature of a known key) or `signature-invalid`.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a key that is damaged or not Ed25519.
 *
 * @example
 * ```ts
 * import { openCheckpoint } from "safepact/ledger";
 *
 * const opened = await openCheckpoint("not a note", { origin: "shop.example/ledger", log: [] });
 * opened.issues[0]?.code; // => "invalid-value"
 * ```
 */
export async function openCheckpoint(
  note: string | { readonly note: string },
  keys: LedgerKeys,
): Promise<Result<OpenedCheckpoint>> {
  checkGiven({ note, keys }, { note: ["or", "text", noteShape], keys: ledgerKeysShape });
  const written = typeof note === "string" ? note : note.note;
  const parsed = parseNote(written);
  if (typeof parsed === "string")
    return refuse("invalid-value", `This is no checkpoint: ${parsed}. Fetch it again.`);
  const { origin, size, rootText: root } = parsed;
  if (origin !== keys.origin) {
    return refuse(
      "wrong-issuer",
      `The checkpoint is of the ledger ${JSON.stringify(origin.slice(0, 60))}, and ${JSON.stringify(keys.origin)} is expected.`,
    );
  }
  const log = await signersOf(parsed, keys.log, "log");
  if (log.invalid) return invalid(log.invalid);
  if (log.signed.length === 0) return unsigned("the ledger's owner");
  // An owner cannot be its own witness.
  const strangers = keys.cosigners?.filter(({ x }) => keys.log.every((own) => own.x !== x)) ?? [];
  const others = await signersOf(parsed, strangers, "cosignature");
  if (others.invalid) return invalid(others.invalid);
  if (keys.cosigners && keys.cosigners.length > 0 && others.signed.length === 0)
    return unsigned("another party");
  const own = await signersOf(parsed, keys.log, "cosignature", origin);
  if (own.invalid) return invalid(own.invalid);
  const sealedAt = own.signed[0]?.at;
  return {
    ok: true,
    value: {
      origin,
      size,
      root,
      note: written,
      signedBy: log.signed.map(({ kid }) => kid),
      ...(sealedAt !== undefined && { sealedAt }),
      cosignatures: others.signed,
    },
    issues: [],
  };
}

interface Signers {
  readonly signed: readonly Cosignature[];
  /** Name of one whose signature does not hold: then the whole note is refused (C2SP signed-note, section "Signatures"). */
  readonly invalid?: string;
}

async function signersOf(
  parsed: ParsedNote,
  keys: readonly PublicKey[],
  type: SignatureType,
  fixedName?: string,
): Promise<Signers> {
  const signed: Cosignature[] = [];
  for (const key of keys) {
    const name = type === "log" ? parsed.origin : (fixedName ?? cosignerName(key));
    if (!isNoteName(name)) continue;
    const { state, seconds = 0 } = await checkSignature(parsed, { name, type, key });
    if (state === "invalid") return { signed, invalid: name };
    if (state === "valid")
      signed.push({ by: name, kid: key.kid, at: new Date(seconds * 1000).toISOString() });
  }
  return { signed };
}

function invalid(name: string): Result<never> {
  return refuse(
    "signature-invalid",
    `The signature of ${name} does not fit: the checkpoint was changed, or another key signed it. Do not use it; ask its owner.`,
  );
}

function unsigned(who: string): Result<never> {
  return refuse(
    "unknown-key-id",
    `No known key of ${who} signed the checkpoint. Fetch the signer's keys again, and check with the signer before trusting a new one.`,
  );
}
