import { type Command, InvalidArgumentError } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import { chunkNumber, score, wholeNumber } from "../common/numberArguments.ts";
import { outcomes } from "../common/outcomesArgument.ts";
import type { GatherCommandOptions } from "./gatherParts.ts";
import type { Shard, SweepOptions } from "./sweepOptions.ts";
import type { PlanCommandOptions } from "./writePlan.ts";

/**
 * Adds `safepact sweep`: screens a catalogue against hazard records.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addSweep(root: Command, context: CommandContext): void {
  const sweep = root
    .command("sweep")
    // Options behind plan or gather are theirs, though sweep has some of the same names.
    .enablePositionalOptions()
    .description("screen every listing of a catalogue against hazard records")
    .option("--hazards <file...>", "files of hazard records, plain or .gz")
    .option("--index <file>", "instead of them, the index that `safepact index` wrote")
    .option("--listings <file...>", "files of listings, plain or .gz")
    .option("--stdin", "read listings from standard input, print screenings as they come")
    .option("--hazards-format <format>", "format of the hazard records, or auto", "ndjson")
    .option("--listings-format <format>", "ndjson, csv, shopify-csv, mapped, …", "ndjson")
    .option("--columns <map.json>", "column map, for listings of no known format")
    .option("--encoding <label>", "encoding of the listings when they do not say")
    .option("--out <file>", "where the screenings go (default: screenings.ndjson)")
    .option("--threads <n>", "threads that screen (default: 1)", wholeNumber)
    .option("--resume", "go on with a sweep that was stopped")
    .option("--strict", "fail when a row cannot be read")
    .option("--margins", "rank by how far a listing is ahead of a record's others too (default)")
    .option("--no-margins", "rank each listing by itself")
    .option("--plan <file>", "carry out the chunks of a plan")
    .option("--parts <folder>", "where the parts of the plan are (default: beside the plan)")
    .option("--chunk <n>", "only this chunk of the plan, from 0", chunkNumber)
    .option("--shard <i/n>", "only every nth chunk of the plan, from the ith on", shard)
    .option("--json", "print the screenings; with --out or --plan the manifest or the progress")
    .action(async (options: SweepOptions) => {
      const { sweepCatalogue } = await import("./sweepCatalogue.ts");
      await sweepCatalogue(options, context);
    });
  addScreening(sweep);
  addPlan(sweep, context);
  addGather(sweep, context);
}

function addScreening(command: Command): Command {
  return command
    .option(
      "--min-score <score>",
      "least score of a candidate that is written (default: 0.1, the threshold of review)",
      score,
    )
    .option("--limit <n>", "most candidates written for a listing (default: 5)", wholeNumber)
    .option("--only <outcomes>", "write these alone: match,review,unverifiable", outcomes)
    .option("--judgements <file>", "decisions of people, NDJSON")
    .option("--as-of <instant>", "as of when the list of hazard records is complete")
    .option("--since <index>", "screen what changed since the sweep with this index alone")
    .option("--screenings <file>", "the rows of that sweep; others are carried over");
}

function addPlan(sweep: Command, context: CommandContext): void {
  const plan = sweep
    .command("plan")
    .description("cut listings into chunks for many machines; reads none of them")
    .requiredOption("--index <place>", "index that `safepact index` wrote: file or address")
    .requiredOption("--listings <place...>", "canonical NDJSON of listings: files or addresses")
    .option("--chunk-bytes <n>", "bytes of a chunk (default: 8388608)", wholeNumber)
    .option("--out <file>", "where the plan goes", "plan.json")
    .action(async (_: unknown, command: Command) => {
      const { writePlan } = await import("./writePlan.ts");
      await writePlan(command.opts<PlanCommandOptions>(), context);
    });
  addScreening(plan);
}

function addGather(sweep: Command, context: CommandContext): void {
  sweep
    .command("gather")
    .description("check the parts of a plan and put them together")
    .requiredOption("--plan <file>", "the plan")
    .option("--parts <folder>", "where its parts are (default: beside the plan)")
    .option("--out <file>", "where the screenings go", "screenings.ndjson")
    .option("--margins", "rank by how far a listing is ahead of a record's others too (default)")
    .option("--no-margins", "rank each listing by itself")
    .option("--partial", "write what there is, although chunks are missing or set aside")
    .option("--json", "print the manifest")
    .action(async (_: unknown, command: Command) => {
      const { gatherParts } = await import("./gatherParts.ts");
      await gatherParts(command.opts<GatherCommandOptions>(), context);
    });
}

function shard(text: string): Shard {
  const [, index, of] = /^(\d+)\/(\d+)$/u.exec(text) ?? [];
  if (Number(index) < Number(of)) return { index: Number(index), of: Number(of) };
  throw new InvalidArgumentError("Give which of how many, from 0: 0/8 … 7/8.");
}
