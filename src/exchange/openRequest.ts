import type { Result } from "../model/result.ts";
import type { KeySet } from "./keys.ts";
import { type Opened, open } from "./open.ts";
import type { OpenOptions } from "./openOptions.ts";
import { parseTakedownRequest } from "./parseTakedownRequest.ts";
import type { TakedownRequest } from "./takedownRequest.ts";

/**
 * Opens a signed takedown request: verifies the signature, then who signed it for whom and when, then that it was not opened
 * before, and gives the document.
 *
 * @param jws - The signed document.
 * @param keySet - Public keys of those whose documents are accepted.
 * @param options - The reader's name, the instant, and the memory of opened documents.
 * @returns The document with its claims, or why it is refused: `signature-invalid`, `algorithm-not-allowed`,
 *   `unknown-key-id`, `wrong-kind`, `wrong-issuer`, `wrong-audience`, `not-yet-valid`, `expired`, `replayed`, `truncated`,
 *   `too-large`, `invalid-json`, `unsupported-schema-version`, or an issue of the document.
 * @throws A {@link errors!SafepactError} with code `INSTANT_WITHOUT_ZONE` when `now` is no instant, and `INVALID_INPUT`
 *   when a key of the set is damaged.
 *
 * @example
 * ```ts
 * import { createNonce, createSeen, generateSigningKey, openRequest, parseTakedownRequest, signRequest, toPublicKey } from "safepact/exchange";
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
 *
 * const keySet = { keys: [toPublicKey(key)] };
 * const options = { audience: "shop.example", now: "2026-03-04T00:00:00Z", seen: createSeen() };
 * const opened = await openRequest(jws, keySet, options);
 * opened.ok && opened.value.document.id; // => "r-1"
 * const again = await openRequest(jws, keySet, options);
 * again.issues[0]?.code; // => "replayed"
 * ```
 */
export function openRequest(
  jws: string,
  keySet: KeySet,
  options: OpenOptions,
): Promise<Result<Opened<TakedownRequest>>> {
  return open({ kind: "takedown-request", parse: parseTakedownRequest }, jws, { keySet, options });
}
