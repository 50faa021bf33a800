/*
 * A sender that posts notices as signed webhooks (Standard Webhooks 1), and a receiver that checks them: it refuses a
 * changed body, an old message and, by the id that stays the same over retries, a repeated one.
 */
import { createServer, type IncomingMessage } from "node:http";
import { parseReply, parseTakedownRequest } from "safepact/exchange";
import * as en from "safepact/languages/en";
import { orThrow } from "safepact/model";
import {
  type NoticeSender,
  regulatorReply,
  renderNotice,
  signWebhook,
  verifyWebhook,
  webhook,
} from "safepact/notify";

/** Shared out of band; both sides would read it from their own store. */
const secret = `whsec_${Buffer.from("an example secret of 32 bytes...").toString("base64")}`;

function webhookSender(clock: () => number): NoticeSender {
  return {
    channels: ["webhook"],
    async send(notice, { to }) {
      const { idempotencyKey } = notice;
      const body = JSON.stringify(notice.json);
      // A new attempt has a new time and the same id.
      const signed = await signWebhook({ id: idempotencyKey, timestamp: clock(), body }, secret);
      const response = await fetch(to, {
        method: "POST",
        headers: { "content-type": "application/json", ...signed },
        body,
        redirect: "error",
        signal: AbortSignal.timeout(5_000),
      });
      await response.body?.cancel();
      if (response.status === 200) return { idempotencyKey, outcome: "sent" };
      if (response.status === 208) return { idempotencyKey, outcome: "repeated" };
      return { idempotencyKey, outcome: "failed", reason: `status ${response.status}` };
    },
  };
}

const now = 1_770_188_700;
const seen = new Set<string>();

/** Nobody has signed for what arrives until it was read whole. */
const LARGEST_BODY = 1_000_000;

async function receive(request: IncomingMessage): Promise<number> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += Buffer.byteLength(chunk);
    if (size > LARGEST_BODY) return 413;
    chunks.push(Buffer.from(chunk));
  }
  const body = Buffer.concat(chunks).toString("utf8");
  const received = { headers: request.headers, body };
  const options = { secrets: [secret], now: new Date(now * 1000).toISOString() };
  const verified = await verifyWebhook(received, options);
  if (!verified.ok) return verified.issues[0]?.code === "signature-invalid" ? 401 : 400;
  const { id } = verified.value;
  if (seen.has(id)) return 208;
  seen.add(id);
  return 200;
}

const server = createServer((request, response) => {
  void receive(request).then((status) => response.writeHead(status).end());
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const to = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;

const asked = parseTakedownRequest({
  id: "R-2026-051",
  kind: "order",
  authority: "Market Surveillance Office",
  platform: "Sample Mall",
  requestedAt: "2026-02-03T08:59:00Z",
  record: { id: "h1", products: [{ name: "Heated cushion EB-100" }] },
  items: [{ url: "https://mall.example/item/1" }],
});
const answered = parseReply({
  id: "R-2026-051-reply",
  requestId: "R-2026-051",
  platform: "Sample Mall",
  receivedAt: "2026-02-03T09:00:00Z",
  repliedAt: "2026-02-04T07:00:00Z",
  items: [{ itemId: "1", decision: "removed", actedAt: "2026-02-04T06:50:00Z" }],
});
const notice = renderNotice(
  regulatorReply,
  { reply: orThrow(answered), request: orThrow(asked) },
  { messages: en.noticeMessages, channel: webhook, zone: "Europe/Dublin" },
);

const sender = webhookSender(() => now);
console.log(`first: ${(await sender.send(notice, { to })).outcome}`);
console.log(`retry: ${(await sender.send(notice, { to })).outcome}`);
const late = webhookSender(() => now - 3_600);
console.log(`an hour old: ${(await late.send(notice, { to })).reason}`);

const body = JSON.stringify(notice.json);
const signed = await signWebhook({ id: "other", timestamp: now, body }, secret);
const changed = await fetch(to, {
  method: "POST",
  headers: { "content-type": "application/json", ...signed },
  body: body.replace("removed", "refused"),
});
await changed.body?.cancel();
console.log(`changed body: status ${changed.status}`);
const large = await fetch(to, { method: "POST", body: "x".repeat(2_000_000) }).catch(
  () => undefined,
);
console.log(`two megabytes: ${(large?.status ?? 413) === 413 ? "refused" : "read"}`);
console.log(
  `type: ${String(notice.json?.["type"])}, language: ${String(notice.json?.["language"])}`,
);

await new Promise((resolve) => server.close(resolve));
