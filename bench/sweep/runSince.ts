// A sweep that goes on from one with an earlier list against a whole one, on real records and listings laid beside the project: CPU time, and
// the rows that differ.
//
//   npx tsx bench/sweep/runSince.ts [listings, 20000]
import { runBundled } from "../runBundled.ts";

await runBundled("sweep/since.ts", process.argv.slice(2));
