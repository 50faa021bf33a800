import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { webhookKey, webhookText } from "./webhookKey.ts";

/** What is signed. */
export interface WebhookMessage {
  /** Id of the message, the same over retries: the notice's idempotency key. */
  readonly id: string;
  /** When this attempt is made, in whole seconds since 1970. */
  readonly timestamp: number;
  /** The body exactly as it is sent. */
  readonly body: string;
}

/** Headers of a signed webhook. */
export interface WebhookHeaders {
  /** Id of the message. */
  readonly "webhook-id": string;
  /** When this attempt was made, in seconds since 1970. */
  readonly "webhook-timestamp": string;
  /** Version and signature. */
  readonly "webhook-signature": string;
}

/**
 * Signs a webhook as Standard Webhooks 1 has it: HMAC-SHA-256 over `id.timestamp.body`, in Base64.
 *
 * @param message - Id, time and body.
 * @param secret - Shared secret, Base64 of 24 to 64 bytes, with or without the prefix `whsec_`.
 * @returns The three headers to send with the body.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` for a secret of another length or a time that is not
 * whole seconds.
 *
 * @example
 * ```ts
 * import { signWebhook } from "safepact/notify";
 *
 * const message = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1614265330, body: '{"test": 2432232314}' };
 * const headers = await signWebhook(message, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
 * headers["webhook-signature"]; // => "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
 * ```
 */
export async function signWebhook(
  message: WebhookMessage,
  secret: string,
): Promise<WebhookHeaders> {
  checkGiven(
    { message, secret },
    { message: { id: "text", timestamp: "number", body: "text" }, secret: "text" },
  );
  const { id, timestamp, body } = message;
  if (!Number.isInteger(timestamp) || timestamp < 0) {
    throw new SafepactError("INVALID_OPTION", "The time of a webhook is not in whole seconds.");
  }
  const key = await webhookKey(secret);
  const content = webhookText({ id, timestamp: String(timestamp), body });
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, content));
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": `v1,${btoa(String.fromCharCode(...signature))}`,
  };
}
