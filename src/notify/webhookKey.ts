import { SafepactError } from "../errors.ts";

/** A shared secret that WebCrypto can use. @internal */
export type WebhookKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Reads the shared secret of a webhook. @internal */
export function webhookKey(secret: string): Promise<WebhookKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", secretBytes(secret), algorithm, false, ["sign", "verify"]);
}

/** What the signature of a webhook is over. @internal */
export function webhookText(parts: {
  readonly id: string;
  readonly timestamp: string;
  readonly body: string;
}): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${parts.id}.${parts.timestamp}.${parts.body}`);
}

function secretBytes(secret: string): Uint8Array<ArrayBuffer> {
  let text: string;
  try {
    text = atob(secret.replace(/^whsec_/u, ""));
  } catch {
    text = "";
  }
  if (text.length < 24 || text.length > 64) {
    throw new SafepactError(
      "INVALID_OPTION",
      "The secret of a webhook is not Base64 of 24 to 64 bytes.",
      {
        hint: "Make one of random bytes and write it as whsec_ and Base64.",
      },
    );
  }
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
