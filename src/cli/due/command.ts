import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { DueOptions } from "./tellDue.ts";

/**
 * Adds `safepact due`: says until when a commitment must be fulfilled.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addDue(root: Command, { io }: CommandContext): void {
  root
    .command("due")
    .description("say until when a commitment must be fulfilled, and count the days")
    .requiredOption("--agreement <id|file>", "kr-2024, eu-2018, … or a JSON file")
    .requiredOption("--commitment <kind>", "such as takedown-authority or info-request")
    .requiredOption("--received <instant>", "moment with its offset: 2026-02-13T23:30:00Z")
    .option("--calendar <id>", "count by another calendar, such as KR, AU-NSW or DE-BY")
    .option("--locale <tag>", "language of the explanation: en, ko, de, …", "en")
    .option("--json", "print the due time as JSON")
    .action(async (options: DueOptions) => {
      const { tellDue } = await import("./tellDue.ts");
      await tellDue(options, io);
    });
}
