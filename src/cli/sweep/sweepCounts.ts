import type { ScreeningOutcome } from "../../match/index.ts";
import { counted } from "../common/counted.ts";
import { formatTable } from "../common/formatTable.ts";

/** Screenings by outcome. */
export type OutcomeCounts = Readonly<Record<ScreeningOutcome, number>>;

/** What a sweep found so far. */
export interface SweepCounts {
  /** Counts one screening. */
  readonly add: (outcome: ScreeningOutcome) => void;
  /** Screenings counted. */
  readonly total: () => number;
  /** One line for the progress. */
  readonly line: (milliseconds: number, skipped: number) => string;
  /** The whole as a table. */
  readonly table: (about: SweepAbout) => string;
}

/** What a table of outcomes says beside them. */
export interface SweepAbout {
  /** Hazard records in the list. */
  readonly records: number;
  /** Rows that could not be read. */
  readonly skipped: number;
  /** Milliseconds. */
  readonly spent: number;
}

const meanings: Readonly<Record<ScreeningOutcome, string>> = {
  match: "an identifier agrees; check the batch where asked",
  review: "similar: a person should look",
  "none-found": "none found in these lists",
  unverifiable: "could not be screened",
};

/** Starts counting. */
export function sweepCounts(): SweepCounts {
  const counts = { match: 0, review: 0, "none-found": 0, unverifiable: 0 };
  return {
    add: (outcome) => {
      counts[outcome] += 1;
    },
    total: () => totalOf(counts),
    line: (milliseconds, skipped) =>
      `${counted(totalOf(counts), "listing")}, ${rate(totalOf(counts), milliseconds)}/s: ${counts.match} match, ${counts.review} review, ${skipped} skipped`,
    table: (about) => outcomeTable(counts, about),
  };
}

/** Listings of all outcomes. */
export function totalOf(counts: OutcomeCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Listings a second. */
export function rate(listings: number, milliseconds: number): string {
  return Math.round(listings / Math.max(milliseconds / 1000, 0.001)).toLocaleString("en");
}

/** What was found, as a table. */
export function outcomeTable(
  counts: OutcomeCounts,
  { records, skipped, spent }: SweepAbout,
): string {
  const rows = (Object.keys(meanings) as ScreeningOutcome[]).map((outcome) => [
    outcome,
    counts[outcome].toLocaleString("en"),
    meanings[outcome],
  ]);
  const table = formatTable(
    [
      { title: "outcome" },
      { title: "listings", side: "right" },
      { title: "meaning", flexible: true },
    ],
    rows,
  );
  const total = totalOf(counts);
  return `${table}${counted(total, "listing")} against ${counted(records, "hazard record")} in ${(spent / 1000).toFixed(1)} s (${rate(total, spent)}/s)${skipped > 0 ? `, ${counted(skipped, "row")} skipped` : ""}\n`;
}
