// Damages rows of every format in one to three places, by family (csv, ndjson, json, objects, xml), reads each file, and counts
// the rows that are not named by exactly one value or one error; one JSON line for each shape, with the first of them.
//
//   npx tsx bench/feeds/mutate.ts [FAMILY [ROWS [SEED]]]
import { runBundled } from "../runBundled.ts";

await runBundled("feeds/mutateRows.ts", process.argv.slice(2));
