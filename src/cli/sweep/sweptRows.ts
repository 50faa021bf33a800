import type { SweepManifest } from "../../sweep/index.ts";
import { barcodesText } from "../common/barcodesText.ts";
import type { CliIo } from "../common/cliIo.ts";
import { nothingRead } from "../common/whatItIs.ts";
import { wrapText } from "../common/wrapText.ts";

/** Whether there were rows and none of them is a listing: what is written of them would read as "none found". */
export function readsNothing({ listings, refused }: SweepManifest): boolean {
  return listings === 0 && refused > 0;
}

/**
 * Refuses a sweep of which nothing could be read.
 *
 * @param manifest - What came of its rows.
 * @param files - Where they stand.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE`.
 */
export async function refuseNothingRead(
  manifest: SweepManifest,
  files: readonly string[],
): Promise<void> {
  if (!readsNothing(manifest)) return;
  throw await nothingRead(files);
}

/** Tells which rows were skipped and what was remarkable, with an example of each kind. */
export function tellIssues(manifest: SweepManifest, io: CliIo): void {
  const { refused, barcodes, issues, listings, idsCompared } = manifest;
  if (refused > 0) io.tell(`Rows skipped: ${refused}\n`);
  for (const { severity, code, count, example } of issues) {
    io.tell(wrapText(`${count} × ${severity} ${code}: ${example}`, "  "));
  }
  if (idsCompared < listings) {
    io.tell(`Ids not held against those of other chunks: ${listings - idsCompared}\n`);
  }
  const damaged = barcodes === undefined ? "" : barcodesText(barcodes);
  if (damaged !== "") io.tell(wrapText(damaged, "  "));
}
