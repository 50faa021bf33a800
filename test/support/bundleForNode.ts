import { fileURLToPath } from "node:url";
import { build } from "tsup";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is bundled. */
export interface NodeBundle {
  /** Files by the names of the programs they become, from the root of the repository. */
  readonly entry: Readonly<Record<string, string>>;
  /** Folder from the root of the repository; programs lie in it as `NAME.js`. */
  readonly outDir: string;
  /** Whether no installed package is bundled along. */
  readonly skipNodeModulesBundle?: boolean;
}

/**
 * Bundles programs for Node with the settings of the published package, so that they start as quickly as a user's and no loader slows
 * what is measured.
 *
 * @returns The folder, whole.
 */
export async function bundleForNode({ entry, outDir, ...options }: NodeBundle): Promise<string> {
  const files = Object.entries(entry).map(([name, path]) => [name, `${root}/${path}`]);
  await build({
    ...options,
    entry: Object.fromEntries(files),
    outDir: `${root}/${outDir}`,
    format: "esm",
    target: "node20",
    platform: "node",
    config: false,
    dts: false,
    silent: true,
  });
  return `${root}/${outDir}`;
}
