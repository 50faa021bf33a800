import { type CaseEvent, type CaseEventType, vocabularies } from "safepact/model";
import { expect, test } from "vitest";
import { parseCaseEvent } from "../support/untrusted.ts";

type Fields<Type extends CaseEventType> = Partial<Extract<CaseEvent, { type: Type }>>;

/** For each type the fewest fields an event of it may have. */
const minimal: { readonly [Type in CaseEventType]: Fields<Type> } = {
  "bulletin.received": { bulletinId: "b1" },
  "hazard.changed": { hazardId: "h1" },
  "hazard.retracted": { hazardId: "h1" },
  "request.received": { requestId: "r1", kind: "agreement", hazardId: "h1" },
  "request.amended": { requestId: "r1" },
  "request.withdrawn": { requestId: "r1" },
  "request.acknowledged": { requestId: "r1" },
  "clarification.requested": { requestId: "r1" },
  "request.answered": { requestId: "r1" },
  "listing.matched": {
    listingId: "l1",
    hazardId: "h1",
    channel: "monitoring",
    outcome: "review",
  },
  "listing.blocked": { listingId: "l1", hazardId: "h1", action: "removed" },
  "listing.restored": { listingId: "l1", hazardId: "h1", reason: "wrong-match" },
  "listing.reappeared": { listingId: "l2", of: "l1", hazardId: "h1", class: "same-seller" },
  "seller.notified": { listingId: "l1", hazardId: "h1", channel: "email" },
  "seller.objected": { listingId: "l1", hazardId: "h1" },
  "objection.decided": { listingId: "l1", hazardId: "h1", decision: "upheld" },
  "seller.sanctioned": { sellerId: "s1", sanction: "warning" },
  "consumers.notified": {
    hazardId: "h1",
    affected: 9,
    contactable: 8,
    attempted: 8,
    delivered: 7,
    bounced: 1,
  },
  "check.performed": { hazardId: "h1", method: "random-sample", outcome: "not-found" },
  "removal.reviewed": { listingId: "l1", hazardId: "h1", method: "targeted", outcome: "right" },
  "info.requested": { requestId: "i1", direction: "authority-to-platform" },
  "info.answered": { requestId: "i1", direction: "authority-to-platform" },
  "report.submitted": { period: { from: "2026-01-01", to: "2026-06-30" } },
  "waiver.granted": {
    commitment: "takedown-authority",
    until: "2026-05-01",
    reason: "Outage",
    grantedBy: "authority",
  },
};

const base = {
  id: "e1",
  at: "2026-03-02T10:00:00+09:00",
  assertedBy: "platform",
  platform: "example",
};

test("the examples cover every type of event", () => {
  expect(Object.keys(minimal).sort()).toEqual([...vocabularies.caseEventTypes].sort());
});

test.each(vocabularies.caseEventTypes)("an event %s is parsed from its fewest fields", (type) => {
  const event = { ...base, type, ...minimal[type] };
  const parsed = parseCaseEvent(event);
  expect(parsed.issues).toEqual([]);
  expect(parsed.ok && parsed.value).toMatchObject({ ...event, recordedAt: base.at, evidence: [] });
});

test.each(vocabularies.caseEventTypes)("an event %s misses each of its fewest fields", (type) => {
  for (const field of Object.keys(minimal[type])) {
    const parsed = parseCaseEvent({ ...base, type, ...minimal[type], [field]: null });
    expect(parsed.ok, field).toBe(false);
    expect(parsed.issues[0]).toMatchObject({ code: "missing-field", path: [field] });
  }
});

test("an event keeps when it was written down", () => {
  const recordedAt = "2026-03-05T00:00:00Z";
  const parsed = parseCaseEvent({ ...base, type: "hazard.changed", hazardId: "h1", recordedAt });
  expect(parsed.ok && parsed.value.recordedAt).toBe(recordedAt);
});

test("evidence keeps its hash, and a hash that is none is refused", () => {
  const withHash = (sha256: string) =>
    parseCaseEvent({
      ...base,
      type: "hazard.changed",
      hazardId: "h1",
      evidence: [{ kind: "screenshot", sha256 }],
    });
  expect(withHash("a".repeat(64)).ok).toBe(true);
  expect(withHash("A".repeat(64)).issues).toMatchObject([{ path: ["evidence", 0, "sha256"] }]);
});

test("items of a request and their answers are parsed", () => {
  const request = parseCaseEvent({
    ...base,
    type: "request.received",
    ...minimal["request.received"],
    items: [{ itemId: "1", url: "https://example.org/1" }],
    deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
  });
  expect(request.ok).toBe(true);
  const answer = parseCaseEvent({
    ...base,
    type: "request.answered",
    requestId: "r1",
    items: [{ itemId: "1", decision: "vanished" }],
  });
  expect(answer.issues).toMatchObject([{ code: "invalid-value", path: ["items", 0, "decision"] }]);
});
