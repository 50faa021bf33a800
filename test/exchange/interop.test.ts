import { CompactSign, importJWK } from "jose";
import {
  createSeen,
  type KeySet,
  type OpenOptions,
  openBulletin,
  parseKeySet,
  signBulletin,
  toPublicKey,
} from "safepact/exchange";
import { orThrow, type Result } from "safepact/model";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/canonical/canonicalJson.ts";
import { authorityKey, bulletin, forShop, platformKey } from "../support/exchange.ts";

const ours = toPublicKey(authorityKey);
const keySet: KeySet = { keys: [ours] };

function options(changes: Partial<OpenOptions> = {}): OpenOptions {
  return {
    audience: "shop.example",
    now: "2026-03-03T12:00:00+09:00",
    seen: createSeen(),
    ...changes,
  };
}

const claims = { kind: "bulletin", issuer: "kftc.example", ...forShop() };
const payload = canonicalJson({ claims, document: bulletin, schemaVersion: 1 });

/** Signed by somebody else's software, which writes its own header. */
async function signedWith(header: Record<string, unknown>): Promise<string> {
  const secret = await importJWK({ ...authorityKey }, "EdDSA");
  return new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: "EdDSA", kid: ours.kid, typ: "safepact-bulletin+jws", ...header })
    .sign(secret);
}

async function outcome(jws: string, keys: KeySet = keySet): Promise<string> {
  const opened = await openBulletin(jws, keys, options());
  return opened.ok ? "opened" : (opened.issues[0]?.code ?? "");
}

test.each([
  ["the algorithm's exact name (RFC 9864)", { alg: "Ed25519" }],
  ["a type of content", { cty: "application/json" }],
  ["the thumbprint of a certificate", { x5t: "dGh1bWI", "x5t#S256": "dGh1bWI" }],
  ["a type with its tree", { typ: "application/safepact-bulletin+jws" }],
  ["a type in capitals", { typ: "Safepact-Bulletin+JWS" }],
  ["a member of its own", { "example.com/trace": "abc" }],
])("a document opens whose header has %s", async (_, header) => {
  expect(await outcome(await signedWith(header))).toBe("opened");
});

test.each([
  [{ jwk: ours }],
  [{ jku: "https://evil.example/keys" }],
  [{ x5u: "https://evil.example/cert" }],
  [{ x5c: ["AAAA"] }],
])("a header that brings its own key is refused: %j", async (header) => {
  expect(await outcome(await signedWith(header))).toBe("invalid-value");
});

test("white space around a signed document is no part of it", async () => {
  const jws = await signedWith({});
  for (const text of [`${jws}\n`, `${jws}\r\n`, ` \n${jws} `]) {
    expect(await outcome(text)).toBe("opened");
  }
  expect(await outcome(jws.replace(".", ".\n"))).toBe("signature-invalid");
});

/** A set with remarks is still a set. */
const usable = (parsed: Result<KeySet>) => orThrow(parsed, { onWarning: () => undefined });

const foreign = [
  { kty: "RSA", n: "sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri", e: "AQAB", kid: "rsa" },
  { ...ours, kid: "box", use: "enc" },
  { kty: "EC", crv: "P-384", x: "a", y: "b", kid: "p384" },
  { kty: "OKP", crv: "X25519", x: ours.x, kid: "x" },
  { ...ours, kid: "wrong", alg: "ES512" },
  "no key",
];

test("a key set keeps its keys whatever else stands in it, and names what was left out", async () => {
  const parsed = parseKeySet({ keys: [...foreign, { ...ours, alg: "Ed25519", use: "sig" }] });
  expect(usable(parsed).keys.map(({ kid }) => kid)).toEqual([ours.kid]);
  expect(parsed.issues.map(({ path }) => path[1])).toEqual([0, 1, 2, 3, 4, 5]);
  expect(await outcome(await signedWith({}), usable(parsed))).toBe("opened");
});

test("a key set without one usable key is refused", () => {
  expect(parseKeySet({ keys: foreign }).ok).toBe(false);
  expect(parseKeySet({ keys: "none" }).ok).toBe(false);
  expect(parseKeySet({ keys: [] }).ok).toBe(true);
});

test("an id that two keys share names nobody", async () => {
  const thief = { ...toPublicKey(platformKey), kid: ours.kid, issuer: "kftc.example" };
  const parsed = usable(parseKeySet({ keys: [ours, thief, toPublicKey(platformKey)] }));
  expect(parsed.keys.map(({ kid }) => kid)).toEqual([platformKey.kid]);
  const jws = await signedWith({});
  expect(await outcome(jws, { keys: [ours, thief] })).toBe("duplicate-id");
  expect(await outcome(jws, { keys: [thief, ours] })).toBe("duplicate-id");
  // The same key twice is one key.
  expect(await outcome(jws, usable(parseKeySet({ keys: [ours, ours] })))).toBe("opened");
  expect(await outcome(jws, { keys: [ours, ours] })).toBe("opened");
});

test("a gap in a sender's sequence is told, and the document opens", async () => {
  const seen = createSeen();
  const gaps: unknown[] = [];
  for (const sequence of [7, 8, 10, 14]) {
    const jws = await signBulletin(bulletin, authorityKey, forShop({ sequence }));
    const opened = await openBulletin(jws, keySet, options({ seen }));
    expect(opened.ok).toBe(true);
    gaps.push(
      opened.issues.map(({ code, message }) => [code, message.match(/: (.*)\. Ask/u)?.[1]]),
    );
  }
  expect(gaps).toEqual([
    [],
    [],
    [["sequence-gap", "number 9 is missing"]],
    [["sequence-gap", "3 documents are missing"]],
  ]);
});

test("what cannot be signed is named by its field", async () => {
  const title = "half \ud800 a character";
  await expect(signBulletin({ ...bulletin, title }, authorityKey, forShop())).rejects.toThrow(
    /title held half/u,
  );
  const records = bulletin.records.map((record) => ({ ...record, raw: { weight: Number.NaN } }));
  await expect(signBulletin({ ...bulletin, records }, authorityKey, forShop())).rejects.toThrow(
    "document.records.0.raw.weight is NaN",
  );
  const odd = { ...bulletin, records: [{ ...bulletin.records[0], status: "gone" }] };
  await expect(
    // @ts-expect-error [ts2345] -- a caller without types
    signBulletin(odd, authorityKey, forShop()),
  ).rejects.toThrow(/records\.0\.status/u);
});
