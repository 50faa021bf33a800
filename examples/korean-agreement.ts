/*
 * Korea's agreement of 13 May 2024, from signing to the first card, as one program: what it commits to, a request of the
 * authority, a block in time and one too late, purchasers told, a random check, the card. The published account names no
 * limits, so the parties' own are given; without them nothing would be counted as in time. Platform and events are made up.
 */
import { orThrow, parseCaseEvent } from "safepact";
import { kr2024 } from "safepact/agreements";
import { dueAt } from "safepact/calendar";
import { kr } from "safepact/calendars/kr";
import { explainScore, scoreCompliance, scoreRows } from "safepact/comply";
import * as ko from "safepact/languages/ko";
import { renderScorecardHtml, renderScorecardMarkdown } from "safepact/report";

console.log(
  `${kr2024.titles?.["ko"]} (${kr2024.signedOn}): ${kr2024.commitments.length} commitments`,
);
const limits = kr2024.commitments.filter(({ deadline }) => deadline !== undefined);
console.log(`Limits in the published account: ${limits.length}`);

// The parties agree on two business days: the day of the request does not count, nor does Memorial Day, 6 June.
const deadline = { amount: 2, unit: "business-day", countFrom: "next-day" } as const;
const received = "2024-06-04T10:00:00+09:00";
const due = dueAt(deadline, received, kr);
console.log(`Asked on 4 June, last day ${due.lastDay}, done in time before ${due.dueAt}\n`);

const common = { platform: "sample-mall", hazardId: "kr:1" } as const;
const events = [
  {
    ...common,
    type: "request.received",
    at: received,
    assertedBy: "authority",
    requestId: "q-1",
    kind: "agreement",
    items: ["L-1", "L-2", "L-3", "L-4"].map((listingId, index) => ({
      itemId: `${index + 1}`,
      listingId,
      url: `https://mall.example/${listingId}`,
    })),
  } as const,
  blocked("L-1", "1", "2024-06-05T09:00:00+09:00"),
  blocked("L-2", "2", "2024-06-07T18:00:00+09:00"),
  blocked("L-3", "3", "2024-06-10T09:00:00+09:00"),
  {
    ...common,
    type: "consumers.notified",
    at: "2024-06-11T09:00:00+09:00",
    assertedBy: "platform",
    affected: 120,
    contactable: 115,
    attempted: 115,
    delivered: 104,
    bounced: 11,
    channels: ["email"],
    purchaseWindow: { from: "2024-01-01", to: "2024-06-07" },
  } as const,
  {
    ...common,
    type: "check.performed",
    at: "2024-06-20T14:00:00+09:00",
    assertedBy: "authority",
    method: "random-sample",
    sampleFrame: "items of q-1",
    listingId: "L-1",
    outcome: "not-found",
  } as const,
].map((event, index) => orThrow(parseCaseEvent({ id: `e${index + 1}`, ...event })));

function blocked(listingId: string, itemId: string, at: string) {
  const base = { ...common, type: "listing.blocked", assertedBy: "platform" } as const;
  return { ...base, at, listingId, itemId, requestId: "q-1", action: "removed" } as const;
}

const inputs = {
  agreement: kr2024,
  platform: "sample-mall",
  events,
  calendars: [kr],
  deadlines: [{ commitment: "takedown-authority", deadline }],
  period: { from: "2024-05-13", to: "2024-06-30" },
  asOf: "2024-07-01T00:00:00+09:00",
  // A made-up platform signed nothing; it is scored as if it had.
  asParty: true,
} as const;
const card = scoreCompliance(inputs);
const options = {
  messages: ko.reportMessages,
  agreementTitle: "자율 제품안전협약",
  zone: "Asia/Seoul",
  rows: [...scoreRows(inputs)],
};
console.log(renderScorecardMarkdown(card, options));
for (const { kpi, reason } of explainScore(card).notEvaluated) console.log(`${kpi}: ${reason}`);
const html = renderScorecardHtml(card, { ...options, events });
console.log(
  `\nThe page for the public: ${html.startsWith("<!doctype html>")}, ${html.length < 300_000}`,
);
