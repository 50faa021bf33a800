// Run by run.ts, bundled: measures and prints one table.
import { loadavg } from "node:os";
import { foldText } from "../../src/text/foldText.ts";
import { cpuSeconds } from "../cpuSeconds.ts";
import { makeQueries, type PerturbedQuery } from "./queries.ts";
import { type BuiltSystem, prepareRecords, systems } from "./systems.ts";
import { makeTitles } from "./titles.ts";

const sizes: Readonly<Record<string, number>> = { "10k": 10_000, "100k": 100_000, "1m": 1_000_000 };
const [sizeName = "10k", only] = process.argv.slice(2);
const size = sizes[sizeName.toLowerCase()] ?? Number(sizeName);
if (!Number.isInteger(size) || size < 1) {
  throw new Error(`Unknown size "${sizeName}": give 10k, 100k, 1m or a number.`);
}
const chosen = only?.split(",");

// Slow systems answer fewer queries; the number is printed.
const SECONDS = 12;
const MOST_QUERIES = 20_000;
// A sweep is long: what the engine compiles on the way must not count. Slow systems stop warming up after two seconds.
const WARM_UP = 20_000;
const FIRST_BUILD = 2000;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Measured {
  readonly rate: number;
  readonly answered: number;
  readonly first: number;
  readonly ten: number;
  readonly slowest: number;
}

function measure(system: BuiltSystem, queries: readonly PerturbedQuery[]): Measured {
  const prepared = queries.map(({ target, text }) => ({ target, search: system.prepare(text) }));
  const start = process.cpuUsage();
  for (const { search } of prepared.slice(0, WARM_UP)) {
    search();
    if (cpuSeconds(start) > 2) break;
  }
  let answered = 0;
  const measuredFrom = process.cpuUsage();
  let first = 0;
  let ten = 0;
  for (const { target, search } of prepared) {
    const found = search();
    answered++;
    if (found[0] === target) first++;
    if (found.includes(target)) ten++;
    if ((answered < 64 || answered % 16 === 0) && cpuSeconds(measuredFrom) > SECONDS) break;
  }
  const seconds = cpuSeconds(measuredFrom);
  const { rank } = system;
  if (rank) {
    const ranked = queries.slice(0, answered).map(({ target, text }) => {
      return { target, found: rank(text) };
    });
    first = ranked.filter(({ target, found }) => found[0] === target).length;
    ten = ranked.filter(({ target, found }) => found.includes(target)).length;
  }
  return {
    rate: answered / seconds,
    answered,
    first: (100 * first) / answered,
    ten: (100 * ten) / answered,
    slowest: slowestOf(prepared),
  };
}

/** What one query in a hundred takes longer than, in milliseconds of CPU time: another loop, since asking the time costs some. */
function slowestOf(prepared: readonly { readonly search: () => unknown }[]): number {
  const times: number[] = [];
  const start = process.cpuUsage();
  for (const { search } of prepared) {
    const before = process.cpuUsage();
    search();
    times.push(1000 * cpuSeconds(before));
    if (cpuSeconds(start) > SECONDS / 6) break;
  }
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length * 0.99)] ?? 0;
}

/** What no matcher can avoid: reading the listing's JSON, folding its title, cutting it into words. */
function floorRate(queries: readonly PerturbedQuery[]): number {
  const lines = queries.map(({ text }) => JSON.stringify({ id: "q", title: text }));
  let tokens = 0;
  const start = process.cpuUsage();
  for (const line of lines) {
    const listing: { title: string } = JSON.parse(line);
    tokens += foldText(listing.title).split(/[^\p{L}\p{N}]+/u).length;
  }
  return tokens > 0 ? lines.length / cpuSeconds(start) : 0;
}

const titles = makeTitles(size);
const queries = makeQueries(titles, MOST_QUERIES);
const rates = new Map<string, number>();
print(`${size} records, node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
print("system          queries/s       n   R@1  R@10   p99 ms   build rec/s  bytes/rec  ratio");
for (const { name, build } of systems) {
  if (chosen && !chosen.includes(name)) continue;
  // Every system has built a small index before, as in a process that has been running for a while.
  const isBuilt = name.startsWith("safepact-");
  if (!isBuilt) build(titles.slice(0, FIRST_BUILD));
  if (name === "safepact") prepareRecords(titles);
  globalThis.gc?.();
  const start = process.cpuUsage();
  const built = build(titles);
  // The other ways of asking safepact take the index as it is.
  const buildRate = isBuilt ? undefined : size / cpuSeconds(start);
  // Else what building left is swept up while queries are timed, by threads whose time counts too.
  globalThis.gc?.();
  const { rate, answered, first, ten, slowest } = measure(built, queries);
  rates.set(name, rate);
  const ratio = (rates.get("safepact") ?? Number.NaN) / rate;
  print(
    [
      name.padEnd(14),
      rate.toFixed(rate < 100 ? 2 : 0).padStart(10),
      String(answered).padStart(7),
      first.toFixed(1).padStart(5),
      ten.toFixed(1).padStart(5),
      slowest.toFixed(2).padStart(8),
      (buildRate?.toFixed(0) ?? "-").padStart(13),
      (built.bytes === undefined ? "-" : (built.bytes / size).toFixed(0)).padStart(10),
      `${ratio.toFixed(ratio < 100 ? 1 : 0)}x`.padStart(6),
    ].join(" "),
  );
}
print(`floor (parse and tokenise only): ${floorRate(queries).toFixed(0)} listings/s`);
