import { compactVerify, errors, importJWK } from "jose";
import { SafepactError } from "../errors.ts";
import type { Result } from "../model/result.ts";
import { algorithmOf } from "./algorithmOf.ts";
import type { PublicKey } from "./keys.ts";
import { refuse } from "./refuse.ts";

/**
 * Verifies the signature of a compact JWS with one key.
 *
 * @throws A {@link SafepactError} with code `INVALID_INPUT` when the key itself is damaged.
 *
 * @internal
 */
export async function verifySignature(jws: string, key: PublicKey): Promise<Result<true>> {
  const algorithm = algorithmOf(key) ?? "none";
  const imported = await importedKey(key, algorithm);
  try {
    await compactVerify(jws, imported, {
      algorithms: algorithm === "EdDSA" ? ["EdDSA", "Ed25519"] : [algorithm],
    });
    return { ok: true, value: true, issues: [] };
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return refuse(
      "signature-invalid",
      "The signature does not fit: the document was changed, or another key signed it. Do not use it; ask the signer.",
    );
  }
}

async function importedKey({ kty, crv, x, y, kid }: PublicKey, algorithm: string) {
  try {
    return await importJWK({ kty, crv, x, ...(y && { y }) }, algorithm);
  } catch (cause) {
    throw new SafepactError("INVALID_INPUT", `The key "${kid}" of the set is damaged.`, {
      hint: "Fetch the signer's keys again.",
      cause,
    });
  }
}
