import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import { oneMoreDeadline } from "../common/deadlineArgument.ts";
import type { VerifyOptions } from "./verifyCard.ts";

/**
 * Adds `safepact verify`: computes a card again from its inputs.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addVerify(root: Command, context: CommandContext): void {
  root
    .command("verify")
    .description("compute a scorecard again from its inputs; ends with 1 when it differs")
    .argument("<card>", "scorecard as JSON; - for standard input")
    .requiredOption("--agreement <id|file>", "kr-2024, eu-2018, … or a JSON file")
    .requiredOption("--events <file>", "events, NDJSON, plain or .gz")
    .option("--checkpoint <file>", "checkpoint of the ledger that the events come from")
    .option("--hazards <file...>", "hazard records, when the card was made with them")
    .option("--deadline <limit>", "limit it was made with, as for score", oneMoreDeadline)
    .option("--as-party", "when the card was made with it, as for score")
    .option("--rows <file>", "the rows that `score --rows` wrote, held against the card's root")
    .option("--json", "print the result as JSON")
    .action(async (card: string, options: VerifyOptions) => {
      const { verifyCard } = await import("./verifyCard.ts");
      await verifyCard(card, options, context);
    });
}
