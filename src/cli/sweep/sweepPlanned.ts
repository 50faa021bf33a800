import { chunksOf, folderParts, sweepFiles } from "../../sweep/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { planFile } from "../common/planFile.ts";
import { outcomeTable } from "./sweepCounts.ts";
import type { SweepOptions } from "./sweepOptions.ts";
import { tellChunks } from "./tellChunks.ts";

/** Carries out chunks of a plan: one, every nth, or all that are left. */
export async function sweepPlanned(
  options: SweepOptions & { readonly plan: string },
  { io, finish }: CommandContext,
): Promise<void> {
  const { plan, parts } = await planFile(options, io);
  const chunks = chosen(options, chunksOf(plan));
  const progress = tellChunks(io);
  const started = io.ticks();
  try {
    const done = await sweepFiles(plan, {
      parts: folderParts(parts),
      chunks,
      signal: io.signal,
      onProgress: progress.show,
      ...(options.threads === undefined ? {} : { threads: options.threads }),
    });
    progress.end();
    if (done.setAside.length > 0) {
      io.tell(
        `safepact: ${counted(done.setAside.length, "chunk")} set aside: ${done.setAside.slice(0, 10).join(", ")}. Their part-n.error.json in ${parts} says why; delete it to try again.\n`,
      );
      finish(exitCodes.checkFailed);
    }
    if (options.json === true) await io.print(`${JSON.stringify(done)}\n`);
    else {
      const about = {
        records: plan.index.records,
        skipped: done.refused,
        spent: io.ticks() - started,
      };
      await io.print(
        `${outcomeTable(done.counts, about)}${counted(done.done, "chunk")} of ${chunks.length} done now, ${done.before} before\n`,
      );
    }
  } finally {
    progress.end();
  }
}

function chosen({ chunk, shard }: SweepOptions, count: number): readonly number[] {
  if (chunk !== undefined) return [chunk];
  const all = [...Array(count).keys()];
  return shard === undefined ? all : all.filter((n) => n % shard.of === shard.index);
}
