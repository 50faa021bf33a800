// What gathering takes to find ids that stand in several chunks: CPU time with that of making the ids, and memory at its peak.
//
//   npx tsx bench/sweep/runRepeats.ts [listings, 10000000]
import { runBundled } from "../runBundled.ts";

await runBundled("sweep/repeats.ts", process.argv.slice(2));
