import type { CliIo } from "./cliIo.ts";
import { durationText } from "./durationText.ts";

/** A line on standard error that says how far a long task is. */
export interface Progress {
  /**
   * Shows the newest state, at most four times a second on a terminal and every ten seconds elsewhere. With the share that is
   * done, 0 to 1, it says how many per cent that is and how long the rest will take.
   */
  readonly show: (text: () => string, share?: number) => void;
  /** Ends the line. */
  readonly end: () => void;
}

/** Below that share a guess of the time left is worth nothing. */
const LEAST = 0.01;

/**
 * Starts a progress line.
 *
 * @param io - Standard error and clock.
 * @returns The line.
 */
export function progressLine(io: CliIo): Progress {
  const every = io.stderrIsTerminal ? 250 : 10_000;
  const started = io.ticks();
  let last = started;
  let shown = false;
  return {
    show: (text, share) => {
      const now = io.ticks();
      if (now - last < every) return;
      last = now;
      shown = true;
      const line = `${share === undefined ? "" : howFar(share, now - started)}${text()}`;
      io.tell(io.stderrIsTerminal ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    end: () => {
      if (shown && io.stderrIsTerminal) io.tell("\r\u001b[2K");
    },
  };
}

function howFar(share: number, spent: number): string {
  const left = share < LEAST ? "" : `, ${durationText((spent * (1 - share)) / share)} left`;
  return `${Math.floor(share * 100)} %${left}: `;
}
