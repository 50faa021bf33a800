import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";

/**
 * Adds `safepact validate`: checks a file against its format.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addValidate(root: Command, context: CommandContext): void {
  root
    .command("validate")
    .description("check a file of hazard records, listings, events or an agreement")
    .argument("<kind>", "hazards, listings, agreement or events")
    .argument("<file>", "canonical NDJSON (agreement: JSON); - for standard input")
    .option("--json", "print the findings as JSON")
    .action(async (kind: string, file: string, options: { readonly json?: boolean }) => {
      const { validateFile } = await import("./validateFile.ts");
      await validateFile(kind, file, { json: options.json === true, context });
    });
}
