import { chunksOf, planSweep } from "../../sweep/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { writeOutput } from "../common/writeOutput.ts";
import { type ScreeningOptions, screeningOf, sinceOf } from "./sweepOptions.ts";

/** Options of `safepact sweep plan`. */
export interface PlanCommandOptions extends ScreeningOptions {
  /** Place of the index. */
  readonly index: string;
  /** Places of the listings. */
  readonly listings: readonly string[];
  /** Bytes of a chunk. */
  readonly chunkBytes?: number;
  /** Where the plan goes. */
  readonly out: string;
}

/** Plans a sweep for many machines. */
export async function writePlan(
  options: PlanCommandOptions,
  { io }: CommandContext,
): Promise<void> {
  const { index, listings, chunkBytes, out } = options;
  const since = sinceOf(options);
  const plan = await planSweep({
    index,
    listings,
    ...(await screeningOf(options, io)),
    ...(since && { since }),
    ...(chunkBytes === undefined ? {} : { chunkBytes }),
  });
  await writeOutput(out, `${JSON.stringify(plan)}\n`, io);
  const say = out === "-" ? io.tell : io.print;
  await say(
    `Plan ${plan.id.slice(0, 12)} of ${counted(chunksOf(plan), "chunk")}${out === "-" ? "" : `, written to ${out}`}\n`,
  );
}
