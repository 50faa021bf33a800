import { base64url, CompactSign, importJWK, UnsecuredJWT } from "jose";
import {
  createSeen,
  generateSigningKey,
  type KeySet,
  type OpenOptions,
  openBulletin,
  openReply,
  openRequest,
  type PublicKey,
  type SigningKey,
  signBulletin,
  signReply,
  signRequest,
  toPublicKey,
} from "safepact/exchange";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/canonical/canonicalJson.ts";
import {
  accepted,
  authorityKey,
  bulletin,
  forShop,
  platformKey,
  reply,
  request,
} from "../support/exchange.ts";

const keySet: KeySet = { keys: [toPublicKey(authorityKey), toPublicKey(platformKey)] };

function atShop(changes: Partial<OpenOptions> = {}): OpenOptions {
  return {
    audience: "shop.example",
    now: "2026-03-03T12:00:00+09:00",
    seen: createSeen(),
    ...changes,
  };
}

async function codes(jws: string, changes: Partial<OpenOptions> = {}, keys = keySet) {
  const opened = await openBulletin(jws, keys, atShop(changes));
  return opened.ok ? "opened" : opened.issues.map(({ code }) => code).join();
}

/** Signs anything, as an attacker with a trusted key or a faulty peer might. */
async function signRaw(
  header: Record<string, unknown>,
  payload: string,
  key: SigningKey = authorityKey,
): Promise<string> {
  const secret = await importJWK({ ...key }, key.alg);
  return new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: key.alg ?? "EdDSA", ...header })
    .sign(secret);
}

const header = { kid: authorityKey.kid, typ: "safepact-bulletin+jws" };
const claims = { kind: "bulletin", issuer: "kftc.example", ...forShop() };
const payload = canonicalJson({ claims, document: bulletin, schemaVersion: 1 });

test("a bulletin that was signed is opened whole", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  const opened = accepted(await openBulletin(jws, keySet, atShop()));
  expect(opened.document).toEqual(bulletin);
  expect(opened.kid).toBe(authorityKey.kid);
  expect(opened.claims).toMatchObject({
    kind: "bulletin",
    issuer: "kftc.example",
    audience: "shop.example",
    sequence: 1,
  });
});

test("a request goes out with EdDSA, and its reply comes back with ES256", async () => {
  const out = await signRequest(request, authorityKey, forShop());
  expect(accepted(await openRequest(out, keySet, atShop())).document).toEqual(request);
  const back = await signReply(reply, platformKey, forShop({ audience: "kftc.example" }));
  const opened = await openReply(back, keySet, atShop({ audience: "kftc.example" }));
  expect(accepted(opened).document).toEqual(reply);
});

test("what is signed is canonical JSON, and the header holds three members", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  const [head = "", body = ""] = jws
    .split(".")
    .map((part) => new TextDecoder().decode(base64url.decode(part)));
  expect(JSON.parse(head)).toEqual({
    alg: "EdDSA",
    kid: authorityKey.kid,
    typ: "safepact-bulletin+jws",
  });
  expect(body).toBe(canonicalJson(JSON.parse(body)));
  expect(body).toMatch(/^\{"claims":\{"audience":"shop.example","expiresAt"/u);
});

test("a document signed by somebody else's key is refused", async () => {
  const stranger = await generateSigningKey({ issuer: "kftc.example" });
  const jws = await signBulletin(bulletin, stranger, forShop());
  expect(await codes(jws)).toBe("unknown-key-id");
  const disguised = await signBulletin(bulletin, { ...stranger, kid: authorityKey.kid }, forShop());
  expect(await codes(disguised)).toBe("signature-invalid");
});

test("a trusted platform cannot speak for the authority", async () => {
  const forged = { ...platformKey, issuer: "kftc.example" };
  const jws = await signBulletin(bulletin, forged, forShop());
  expect(await codes(jws)).toBe("wrong-issuer");
  expect(await codes(jws, { issuer: "kftc.example" })).toBe("wrong-issuer");
  await expect(
    signBulletin(bulletin, platformKey, forShop({ issuer: "kftc.example" })),
  ).rejects.toMatchObject({ code: "INVALID_OPTION" });
});

test("a key that does not say whose it is needs the issuer named", async () => {
  const { issuer, ...anonymous } = toPublicKey(authorityKey);
  const keys = { keys: [anonymous] };
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  expect(await codes(jws, {}, keys)).toBe("wrong-issuer");
  expect(await codes(jws, { issuer: "kftc.example" }, keys)).toBe("opened");
  expect(await codes(jws, { issuer: "other.example" }, keys)).toBe("wrong-issuer");
  expect(await codes(jws, { issuer: "other.example" })).toBe("wrong-issuer");
});

test("algorithm none is refused", async () => {
  const none = new UnsecuredJWT({}).encode();
  expect(await codes(`${none}${"A".repeat(86)}`)).toBe("algorithm-not-allowed");
  const [, body = "", signature = ""] = (
    await signBulletin(bulletin, authorityKey, forShop())
  ).split(".");
  for (const alg of ["none", "None", "NONE", "HS256", "RS256", "ES512", "Ed448", "", undefined]) {
    const head = base64url.encode(JSON.stringify({ ...header, alg }));
    expect(await codes(`${head}.${body}.${signature}`), alg).toBe("algorithm-not-allowed");
  }
});

test("a public key cannot be used as a shared secret", async () => {
  const head = base64url.encode(JSON.stringify({ ...header, alg: "HS256" }));
  const body = base64url.encode(payload);
  const secret = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(authorityKey.x),
    { name: "HMAC", hash: "SHA-512" },
    false,
    ["sign"],
  );
  const mac = await crypto.subtle.sign("HMAC", secret, new TextEncoder().encode(`${head}.${body}`));
  const jws = `${head}.${body}.${base64url.encode(new Uint8Array(mac))}`;
  expect(await codes(jws)).toBe("algorithm-not-allowed");
});

test("a key is used for its own algorithm only", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  const [, body = "", signature = ""] = jws.split(".");
  const head = base64url.encode(JSON.stringify({ ...header, alg: "ES256" }));
  expect(await codes(`${head}.${body}.${signature}`)).toBe("algorithm-not-allowed");
  const mislabelled: PublicKey = { ...toPublicKey(authorityKey), alg: "ES256" };
  expect(await codes(jws, {}, { keys: [mislabelled] })).toBe("algorithm-not-allowed");
});

test("a key or an extension in the header is refused, even rightly signed", async () => {
  const { d, ...jwk } = authorityKey;
  for (const extra of [{ jwk }, { jku: "https://evil.example" }, { b64: true }, { x5c: [] }]) {
    expect(await codes(await signRaw({ ...header, ...extra }, payload))).toBe("invalid-value");
  }
});

test("a bulletin is no request and no reply, by header and by claim", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  expect((await openRequest(jws, keySet, atShop())).issues[0]?.code).toBe("wrong-kind");
  expect((await openReply(jws, keySet, atShop())).issues[0]?.code).toBe("wrong-kind");
  const mixed = canonicalJson({
    claims: { ...claims, kind: "reply" },
    document: bulletin,
    schemaVersion: 1,
  });
  expect(await codes(await signRaw(header, mixed))).toBe("wrong-kind");
  expect(await codes(await signRaw({ ...header, typ: "JWT" }, payload))).toBe("wrong-kind");
});

test("a document for another platform is refused", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop({ audience: "temu.example" }));
  expect(await codes(jws)).toBe("wrong-audience");
});

test("times are held with a stated tolerance of a minute", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  expect(await codes(jws, { now: "2026-03-03T00:58:59Z" })).toBe("not-yet-valid");
  expect(await codes(jws, { now: "2026-03-03T00:59:00Z" })).toBe("opened");
  expect(await codes(jws, { now: "2026-03-10T01:00:59Z" })).toBe("opened");
  expect(await codes(jws, { now: "2026-03-10T01:01:00Z" })).toBe("expired");
  const strict = { clockSkewSeconds: 0 };
  expect(await codes(jws, { ...strict, now: "2026-03-03T00:59:59Z" })).toBe("not-yet-valid");
  expect(await codes(jws, { ...strict, now: "2026-03-10T01:00:00Z" })).toBe("expired");
});

test("the reader's clock must name its zone", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  await expect(
    openBulletin(jws, keySet, atShop({ now: "2026-03-03T12:00:00" })),
  ).rejects.toMatchObject({ code: "INSTANT_WITHOUT_ZONE" });
});

test("no document is opened twice, and none that was overtaken", async () => {
  const seen = createSeen();
  const second = await signBulletin(bulletin, authorityKey, forShop({ sequence: 2 }));
  const first = await signBulletin(bulletin, authorityKey, forShop({ sequence: 1 }));
  const third = await signBulletin(bulletin, authorityKey, forShop({ sequence: 3 }));
  expect(await codes(second, { seen })).toBe("opened");
  expect(await codes(second, { seen })).toBe("replayed");
  expect(await codes(first, { seen })).toBe("replayed");
  expect(await codes(third, { seen })).toBe("opened");
});

test("a nonce serves once, whatever its sequence", async () => {
  const seen = createSeen();
  const nonce = "n".repeat(22);
  const first = await signBulletin(bulletin, authorityKey, forShop({ nonce, sequence: 1 }));
  const second = await signBulletin(bulletin, authorityKey, forShop({ nonce, sequence: 2 }));
  expect(await codes(first, { seen })).toBe("opened");
  expect(await codes(second, { seen })).toBe("replayed");
});

test("issuers do not disturb each other's sequences", async () => {
  const seen = createSeen();
  const theirs = await signBulletin(bulletin, platformKey, forShop({ sequence: 9 }));
  const ours = await signBulletin(bulletin, authorityKey, forShop({ sequence: 1 }));
  expect(await codes(theirs, { seen })).toBe("opened");
  expect(await codes(ours, { seen })).toBe("opened");
});

test("what is remembered survives as plain JSON", async () => {
  const seen = createSeen();
  const jws = await signBulletin(bulletin, authorityKey, forShop({ sequence: 4 }));
  expect(await codes(jws, { seen })).toBe("opened");
  const state = JSON.parse(JSON.stringify(seen.state("2026-03-03T12:00:00Z")));
  expect(state.sequences).toEqual({ "kftc.example": 4 });
  expect(await codes(jws, { seen: createSeen(state) })).toBe("replayed");
  expect(seen.state("2026-04-01T00:00:00Z").nonces).toEqual({ "kftc.example": {} });
});

test("a refused document is not remembered", async () => {
  const seen = createSeen();
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  expect(await codes(jws, { seen, audience: "temu.example" })).toBe("wrong-audience");
  expect(await codes(jws, { seen, now: "2027-01-01T00:00:00Z" })).toBe("expired");
  const faulty = canonicalJson({ claims, document: { id: "b-1" }, schemaVersion: 1 });
  expect(await codes(await signRaw(header, faulty), { seen })).toBe("missing-field,missing-field");
  expect(await codes(jws, { seen })).toBe("opened");
});

test("a memory on somebody's own store may answer later", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  const seen = { remember: async () => Promise.resolve({ verdict: "nonce-seen" as const }) };
  expect(await codes(jws, { seen })).toBe("replayed");
});

test("a document that is cut off, too long or no document at all is refused", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  expect(await codes(jws.slice(0, -1))).toBe("truncated");
  expect(await codes(jws.slice(0, jws.lastIndexOf(".")))).toBe("truncated");
  expect(await codes(jws.slice(0, 40))).toBe("truncated");
  expect(await codes("")).toBe("truncated");
  expect(await codes(jws, { maxLength: jws.length - 1 })).toBe("too-large");
  expect(await codes(`${jws}.AAAA`)).toBe("signature-invalid");
  expect(await codes(`${jws}A`)).toBe("signature-invalid");
  expect(await codes(jws.replace(".", "=."))).toBe("signature-invalid");
});

test("content that is not canonical JSON is refused, though the signature holds", async () => {
  const twice = payload.replace('"schemaVersion":1', '"schemaVersion":1,"schemaVersion":1');
  for (const text of [twice, ` ${payload}`, "{}x", "null", "[]", '"x"', `\ufeff${payload}`]) {
    const code = await codes(await signRaw(header, text));
    expect(["invalid-json", "unsupported-schema-version"], text.slice(0, 20)).toContain(code);
  }
});

test("a later version of the content is refused with advice", async () => {
  const later = canonicalJson({ claims, document: bulletin, schemaVersion: 2 });
  expect(await codes(await signRaw(header, later))).toBe("unsupported-schema-version");
});

test("claims that are not whole are refused, though the signature holds", async () => {
  for (const change of [
    { nonce: "short" },
    { sequence: -1 },
    { sequence: 1.5 },
    { issuedAt: "2026-03-03T10:00:00" },
    { expiresAt: claims.issuedAt },
    { audience: "" },
  ]) {
    const text = canonicalJson({
      claims: { ...claims, ...change },
      document: bulletin,
      schemaVersion: 1,
    });
    expect(await codes(await signRaw(header, text)), JSON.stringify(change)).not.toBe("opened");
  }
});

test("names in a claim have up to a thousand characters, and a nonce 16 to 128", async () => {
  const open = async (change: object) => {
    const whole = { ...claims, ...change };
    const text = canonicalJson({ claims: whole, document: bulletin, schemaVersion: 1 });
    return await codes(await signRaw(header, text), { audience: whole.audience });
  };
  for (const audience of ["s", "s".repeat(1000)]) expect(await open({ audience })).toBe("opened");
  expect(await open({ audience: "s".repeat(1001) })).toBe("too-large");
  for (const length of [16, 128]) expect(await open({ nonce: "n".repeat(length) })).toBe("opened");
  for (const length of [15, 129]) {
    expect(await open({ nonce: "n".repeat(length) })).toBe("invalid-value");
  }
  expect(await open({ sequence: 0 })).toBe("opened");
});

test("a damaged key in the set is the caller's mistake", async () => {
  const jws = await signBulletin(bulletin, platformKey, forShop());
  const damaged: PublicKey = { ...toPublicKey(platformKey), y: "A".repeat(43) };
  await expect(openBulletin(jws, { keys: [damaged] }, atShop())).rejects.toMatchObject({
    code: "INVALID_INPUT",
  });
});

test("each refusal says what to do", async () => {
  const jws = await signBulletin(bulletin, authorityKey, forShop());
  const message = async (text: string, changes: Partial<OpenOptions> = {}, keys = keySet) =>
    (await openBulletin(text, keys, atShop(changes))).issues[0]?.message;
  expect(await message(jws, { now: "2026-03-10T01:01:00Z" })).toMatchInlineSnapshot(
    `"The document expired at 2026-03-10T10:00:00+09:00; it is 2026-03-10T01:01:00Z, and 60 s are tolerated. Ask for it again."`,
  );
  expect(await message(jws, { now: "2026-03-03T00:58:59Z" })).toMatchInlineSnapshot(
    `"The document was signed at 2026-03-03T10:00:00+09:00, which is more than 60 s after 2026-03-03T00:58:59Z. Check the clocks."`,
  );
  expect(await message(jws, { audience: "temu.example" })).toMatchInlineSnapshot(
    `"The document is for "shop.example", and you are "temu.example". Check where it was sent."`,
  );
  expect(await message(jws, { issuer: "oecd.example" })).toMatchInlineSnapshot(
    `"The document says it is from "kftc.example", but "oecd.example" is expected and the key "kftc-1" belongs to "kftc.example"."`,
  );
  expect(await message(jws.slice(0, -9))).toMatchInlineSnapshot(
    `"The signed document is cut off: it does not end with a whole signature. Fetch it again."`,
  );
  expect(await message(`${jws}A`)).toMatchInlineSnapshot(
    `"This is not a signed document: a part of it is not base64url, or not in its only spelling. Fetch it again."`,
  );
  expect(await message(jws, { maxLength: 10 })).toMatch(/^The signed document has \d+ characters/u);
  expect(await message(jws.replace(/\.(.)/u, ".f"))).toMatchInlineSnapshot(
    `"The signature does not fit: the document was changed, or another key signed it. Do not use it; ask the signer."`,
  );
  const seen = createSeen({ sequences: { "kftc.example": 7 }, nonces: {} });
  expect(await message(jws, { seen })).toMatchInlineSnapshot(
    `"The sequence 1 is not greater than that of the last document of kftc.example. It is a repeat, or it was overtaken: ask for it again."`,
  );
});

test("a text that nobody signed costs little, however it is made", async () => {
  const dots = await openBulletin(".".repeat(8_000_000), keySet, atShop());
  expect(dots.issues[0]?.message).toBe(
    "This is not a signed document: it has more than three parts. Fetch it again.",
  );
  const header = await openBulletin(`${"A".repeat(20_000)}..${"A".repeat(86)}`, keySet, atShop());
  expect(header.issues[0]?.code).toBe("too-large");
});
