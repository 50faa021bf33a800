// A new hazard record against many standing listings, in one process: bytes a listing, time to index, time to find.
//
//   npx tsx bench/catalogue.ts [number of listings, 1000000 when none is given]
import { runBundled } from "./runBundled.ts";

await runBundled("speed/standingListings.ts", process.argv.slice(2));
