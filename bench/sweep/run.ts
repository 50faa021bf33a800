// A sweep by one, two and four threads: CPU time of the process and of its main thread, memory, the hash; then the start from a
// snapshot, and one line in, one answer out of `safepact sweep --stdin`. Each measurement in a process of its own.
//
//   npx tsx bench/sweep/run.ts [listings, 1000000] [records, 50000] [threads, 1,2,4]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `${root}/.cache/bench/sweep`;

await build({
  entry: {
    measure: `${root}/bench/sweep/measure.ts`,
    sweepThread: `${root}/src/sweep/threads/sweepThread.ts`,
    main: `${root}/src/cli/main.ts`,
  },
  outDir: folder,
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  config: false,
  dts: false,
  silent: true,
});
const { status } = spawnSync(
  process.execPath,
  [`${folder}/measure.js`, "all", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
