// Speed and memory of the ledger on SQLite, bundled first, as the published package is.
//
//   npx tsx bench/ledger/run.ts [events]
import { runBundled } from "../runBundled.ts";

await runBundled("ledger/ledger.ts", process.argv.slice(2));
