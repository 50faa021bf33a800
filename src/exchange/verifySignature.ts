import type { Result } from "../model/result.ts";
import { algorithmOf } from "./algorithmOf.ts";
import { importPublicKey } from "./importKey.ts";
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
  const imported = await importPublicKey(key, algorithm);
  const [{ compactVerify }, errors] = await Promise.all([
    import("jose/jws/compact/verify"),
    import("jose/errors"),
  ]);
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
