import { SafepactError } from "../../errors.ts";
import type { SweepManifest } from "../../sweep/index.ts";
import { barcodesText } from "../common/barcodesText.ts";
import type { CliIo } from "../common/cliIo.ts";
import { wrapText } from "../common/wrapText.ts";

/** Whether there were rows and none of them is a listing: what is written of them would read as "none found". */
export function nothingRead({ listings, refused }: SweepManifest): boolean {
  return listings === 0 && refused > 0;
}

/**
 * Refuses a sweep of which nothing could be read.
 *
 * @param manifest - What came of its rows.
 * @param files - Where they stand.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE`.
 */
export function refuseNothingRead(manifest: SweepManifest, files: readonly string[]): void {
  if (!nothingRead(manifest)) return;
  throw new SafepactError("INPUT_UNREADABLE", `Nothing could be read from ${files.join(", ")}.`, {
    hint: "Check the format you named, or let safepact find it out with auto.",
  });
}

/** Tells which rows were skipped and what was remarkable, with an example of each kind. */
export function tellIssues({ refused, barcodes, issues }: SweepManifest, io: CliIo): void {
  if (refused > 0) io.tell(`Rows skipped: ${refused}\n`);
  for (const { severity, code, count, example } of issues) {
    io.tell(wrapText(`${count} × ${severity} ${code}: ${example}`, "  "));
  }
  const damaged = barcodes === undefined ? "" : barcodesText(barcodes);
  if (damaged !== "") io.tell(wrapText(damaged, "  "));
}
