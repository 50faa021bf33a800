import type { CaseEvent } from "safepact";
import { kr2024 } from "safepact/agreements";
import { kr } from "safepact/calendars/kr";
import { type Scorecard, type ScoreRow, scoreCompliance, scoreRows } from "safepact/comply";
import { type Db, readEvents } from "safepact/ledger";
import { caseEventOf, mirrored } from "./mirror.ts";
import { ledgerName, type Service } from "./service.ts";

/** Sizes of the two ledgers a card is made from, by name. */
export type Sizes = Readonly<Record<string, number>>;

/** A card with the places in both ledgers it was made from: who has both computes it again to the byte. */
export interface MonthlyCard {
  readonly sizes: Sizes;
  readonly card: Scorecard;
  /** What the figures rest on: computed when it is asked for, and no part of the JSON. */
  readonly rows: () => Iterable<ScoreRow>;
}

/** The limit the parties agreed on; the published account names none. */
const limit = { amount: 2, unit: "business-day", countFrom: "next-day" } as const;

/** What a card is about. */
export interface CardOptions {
  /** The marketplace that is scored. */
  readonly platform: string;
  /** The month, such as `2026-11`. */
  readonly month: string;
  /** The instant up to which it is judged. */
  readonly asOf: string;
  /** The places up to which both ledgers are read; what both parties signed last when absent. */
  readonly sizes?: Sizes;
}

/** Scores a month from both parties' sealed events. */
export async function monthlyCard(
  service: Service,
  { platform, month, asOf, sizes }: CardOptions,
): Promise<MonthlyCard> {
  const { name, peer, database } = service;
  const theirs = await mirrored(service, sizes?.[ledgerName(peer.name)]);
  const ours = await database.transaction((db) => sealedHere(db, sizes?.[ledgerName(name)]));
  const events = [...ours.events, ...theirs.events].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );
  const inputs = {
    agreement: kr2024,
    platform,
    events,
    calendars: [kr],
    deadlines: [
      { commitment: "takedown-authority", deadline: limit },
      { commitment: "monitor-sources", deadline: limit },
    ],
    period: { from: `${month}-01`, to: lastDayOf(month) },
    asOf,
    // The marketplace of the example signed nothing; it is scored as if it had.
    asParty: true,
  } as const;
  return {
    sizes: sorted({
      [ledgerName(name)]: ours.size,
      [ledgerName(peer.name)]: sizes?.[ledgerName(peer.name)] ?? theirs.checkpoint?.size ?? 0,
    }),
    card: scoreCompliance(inputs),
    rows: () => scoreRows(inputs),
  };
}

async function sealedHere(
  db: Db,
  size = Number.MAX_SAFE_INTEGER,
): Promise<{ readonly size: number; readonly events: readonly CaseEvent[] }> {
  const events: CaseEvent[] = [];
  let last = -1;
  for await (const entry of readEvents(db)) {
    if (entry.position >= size) break;
    last = entry.position;
    events.push(...caseEventOf(entry));
  }
  return { size: size === Number.MAX_SAFE_INTEGER ? last + 1 : size, events };
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function sorted(sizes: Sizes): Sizes {
  return Object.fromEntries(Object.entries(sizes).sort(([one], [other]) => (one < other ? -1 : 1)));
}
