import type { Result } from "../model/result.ts";
import type { Bulletin } from "./bulletin.ts";
import type { KeySet } from "./keys.ts";
import { type Opened, open } from "./open.ts";
import type { OpenOptions } from "./openOptions.ts";
import { parseBulletin } from "./parseBulletin.ts";

/**
 * Opens a signed bulletin: verifies the signature, then who signed it for whom and when, then that it was not opened
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
 * import { createNonce, createSeen, generateSigningKey, openBulletin, parseBulletin, signBulletin, toPublicKey } from "safepact/exchange";
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
 *
 * const keySet = { keys: [toPublicKey(key)] };
 * const options = { audience: "shop.example", now: "2026-03-04T00:00:00Z", seen: createSeen() };
 * const opened = await openBulletin(jws, keySet, options);
 * opened.ok && opened.value.document.id; // => "b-1"
 * const again = await openBulletin(jws, keySet, options);
 * again.issues[0]?.code; // => "replayed"
 * ```
 */
export function openBulletin(
  jws: string,
  keySet: KeySet,
  options: OpenOptions,
): Promise<Result<Opened<Bulletin>>> {
  return open({ kind: "bulletin", parse: parseBulletin }, jws, { keySet, options });
}
