// Speed of screening beside general search libraries, in one process, by CPU time, with recall beside every rate.
//
//   npx tsx bench/speed/run.ts [10k|100k|1m] [safepact,safepact-10,safepact-first,minisearch,flexsearch,fuse]
//
// What is measured is bundled first, as the published package is: a loader that compiles each file by itself makes
// every function slower. The other libraries are read from node_modules, as users read them.
import { runBundled } from "../runBundled.ts";

await runBundled("speed/measure.ts", process.argv.slice(2));
