import { kr2024 } from "safepact/agreements";
import { kr } from "safepact/calendars/kr";
import { type Scorecard, type ScoreRow, scoreCompliance, scoreRows } from "safepact/comply";
import type { CaseEvent } from "safepact/model";
import { parseCaseEvent } from "../support/untrusted.ts";

const deadline = { amount: 2, unit: "business-day", countFrom: "next-day" };

/** What the cards of a made-up year are made of: one platform that keeps its limits, one that grows slower. */
export interface CardsOfTwoPlatforms {
  /** The second half of the year of the slow platform. */
  readonly slow: Scorecard;
  /** Its first half. */
  readonly slowBefore: Scorecard;
  /** The second half of the other. */
  readonly quick: Scorecard;
  readonly events: readonly CaseEvent[];
  /** The streams beside the cards of the second half. */
  readonly rows: { readonly slow: readonly ScoreRow[]; readonly quick: readonly ScoreRow[] };
}

let made: CardsOfTwoPlatforms | undefined;

/** Scores two platforms over requests, blocks, checks, recurrences and purchasers of a year; computed once a file. */
export function cardsOfTwoPlatforms(): CardsOfTwoPlatforms {
  if (made) return made;
  const events = ["slow", "quick"].flatMap((platform) =>
    Array.from({ length: 40 }, (_, number) => storyOf(platform, number)).flat(),
  );
  const inputs = (platform: string, from: string, to: string, asOf: string) => ({
    agreement: kr2024,
    asParty: true,
    platform,
    events,
    calendars: [kr],
    period: { from, to },
    asOf,
  });
  const score = (...of: Parameters<typeof inputs>) => scoreCompliance(inputs(...of));
  const second = ["2025-07-01", "2025-12-31", "2026-01-15T00:00:00+09:00"] as const;
  made = {
    slow: score("slow", ...second),
    slowBefore: score("slow", "2025-01-01", "2025-06-30", "2025-07-15T00:00:00+09:00"),
    quick: score("quick", ...second),
    events,
    rows: {
      slow: [...scoreRows(inputs("slow", ...second))],
      quick: [...scoreRows(inputs("quick", ...second))],
    },
  };
  return made;
}

function storyOf(platform: string, number: number): CaseEvent[] {
  const id = `${platform}-${number}`;
  const start = Date.UTC(2025, 0, 6) + number * 9 * 86_400_000;
  const at = (hours: number) => new Date(start + hours * 3_600_000).toISOString();
  const common = { platform, hazardId: `hazard-${number}` };
  const listing = { ...common, listingId: id };
  const late = platform === "slow" && number > 18;
  const never = late && number % 5 === 0;
  const blockedAfter = late ? 100 + number * 7 : 5 + (number % 7) * 4;
  const told = platform === "slow" ? 40 : 90;
  const raw: Record<string, unknown>[] = [
    {
      ...common,
      type: "request.received",
      at: at(0),
      assertedBy: "authority",
      requestId: `R-${id}`,
      kind: "agreement",
      items: [{ itemId: "1", listingId: id, url: `https://shop.example/${id}` }],
      deadline,
    },
  ];
  if (!never) {
    raw.push(
      {
        ...listing,
        type: "listing.blocked",
        at: at(blockedAfter),
        assertedBy: "platform",
        action: "removed",
        requestId: `R-${id}`,
        itemId: "1",
        evidence: [
          { kind: "screenshot", sha256: "0".repeat(64), url: `https://proof.example/${id}` },
        ],
      },
      {
        ...common,
        type: "request.answered",
        at: at(blockedAfter + 1),
        assertedBy: "platform",
        requestId: `R-${id}`,
        items: [{ itemId: "1", decision: "removed" }],
      },
      {
        ...listing,
        type: "seller.notified",
        at: at(blockedAfter + 2),
        assertedBy: "platform",
        channel: "email",
      },
      {
        ...common,
        type: "consumers.notified",
        at: at(blockedAfter + 30),
        assertedBy: "platform",
        affected: 100,
        contactable: 95,
        attempted: 95,
        delivered: told,
        bounced: 95 - told,
        channels: ["email"],
        purchaseWindow: { from: "2024-01-01", to: "2024-12-31" },
      },
      {
        ...common,
        type: "check.performed",
        at: at(blockedAfter + 100 * 24),
        assertedBy: "authority",
        method: "random-sample",
        sampleFrame: "blocked products",
        outcome: "not-found",
      },
    );
  }
  if (!never && number % 6 === 0) {
    raw.push({
      ...common,
      type: "listing.reappeared",
      at: at(blockedAfter + 20 * 24),
      assertedBy: "authority",
      listingId: `${id}-again`,
      of: id,
      class: "same-seller",
    });
  }
  return raw.map((event, place) => {
    const parsed = parseCaseEvent({ id: `${id}-${place}`, recordedAt: event["at"], ...event });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });
}
