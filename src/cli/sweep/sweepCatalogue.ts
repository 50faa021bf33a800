import type { CommandContext } from "../common/commandContext.ts";
import { isPrinted, refuseContradictions, type SweepOptions } from "./sweepOptions.ts";

/** Screens every listing of a catalogue against hazard records. */
export async function sweepCatalogue(
  options: SweepOptions,
  context: CommandContext,
): Promise<void> {
  refuseContradictions(options);
  if (options.plan !== undefined) {
    const { sweepPlanned } = await import("./sweepPlanned.ts");
    await sweepPlanned({ ...options, plan: options.plan }, context);
  } else if (isPrinted(options)) {
    const { streamScreenings } = await import("./streamScreenings.ts");
    await streamScreenings(options, context);
  } else {
    const { sweepToFile } = await import("./sweepToFile.ts");
    await sweepToFile(options, context);
  }
}
