import type { Command } from "commander";
import type { CommandContext } from "../commandContext.ts";

/** Options of `safepact evaluate`. */
export interface EvaluateOptions {
  /** File of screenings. */
  readonly screenings: string;
  /** File of true pairs. */
  readonly gold: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

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
    .option("--json", "print the figures as JSON")
    .action(async (options: EvaluateOptions) => {
      const { evaluateScreenings } = await import("../evaluateScreenings.ts");
      await evaluateScreenings(options, context);
    });
}
