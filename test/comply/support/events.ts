import type { CaseEvent } from "safepact/model";
import { parseCaseEvent } from "../../support/untrusted.ts";

let count = 0;

const byAuthority = new Set(["request.received", "request.amended", "request.withdrawn"]);

/** Makes a complete event of a platform called "example" from what matters in a test. */
export function event(fields: Record<string, unknown> & { type: string; at: string }): CaseEvent {
  const parsed = parseCaseEvent({
    id: `e${++count}`,
    assertedBy: byAuthority.has(fields.type) ? "authority" : "platform",
    platform: "example",
    hazardId: "h1",
    ...fields,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Makes a request of an authority with items `i1`, `i2` … for the listings given. */
export function request(
  requestId: string,
  at: string,
  listings: readonly string[],
  more: Record<string, unknown> = {},
): CaseEvent {
  const items = listings.map((listingId, index) => ({ itemId: `i${index + 1}`, listingId }));
  return event({ type: "request.received", at, requestId, kind: "agreement", items, ...more });
}

/** Makes a block of a listing. */
export function block(
  listingId: string,
  at: string,
  more: Record<string, unknown> = {},
): CaseEvent {
  return event({ type: "listing.blocked", at, listingId, action: "removed", ...more });
}

/** Makes an answer to a request. */
export function answer(
  requestId: string,
  at: string,
  decisions: Readonly<Record<string, string>>,
): CaseEvent {
  const items = Object.entries(decisions).map(([itemId, decision]) => ({ itemId, decision }));
  return event({ type: "request.answered", at, requestId, items });
}

/** Makes a check by the authority. */
export function check(at: string, outcome: string, more: Record<string, unknown> = {}): CaseEvent {
  const method = "targeted";
  return event({ type: "check.performed", at, method, outcome, assertedBy: "authority", ...more });
}
