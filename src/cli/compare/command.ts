import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { CompareOptions } from "./compareCards.ts";

/**
 * Adds `safepact compare`: puts cards beside each other.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addCompare(root: Command, context: CommandContext): void {
  root
    .command("compare")
    .description("put the scorecards of platforms, or of periods, beside each other")
    .argument("<card...>", "scorecards as JSON files")
    .option("--html <file>", "write the comparison, or the trend of one platform, as a page")
    .option(
      "--rows <file...>",
      "the rows beside each card, in the order of the cards, for the page",
    )
    .option("--locale <tag>", "language of the page: en, ko, de, …", "en")
    .option("--json", "print the comparison as JSON")
    .action(async (files: string[], options: CompareOptions) => {
      const { compareCards } = await import("./compareCards.ts");
      await compareCards(files, options, context);
    });
}
