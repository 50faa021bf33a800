import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import { wholeNumber } from "../common/numberArguments.ts";
import type { LookupOptions } from "./lookUp.ts";

/**
 * Adds `safepact lookup`: finds hazard records by typed text.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addLookup(root: Command, context: CommandContext): void {
  root
    .command("lookup")
    .description("find hazard records by what you type, mistakes forgiven")
    .argument("<text...>", "name, brand, model or number")
    .requiredOption("--hazards <file>", "hazard records, plain or .gz; may be repeated", oneMore)
    .option("--hazards-format <format>", "format of the hazard records, or auto", "ndjson")
    .option("--limit <n>", "most records shown", wholeNumber, 10)
    .option("--json", "print the hits as JSON")
    .action(async (words: string[], options: LookupOptions) => {
      const { lookUp } = await import("./lookUp.ts");
      await lookUp(words.join(" "), options, context);
    });
}

/** A list option that takes one value each time, so that the text behind it is not taken for a file. */
function oneMore(file: string, files: readonly string[] | undefined): readonly string[] {
  return [...(files ?? []), file];
}
