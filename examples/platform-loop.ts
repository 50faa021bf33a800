// A marketplace after a takedown request arrived: sweep, block, tell the seller, answer the authority, keep events.
import { type CaseEvent, orThrow, parseListing } from "safepact";
import * as exchange from "safepact/exchange";
import * as en from "safepact/languages/en";
import { createMatcher, explainMatch, screeningEvents } from "safepact/match";
import { email, renderNotice, sellerBlocked, toSellerBlockedData } from "safepact/notify";

const shop = { platform: "shop.example", sellerId: "S-9", shipsTo: ["DE"] };
const gtin = [{ scheme: "gtin", value: "4006381333931" } as const];
const catalogue = [
  { ...shop, id: "L-1", title: "Volthaus charger VH-20C, white", identifiers: gtin },
  { ...shop, id: "L-2", title: "Volthaus USB charger VH-20C" },
  { ...shop, id: "L-3", title: "Oak dining table for six" },
  { ...shop, id: "L-4", title: "?" },
].map((row) => orThrow(parseListing(row)));
const request = orThrow(
  exchange.parseTakedownRequest({
    id: "q-7",
    kind: "agreement",
    authority: "Example Authority",
    platform: shop.platform,
    requestedAt: "2026-03-09T10:00:00+01:00",
    record: { id: "SR/00001/26", territory: ["EU"], products: [product()] },
    items: [{ listingId: "L-1" }],
  }),
);

const at = "2026-03-09T14:10:00+01:00";
const arrival = { platform: shop.platform, at: request.requestedAt };
const kept: CaseEvent[] = [exchange.requestReceived(request, arrival)];
const items = [];
for await (const swept of createMatcher([request.record]).sweep(catalogue)) {
  const { outcome, reasons, matches } = swept.screening;
  const units = matches[0]?.scope ?? "-";
  console.log(`${swept.listing.id}  ${outcome.padEnd(13)} ${units.padEnd(10)} ${reasons}`);
  kept.push(...screeningEvents(swept.screening, { at, channel: "request" }));

  // Block only what identified itself, without contradiction, with every unit concerned. The rest waits for a person.
  if (outcome !== "match" || units !== "all-units") continue;
  const block = { action: "removed", at, territory: ["EU"], record: request.record } as const;
  const removal = { ...block, listing: swept.listing, request };
  const data = toSellerBlockedData(removal, {
    caseId: "C-7",
    ground: { kind: "agreement", reference: "Product Safety Pledge" },
    facts: matches.slice(0, 1).flatMap((match) => explainMatch(match, en.matchMessages).reasons),
    automatedDetection: true,
    automatedDecision: "partially",
    redress: { url: "https://shop.example/o/C-7", court: { name: "District Court" }, further: [] },
  });
  const options = { messages: en.noticeMessages, channel: email, zone: "Europe/Berlin" };
  console.log(`To seller S-9: ${renderNotice(sellerBlocked, data, options).subject}`);
  kept.push(exchange.listingBlocked(removal));
  kept.push(exchange.sellerNotified(removal, { at, channel: "email" }));
  items.push(exchange.toReplyItem(removal, { sellersNotified: 1 }));
}

const answer = { id: "a-7", requestId: "q-7", platform: shop.platform, repliedAt: at, items };
const reply = orThrow(exchange.parseReply({ ...answer, receivedAt: request.requestedAt }));
console.log(`\nReply ${reply.id} decides ${reply.items.length} item. Still missing from it:`);
for (const { message } of exchange.checkReply(reply, request).missing)
  console.log(`  - ${message}`);
kept.push(exchange.requestAnswered(reply));
console.log(`\nKept: ${kept.map(({ type }) => type).join(", ")}`);

function product() {
  const name = { name: "USB charger", brand: "Volthaus", models: ["VH-20C"] };
  return { ...name, identifiers: gtin, scope: { units: "all" } };
}
