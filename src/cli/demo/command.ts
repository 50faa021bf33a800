import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";

/**
 * Adds `safepact demo`: runs the whole loop on the shipped examples.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addDemo(root: Command, context: CommandContext): void {
  root
    .command("demo")
    .description("run the whole loop on the examples in the package")
    .option("--out <folder>", "where the results go", "out")
    .option("--json", "print the scorecards as JSON instead")
    .action(async (options: { readonly out: string; readonly json?: boolean }) => {
      const { runDemo } = await import("./runDemo.ts");
      await runDemo(options, context);
    });
}
