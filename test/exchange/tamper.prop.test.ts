import fc from "fast-check";
import {
  createSeen,
  openBulletin,
  openReply,
  signBulletin,
  signReply,
  toPublicKey,
} from "safepact/exchange";
import { expect, test } from "vitest";
import { authorityKey, bulletin, forShop, platformKey, reply } from "../support/exchange.ts";

const keySet = { keys: [toPublicKey(authorityKey), toPublicKey(platformKey)] };
const now = "2026-03-04T00:00:00Z";
const eddsa = await signBulletin(bulletin, authorityKey, forShop());
const es256 = await signReply(reply, platformKey, forShop({ audience: "kftc.example" }));

async function opens(jws: string): Promise<boolean> {
  const asBulletin = { audience: "shop.example", now, seen: createSeen() };
  const asReply = { ...asBulletin, audience: "kftc.example", seen: createSeen() };
  const results = [
    await openBulletin(jws, keySet, asBulletin),
    await openReply(jws, keySet, asReply),
  ];
  return results.some(({ ok }) => ok);
}

test("both documents open as they are", async () => {
  expect(await opens(eddsa)).toBe(true);
  expect(await opens(es256)).toBe(true);
});

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n\u00e9";

test.each([
  ["EdDSA", eddsa],
  ["ES256", es256],
])("one changed character anywhere in a document signed with %s is refused", async (_, jws) => {
  const [head = "", body = ""] = jws.split(".");
  const place = fc.oneof(
    fc.integer({ min: 0, max: head.length }),
    fc.integer({ min: head.length, max: head.length + body.length + 1 }),
    fc.integer({ min: jws.length - 87, max: jws.length - 1 }),
    fc.constantFrom(0, head.length - 1, head.length + 1, jws.length - 1, jws.length - 2),
  );
  await fc.assert(
    fc.asyncProperty(place, fc.constantFrom(...alphabet), async (index, character) => {
      fc.pre(jws[index] !== character);
      expect(await opens(`${jws.slice(0, index)}${character}${jws.slice(index + 1)}`)).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test("the last character has one spelling only", async () => {
  for (const jws of [eddsa, es256]) {
    for (const character of alphabet) {
      if (jws.endsWith(character)) continue;
      expect(await opens(`${jws.slice(0, -1)}${character}`), character).toBe(false);
    }
  }
});

test("one character more or less anywhere is refused", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: eddsa.length }),
      fc.option(fc.constantFrom(...alphabet)),
      async (index, added) => {
        const rest = eddsa.slice(added === null ? index + 1 : index);
        fc.pre(added !== null || index < eddsa.length);
        expect(await opens(`${eddsa.slice(0, index)}${added ?? ""}${rest}`)).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test("parts of two documents never make a third", async () => {
  const other = await signBulletin({ ...bulletin, id: "b-2" }, authorityKey, forShop());
  const [a, b] = [eddsa.split("."), other.split(".")];
  for (let mask = 1; mask < 7; mask += 1) {
    const mixed = a.map((part, index) => ((mask >> index) & 1 ? b[index] : part)).join(".");
    if (mixed !== eddsa && mixed !== other) expect(await opens(mixed), String(mask)).toBe(false);
  }
});

test("whatever text is given, nothing is thrown and nothing opens", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 300 }), async (text) => {
      expect(await opens(text)).toBe(false);
      expect(await opens(`${text}.${text}.${"A".repeat(86)}`)).toBe(false);
    }),
  );
});
