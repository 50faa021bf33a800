import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { checkOptions } from "../model/checkOptions.ts";
import type { Issue, IssueCode, Result } from "../model/index.ts";
import { isInstant } from "../model/isInstant.ts";
import type { WebhookMessage } from "./signWebhook.ts";
import { type WebhookKey, webhookKey, webhookText } from "./webhookKey.ts";

/** A webhook as it arrived. */
export interface ReceivedWebhook {
  /** Its headers: any object by name, whatever the case of the names, or a `Headers` made into one. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body exactly as it arrived, before anything parses it. */
  readonly body: string;
}

/** How a webhook is checked. */
export interface VerifyWebhookOptions {
  /** Shared secrets that are good now: while one takes the place of another, both. */
  readonly secrets: readonly string[];
  /** The instant of arrival. */
  readonly now: string;
  /**
   * How old, or how far ahead, a message may be, in seconds.
   *
   * @defaultValue 300
   */
  readonly toleranceSeconds?: number;
}

/** Most signatures looked at: a sender who is changing secrets sends two. */
const MOST_SIGNATURES = 20;

/**
 * Verifies a webhook of Standard Webhooks 1: one of the signatures in `webhook-signature` must be that of one of the
 * secrets, and the message must be fresh. A repeated message has the same id: remember the ids, and answer a repeat
 * without acting on it.
 *
 * @param received - Headers and body as they arrived.
 * @param options - Secrets, instant and tolerance.
 * @returns Id, time and body that the sender signed, or why the message is refused: `missing-field`, `invalid-value`,
 *   `expired`, `not-yet-valid` or `signature-invalid`.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when there is no secret, a secret has another length,
 *   or the tolerance is no number of seconds, and `INSTANT_WITHOUT_ZONE` when `now` is no instant.
 *
 * @example
 * ```ts
 * import { signWebhook, verifyWebhook } from "safepact/notify";
 *
 * const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
 * const body = '{"test": 2432232314}';
 * const headers = await signWebhook({ id: "msg_1", timestamp: 1614265330, body }, secret);
 * const options = { secrets: [secret], now: "2021-02-25T15:03:00Z" };
 * const verified = await verifyWebhook({ headers: { ...headers }, body }, options);
 * verified.ok && verified.value.id; // => "msg_1"
 * const forged = await verifyWebhook({ headers: { ...headers }, body: "{}" }, options);
 * forged.issues[0]?.code; // => "signature-invalid"
 * ```
 */
export async function verifyWebhook(
  received: ReceivedWebhook,
  options: VerifyWebhookOptions,
): Promise<Result<WebhookMessage>> {
  checkGiven(
    { received, options },
    {
      received: { headers: "object", body: "text" },
      options: { secrets: ["text"], now: "any", toleranceSeconds: "any?" },
    },
  );
  const { now, toleranceSeconds = 300 } = options;
  const keys = await keysOf(options);
  const { body } = received;
  const id = headerOf(received, "webhook-id");
  const timestamp = headerOf(received, "webhook-timestamp");
  const signatures = headerOf(received, "webhook-signature");
  if (id === undefined) return refused("missing-field", "webhook-id", "is missing");
  if (timestamp === undefined) return refused("missing-field", "webhook-timestamp", "is missing");
  if (signatures === undefined) return refused("missing-field", "webhook-signature", "is missing");
  if (!/^\d{1,12}$/u.test(timestamp)) {
    return refused("invalid-value", "webhook-timestamp", "is not a time in whole seconds");
  }
  const content = webhookText({ id, timestamp, body });
  if (!(await isSigned(content, signatures, keys))) {
    return refused("signature-invalid", "webhook-signature", "fits none of the secrets");
  }
  const age = Date.parse(now) / 1000 - Number(timestamp);
  if (age > toleranceSeconds) return refused("expired", "webhook-timestamp", "is too old");
  if (age < -toleranceSeconds) {
    return refused("not-yet-valid", "webhook-timestamp", "lies in the future");
  }
  return { ok: true, value: { id, timestamp: Number(timestamp), body }, issues: [] };
}

function keysOf({ secrets, now, toleranceSeconds = 300 }: VerifyWebhookOptions) {
  if (!isInstant(now)) {
    throw new SafepactError("INSTANT_WITHOUT_ZONE", `now is "${now}", which is no instant.`, {
      hint: "Give an ISO 8601 instant with an offset, such as 2026-02-13T23:30:00Z.",
    });
  }
  checkOptions({ toleranceSeconds });
  if (secrets.length === 0) {
    throw new SafepactError("INVALID_OPTION", "No secret is given to verify a webhook with.");
  }
  return Promise.all(secrets.map(webhookKey));
}

/** Every signature is tried with every secret, in constant time each; those of other versions are passed over. */
async function isSigned(
  content: Uint8Array<ArrayBuffer>,
  signatures: string,
  keys: readonly WebhookKey[],
): Promise<boolean> {
  const given = signatures.split(/\s+/u, MOST_SIGNATURES);
  let signed = false;
  for (const signature of given.flatMap(bytesOf)) {
    for (const key of keys) {
      signed = (await crypto.subtle.verify("HMAC", key, signature, content)) || signed;
    }
  }
  return signed;
}

function bytesOf(signature: string): Uint8Array<ArrayBuffer>[] {
  if (!signature.startsWith("v1,")) return [];
  try {
    const text = atob(signature.slice(3));
    return text.length === 32 ? [Uint8Array.from(text, (unit) => unit.charCodeAt(0))] : [];
  } catch {
    return [];
  }
}

function headerOf({ headers }: ReceivedWebhook, name: string): string | undefined {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const text = typeof found === "object" ? found.join(" ") : found;
  return text === undefined || text === "" ? undefined : text;
}

function refused(code: IssueCode, header: string, why: string): { ok: false; issues: Issue[] } {
  const message = `The header ${header} ${why}. Answer with an error, and do not act on the message.`;
  return { ok: false, issues: [{ code, severity: "error", path: ["headers", header], message }] };
}
