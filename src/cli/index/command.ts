import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { IndexOptions } from "./writeIndex.ts";

/**
 * Adds `safepact index`: makes the index of a list once, for many sweeps.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addIndex(root: Command, context: CommandContext): void {
  root
    .command("index")
    .description("make the index of hazard records once, for sweep, screen and many machines")
    .requiredOption("--hazards <file...>", "files of hazard records, plain or .gz")
    .option("--hazards-format <format>", "format of the hazard records, or auto", "ndjson")
    .option("--as-of <instant>", "as of when the list of hazard records is complete")
    .requiredOption("--out <file>", "where the index goes")
    .option("--json", "print what it holds as JSON")
    .action(async (options: IndexOptions) => {
      const { writeIndex } = await import("./writeIndex.ts");
      await writeIndex(options, context);
    });
}
