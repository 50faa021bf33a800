import type { Instant } from "../../model/index.ts";
import type { Colours } from "./colour.ts";

/** What the command line needs of the world; tests put their own in its place. */
export interface CliIo {
  /** Standard input. */
  readonly stdin: AsyncIterable<string | Uint8Array>;
  /** Whether somebody is typing into standard input. */
  readonly stdinIsTerminal: boolean;
  /** Writes to standard output and waits until it is taken. */
  readonly print: (text: string | Uint8Array) => Promise<void>;
  /** Writes to standard error. */
  readonly tell: (text: string) => void;
  /** Whether standard error is a terminal, where a line can be written over. */
  readonly stderrIsTerminal: boolean;
  /** Which streams take colour. */
  readonly colours: Colours;
  /** Whether the user wants to be told more. */
  readonly isVerbose: () => boolean;
  /** The present moment. */
  readonly now: () => Instant;
  /** Milliseconds that only ever grow, to measure durations. */
  readonly ticks: () => number;
  /** Aborted when the user wants to stop. */
  readonly signal: AbortSignal;
}
