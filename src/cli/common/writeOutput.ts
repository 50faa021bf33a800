import { openAtomicFile } from "./atomicFile.ts";
import type { CliIo } from "./cliIo.ts";

/**
 * Writes an output where its option says: a file, whole or absent, or standard output for `-`.
 *
 * @param path - Path, or `-`.
 * @param text - What it holds.
 * @param io - Standard output.
 * @throws A {@link SafepactError} with code `OUTPUT_UNWRITABLE`.
 */
export async function writeOutput(
  path: string,
  text: string | Uint8Array,
  io: Pick<CliIo, "print">,
): Promise<void> {
  if (path === "-") return await io.print(text);
  const file = await openAtomicFile(path);
  await file.write(text);
  await file.commit();
}
