import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SafepactError } from "../../errors.ts";

/**
 * Finds the folder of the installed package, where its data and version stand, from the source or from the build.
 *
 * @param from - Address of a module inside the package.
 * @returns The folder that holds the package.json of safepact.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE` when the module was moved out of its package.
 */
export function packageRoot(from: string = import.meta.url): string {
  let folder = dirname(fileURLToPath(from));
  for (;;) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && isOurs(readFileSync(manifest, "utf8"))) return folder;
    const parent = dirname(folder);
    if (parent === folder) {
      throw new SafepactError("INPUT_UNREADABLE", "The data of safepact was not found.", {
        hint: "Install the package whole instead of copying its command line.",
      });
    }
    folder = parent;
  }
}

function isOurs(manifest: string): boolean {
  return JSON.parse(manifest)?.name === "safepact";
}
