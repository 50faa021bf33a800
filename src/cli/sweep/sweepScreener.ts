import { ndjsonLine } from "../common/ndjsonLine.ts";
import { type OrderedScreening, screenInOrder } from "./screenInOrder.ts";
import type { Sweep } from "./sweep.ts";
import { openSweepPool, type ScreenedLine } from "./sweepPool.ts";

/** What screens the listings of a sweep and keeps the screenings. */
export interface SweepScreener extends OrderedScreening {
  /** Ends its threads. */
  readonly close: () => Promise<void>;
}

/** Screens here, or in threads of their own; the order of what is written is that of the listings either way. */
export function openScreener(sweep: Sweep): SweepScreener {
  const { matcher, screening, workers, matcherOptions: options } = sweep;
  if (workers > 1) {
    const pool = openSweepPool(matcher, workers, { screening, options });
    const ordered = screenInOrder(pool, workers, (screened) => keep(screened, sweep));
    return { ...ordered, close: pool.close };
  }
  return {
    add: (listing) => {
      const screened = matcher.screen(listing, screening);
      return keep({ outcome: screened.outcome, line: ndjsonLine(screened) }, sweep);
    },
    finish: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

async function keep(
  { outcome, line }: ScreenedLine,
  { journal, prints, counts, io }: Sweep,
): Promise<void> {
  counts.add(outcome);
  await journal?.write(line);
  if (prints) await io.print(line);
}
