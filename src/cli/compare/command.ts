import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";

/**
 * Adds `safepact compare`: puts cards beside each other.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addCompare(root: Command, context: CommandContext): void {
  root
    .command("compare")
    .description("put the scorecards of platforms beside each other, pooled and as a mean")
    .argument("<card...>", "scorecards as JSON files")
    .option("--json", "print the comparison as JSON")
    .action(async (files: string[], options: { readonly json?: boolean }) => {
      const { compareCards } = await import("./compareCards.ts");
      await compareCards(files, options, context);
    });
}
