import type { CliIo } from "./cliIo.ts";

/** A line on standard error that says how far a long task is. */
export interface Progress {
  /** Shows the newest state, at most four times a second on a terminal and every ten seconds elsewhere. */
  readonly show: (text: () => string) => void;
  /** Ends the line. */
  readonly end: () => void;
}

/**
 * Starts a progress line.
 *
 * @param io - Standard error and clock.
 * @returns The line.
 */
export function progressLine(io: CliIo): Progress {
  const every = io.stderrIsTerminal ? 250 : 10_000;
  let last = io.ticks();
  let shown = false;
  return {
    show: (text) => {
      const now = io.ticks();
      if (now - last < every) return;
      last = now;
      shown = true;
      io.tell(io.stderrIsTerminal ? `\r\u001b[2K${text()}` : `${text()}\n`);
    },
    end: () => {
      if (shown && io.stderrIsTerminal) io.tell("\r\u001b[2K");
    },
  };
}
