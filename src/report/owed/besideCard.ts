import type { FindingRow, Kpi, ScoreRow } from "../../comply/index.ts";
import { takedownTimes } from "../../comply/score/takedownTimes.ts";
import type { Obligation, TakedownChannel } from "../../obligations/index.ts";
import type { SurvivalTime } from "../../statistics/kaplanMeier.ts";
import { daysOverdue } from "./daysOverdue.ts";
import { kpiOf } from "./kpiOf.ts";
import { type LimitSpan, openLimitSpan } from "./limitOf.ts";
import { type Worst, worstOf } from "./worstOf.ts";

/** How many obligations and how many events the page lists over all its lists; the rest is in the CSV beside it. @internal */
export const MOST_ROWS = 200;

/** Findings listed, and so kept. */
const MOST_FINDINGS = MOST_ROWS / 4;

/** Obligations that a figure counts. @internal */
export interface OwedOfKpi {
  readonly count: number;
  /** The worst, as many as a page can list. */
  readonly worst: readonly Obligation[];
  /** How often something was not evaluated, by the reason. */
  readonly reasons: ReadonlyMap<NonNullable<Obligation["reason"]>, number>;
}

/** Takedowns of a channel. @internal */
export interface TimesOfChannel {
  readonly times: readonly SurvivalTime[];
  readonly limit: LimitSpan;
}

/** Events behind a figure that counts no obligations. @internal */
export interface EventsOfKpi {
  readonly count: number;
  /** The first, as many as a page can list. */
  readonly ids: readonly string[];
}

/** What pages say of the stream beside a card. @internal */
export interface BesideCard {
  /** The worst of all that was owed, as many as a page can list. */
  readonly worst: readonly Obligation[];
  readonly overdue: number;
  /** Days since the oldest limit of what is overdue. */
  readonly oldestDays: number | undefined;
  readonly owed: ReadonlyMap<string, OwedOfKpi>;
  readonly times: ReadonlyMap<TakedownChannel, TimesOfChannel>;
  readonly events: ReadonlyMap<Kpi["id"], EventsOfKpi>;
  readonly findings: readonly FindingRow[];
}

/**
 * Reads the stream beside a card row by row, and keeps no more of it than pages list and count.
 *
 * @param rows - The stream.
 * @param card - Moment of the card, and the zone in which a date is a day.
 *
 * @internal
 */
export function besideCard(
  rows: Iterable<ScoreRow>,
  card: { readonly asOf: string; readonly zone: string },
): BesideCard {
  const owed = openOwed(card);
  const events = new Map<Kpi["id"], { count: number; readonly ids: string[] }>();
  const findings: FindingRow[] = [];
  for (const row of rows) {
    if (row.row === "obligation") owed.add(row);
    else if (row.row === "finding") {
      if (findings.length < MOST_FINDINGS) findings.push(row);
    } else {
      for (const kpi of row.kpis) {
        const behind = events.get(kpi) ?? { count: 0, ids: [] };
        events.set(kpi, behind);
        behind.count += row.eventIds.length;
        behind.ids.push(...row.eventIds.slice(0, MOST_ROWS - behind.ids.length));
      }
    }
  }
  return { ...owed.close(), events, findings };
}

interface OpenKpi {
  count: number;
  readonly worst: Worst;
  readonly reasons: Map<NonNullable<Obligation["reason"]>, number>;
}

function openOwed(card: { readonly asOf: string; readonly zone: string }) {
  const { asOf } = card;
  const worst = worstOf(MOST_ROWS, asOf);
  const byKpi = new Map<string, OpenKpi>();
  const byChannel = new Map<
    TakedownChannel,
    { readonly times: SurvivalTime[]; readonly limit: ReturnType<typeof openLimitSpan> }
  >();
  let overdue = 0;
  let oldestDays: number | undefined;

  const addTo = (kpi: string, obligation: Obligation) => {
    const { state, reason } = obligation;
    const own = byKpi.get(kpi) ?? { count: 0, worst: worstOf(MOST_ROWS, asOf), reasons: new Map() };
    byKpi.set(kpi, own);
    own.count++;
    own.worst.add(obligation);
    if (state === "not-evaluated" && reason) {
      own.reasons.set(reason, (own.reasons.get(reason) ?? 0) + 1);
    }
  };
  const addTime = (channel: TakedownChannel, obligation: Obligation) => {
    const own = byChannel.get(channel) ?? { times: [], limit: openLimitSpan() };
    byChannel.set(channel, own);
    own.times.push(...takedownTimes([obligation], channel, card));
    own.limit.add(obligation);
  };
  return {
    add: (obligation: Obligation) => {
      const { state, channel, dutyId } = obligation;
      worst.add(obligation);
      if (state === "overdue") {
        overdue++;
        oldestDays = Math.max(oldestDays ?? 0, daysOverdue(obligation, asOf));
      }
      const kpi = kpiOf(obligation);
      if (kpi !== undefined) addTo(kpi, obligation);
      if (channel !== undefined && dutyId === undefined) addTime(channel, obligation);
    },
    close: () => ({
      worst: worst.list(),
      overdue,
      oldestDays,
      owed: new Map(
        [...byKpi].map(([kpi, { count, reasons, worst: own }]) => [
          kpi,
          { count, reasons, worst: own.list() },
        ]),
      ),
      times: new Map(
        [...byChannel].map(([channel, { times, limit }]) => [
          channel,
          { times, limit: limit.span() },
        ]),
      ),
    }),
  };
}
