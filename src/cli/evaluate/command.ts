import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { EvaluateCommandOptions } from "./evaluateScreenings.ts";

/**
 * Adds `safepact evaluate`: measures screenings against true pairs.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addEvaluate(root: Command, context: CommandContext): void {
  root
    .command("evaluate")
    .description("measure screenings against true pairs: precision, recall, rank")
    .requiredOption("--screenings <file>", "screenings, NDJSON")
    .requiredOption("--gold <file>", 'true pairs, NDJSON: {"hazardId": …, "listingId": …}')
    .option("--drop-self", "leave out a record whose id is the listing's own")
    .option("--json", "print the figures as JSON")
    .action(async (options: EvaluateCommandOptions) => {
      const { evaluateScreenings } = await import("./evaluateScreenings.ts");
      await evaluateScreenings(options, context);
    });
}
