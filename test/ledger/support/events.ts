import { generateSigningKey, toPublicKey } from "safepact/exchange";
import type { LedgerEntry, LedgerKeys, SealedEvent } from "safepact/ledger";
import { type CaseEvent, type CaseEventInput, orThrow, parseCaseEvent } from "safepact/model";

export const origin = "shop.example/ledger";
export const shop = await generateSigningKey({ issuer: "shop.example", kid: "shop-1" });
export const authority = await generateSigningKey({ issuer: "kftc.example", kid: "kftc-1" });
export const keys: LedgerKeys = { origin, log: [toPublicKey(shop)] };
export const bothKeys: LedgerKeys = { ...keys, cosigners: [toPublicKey(authority)] };
export const noon = "2026-03-02T12:00:00Z";

export function event(input: CaseEventInput): CaseEvent {
  return orThrow(parseCaseEvent(input));
}

/** A listing of a number is blocked. */
export function block(
  number: number,
  more: { readonly id?: string; readonly at?: string; readonly recordedAt?: string } = {},
): CaseEvent {
  return event({
    id: `e-${number}`,
    type: "listing.blocked",
    at: "2026-03-02T10:00:00+09:00",
    assertedBy: "platform",
    platform: "shop.example",
    listingId: `L${number}`,
    hazardId: `kr:${number % 7}`,
    requestId: `r-${number % 3}`,
    action: "removed",
    evidence: [{ kind: "screenshot", sha256: number.toString(16).padStart(64, "0") }],
    ...more,
  });
}

export function blocks(count: number, from = 0): CaseEvent[] {
  return Array.from({ length: count }, (_, index) => block(from + index));
}

/** All of what comes. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export function isSealed(entry: LedgerEntry): entry is SealedEvent {
  return "event" in entry;
}
