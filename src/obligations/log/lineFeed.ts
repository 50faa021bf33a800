import { createLineScanner, type Line } from "../../feeds/rows/lineScanner.ts";
import type { Issue } from "../../model/index.ts";
import { type EventLog, lineReaderOf } from "./eventLog.ts";

/** A line that the log took, with what there is to say of it, or one that is to be looked at: without `issues`. @internal */
export interface FedLine extends Line {
  readonly issues?: readonly Issue[];
}

/** Reads NDJSON into a log, piece by piece. @internal */
export interface LineFeed {
  /** The lines that end in a piece, each before the next is read. */
  readonly push: (piece: string) => Generator<FedLine>;
  /** The line behind the last line end, if any. */
  readonly end: () => Generator<FedLine>;
}

/**
 * Opens a feed. Lines as most are go from the piece into the log, and never are strings; every other is given to the caller.
 *
 * @param log - Where events go.
 * @param maxLength - Longest line of which the content is kept.
 *
 * @internal
 */
export function createLineFeed(log: EventLog, maxLength: number): LineFeed {
  const reader = lineReaderOf(log);
  const scanner = createLineScanner(maxLength);
  let line = 0;
  let isOpen = false;

  function* push(piece: string): Generator<FedLine> {
    const isLoaded = reader.load(piece);
    let start = 0;
    for (let at = piece.indexOf("\n"); at !== -1; at = piece.indexOf("\n", start)) {
      line++;
      const issues = isOpen || !isLoaded ? undefined : reader.add(start, at);
      if (issues) yield { line, content: undefined, length: at - start, issues };
      else for (const each of scanner.push(piece.slice(start, at + 1))) yield { ...each, line };
      isOpen = false;
      start = at + 1;
    }
    if (start === piece.length) return;
    isOpen = true;
    scanner.push(piece.slice(start));
  }

  return {
    push,
    end: function* () {
      for (const each of scanner.end()) yield { ...each, line: line + 1 };
    },
  };
}
