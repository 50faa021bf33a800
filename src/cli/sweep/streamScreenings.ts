import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { issueTally } from "../common/issueTally.ts";
import { ndjsonLine } from "../common/ndjsonLine.ts";
import { openList } from "../common/openList.ts";
import { progressLine } from "../common/progress.ts";
import { refuseUnreadable } from "../common/readHazardFiles.ts";
import { readListingFiles } from "../common/readListingFiles.ts";
import { sweepCounts } from "./sweepCounts.ts";
import { listingFormat, type SweepOptions, screeningOf } from "./sweepOptions.ts";

/** Screens listings as they come and prints each screening at once, whole: one line in, one answer out. */
export async function streamScreenings(
  options: SweepOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const { only, asOf: _, ...screening } = await screeningOf(options, io);
  const { matcher } = await openList(options, io);
  const files = options.listings ?? ["-"];
  const [tally, counts, progress, started] = [
    issueTally(),
    sweepCounts(),
    progressLine(io),
    io.ticks(),
  ];
  try {
    for await (const result of readListingFiles(files, listingFormat(options), io)) {
      if (io.signal.aborted) break;
      tally.add(result);
      progress.show(() => counts.line(io.ticks() - started, tally.refused));
      if (!result.ok) continue;
      const screened = matcher.screen(result.value, screening);
      counts.add(screened.outcome);
      if (only === undefined || only.includes(screened.outcome))
        await io.print(ndjsonLine(screened));
    }
  } finally {
    progress.end();
    tally.report(io);
  }
  if (io.signal.aborted) {
    io.tell(
      `safepact: stopped after ${counted(counts.total(), "listing")}. Everything printed so far stands.\n`,
    );
    finish(exitCodes.interrupted);
    return;
  }
  await refuseUnreadable(tally, files);
  io.tell(
    counts.table({ records: matcher.size, skipped: tally.refused, spent: io.ticks() - started }),
  );
  if (options.strict === true && tally.refused > 0) {
    io.tell(`safepact: --strict: ${counted(tally.refused, "row")} could not be read.\n`);
    finish(exitCodes.inputUnreadable);
  }
}
