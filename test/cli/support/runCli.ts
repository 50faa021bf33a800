import type { CliIo } from "../../../src/cli/common/cliIo.ts";
import { run } from "../../../src/cli/run.ts";

/** What a command did. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a test puts in the place of the world. */
export interface CliWorld {
  readonly stdin?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  readonly stdinIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly colours?: CliIo["colours"];
  readonly now?: string;
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: number;
  readonly signal?: AbortSignal;
  /** Told every text printed. */
  readonly onPrint?: (text: string) => void;
}

/** Runs a command in this process with streams of the test's own. */
export async function runCli(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  const {
    stdin = "",
    now = "2026-01-15T00:00:00.000Z",
    signal = new AbortController().signal,
  } = world;
  let out = "";
  let err = "";
  let ticks = 0;
  const io: CliIo = {
    stdin: typeof stdin === "string" || stdin instanceof Uint8Array ? once(stdin) : stdin,
    stdinIsTerminal: world.stdinIsTerminal ?? false,
    print: (text) => {
      const printed = typeof text === "string" ? text : Buffer.from(text).toString("latin1");
      out += printed;
      world.onPrint?.(printed);
      return Promise.resolve();
    },
    tell: (text) => {
      err += text;
    },
    stderrIsTerminal: world.stderrIsTerminal ?? false,
    colours: world.colours ?? { out: false, err: false },
    isVerbose: () => false,
    now: () => now,
    ticks: () => {
      ticks += world.tick ?? 1;
      return ticks;
    },
    signal,
  };
  const code = await run(argv, io);
  return { code, out, err };
}

async function* once(chunk: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  await Promise.resolve();
  yield chunk;
}
