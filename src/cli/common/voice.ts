import type { CliIo } from "./cliIo.ts";

/** How much a command says beside its result. */
export type Loudness = "quiet" | "normal" | "verbose";

/** Streams whose loudness can be set once the flags are read. */
export interface Voice {
  /** The streams. */
  readonly io: CliIo;
  /** Sets the loudness. */
  readonly set: (loudness: Loudness) => void;
}

/**
 * Gives streams a voice: a quiet one tells errors alone, which begin with the program's name; a verbose one makes others say more.
 *
 * @param io - Streams of the process.
 * @returns The same with a loudness.
 */
export function voiceOf(io: CliIo): Voice {
  let loudness: Loudness = "normal";
  return {
    io: {
      ...io,
      tell: (text) => {
        if (loudness !== "quiet" || text.startsWith("safepact: ")) io.tell(text);
      },
      isVerbose: () => loudness === "verbose",
    },
    set: (wanted) => {
      loudness = wanted;
    },
  };
}
