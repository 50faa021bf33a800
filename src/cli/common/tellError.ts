import { isSafepactError } from "../../errors.ts";
import type { CliIo } from "./cliIo.ts";

/**
 * Tells on standard error what went wrong and what to do.
 *
 * @param error - Anything caught.
 * @param io - Where to write.
 */
export function tellError(error: unknown, io: CliIo): void {
  if (isSafepactError(error)) {
    io.tell(`safepact: ${error.message} [${error.code}]\n`);
    return;
  }
  if (io.signal.aborted) {
    io.tell("safepact: stopped.\n");
    return;
  }
  if (error instanceof Error && "syscall" in error) {
    io.tell(
      `safepact: the system refused: ${error.message}. Check the file and the space on its disk.\n`,
    );
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.tell(
    `safepact: something went wrong that should not. Please report it with these lines:\n${text}\n`,
  );
}
