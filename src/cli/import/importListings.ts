import { openAtomicFile } from "../common/atomicFile.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { issueTally } from "../common/issueTally.ts";
import { meterOf } from "../common/meter.ts";
import { ndjsonLine } from "../common/ndjsonLine.ts";
import { printWhileRead } from "../common/outputClosed.ts";
import { progressLine } from "../common/progress.ts";
import { readListingFiles } from "../common/readListingFiles.ts";
import type { ImportOptions } from "./importHazards.ts";

/** Turns the files of shops and marketplaces into canonical listings. */
export async function importListings(
  files: readonly string[],
  options: ImportOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const path = options.out ?? (options.json === true ? "-" : "listings.ndjson");
  const file = path === "-" ? undefined : await openAtomicFile(path);
  const prints = file === undefined || options.json === true;
  const print = file === undefined ? io.print : printWhileRead(io);
  const tally = issueTally();
  const meter = await meterOf(files);
  const progress = progressLine(io);
  let variants = 0;
  try {
    const choice = {
      format: options.from,
      columns: options.columns,
      encoding: options.encoding,
      meter,
    };
    for await (const result of readListingFiles(files, choice, io)) {
      io.signal.throwIfAborted();
      tally.add(result);
      progress.show(
        () => `${counted(tally.accepted, "listing")}, ${counted(tally.refused, "row")} skipped`,
        meter.share(),
      );
      if (!result.ok) continue;
      variants += result.value.variants.length;
      const line = ndjsonLine(result.value);
      await file?.write(line);
      if (prints) await print(line);
    }
  } catch (error) {
    await file?.discard();
    throw error;
  } finally {
    progress.end();
    tally.report(io);
  }
  if (options.strict === true && tally.refused > 0) {
    await file?.discard();
    io.tell(`safepact: --strict: ${counted(tally.refused, "row")} could not be read.\n`);
    finish(exitCodes.inputUnreadable);
    return;
  }
  await file?.commit();
  const written = file === undefined ? "" : `Written to ${path}\n`;
  const text = `${counted(tally.accepted, "listing")} with ${counted(variants, "variant")} from ${counted(files.length, "file")}\n${written}`;
  if (prints) io.tell(text);
  else await io.print(text);
}
