import type { CliIo } from "./cliIo.ts";

/** Thrown when whoever read standard output has gone, such as `head` after its lines: no error of the command. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/**
 * Gives a printer for a command that also writes a file: a reader that goes away early does not stop the file.
 *
 * @param io - Standard output.
 * @returns Prints as long as somebody reads.
 */
export function printWhileRead(io: Pick<CliIo, "print">): CliIo["print"] {
  let gone = false;
  return async (text) => {
    if (gone) return;
    try {
      await io.print(text);
    } catch (error) {
      if (!(error instanceof OutputClosed)) throw error;
      gone = true;
    }
  };
}
