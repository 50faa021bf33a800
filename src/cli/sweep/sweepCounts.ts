import type { ScreeningOutcome } from "../../match/index.ts";
import { counted } from "../common/counted.ts";
import { formatTable } from "../common/formatTable.ts";

/** What a sweep found so far. */
export interface SweepCounts {
  /** Counts one screening. */
  readonly add: (outcome: ScreeningOutcome) => void;
  /** Screenings counted. */
  readonly total: () => number;
  /** Ends the clock. */
  readonly finish: (milliseconds: number) => void;
  /** One line for the progress. */
  readonly line: (milliseconds: number, skipped: number) => string;
  /** The whole as a table. */
  readonly table: (records: number, skipped: number) => string;
}

const meanings: Readonly<Record<ScreeningOutcome, string>> = {
  match: "an identifier agrees; check the batch where asked",
  review: "similar: a person should look",
  "none-found": "none found in these lists",
  unverifiable: "could not be screened",
};

/** Starts counting. */
export function sweepCounts(): SweepCounts {
  const counts: Record<ScreeningOutcome, number> = {
    match: 0,
    review: 0,
    "none-found": 0,
    unverifiable: 0,
  };
  let total = 0;
  let spent = 0;
  const rate = (milliseconds: number): string =>
    Math.round(total / Math.max(milliseconds / 1000, 0.001)).toLocaleString("en");
  return {
    add: (outcome) => {
      counts[outcome] += 1;
      total += 1;
    },
    total: () => total,
    finish: (milliseconds) => {
      spent = milliseconds;
    },
    line: (milliseconds, skipped) =>
      `${counted(total, "listing")}, ${rate(milliseconds)}/s: ${counts.match} match, ${counts.review} review, ${skipped} skipped`,
    table: (records, skipped) => {
      const rows = Object.entries(counts).map(([outcome, count]) => [
        outcome,
        count.toLocaleString("en"),
        isOutcome(outcome) ? meanings[outcome] : "",
      ]);
      const table = formatTable(
        [
          { title: "outcome" },
          { title: "listings", side: "right" },
          { title: "meaning", flexible: true },
        ],
        rows,
      );
      const seconds = (spent / 1000).toFixed(1);
      return `${table}${counted(total, "listing")} against ${counted(records, "hazard record")} in ${seconds} s (${rate(spent)}/s)${skipped > 0 ? `, ${counted(skipped, "row")} skipped` : ""}\n`;
    },
  };
}

function isOutcome(text: string): text is ScreeningOutcome {
  return Object.hasOwn(meanings, text);
}
