import type { SigningKey } from "./keys.ts";
import { parseReply } from "./parseReply.ts";
import type { Reply } from "./reply.ts";
import { type SignOptions, seal } from "./seal.ts";

/**
 * Signs a reply: a compact JWS (RFC 7515; EdDSA or ES256, as the key is) over canonical JSON (RFC 8785).
 *
 * @param reply - The document.
 * @param key - The signer's private key.
 * @param options - For whom, when, until when, nonce and sequence.
 * @returns The signed document, one line of text; it holds nothing of the key but its id.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the document or the key is not whole, and
 *   `INVALID_OPTION` when an option is wrong.
 *
 * @example
 * ```ts
 * import { createNonce, generateSigningKey, parseReply, signReply } from "safepact/exchange";
 *
 * const key = await generateSigningKey({ issuer: "shop.example" });
 * const reply = parseReply({
 *   id: "a-1",
 *   requestId: "r-1",
 *   platform: "example",
 *   receivedAt: "2026-03-02T10:00:00+09:00",
 *   repliedAt: "2026-03-03T09:00:00+09:00",
 * });
 * if (!reply.ok) throw new Error("not whole");
 * const jws = await signReply(reply.value, key, {
 *   audience: "kftc.example",
 *   issuedAt: "2026-03-03T10:00:00+09:00",
 *   expiresAt: "2026-03-10T10:00:00+09:00",
 *   nonce: createNonce((bytes) => crypto.getRandomValues(bytes)),
 *   sequence: 1,
 * });
 * jws.split(".").length; // => 3
 * ```
 */
export function signReply(reply: Reply, key: SigningKey, options: SignOptions): Promise<string> {
  return seal({ kind: "reply", parse: parseReply }, reply, { key, options });
}
