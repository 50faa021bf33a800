import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { ProfileOptions } from "./profileFiles.ts";

/**
 * Adds `safepact profile`: tells an authority how complete its own feed is.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addProfile(root: Command, context: CommandContext): void {
  root
    .command("profile")
    .description("tell how complete a hazard feed is, and on how many records one can act")
    .argument("<file...>", "the feed, plain or .gz; - for standard input")
    .option("--format <format>", "safety-gate-xml, cpsc-json, …, mapped", "auto")
    .option("--columns <map.json>", "column map, for files of no known format")
    .option("--encoding <label>", "encoding when the files do not say, such as euc-kr")
    .option("--html <file>", "write the profile as one page that needs nothing else")
    .option("--locale <tag>", "language of the page, such as ko", "en")
    .option("--json [file]", "print the profile as JSON, or write it to a file")
    .action(async (files: string[], options: ProfileOptions) => {
      const { profileFiles } = await import("./profileFiles.ts");
      await profileFiles(files, options, context);
    });
}
