import type { CliIo } from "./cliIo.ts";
import { counted } from "./counted.ts";
import type { Meter } from "./meter.ts";
import { progressLine } from "./progress.ts";

/**
 * The rows of some files, with a line that tells how many are read and how far that is; ends where the user stops it.
 *
 * @param rows - Rows as they are read.
 * @param what - Word for one of them.
 * @param watch - What measures the files, and where it is told.
 * @returns The same rows.
 */
export async function* watched<Row>(
  rows: AsyncIterable<Row>,
  what: string,
  { meter, io }: { readonly meter: Meter; readonly io: CliIo },
): AsyncGenerator<Row> {
  const progress = progressLine(io);
  let count = 0;
  try {
    for await (const row of rows) {
      io.signal.throwIfAborted();
      count += 1;
      progress.show(() => `reading ${counted(count, what)}`, meter.share());
      yield row;
    }
  } finally {
    progress.end();
  }
}
