import type { CliIo } from "./cliIo.ts";
import type { ExitCode } from "./exitCodes.ts";

/** What a command gets beside its options. */
export interface CommandContext {
  /** Streams, clock and interrupt. */
  readonly io: CliIo;
  /** Says what the command ends with, when it is not 0. */
  readonly finish: (code: ExitCode) => void;
}
