import { spawnSync } from "node:child_process";
import { bundleForNode } from "../test/support/bundleForNode.ts";

// As deep as the folders of bench, so that paths relative to a file stay right.
const folder = ".cache/bench";

/**
 * Bundles a program of bench with the code it measures, with the settings of the published package, and runs it in a process
 * of its own. Ends with that process' exit code.
 *
 * @param program - Path below bench.
 * @param given - Arguments of the program.
 */
export async function runBundled(program: string, given: readonly string[]): Promise<void> {
  const name = program.replaceAll(/[^a-z]+/giu, "-").replace(/-ts$/u, "");
  const bundled = await bundleForNode({ entry: { [name]: `bench/${program}` }, outDir: folder });
  const flags = ["--expose-gc", "--max-old-space-size=7000"];
  const { status } = spawnSync(process.execPath, [...flags, `${bundled}/${name}.js`, ...given], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
