import { type Command, Option } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { NoticeOptions } from "./writeNotice.ts";

/**
 * Adds `safepact notice`: writes a notice in a language for a channel.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addNotice(root: Command, context: CommandContext): void {
  root
    .command("notice")
    .description("write a notice to consumers, sellers, platforms or regulators")
    .requiredOption("--template <id>", "consumer.recall, seller.blocked, regulator.reply, …")
    .requiredOption("--locale <tag>", "ko, en, …")
    .requiredOption("--channel <id>", "email, sms, …")
    .requiredOption("--data <file>", "JSON file with the data; - for standard input")
    .option("--zone <name>", "time zone of its dates (default: that of its territory, else UTC)")
    .addOption(
      new Option("--legal-gaps <what>", "a mandatory notice that lacks what the law asks for")
        .choices(["refuse", "warn"])
        .default("refuse"),
    )
    .option("--out <file>", "where the notice goes: HTML for .html, JSON for .json, else text")
    .option("--json", "print the rendered notice as JSON")
    .action(async (options: NoticeOptions) => {
      const { writeNotice } = await import("./writeNotice.ts");
      await writeNotice(options, context);
    });
}
