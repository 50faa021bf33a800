import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { DiffCommandOptions } from "./tellDiff.ts";

/**
 * Adds `safepact diff`: says what changed between two states of a hazard list.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addDiff(root: Command, context: CommandContext): void {
  root
    .command("diff")
    .description("say what was added, changed and retracted between two hazard lists")
    .argument("<old>", "the list as it was, plain or .gz")
    .argument("<new>", "the list as it is: the whole list, not its last days")
    .option("--format <format>", "format of both files, or auto", "ndjson")
    .option("--columns <map.json>", "column map, for files of no known format")
    .option("--encoding <label>", "encoding when the files do not say, such as euc-kr")
    .option("--confirm-shrunk", "the new list is whole, although more than 5 % is gone")
    .option("--json", "print the changes as NDJSON, the summary last")
    .addHelpText(
      "after",
      "\nWhat is gone from the new list is retracted only when that list was read whole\nwith no row refused. Exit code 1: rows were refused, or the list shrank by more\nthan 5 % (list-shrank) and --confirm-shrunk was not given.",
    )
    .action(async (before: string, after: string, options: DiffCommandOptions) => {
      const { tellDiff } = await import("./tellDiff.ts");
      await tellDiff(before, after, { options, context });
    });
}
