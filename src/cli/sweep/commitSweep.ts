import type { SweepManifest } from "../../sweep/index.ts";
import { type AtomicFile, openAtomicFile } from "../common/atomicFile.ts";

/**
 * Puts the rows of a sweep and the manifest beside them in their places: both are written down whole before either is moved.
 *
 * @param rows - The rows, written and not yet in their place.
 * @param out - Their place.
 * @param manifest - How they were made.
 */
export async function commitSweep(
  rows: AtomicFile,
  out: string,
  manifest: SweepManifest,
): Promise<void> {
  const about = await openAtomicFile(`${out}.manifest.json`);
  try {
    await about.write(`${JSON.stringify(manifest)}\n`);
    await about.settle();
    await rows.commit();
  } catch (error) {
    await about.discard();
    throw error;
  }
  await about.commit();
}
