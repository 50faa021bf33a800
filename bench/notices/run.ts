// How many complete emails one core writes in a second, in each language, by CPU time, with templates compiled once:
//
//   npx tsx bench/notices/run.ts [seconds per language]
//
// The measuring program is bundled first, as users of the package get it: a loader that keeps the names of functions
// makes every closure slower than it is.
import { spawnSync } from "node:child_process";
import { build } from "tsup";

const outDir = ".cache/bench";

await build({
  config: false,
  entry: ["bench/notices/measure.ts"],
  outDir,
  format: "esm",
  platform: "node",
  target: "node20",
  noExternal: [/./u],
  outExtension: () => ({ js: ".mjs" }),
  silent: true,
});
const { status } = spawnSync(
  process.execPath,
  [
    ...process.execArgv.filter((flag) => flag.startsWith("--cpu-prof")),
    `${outDir}/measure.mjs`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
