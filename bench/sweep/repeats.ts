import { createRepeats } from "../../src/sweep/gather/createRepeats.ts";
import { chunksOf } from "../../src/sweep/index.ts";
import { cpuSeconds } from "../cpuSeconds.ts";

const listings = Number(process.argv[2] ?? 10_000_000);
/** As many listings of 400 bytes as a chunk of the default size has. */
const EACH = 20_000;
/** One chunk of so many repeats an id of an earlier one. */
const REPEATING = 50;

const chunks = Math.ceil(listings / EACH);
const size = chunks * EACH * 400;
const plan = {
  schemaVersion: 1,
  id: "",
  index: { url: "file:///index", size: 0, sha256: "", records: 0 },
  chunkBytes: EACH * 400,
  sources: [{ url: "file:///listings.ndjson", size, etag: "", gzip: false, chunks }],
  screening: {},
} as const;

let peak = 0;
function idsOf(n: number): readonly string[] {
  peak = Math.max(peak, process.memoryUsage.rss());
  const ids = Array.from({ length: EACH }, (_, number) => `listing-${n * EACH + number}`);
  return n % REPEATING === REPEATING - 1 ? [...ids, `listing-${n}`] : ids;
}

const repeats = createRepeats(plan);
const started = process.cpuUsage();
for (let n = 0; n < chunksOf(plan); n++) repeats.note(idsOf(n));
const noted = cpuSeconds(started);
const found = await repeats.find(async (n) => idsOf(n));
const whole = cpuSeconds(started);
process.stdout.write(
  `${listings} listings: first look ${noted.toFixed(1)} CPU s, second ${(whole - noted).toFixed(1)}; peak ${Math.round(peak / 1e6)} MB; ${found?.count ?? 0} of ${Math.floor(chunks / REPEATING)} repeated ids told; ${repeats.compared()} ids compared\n`,
);
