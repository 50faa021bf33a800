import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const root = fileURLToPath(new URL("..", import.meta.url));
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
  await build({
    entry: { [name]: `${root}/bench/${program}` },
    outDir: `${root}/${folder}`,
    format: "esm",
    target: "node20",
    platform: "node",
    config: false,
    dts: false,
    silent: true,
  });
  const flags = ["--expose-gc", "--max-old-space-size=7000"];
  const { status } = spawnSync(
    process.execPath,
    [...flags, `${root}/${folder}/${name}.js`, ...given],
    {
      stdio: "inherit",
    },
  );
  process.exitCode = status ?? 1;
}
