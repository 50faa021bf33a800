import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import { oneMoreDeadline } from "../common/deadlineArgument.ts";
import type { ScoreOptions } from "./scorePlatform.ts";

/**
 * Adds `safepact score`: computes the scorecard of a platform.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addScore(root: Command, context: CommandContext): void {
  root
    .command("score")
    .description("compute the scorecard of a platform from its events")
    .requiredOption("--agreement <id|file>", "kr-2024, eu-2018, … or a JSON file")
    .requiredOption("--events <file>", "events, NDJSON, plain or .gz")
    .requiredOption("--platform <id>", "the platform, as the events name it")
    .requiredOption("--as-of <instant>", "state as of this moment: 2026-01-15T00:00:00+09:00")
    .option("--from <day>", "first day of the period")
    .option("--to <day>", "last day of the period")
    .option("--checkpoint <file>", "checkpoint of the ledger that the events come from")
    .option("--hazards <file...>", "hazard records behind the events, for counts by cause")
    .option(
      "--deadline <limit>",
      "limit for a commitment that has none, such as monitor-sources=2bd; may be repeated",
      oneMoreDeadline,
    )
    .option("--as-party", "score a platform that is not known to have signed")
    .option("--response <file>", "what the platform says of the card, JSON")
    .option("--final", "the platform has had its say: no draft")
    .option("--rows <file>", "write what was owed and the evidence behind the figures, NDJSON")
    .option("--html <file>", "write the report, one page that needs nothing else")
    .option("--locale <tag>", "language of the report: en, ko, de, …", "en")
    .option("--json [file]", "print the scorecard as JSON, or write it to a file")
    .option("--strict", "fail when a row cannot be read")
    .action(async (options: ScoreOptions) => {
      const { scorePlatform } = await import("./scorePlatform.ts");
      await scorePlatform(options, context);
    });
}
