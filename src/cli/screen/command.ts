import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import { score, wholeNumber } from "../common/numberArguments.ts";
import type { ScreenCommandOptions } from "./screenListing.ts";

/**
 * Adds `safepact screen`: screens one listing and explains what was found.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addScreen(root: Command, context: CommandContext): void {
  root
    .command("screen")
    .description("screen one listing and explain what was found")
    .option("--hazards <file...>", "files of hazard records, plain or .gz")
    .option("--index <file>", "instead of them, the index that `safepact index` wrote")
    .option("--as-of <instant>", "as of when the list of hazard records is complete")
    .requiredOption("--listing <file>", "JSON file with one listing; - for standard input")
    .option("--hazards-format <format>", "format of the hazard records, or auto", "ndjson")
    .option("--locale <tag>", "language of the explanation: en, ko, de, …", "en")
    .option("--min-score <score>", "least score of a candidate that is shown (default: 0.1)", score)
    .option("--limit <n>", "most candidates shown (default: 10)", wholeNumber)
    .option("--svg <file>", "draw the evidence of the best candidate")
    .option("--json", "print the screening as JSON")
    .action(async (options: ScreenCommandOptions) => {
      const { screenListing } = await import("./screenListing.ts");
      await screenListing(options, context);
    });
}
