import { isSafepactError } from "safepact/errors";
import { signWebhook, verifyWebhook } from "safepact/notify";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";

const old = `whsec_${Buffer.from("an old secret of some 30 bytes").toString("base64")}`;
const fresh = `whsec_${Buffer.from("a fresh secret of some 32 bytes!").toString("base64")}`;
const body = '{"type":"seller.blocked","title":"전기방석"}';
const timestamp = 1_770_188_700;
const now = new Date(timestamp * 1000).toISOString();

const signed = async (secret: string) => ({
  ...(await signWebhook({ id: "msg_1", timestamp, body }, secret)),
});

async function outcome(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  changes: Partial<Parameters<typeof verifyWebhook>[1]> & { readonly body?: string } = {},
): Promise<string> {
  const { body: text = body, ...options } = changes;
  const given = { secrets: [fresh], now, ...options };
  const verified = await verifyWebhook({ headers, body: text }, given);
  return verified.ok ? "verified" : (verified.issues[0]?.code ?? "");
}

test("what one side signs the other verifies, with the reference implementation on either side", async () => {
  expect(await outcome(await signed(fresh))).toBe("verified");
  const reference = new Webhook(fresh);
  const signature = reference.sign("msg_1", new Date(timestamp * 1000), body);
  const headers = {
    "Webhook-Id": "msg_1",
    "Webhook-Timestamp": String(timestamp),
    "Webhook-Signature": signature,
  };
  expect(await outcome(headers)).toBe("verified");
  const live = Math.floor(Date.now() / 1000);
  const ours = { ...(await signWebhook({ id: "msg_2", timestamp: live, body }, fresh)) };
  expect(reference.verify(body, ours)).toEqual(JSON.parse(body));
});

test("while a secret is changed, a message with two signatures passes with either secret", async () => {
  const first = await signed(old);
  const second = await signed(fresh);
  const both = {
    ...first,
    "webhook-signature": `${first["webhook-signature"]} ${second["webhook-signature"]}`,
  };
  expect(await outcome(both)).toBe("verified");
  expect(await outcome(both, { secrets: [old] })).toBe("verified");
  expect(await outcome(first, { secrets: [fresh, old] })).toBe("verified");
  expect(await outcome(first)).toBe("signature-invalid");
  const later = { ...second, "webhook-signature": `v1a,AAAA v2,zz ${second["webhook-signature"]}` };
  expect(await outcome(later)).toBe("verified");
});

test.each([
  ["a changed body", {}, { body: `${body} ` }, "signature-invalid"],
  ["another id", { "webhook-id": "msg_2" }, {}, "signature-invalid"],
  ["another time", { "webhook-timestamp": String(timestamp + 1) }, {}, "signature-invalid"],
  ["no id", { "webhook-id": undefined }, {}, "missing-field"],
  ["no signature", { "webhook-signature": "" }, {}, "missing-field"],
  ["a time in words", { "webhook-timestamp": "now" }, {}, "invalid-value"],
  ["a signature of another length", { "webhook-signature": "v1,AAAA" }, {}, "signature-invalid"],
  [
    "five minutes and more",
    {},
    { now: new Date((timestamp + 301) * 1000).toISOString() },
    "expired",
  ],
  ["the future", {}, { now: new Date((timestamp - 301) * 1000).toISOString() }, "not-yet-valid"],
])("%s is refused", async (_, headers, changes, code) => {
  expect(await outcome({ ...(await signed(fresh)), ...headers }, changes)).toBe(code);
});

test.each([
  { secrets: [] },
  { secrets: ["whsec_c2hvcnQ="] },
  { toleranceSeconds: Number.NaN },
  { toleranceSeconds: -1 },
  { now: "2026-02-04T07:05:00" },
])("options that cannot be meant are refused: %j", async (changes) => {
  const attempt = outcome(await signed(fresh), changes);
  await expect(attempt).rejects.toSatisfy((error) => isSafepactError(error));
  await expect(attempt).rejects.not.toThrow(/c2hvcnQ/u);
});

test("the time of a webhook is whole seconds from 1970 on", async () => {
  const sign = (at: number) => signWebhook({ id: "msg_1", timestamp: at, body }, fresh);
  expect((await sign(0))["webhook-timestamp"]).toBe("0");
  for (const wrong of [-1, 1.5, Number.NaN]) {
    await expect(sign(wrong)).rejects.toThrow("whole seconds");
  }
});
