import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import { wholeNumber } from "../common/numberArguments.ts";
import type { WorkerOptions } from "./workForEngine.ts";

/**
 * Adds `safepact worker`: takes chunks of a plan from a queue until the plan is done.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addWorker(root: Command, context: CommandContext): void {
  root
    .command("worker")
    .description("take chunks of a plan from a queue until all are done; one of many")
    .requiredOption("--engine <name>", "pg-boss (PostgreSQL)")
    .option("--url <address>", "of the database (default: SAFEPACT_ENGINE_URL)")
    .requiredOption("--plan <file>", "the plan")
    .option("--parts <folder>", "where its parts are (default: beside the plan)")
    .option("--attempts <n>", "how often a chunk is tried (default: 3)", wholeNumber)
    .option("--expire <seconds>", "after which another takes over (default: 300)", wholeNumber)
    .option("--json", "print a line about each chunk, for metrics")
    .action(async (options: WorkerOptions) => {
      const { workForEngine } = await import("./workForEngine.ts");
      await workForEngine(options, context);
    });
}
