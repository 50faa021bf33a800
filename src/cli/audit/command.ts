import { type Command, InvalidArgumentError, Option } from "commander";
import { acceptanceQualityLimits, inspectionLevels } from "../../statistics/iso2859Plan.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { chunkNumber, score, wholeNumber } from "../common/numberArguments.ts";
import type { PlanAuditOptions } from "./planAuditOf.ts";

/**
 * Adds `safepact plan-audit`: draws what an authority looks at.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addPlanAudit(root: Command, context: CommandContext): void {
  root
    .command("plan-audit")
    .description("draw a sample to check by hand, which the other side can draw again")
    .argument("<frame>", "what to draw from: ids, or NDJSON with id or listingId, one a line")
    .requiredOption("--seed <n>", "seed of the draw, agreed on before the frame is known", seed)
    .option("--tolerable-rate <rate>", "size by the rate that would be too much: 0.05", score)
    .option("--confidence <share>", "how sure to be that it is below that (default: 0.9)", score)
    .option("--acceptance <n>", "findings with which the sample still passes", chunkNumber)
    .option("--aql <per cent>", "size by ISO 2859-1, acceptance quality limit", limit)
    .addOption(
      new Option("--level <level>", "inspection level, II when absent").choices(inspectionLevels),
    )
    .option("--size <n>", "draw as many as this", wholeNumber)
    .option("--by <field>", "draw from each group of this field by its share, such as platform")
    .option("--out <file>", "write the plan as JSON; - prints it")
    .option("--json", "print the plan as JSON")
    .action(async (frame: string, options: PlanAuditOptions) => {
      const { planAuditOf } = await import("./planAuditOf.ts");
      await planAuditOf(frame, options, context);
    });
}

function seed(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(value)) {
    throw new InvalidArgumentError("Give a whole number.");
  }
  return value;
}

function limit(text: string): number {
  const value = acceptanceQualityLimits.find((each) => each === Number(text));
  if (value !== undefined) return value;
  throw new InvalidArgumentError(`Give one of ${acceptanceQualityLimits.join(", ")}.`);
}
