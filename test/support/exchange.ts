import {
  type Bulletin,
  createNonce,
  generateSigningKey,
  parseBulletin,
  parseReply,
  parseTakedownRequest,
  type Reply,
  type SignOptions,
  type TakedownRequest,
} from "safepact/exchange";
import type { Result } from "safepact/model";

/** Two parties, made once for a file of tests. */
export const authorityKey = await generateSigningKey({ issuer: "kftc.example", kid: "kftc-1" });
export const platformKey = await generateSigningKey({
  issuer: "shop.example",
  algorithm: "ES256",
  kid: "shop-1",
});

export const bulletin: Bulletin = accepted(
  parseBulletin({
    id: "b-1",
    title: "주간 위해제품 ★",
    authority: { name: "Example Authority", email: "safety@authority.example" },
    issuedAt: "2026-03-02",
    agreementId: "kr-2024",
    records: [{ id: "kr:1", products: [{ name: "허니 슬라임", models: ["HS-100"] }] }],
  }),
);

export const request: TakedownRequest = accepted(
  parseTakedownRequest({
    id: "r-1",
    kind: "agreement",
    authority: { name: "Example Authority", email: "safety@authority.example" },
    platform: "shop.example",
    requestedAt: "2026-03-02T10:00:00+09:00",
    record: { id: "kr:1", products: [{ name: "허니 슬라임", models: ["HS-100"] }] },
    items: [{ listingId: "L1" }, { url: "https://shop.example/item/2" }],
  }),
);

export const reply: Reply = accepted(
  parseReply({
    id: "a-1",
    requestId: "r-1",
    platform: "shop.example",
    receivedAt: "2026-03-02T10:00:05+09:00",
    repliedAt: "2026-03-03T09:00:00+09:00",
    items: [
      {
        itemId: "1",
        decision: "removed",
        actedAt: "2026-03-02T15:00:00+09:00",
        identicalFound: 2,
        identicalListingIds: ["L7", "L9"],
        sellerIds: ["S1"],
        sellersNotified: 1,
        consumersNotified: { affected: 12, delivered: 11 },
        evidence: [{ kind: "screenshot", sha256: "ab".repeat(32) }],
      },
      { itemId: "2", decision: "not-identical", reason: "Another colour without the coating." },
    ],
  }),
);

/**
 * Options to sign with, for the platform.
 *
 * @param changes - What is different.
 * @returns The options, with a fresh nonce.
 */
export function forShop(changes: Partial<SignOptions> = {}): SignOptions {
  return {
    audience: "shop.example",
    issuedAt: "2026-03-03T10:00:00+09:00",
    expiresAt: "2026-03-10T10:00:00+09:00",
    nonce: createNonce((bytes) => crypto.getRandomValues(bytes)),
    sequence: 1,
    ...changes,
  };
}

/**
 * Gives the value of a result that must be good.
 *
 * @param result - The result.
 * @returns Its value.
 */
export function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
