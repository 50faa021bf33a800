import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import { score, wholeNumber } from "../common/numberArguments.ts";
import type { SweepOptions } from "./sweepOptions.ts";

/**
 * Adds `safepact sweep`: screens a catalogue against hazard records.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addSweep(root: Command, context: CommandContext): void {
  root
    .command("sweep")
    .description("screen every listing of a catalogue against hazard records")
    .requiredOption("--hazards <file...>", "files of hazard records, plain or .gz")
    .option("--listings <file...>", "files of listings, plain or .gz")
    .option("--stdin", "read listings from standard input, print screenings as they come")
    .option("--hazards-format <format>", "format of the hazard records, or auto", "ndjson")
    .option("--listings-format <format>", "ndjson, csv, shopify-csv, mapped, …", "ndjson")
    .option("--columns <map.json>", "column map, for listings of no known format")
    .option("--encoding <label>", "encoding of the listings when they do not say")
    .option("--out <file>", "where the screenings go (default: screenings.ndjson)")
    .option(
      "--min-score <score>",
      "least score of a candidate that is written (default: 0.5)",
      score,
    )
    .option("--limit <n>", "most candidates written for a listing (default: 5)", wholeNumber)
    .option("--judgements <file>", "decisions of people, NDJSON")
    .option("--as-of <instant>", "as of when the list of hazard records is complete")
    .option("--workers <n>", "threads that screen (default: 1)", wholeNumber)
    .option("--resume", "go on with a sweep that was stopped")
    .option("--strict", "fail when a row cannot be read")
    .option("--json", "print the screenings instead of a summary")
    .action(async (options: SweepOptions) => {
      const { sweepCatalogue } = await import("./sweepCatalogue.ts");
      await sweepCatalogue(options, context);
    });
}
