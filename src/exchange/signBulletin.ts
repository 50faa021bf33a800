import type { Bulletin } from "./bulletin.ts";
import type { SigningKey } from "./keys.ts";
import { parseBulletin } from "./parseBulletin.ts";
import { type SignOptions, seal } from "./seal.ts";

/**
 * Signs a bulletin: a compact JWS (RFC 7515; EdDSA or ES256, as the key is) over canonical JSON (RFC 8785).
 *
 * @param bulletin - The document.
 * @param key - The signer's private key.
 * @param options - For whom, when, until when, nonce and sequence.
 * @returns The signed document, one line of text; it holds nothing of the key but its id.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the document or the key is not whole, and
 *   `INVALID_OPTION` when an option is wrong.
 *
 * @example
 * ```ts
 * import { createNonce, generateSigningKey, parseBulletin, signBulletin } from "safepact/exchange";
 *
 * const key = await generateSigningKey({ issuer: "kftc.example" });
 * const bulletin = parseBulletin({ id: "b-1", authority: "Example Authority", issuedAt: "2026-03-02" });
 * if (!bulletin.ok) throw new Error("not whole");
 * const jws = await signBulletin(bulletin.value, key, {
 *   audience: "shop.example",
 *   issuedAt: "2026-03-03T10:00:00+09:00",
 *   expiresAt: "2026-03-10T10:00:00+09:00",
 *   nonce: createNonce((bytes) => crypto.getRandomValues(bytes)),
 *   sequence: 1,
 * });
 * jws.split(".").length; // => 3
 * ```
 */
export function signBulletin(
  bulletin: Bulletin,
  key: SigningKey,
  options: SignOptions,
): Promise<string> {
  return seal({ kind: "bulletin", parse: parseBulletin }, bulletin, { key, options });
}
