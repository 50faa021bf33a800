import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

// Every public folder of src is one entry, so that a new folder cannot be forgotten here.
const internal = new Set(["canonical", "cli", "text"]);
const folders = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !internal.has(entry.name))
  .map(({ name }) => [name, `src/${name}/index.ts`]);

export default defineConfig([
  {
    entry: { index: "src/index.ts", errors: "src/errors.ts", ...Object.fromEntries(folders) },
    format: ["esm", "cjs"],
    target: "node20",
    platform: "neutral",
    external: [/^node:/u],
    // Gives `import.meta.url` to the CommonJS build of what starts threads.
    shims: true,
    // tsup 8.5 sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    // These have no CommonJS entry point.
    noExternal: ["canonicalize", "d3-shape", "d3-scale"],
    clean: true,
    splitting: true,
    sourcemap: true,
  },
  {
    entry: { cli: "src/cli/main.ts", sweepThread: "src/sweep/threads/sweepThread.ts" },
    format: "esm",
    target: "node20",
    platform: "node",
    sourcemap: false,
  },
]);
