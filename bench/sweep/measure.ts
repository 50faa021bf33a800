import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { allLexicons } from "../../src/lexicons/allLexicons.ts";
import { createMatcher, loadMatcher } from "../../src/match/index.ts";
import { type HazardRecord, parseHazardRecord, parseListing } from "../../src/model/index.ts";
import { folderParts, gatherSweep, planSweep, sweepFiles } from "../../src/sweep/index.ts";
import { cpuSeconds } from "../cpuSeconds.ts";
import { makeQueries } from "../speed/queries.ts";
import { createRandom } from "../speed/random.ts";
import { makeTitles } from "../speed/titles.ts";

const here = fileURLToPath(import.meta.url);
const [mode = "all", ...given] = process.argv.slice(2);

/** CPU seconds of the thread that this runs in. */
function mainSeconds(): number {
  const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, "utf8").split(") ")[1];
  const [user, system] = (fields ?? "").split(" ").slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) / 100;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function recordOf(title: string, number: number): HazardRecord[] {
  const parsed = parseHazardRecord({ id: `r:${number}`, products: [{ name: title }] });
  return parsed.ok ? [parsed.value] : [];
}

async function layOut(folder: string, listings: number, records: number): Promise<void> {
  const titles = makeTitles(records);
  const matcher = createMatcher(titles.flatMap(recordOf), { lexicons: allLexicons });
  writeFileSync(join(folder, "index"), matcher.toBytes());
  const out = createWriteStream(join(folder, "listings.ndjson"));
  const queries = makeQueries(titles, Math.min(listings, 20_000));
  const random = createRandom(11);
  for (let number = 0; number < listings; number++) {
    const query = queries[Math.floor(random() * queries.length)];
    const line = JSON.stringify({
      id: `L${number}`,
      platform: "bazaar",
      title: `${query?.text} ${number % 97}`,
      price: { amount: "19.90", currency: "EUR" },
      status: "live",
    });
    if (!out.write(`${line}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

async function sweep(folder: string, threads: number): Promise<void> {
  const plan = await planSweep({
    listings: [join(folder, "listings.ndjson")],
    index: join(folder, "index"),
    chunkBytes: 2 * 1024 * 1024,
  });
  const [before, main, started] = [process.cpuUsage(), mainSeconds(), performance.now()];
  const parts = folderParts(join(folder, `parts-${threads}`));
  await sweepFiles(plan, { parts, threads });
  const [cpu, own, wall] = [
    cpuSeconds(before),
    mainSeconds() - main,
    (performance.now() - started) / 1000,
  ];
  const peak = process.resourceUsage().maxRSS / 1024;
  const { hash, listings } = await gatherSweep(plan, { parts });
  const each = (cpu * 1e6) / listings;
  say(
    [
      threads,
      listings,
      cpu.toFixed(1),
      each.toFixed(0),
      own.toFixed(2),
      wall.toFixed(1),
      peak.toFixed(0),
      hash.slice(0, 16),
      JSON.stringify(plan).length,
    ].join(" | "),
  );
}

function snapshot(folder: string): void {
  const bytes = readFileSync(join(folder, "index"));
  const before = process.cpuUsage();
  const matcher = loadMatcher(bytes, { lexicons: allLexicons });
  const loaded = cpuSeconds(before);
  const listing = parseListing({ id: "1", title: "Kettle KT-100" });
  if (listing.ok) matcher.screen(listing.value);
  say(
    `snapshot of ${matcher.size} records, ${(bytes.length / 1e6).toFixed(1)} MB: loaded in ${loaded.toFixed(2)} CPU-s, first answer after ${cpuSeconds(before).toFixed(2)}, whole process ${cpuSeconds().toFixed(2)}`,
  );
}

/** Milliseconds from a line written to its answer, one after the other. */
async function answers(folder: string): Promise<void> {
  const main = join(here, "..", "main.js");
  const child = spawn(
    process.execPath,
    [main, "sweep", "--stdin", "--index", join(folder, "index")],
    { stdio: ["pipe", "pipe", "ignore"] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const times: number[] = [];
  for (let number = 0; number < 200; number++) {
    const started = performance.now();
    child.stdin.write(`${JSON.stringify({ id: `L${number}`, title: `Kettle KT-${number}` })}\n`);
    if ((await lines.next()).done) throw new Error("no answer");
    times.push(performance.now() - started);
  }
  child.stdin.end();
  await once(child, "exit");
  const [first = 0, ...rest] = times;
  const sorted = rest.sort((a, b) => a - b);
  say(
    `one line in, one answer out: the first after ${first.toFixed(0)} ms (start included), then median ${sorted[100]?.toFixed(1)}, 99 % ${sorted[196]?.toFixed(1)}, worst ${sorted.at(-1)?.toFixed(1)} ms`,
  );
}

function inOwnProcess(...argv: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [here, ...argv], { stdio: "inherit" });
  if (status !== 0) throw new Error(`${argv[0]} failed`);
}

if (mode === "layOut") await layOut(given[0] ?? "", Number(given[1]), Number(given[2]));
else if (mode === "sweep") await sweep(given[0] ?? "", Number(given[1]));
else if (mode === "snapshot") snapshot(given[0] ?? "");
else if (mode === "answers") await answers(given[0] ?? "");
else {
  const [listings = "1000000", records = "50000", threads = "1,2,4"] = given;
  const folder = mkdtempSync(join(tmpdir(), "safepact-sweep-bench-"));
  try {
    inOwnProcess("layOut", folder, listings, records);
    say(
      `node ${process.version}; ${records} records\nthreads | listings | CPU s | µs a listing | main thread CPU s | wall s | peak MB | hash | plan bytes`,
    );
    for (const count of threads.split(",")) inOwnProcess("sweep", folder, count);
    inOwnProcess("snapshot", folder);
    inOwnProcess("answers", folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
