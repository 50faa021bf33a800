// Run by ../catalogue.ts, bundled: indexes standing listings, looks for new records among them and prints a line for each.
import { loadavg } from "node:os";
import { findRecord } from "../../src/match/catalogue/findRecord.ts";
import { indexListings } from "../../src/match/catalogue/indexListings.ts";
import { type Listing, parseHazardRecord, parseListing } from "../../src/model/index.ts";
import { cpuSeconds } from "../cpuSeconds.ts";
import { heldBytes } from "./heldBytes.ts";
import { perturb } from "./queries.ts";
import { below, createRandom, pick } from "./random.ts";
import { mutate, realTitles } from "./titles.ts";

const RECORDS = 300;
const WARM_UP = 40;

const count = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(count) || count < 1) throw new Error("Give the number of listings.");

// As rows of a database come: every listing has a title of its own, and what is empty is shared.
function makeListings(): Listing[] {
  const parsed = parseListing({ id: "0", title: "none", platform: "example" });
  if (!parsed.ok) throw new Error("A listing of a title alone must be valid.");
  const random = createRandom(4711);
  const real = realTitles();
  const words = real.flatMap((title) => title.split(" ")).filter((word) => word.length > 2);
  return Array.from({ length: count }, (_, number) => {
    const title = real[number] ?? mutate(pick(random, real, ""), words, random);
    return { ...parsed.value, id: String(number), title };
  });
}

function measure(): void {
  const listings = makeListings();
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const state = indexListings(listings, {});
  const seconds = cpuSeconds(start);
  const bytes = heldBytes(state.parts);
  const random = createRandom(99);
  const times: number[] = [];
  let first = 0;
  let ten = 0;
  for (let at = 0; at < RECORDS; at++) {
    const target = below(random, count);
    const name = perturb(listings[target]?.title ?? "", random);
    const record = parseHazardRecord({ id: `H${at}`, products: [{ name }] });
    if (!record.ok) continue;
    const from = process.cpuUsage();
    const { matches } = findRecord(state, record.value, { minScore: 0, limit: 10 });
    if (at >= WARM_UP) times.push(1000 * cpuSeconds(from));
    const place = matches.findIndex(({ listingId }) => listingId === String(target));
    if (place === 0) first++;
    if (place >= 0) ten++;
  }
  times.sort((left, right) => left - right);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  print(`${count} listings, node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  print(
    `index: ${(count / seconds).toFixed(0)} listings/s, ${(bytes / count).toFixed(0)} bytes a listing`,
  );
  print(`listings themselves: ${(heap / count).toFixed(0)} bytes each on the heap`);
  print(`most memory of the process: ${(process.resourceUsage().maxRSS / 1e6).toFixed(1)} GB`);
  print(`find: ${at(0.5)} ms (median), ${at(0.99)} ms (99 %), ${times.length} records`);
  print(`R@1 ${percent(first)}, R@10 ${percent(ten)}`);
}

function percent(part: number): string {
  return ((100 * part) / RECORDS).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

measure();
