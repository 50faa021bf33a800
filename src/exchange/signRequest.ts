import type { SigningKey } from "./keys.ts";
import { parseTakedownRequest } from "./parseTakedownRequest.ts";
import { type SignOptions, seal } from "./seal.ts";
import type { TakedownRequest } from "./takedownRequest.ts";

/**
 * Signs a takedown request: a compact JWS (RFC 7515; EdDSA or ES256, as the key is) over canonical JSON (RFC 8785).
 *
 * @param request - The document.
 * @param key - The signer's private key.
 * @param options - For whom, when, until when, nonce and sequence.
 * @returns The signed document, one line of text; it holds nothing of the key but its id.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the document or the key is not whole, and
 *   `INVALID_OPTION` when an option is wrong.
 *
 * @example
 * ```ts
 * import { createNonce, generateSigningKey, parseTakedownRequest, signRequest } from "safepact/exchange";
 *
 * const key = await generateSigningKey({ issuer: "kftc.example" });
 * const request = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "example",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 * });
 * if (!request.ok) throw new Error("not whole");
 * const jws = await signRequest(request.value, key, {
 *   audience: "shop.example",
 *   issuedAt: "2026-03-03T10:00:00+09:00",
 *   expiresAt: "2026-03-10T10:00:00+09:00",
 *   nonce: createNonce((bytes) => crypto.getRandomValues(bytes)),
 *   sequence: 1,
 * });
 * jws.split(".").length; // => 3
 * ```
 */
export function signRequest(
  request: TakedownRequest,
  key: SigningKey,
  options: SignOptions,
): Promise<string> {
  return seal({ kind: "takedown-request", parse: parseTakedownRequest }, request, { key, options });
}
