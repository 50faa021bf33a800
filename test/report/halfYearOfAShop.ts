import { kr } from "safepact/calendars/kr";
import { type ScoreInputs, type ScoreRow, scoreRows } from "safepact/comply";
import type { CaseEvent, HazardRecord } from "safepact/model";
import { agreement } from "../comply/support/agreement.ts";
import { dutyOf } from "../support/dutyOf.ts";
import { parseCaseEvent, parseHazardRecord } from "../support/untrusted.ts";

/** A made-up half-year in which nearly everything happens that a card can tell of, and every id is written. */
export function halfYearOfAShop(): ScoreInputs & {
  readonly events: readonly CaseEvent[];
  readonly rows: readonly ScoreRow[];
} {
  const inputs = {
    agreement,
    asParty: true,
    platform: "shop",
    events: Object.values(events()).flat(),
    hazards: records(),
    duties: [{ ...dutyOf("eu-gpsr-22-4"), calendar: "KR" }],
    calendars: [kr],
    period: { from: "2025-01-01", to: "2025-06-30" },
    asOf: "2025-07-15T12:00:00+09:00",
    status: "final",
    platformResponse: {
      at: "2025-07-20T09:00:00+09:00",
      position: "disputed",
      text: "R-2 was answered in time.",
    },
  } as const;
  return { ...inputs, rows: [...scoreRows(inputs)] };
}

function records(): HazardRecord[] {
  return [
    {
      id: "heater",
      products: [{ name: "Fan heater", categories: [{ system: "own", label: "Heating" }] }],
      hazards: [{ type: "fire" }],
      basis: "test-confirmed",
      source: { id: "1", publishedOn: "2025-03-01" },
    },
    {
      id: "toy",
      products: [{ name: "Slime", categories: [{ system: "own", label: "Toys" }] }],
      hazards: [{ type: "chemical" }],
      basis: "recalled-abroad",
    },
    { id: "lamp", products: [{ name: "Lamp" }], hazards: [{ type: "electric-shock" }] },
  ].map((record) => {
    const parsed = parseHazardRecord(record);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });
}

function events(): Readonly<Record<string, readonly CaseEvent[]>> {
  const at = (day: string, clock = "10:00") => `2025-${day}T${clock}:00+09:00`;
  const items = (...listings: readonly string[]) =>
    listings.map((listingId, place) => ({ itemId: `${place + 1}`, listingId }));
  const ask = (requestId: string, day: string, hazardId: string, more: object) => ({
    ...{ type: "request.received", at: at(day), requestId, hazardId, kind: "agreement" },
    ...{ assertedBy: "authority", ...more },
  });
  const block = (listingId: string, day: string, hazardId: string, more: object = {}) => ({
    ...{ type: "listing.blocked", at: at(day), listingId, hazardId, action: "removed" },
    ...more,
  });
  const match = (listingId: string, day: string, channel: string, outcome = "match") => ({
    ...{ type: "listing.matched", at: at(day), listingId, hazardId: "toy", channel, outcome },
  });
  const check = (day: string, hazardId: string, outcome: string, more: object = {}) => ({
    ...{ type: "check.performed", at: at(day), hazardId, outcome, method: "random-sample" },
    ...{ assertedBy: "authority", sampleFrame: "blocked products", ...more },
  });
  const proof = { kind: "screenshot", sha256: "a".repeat(64), url: "https://proof.example/h-1" };
  const stories: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
    heaters: [
      { type: "bulletin.received", at: at("03-04"), bulletinId: "b-1", hazardIds: ["heater"] },
      ask("R-1", "03-10", "heater", { items: items("h-1", "h-2", "h-3", "h-4", "h-5") }),
      { type: "request.acknowledged", at: at("03-10", "10:05"), requestId: "R-1" },
      block("h-1", "03-11", "heater", { requestId: "R-1", itemId: "1", evidence: [proof] }),
      block("h-2", "03-20", "heater", { recordedAt: at("03-21") }),
      block("h-4", "03-11", "heater", { variants: ["red"] }),
      {
        ...{ type: "request.answered", at: at("03-12"), requestId: "R-1" },
        items: [
          { itemId: "1", decision: "removed" },
          { itemId: "3", decision: "refused", reason: "Another heater." },
          { itemId: "5", decision: "not-found" },
        ],
      },
      { type: "seller.notified", at: at("03-11"), ...listing("h-1"), channel: "email" },
      { type: "seller.objected", at: at("03-13"), ...listing("h-1"), reason: "It is safe." },
      { type: "objection.decided", at: at("03-17"), ...listing("h-1"), decision: "rejected" },
      { type: "seller.objected", at: at("04-13"), ...listing("h-2") },
      {
        ...{ type: "consumers.notified", at: at("03-14"), hazardId: "heater", channels: ["email"] },
        ...{ affected: 1200, contactable: 1100, attempted: 1100, delivered: 950, bounced: 150 },
        purchaseWindow: { from: "2024-01-01", to: "2024-12-31" },
      },
      check("05-10", "heater", "not-found"),
      check("05-11", "heater", "same-listing", { listingId: "h-2" }),
      check("05-12", "heater", "unable-to-check"),
      check("05-13", "heater", "other-seller", { method: "targeted", listingId: "h-9" }),
      {
        ...{ type: "listing.reappeared", at: at("05-20"), assertedBy: "authority" },
        ...{ listingId: "h-1b", of: "h-1", hazardId: "heater", class: "same-seller" },
      },
      {
        type: "removal.reviewed",
        at: at("05-21"),
        ...listing("h-1"),
        ...sampled,
        outcome: "right",
      },
      {
        ...{ type: "removal.reviewed", at: at("05-21"), ...listing("h-2"), ...sampled },
        outcome: "wrong-match",
      },
    ],
    toys: [
      match("t-1", "04-01", "monitoring"),
      block("t-1", "04-02", "toy"),
      match("t-2", "04-01", "monitoring"),
      block("t-2", "04-09", "toy", { action: "disabled" }),
      match("t-3", "04-14", "monitoring", "review"),
      match("t-4", "04-15", "consumer-report"),
      block("t-4", "04-18", "toy"),
      match("t-5", "07-14", "monitoring"),
      {
        ...{ type: "listing.restored", at: at("04-21"), listingId: "t-4", hazardId: "toy" },
        reason: "wrong-match",
      },
      ask("R-2", "04-22", "toy", { items: items("t-6"), territories: ["KR", "DE"] }),
      block("t-6", "04-23", "toy", { action: "geo-blocked", territories: ["KR"] }),
      ask("R-3", "05-02", "toy", { kind: "consumer-report", items: items("t-7") }),
      block("t-7", "05-07", "toy"),
      {
        ...{ type: "request.answered", at: at("05-07", "11:00"), requestId: "R-3" },
        items: [{ itemId: "1", decision: "removed" }],
      },
    ],
    lamps: [
      ask("R-4", "05-12", "lamp", { items: items("l-1", "l-2") }),
      {
        ...{ type: "waiver.granted", at: at("05-13"), assertedBy: "authority", requestId: "R-4" },
        ...{ commitment: "takedown-authority", itemIds: ["2"], until: "2025-06-30" },
        ...{ reason: "Stock is being counted.", grantedBy: "KFTC" },
      },
      block("l-1", "05-14", "lamp"),
      block("l-2", "06-02", "lamp"),
      ask("R-5", "05-19", "lamp", { items: items("l-3") }),
      { type: "request.withdrawn", at: at("05-20"), requestId: "R-5", assertedBy: "authority" },
      ask("R-6", "07-14", "lamp", { kind: "order", items: items("l-4") }),
      {
        ...{ type: "info.requested", at: at("06-02"), requestId: "I-1", assertedBy: "authority" },
        direction: "authority-to-platform",
      },
      {
        ...{ type: "info.answered", at: at("06-18"), requestId: "I-1" },
        direction: "authority-to-platform",
      },
      {
        ...{ type: "info.requested", at: at("06-02"), requestId: "I-2", assertedBy: "authority" },
        direction: "authority-to-platform",
      },
      { type: "report.submitted", at: at("07-10"), period: { from: "2025-01", to: "2025-06" } },
      { type: "seller.sanctioned", at: at("06-20"), sellerId: "s-1", sanction: "warning" },
    ],
  };
  return Object.fromEntries(
    Object.entries(stories).map(([name, story]) => [
      name,
      story.map((fields, place) => {
        const given = { id: `${name}-${place}`, platform: "shop", assertedBy: "platform" };
        const parsed = parseCaseEvent({ ...given, ...fields });
        if (!parsed.ok) throw new Error(JSON.stringify([fields, parsed.issues]));
        return parsed.value;
      }),
    ]),
  );
}

const listing = (listingId: string) => ({ listingId, hazardId: "heater" });
const sampled = { method: "random-sample", assertedBy: "authority", sampleFrame: "blocked" };
