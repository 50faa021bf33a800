import type { Result } from "../model/result.ts";
import type { KeySet } from "./keys.ts";
import { type Opened, open } from "./open.ts";
import type { OpenOptions } from "./openOptions.ts";
import { parseReply } from "./parseReply.ts";
import type { Reply } from "./reply.ts";

/**
 * Opens a signed reply: verifies the signature, then who signed it for whom and when, then that it was not opened
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
 * import { createNonce, createSeen, generateSigningKey, openReply, parseReply, signReply, toPublicKey } from "safepact/exchange";
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
 *
 * const keySet = { keys: [toPublicKey(key)] };
 * const options = { audience: "kftc.example", now: "2026-03-04T00:00:00Z", seen: createSeen() };
 * const opened = await openReply(jws, keySet, options);
 * opened.ok && opened.value.document.id; // => "a-1"
 * const again = await openReply(jws, keySet, options);
 * again.issues[0]?.code; // => "replayed"
 * ```
 */
export function openReply(
  jws: string,
  keySet: KeySet,
  options: OpenOptions,
): Promise<Result<Opened<Reply>>> {
  return open({ kind: "reply", parse: parseReply }, jws, { keySet, options });
}
