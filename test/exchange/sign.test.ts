import {
  createNonce,
  generateSigningKey,
  parseKeySet,
  parseSigningKey,
  type SigningKey,
  signBulletin,
  signReply,
  signRequest,
  toPublicKey,
} from "safepact/exchange";
import { expect, test } from "vitest";
import {
  authorityKey,
  bulletin,
  forShop,
  platformKey,
  reply,
  request,
} from "../support/exchange.ts";

test("nothing of the secret is in what is signed", async () => {
  const texts = [
    await signBulletin(bulletin, authorityKey, forShop()),
    await signRequest(request, authorityKey, forShop()),
    await signReply(reply, platformKey, forShop()),
  ];
  for (const text of texts) {
    const plain = text.split(".").map((part) => Buffer.from(part, "base64url").toString("latin1"));
    for (const secret of [authorityKey.d, platformKey.d]) {
      expect(text).not.toContain(secret);
      expect(plain.join()).not.toContain(secret);
    }
  }
});

test("a document that holds the signing key is not signed", async () => {
  const leaky = { ...bulletin, title: `key ${authorityKey.d}` };
  const attempt = signBulletin(leaky, authorityKey, forShop());
  await expect(attempt).rejects.toMatchObject({ code: "INVALID_INPUT" });
  await expect(attempt).rejects.not.toThrow(authorityKey.d);
});

test("a document that is not whole is not signed", async () => {
  await expect(
    signBulletin({ ...bulletin, issuedAt: "2026-03-02T10:00:00" }, authorityKey, forShop()),
  ).rejects.toThrow(/cannot be signed: issuedAt must be an ISO 8601 instant/u);
});

test.each([
  ["nonce", { nonce: "short" }],
  ["sequence", { sequence: -1 }],
  ["issuedAt", { issuedAt: "2026-03-03" }],
  ["expiresAt", { expiresAt: "2026-03-03T10:00:00+09:00" }],
  ["audience", { audience: "" }],
])("an option %s that is wrong is refused", async (name, change) => {
  const attempt = signBulletin(bulletin, authorityKey, forShop(change));
  await expect(attempt).rejects.toMatchObject({ code: "INVALID_OPTION" });
  await expect(attempt).rejects.toThrow(name);
});

test("a key without an issuer signs for whom the options name", async () => {
  const { issuer, ...anonymous } = authorityKey;
  await expect(signBulletin(bulletin, anonymous, forShop())).rejects.toThrow(/issuer is missing/u);
  const jws = await signBulletin(bulletin, anonymous, forShop({ issuer: "kftc.example" }));
  expect(jws.split(".")).toHaveLength(3);
});

test("a damaged key is refused without showing it", async () => {
  const damaged: SigningKey = { ...authorityKey, d: "x".repeat(20) };
  const attempt = signBulletin(bulletin, damaged, forShop());
  await expect(attempt).rejects.toMatchObject({ code: "INVALID_INPUT" });
  await expect(attempt).rejects.not.toHaveProperty("cause");
  await expect(attempt).rejects.not.toThrow(/xxxxx/u);
  const mixed: SigningKey = { ...authorityKey, crv: "P-256" };
  await expect(signBulletin(bulletin, mixed, forShop())).rejects.toThrow(/no known algorithm/u);
});

test("a new key is for one algorithm and named by its thumbprint", async () => {
  const key = await generateSigningKey({ issuer: "a" });
  expect(key).toMatchObject({ kty: "OKP", crv: "Ed25519", alg: "EdDSA", use: "sig", issuer: "a" });
  expect(key.kid).toMatch(/^[\w-]{43}$/u);
  expect(platformKey).toMatchObject({ kty: "EC", crv: "P-256", alg: "ES256" });
  expect((await generateSigningKey({ issuer: "a", kid: "k1" })).kid).toBe("k1");
  expect((await generateSigningKey({ issuer: "a" })).d).not.toBe(key.d);
  await expect(generateSigningKey({ issuer: "" })).rejects.toMatchObject({
    code: "INVALID_OPTION",
  });
  await expect(
    // @ts-expect-error [ts2322] -- a caller without types
    generateSigningKey({ issuer: "a", algorithm: "HS256" }),
  ).rejects.toMatchObject({ code: "INVALID_OPTION" });
});

test("keys survive as files", () => {
  expect(parseSigningKey(JSON.parse(JSON.stringify(authorityKey)))).toEqual({
    ok: true,
    value: authorityKey,
    issues: [],
  });
  const keys = [toPublicKey(authorityKey), toPublicKey(platformKey)];
  expect(parseKeySet(JSON.parse(JSON.stringify({ keys })))).toMatchObject({
    ok: true,
    value: { keys },
  });
});

test("a set of keys with a secret in it is refused without showing it", () => {
  const parsed = parseKeySet({ keys: [toPublicKey(authorityKey), platformKey] });
  expect(parsed).toMatchObject({ ok: false, issues: [{ path: ["keys", 1] }] });
  expect(JSON.stringify(parsed)).not.toContain(platformKey.d);
  expect(parseKeySet({ keys: [{ kty: "oct", k: "c2VjcmV0", kid: "1" }] }).ok).toBe(false);
  expect(parseKeySet({}).ok).toBe(false);
  expect(parseKeySet(null).ok).toBe(false);
});

test("a private key that is broken is refused without showing it", () => {
  for (const d of ["secret-but-short", 7, null]) {
    const parsed = parseSigningKey({ ...authorityKey, d });
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain("secret");
  }
  const parsed = parseSigningKey({ ...authorityKey, x: "?" });
  expect(parsed.issues[0]?.path).toEqual(["x"]);
  expect(JSON.stringify(parsed)).not.toContain(authorityKey.d);
});

test("a nonce is as random as what fills it", () => {
  const random = () => createNonce((bytes) => crypto.getRandomValues(bytes));
  expect(random()).toMatch(/^[\w-]{22}$/u);
  expect(random()).not.toBe(random());
});
