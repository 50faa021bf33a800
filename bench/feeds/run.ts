// Speed of reading, by CPU time: listings as NDJSON, CSV and XML through the whole pipeline, and the parsers beside JSON.parse.
//
//   npx tsx bench/feeds/run.ts [listings]
//
// What is measured is bundled first, as the published package is.
import { runBundled } from "../runBundled.ts";

await runBundled("feeds/measure.ts", process.argv.slice(2));
