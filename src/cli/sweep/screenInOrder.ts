import type { Listing } from "../../model/index.ts";
import type { ScreenedLine, SweepPool } from "./sweepPool.ts";

/** Listings handed to a thread at a time: large enough that handing over costs little. */
const BATCH = 200;

/** Hands listings to threads and gives their screenings in the order of the listings. */
export interface OrderedScreening {
  /** Takes a listing; waits while the threads have enough to do. */
  readonly add: (listing: Listing) => Promise<void>;
  /** Waits for all that was taken. */
  readonly finish: () => Promise<void>;
}

/**
 * Keeps several threads busy without changing the order of the output, and without reading far ahead of it.
 *
 * @param pool - The threads.
 * @param workers - How many there are.
 * @param write - Takes each screening, in the order of the listings.
 * @returns Where listings are put in.
 */
export function screenInOrder(
  pool: SweepPool,
  workers: number,
  write: (screened: ScreenedLine) => Promise<void>,
): OrderedScreening {
  let batch: Listing[] = [];
  const running: Promise<readonly ScreenedLine[]>[] = [];
  const send = (): void => {
    if (batch.length === 0) return;
    const screened = pool.screen(batch);
    // Whoever waits for the batch hears of its failure; until then it must not end the program.
    screened.catch(() => undefined);
    running.push(screened);
    batch = [];
  };
  const drain = async (most: number): Promise<void> => {
    while (running.length > most) {
      for (const screened of (await running.shift()) ?? []) await write(screened);
    }
  };
  return {
    add: async (listing) => {
      batch.push(listing);
      if (batch.length < BATCH) return;
      send();
      await drain(2 * workers);
    },
    finish: async () => {
      send();
      await drain(0);
    },
  };
}
