// A marketplace after a hazard record arrived: sweep, block, tell the seller, answer the authority, keep events.
import { orThrow, parseCaseEvent, parseHazardRecord, parseListing } from "safepact";
import { checkReply, parseReply, parseTakedownRequest } from "safepact/exchange";
import { createMatcher } from "safepact/match";
import { email, en, renderNotice, sellerBlocked } from "safepact/notify";

const platform = "shop.example";
const identifiers = [{ scheme: "gtin", value: "4006381333931" } as const];
const scope = { units: "all" } as const;
const products = [
  { name: "USB charger", brand: "Volthaus", models: ["VH-20C"], identifiers, scope },
];
const record = orThrow(parseHazardRecord({ id: "SR/00001/26", products, territory: ["EU"] }));
const listings = [
  { id: "L-1", title: "Volthaus charger VH-20C, white", identifiers },
  { id: "L-2", title: "Volthaus USB charger VH-20C" },
  { id: "L-3", title: "Oak dining table for six" },
  { id: "L-4", title: "?" },
].map((listing) =>
  orThrow(parseListing({ ...listing, platform, sellerId: "S-9", shipsTo: ["DE"] })),
);

// Block only what identified itself, without contradiction, with every unit concerned. The rest waits for a person.
const blocked: string[] = [];
for await (const screening of createMatcher([record]).sweep(listings)) {
  const { listingId, outcome, reasons, matches } = screening;
  const units = matches[0]?.scope ?? "-";
  console.log(`${listingId}  ${outcome.padEnd(13)} ${units.padEnd(10)} ${reasons.join(", ")}`);
  if (outcome === "match" && units === "all-units") blocked.push(listingId);
}

const at = "2026-03-09T14:10:00+01:00";
const titles = new Map(listings.map(({ id, title }) => [id, title]));
const data = {
  caseId: "C-7",
  platform,
  listings: blocked.map((id) => ({ id, title: titles.get(id) ?? id })),
  hazards: [{ type: "electric-shock", tests: [] }],
  action: "removed",
  at,
  territory: ["EU"],
  ground: { kind: "agreement", reference: "Product Safety Pledge" },
  facts: ["The listing carries the GTIN of the record."],
  automatedDetection: true,
  automatedDecision: "partially",
  steps: [],
  origin: "notice",
  redress: {
    url: "https://shop.example/objections/C-7",
    court: { name: "Dublin District Court" },
    further: [],
  },
} as const;
const options = { messages: en, channel: email, zone: "Europe/Berlin" };
const notice = renderNotice(sellerBlocked, data, options);
console.log(`\nTo seller S-9: ${notice.subject}`);

const receivedAt = "2026-03-09T10:00:00+01:00";
const asked = { id: "q-7", kind: "agreement", authority: "Example Authority", platform, record };
const items = blocked.map((listingId) => ({ listingId }));
const request = orThrow(parseTakedownRequest({ ...asked, requestedAt: receivedAt, items }));
const decided = request.items.map(({ itemId }) => ({ itemId, decision: "removed" as const }));
const answer = { id: "a-7", requestId: "q-7", platform, receivedAt, repliedAt: at };
const reply = orThrow(parseReply({ ...answer, items: decided }));
console.log(`\nReply ${reply.id} decides ${reply.items.length} item. Still missing from it:`);
for (const { message } of checkReply(reply, request).missing) console.log(`  - ${message}`);

const base = {
  at,
  platform,
  assertedBy: "platform",
  listingId: "L-1",
  hazardId: record.id,
} as const;
const happened = [
  { ...base, type: "listing.matched", channel: "request", outcome: "match" },
  { ...base, type: "listing.blocked", action: "removed", requestId: "q-7", itemId: "1" },
  { ...base, type: "seller.notified", channel: "email" },
  {
    at,
    platform,
    assertedBy: "platform",
    type: "request.answered",
    requestId: "q-7",
    items: decided,
  },
] as const;
const events = happened.map((event, index) =>
  orThrow(parseCaseEvent({ ...event, id: `e${index + 1}` })),
);
console.log(`\nKept: ${events.map(({ type }) => type).join(", ")}`);
