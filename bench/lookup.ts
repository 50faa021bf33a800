// A person's search box over 30,000 records: CPU time of a search, and how often the record meant stands first or among ten.
//
//   npx tsx bench/lookup.ts [records] [candidates]
import { createLookup } from "safepact/match";
import { parseListing } from "safepact/model";
import { cpuSeconds } from "./cpuSeconds.ts";
import { below, createRandom } from "./speed/random.ts";
import { makeTitles } from "./speed/titles.ts";

const size = Number(process.argv[2] ?? 30_000);
const candidates = Number(process.argv[3] ?? 60);
const SEARCHES = 200;

/** Half of the words, at most four, the first of which has two letters exchanged. */
function typed(title: string, random: () => number): string {
  const words = title.split(/\s+/u).filter((word) => word.length > 1);
  const kept = words.slice(0, Math.max(1, Math.min(4, Math.ceil(words.length * 0.7))));
  const place = kept.findIndex((word) => /^\p{L}{5,}$/u.test(word));
  const word = kept[place];
  if (word === undefined) return kept.join(" ");
  const at = 1 + below(random, word.length - 3);
  kept[place] = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  return kept.join(" ");
}

const random = createRandom(9);
const listings = makeTitles(size).flatMap((title, number) => {
  const parsed = parseListing({ id: String(number), title });
  return parsed.ok ? [parsed.value] : [];
});
const built = process.cpuUsage();
const lookup = createLookup(listings, { candidates });
const buildTime = 1000 * cpuSeconds(built);
const times: number[] = [];
let first = 0;
let ten = 0;
for (let count = 0; count < SEARCHES; count++) {
  const target = listings[below(random, listings.length)];
  if (!target) continue;
  const text = typed(target.title, random);
  const start = process.cpuUsage();
  const hits = lookup.search(text);
  times.push(1000 * cpuSeconds(start));
  if (hits[0]?.item.id === target.id) first++;
  if (hits.some(({ item }) => item.id === target.id)) ten++;
}
times.sort((left, right) => left - right);
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
process.stdout.write(
  `${size} listings, ${candidates} candidates: built in ${buildTime.toFixed(0)} ms CPU; ` +
    `a search takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 %) CPU; ` +
    `R@1 ${((100 * first) / times.length).toFixed(1)}, R@10 ${((100 * ten) / times.length).toFixed(1)}\n`,
);
