import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { LintOptions } from "./lintFile.ts";

/**
 * Adds `safepact lint`: checks a notice against the rules of a jurisdiction.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addLint(root: Command, context: CommandContext): void {
  root
    .command("lint")
    .description("check a notice against the cited rules of a jurisdiction")
    .argument("<file>", "text, HTML or rendered JSON; - for standard input")
    .requiredOption("--jurisdiction <code>", "such as EU")
    .requiredOption("--locale <tag>", "language of the notice")
    .option("--kind <kind>", "kind of document", "recall-notice")
    .option("--issuer <issuer>", "business, marketplace or authority", "business")
    .option("--json", "print the findings as JSON")
    .action(async (file: string, options: LintOptions) => {
      const { lintFile } = await import("./lintFile.ts");
      await lintFile(file, options, context);
    });
}
