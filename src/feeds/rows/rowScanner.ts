import type { Result } from "../../model/index.ts";
import type { ReadLimits, Row, RowCutter, RowStream } from "../reader.ts";

/** Cuts text into rows, piece by piece, without waiting. */
export interface RowScanner {
  /** Gives the rows that end in the next piece, as far as it was read already. */
  readonly push: (piece: string) => readonly Result<Row>[];
  /** Gives what is left when the text has ended. */
  readonly end: () => readonly Result<Row>[];
  /** Whether nothing behind can be read any more. */
  readonly stopped?: () => boolean;
}

type MakeScanner = (limits: ReadLimits) => RowScanner | Promise<RowScanner>;

/** A cutter that can be driven piece by piece too, which spares a round of waiting for every row. */
export interface ScanningCutter extends RowCutter {
  /** Makes a scanner for one text. */
  readonly scanner: MakeScanner;
}

/**
 * Makes a cutter of a scanner.
 *
 * @internal
 */
export function cutterOf(scanner: MakeScanner): ScanningCutter {
  return Object.assign(
    (text: AsyncIterable<string>, limits: ReadLimits) => rowsOf(scanner(limits), text),
    {
      scanner,
    },
  );
}

async function* rowsOf(
  made: RowScanner | Promise<RowScanner>,
  text: AsyncIterable<string>,
): RowStream {
  const scanner = await made;
  for await (const piece of text) {
    yield* scanner.push(piece);
    if (scanner.stopped?.() === true) return;
  }
  yield* scanner.end();
}

/** Whether a cutter can be driven piece by piece. @internal */
export function isScanning(cutter: RowCutter): cutter is ScanningCutter {
  return "scanner" in cutter;
}
