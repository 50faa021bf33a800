import fc from "fast-check";
import type { CaseEvent } from "safepact/model";
import { parseCaseEvent } from "../../support/untrusted.ts";

const hour = 3_600_000;
const start = Date.parse("2025-02-03T00:00:00Z");

/** A moment of the first months of 2025: an instant to the hour, or now and then a date. */
const at = fc.tuple(fc.nat(24 * 120), fc.boolean(), fc.nat(9)).map(([hours, korean, dated]) => {
  const instant = new Date(start + hours * hour + (korean ? 9 * hour : 0))
    .toISOString()
    .slice(0, 19);
  if (dated === 0) return instant.slice(0, 10);
  return korean ? `${instant}+09:00` : `${instant}Z`;
});

const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const requestId = pick("r1", "r2", "r3");
const listingId = pick("a", "b", "c", "d");
const itemId = pick("i1", "i2", "i3");
const hazardId = pick("h1", "h2");
const items = fc.array(fc.record({ itemId, listingId }), { maxLength: 3 });
const territories = fc.array(pick("DE", "FR", "KR", "EU"), { maxLength: 3 });

const kinds = fc.oneof(
  fc.record({
    type: fc.constant("request.received"),
    requestId,
    kind: pick("order", "notice", "agreement", "consumer-report"),
    hazardId,
    items,
  }),
  fc.record({
    type: fc.constant("request.received"),
    requestId,
    kind: fc.constant("agreement"),
    hazardId,
    items,
  }),
  fc.record({ type: fc.constant("request.amended"), requestId, items }),
  fc.record({ type: fc.constant("request.withdrawn"), requestId }),
  fc.record({
    type: fc.constant("request.answered"),
    requestId,
    items: fc.array(
      fc.record({
        itemId,
        decision: pick("removed", "warned", "not-found", "not-identical", "refused"),
      }),
      { maxLength: 2 },
    ),
  }),
  fc.record({ type: fc.constant("clarification.requested"), requestId }),
  fc.record({
    type: fc.constant("listing.matched"),
    listingId,
    hazardId,
    channel: pick("monitoring", "consumer-report"),
    outcome: pick("match", "review"),
  }),
  fc.record({
    type: fc.constant("listing.blocked"),
    listingId,
    hazardId,
    action: pick("removed", "geo-blocked", "warned"),
  }),
  fc.record({
    type: fc.constant("listing.blocked"),
    listingId,
    hazardId,
    action: fc.constant("removed"),
    requestId,
    itemId,
  }),
  fc.record({
    type: fc.constant("listing.restored"),
    listingId,
    hazardId,
    reason: pick("wrong-match", "expired"),
  }),
  fc.record({
    type: fc.constant("listing.reappeared"),
    listingId,
    of: listingId,
    hazardId,
    class: pick("same-listing", "same-seller", "other-seller", "other-platform"),
  }),
  fc.record({
    type: fc.constant("seller.notified"),
    listingId,
    hazardId,
    channel: fc.constant("email"),
  }),
  fc.record({
    type: fc.constant("check.performed"),
    hazardId,
    method: pick("random-sample", "targeted"),
    outcome: pick("not-found", "same-listing", "other-seller", "unable-to-check"),
    listingId,
  }),
  fc.record({
    type: fc.constant("removal.reviewed"),
    hazardId,
    listingId,
    method: pick("random-sample", "targeted"),
    outcome: pick("right", "wrong-match"),
  }),
  fc.record({ type: fc.constant("hazard.retracted"), hazardId }),
  fc.record({
    type: fc.constant("info.requested"),
    requestId,
    direction: fc.constant("authority-to-platform"),
  }),
  fc.record({
    type: fc.constant("info.answered"),
    requestId,
    direction: fc.constant("authority-to-platform"),
  }),
  fc.record({
    type: fc.constant("waiver.granted"),
    commitment: fc.constant("takedown-authority"),
    until: fc.constant("2025-04-30"),
    reason: fc.constant("Agreed"),
    grantedBy: fc.constant("KFTC"),
  }),
  fc.record({
    type: fc.constant("waiver.granted"),
    commitment: pick("takedown-authority", "info-request"),
    requestId,
    until: pick("2025-04-30", "2025-03-01"),
    reason: fc.constant("Agreed"),
    grantedBy: fc.constant("KFTC"),
  }),
  fc.record({
    type: fc.constant("bulletin.received"),
    bulletinId: fc.constant("b1"),
    hazardIds: fc.array(hazardId, { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant("report.submitted"),
    period: fc.constantFrom(
      { from: "2025-01-01", to: "2025-06-30" },
      { from: "2025-03", to: "2025-03" },
    ),
  }),
  fc.record({
    type: fc.constant("consumers.notified"),
    hazardId,
    affected: fc.constant(40),
    contactable: fc.constant(38),
    attempted: fc.constant(38),
    delivered: fc.nat(38),
    bounced: fc.nat(3),
  }),
  fc.record({ type: fc.constant("seller.objected"), hazardId, listingId }),
  fc.record({
    type: fc.constant("request.received"),
    requestId,
    kind: pick("order", "agreement"),
    hazardId,
    items,
    territories,
  }),
  fc.record({
    type: fc.constant("listing.blocked"),
    listingId,
    hazardId,
    action: pick("geo-blocked", "warned"),
    territories,
  }),
  fc.record({
    type: fc.constant("request.answered"),
    requestId,
    items: fc.array(fc.record({ itemId, decision: pick("removed", "geo-blocked"), territories }), {
      maxLength: 2,
    }),
  }),
);

/** Any events of a platform called "example": related, contradictory, out of order, some recorded late. */
export const someEvents: fc.Arbitrary<CaseEvent[]> = fc
  .array(
    fc.record({
      fields: kinds,
      at,
      recorded: fc.option(at, { nil: undefined }),
      assertedBy: fc.constantFrom("platform", "authority", "third-party"),
    }),
    { maxLength: 24 },
  )
  .map((all) =>
    all.flatMap(({ fields, recorded, ...rest }, index) => {
      const base = { id: `e${index}`, platform: "example", ...rest };
      const parsed = parseCaseEvent({
        ...base,
        ...(recorded && { recordedAt: recorded }),
        ...fields,
      });
      return parsed.ok ? [parsed.value] : [];
    }),
  );
