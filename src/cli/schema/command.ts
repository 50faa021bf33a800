import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";

/**
 * Adds `safepact schema`: prints the JSON Schema of a file format.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addSchema(root: Command, { io }: CommandContext): void {
  root
    .command("schema")
    .description("print the JSON Schema of a file format")
    .argument("<name>", "hazard-record, listing, agreement, case-event, bulletin, …")
    .option("--json", "print the schema (it is JSON either way)")
    .action(async (name: string) => {
      const { printSchema } = await import("./printSchema.ts");
      await printSchema(name, io);
    });
}
