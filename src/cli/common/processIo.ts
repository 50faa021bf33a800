import type { CliIo } from "./cliIo.ts";
import { coloursWanted } from "./colour.ts";
import { standardOutput } from "./standardOutput.ts";

/**
 * Connects the command line to the process it runs in. The first interrupt asks the command to stop, keep what is done
 * and say how to go on; a second one ends the process at once. A reader that closes the pipe early, such as `head`, is
 * no error.
 *
 * @returns Streams, clock and interrupt of this process.
 */
export function processIo(): CliIo {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  process.stderr.on("error", () => undefined);
  return {
    stdin: process.stdin,
    stdinIsTerminal: process.stdin.isTTY === true,
    print: standardOutput(),
    tell: (text) => {
      process.stderr.write(text);
    },
    stderrIsTerminal: process.stderr.isTTY === true,
    colours: coloursWanted(process.env, {
      out: process.stdout.isTTY === true,
      err: process.stderr.isTTY === true,
    }),
    isVerbose: () => false,
    now: () => new Date().toISOString(),
    ticks: () => performance.now(),
    signal: stop.signal,
  };
}
