import { isSafepactError } from "../../errors.ts";
import type { CliIo } from "./cliIo.ts";
import { paint } from "./colour.ts";

/**
 * Tells on standard error what went wrong and what to do.
 *
 * @param error - Anything caught.
 * @param io - Where to write.
 */
export function tellError(error: unknown, io: CliIo): void {
  if (isSafepactError(error)) {
    io.tell(errorLine(`${error.message} [${error.code}]`, io));
    if (io.isVerbose()) io.tell(stackOf(error));
    return;
  }
  if (io.signal.aborted) {
    io.tell(errorLine("stopped.", io));
    return;
  }
  if (error instanceof Error && "syscall" in error) {
    const advice = "Check the file and the space on its disk.";
    io.tell(errorLine(`the system refused: ${error.message}. ${advice}`, io));
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const plea = "something went wrong that should not. Please report it with these lines:";
  io.tell(errorLine(`${plea}\n${text}`, io));
}

/** The name comes first and plain: a quiet command knows an error by it. */
function errorLine(text: string, { colours }: CliIo): string {
  return `safepact: ${colours.err ? paint(text, "red") : text}\n`;
}

/** Where it happened, and what it was caused by, for a report. */
function stackOf(error: Error): string {
  const own = error.stack?.split("\n").slice(1).join("\n") ?? "";
  const cause = error.cause instanceof Error ? `caused by ${error.cause.message}\n` : "";
  return `${own}\n${cause}`;
}
