/*
 * A receiver of notices that never heard of safepact: it checks signed webhooks with the reference library of Standard
 * Webhooks. What `signWebhook` signs it accepts; a changed body, another secret and an old message it refuses.
 */
import { signWebhook } from "safepact/notify";
import { Webhook } from "standardwebhooks";

const secret = `whsec_${Buffer.from("an example secret of 32 bytes...").toString("base64")}`;
const other = `whsec_${Buffer.from("another secret of 32 bytes, too.").toString("base64")}`;
const body = JSON.stringify({ type: "regulator.reply", data: { requestId: "R-2026-051" } });
const seconds = Math.floor(Date.now() / 1000);

async function received(key: string, sentAt: number, arrived: string): Promise<string> {
  const signed = await signWebhook({ id: "msg-1", timestamp: sentAt, body }, key);
  try {
    new Webhook(secret).verify(arrived, { ...signed });
    return "accepted";
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

console.log(`as sent: ${await received(secret, seconds, body)}`);
console.log(`changed body: ${await received(secret, seconds, body.replace("051", "052"))}`);
console.log(`another secret: ${await received(other, seconds, body)}`);
console.log(`an hour old: ${await received(secret, seconds - 3_600, body)}`);
