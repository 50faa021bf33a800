import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { allLexicons } from "safepact/languages";
import { createMatcher, type MatcherOptions } from "safepact/match";
import type { HazardRecord, Judgement } from "safepact/model";
import {
  chunksOf,
  folderParts,
  gatherSweep,
  openMatcher,
  planSweep,
  readEarlierRows,
  readPlan,
  type SweepInputs,
  screenChunk,
  sweepFiles,
} from "safepact/sweep";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";
import { smallTrade } from "../support/smallTrade.ts";
import { lamps } from "./support/catalogue.ts";

const folder = temporaryFolder();
let folders = 0;

/** A folder with lists and catalogues, and what sweeps of them give. */
function place() {
  const at = folder.path(`since-${++folders}`);
  mkdirSync(at);
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(at, name), content);
    return join(at, name);
  };
  return {
    at,
    put,
    index: (name: string, records: readonly HazardRecord[], options: MatcherOptions = {}) =>
      put(name, createMatcher(records, { lexicons: allLexicons, ...options }).toBytes()),
    listings: (name: string, listings: readonly object[]) =>
      put(name, listings.map((each) => `${JSON.stringify(each)}\n`).join("")),
    /** Sweeps and writes rows and manifest, as the command line does. */
    async swept(name: string, inputs: Omit<SweepInputs, "chunkBytes">, margins = false) {
      const plan = await planSweep({ chunkBytes: 2048, ...inputs });
      const parts = folderParts(join(at, `${name}.parts`));
      const [matcher, earlier] = [await openMatcher(plan), await readEarlierRows(plan)];
      for (let n = 0; n < chunksOf(plan); n++) {
        await screenChunk(plan, n, { parts, matcher, ...(earlier && { earlier }) });
      }
      const lines: string[] = [];
      const write = (bytes: Uint8Array) => void lines.push(Buffer.from(bytes).toString("utf8"));
      const manifest = await gatherSweep(plan, { parts, margins, write });
      const screenings = put(name, lines.join(""));
      put(`${name}.manifest.json`, JSON.stringify(manifest));
      const rows = lines.join("").trimEnd().split("\n");
      return { plan, manifest, screenings, text: lines.join(""), rows };
    },
  };
}

/** Listings beside the lamps: lamps, and things that share a word with them or none. */
function offers(size: number): { id: string; platform: string; title: string }[] {
  return Array.from({ length: size }, (_, number) => {
    const titles = [
      `Nimbu star lamp NB-${100 + (number % 12)}X`,
      `Garden chair ${number}`,
      "Star chart",
      "…",
    ];
    return { id: `L${number}`, platform: "bazaar", title: titles[number % 4] ?? "" };
  });
}

test("rows that name a record are those of a whole sweep, and of the others only what was not found is carried", async () => {
  let [carried, named] = [0, 0];
  await fc.assert(
    fc.asyncProperty(smallTrade, fc.boolean(), async ({ previous, next, ids, listings }, only) => {
      const { index, listings: put, swept } = place();
      const [before, after] = [index("before", previous), index("after", next)];
      const offered = put("listings.ndjson", listings);
      const asked = only ? { only: ["match", "review"] as const } : {};
      const old = await swept("old", { index: before, listings: [offered], ...asked });
      const since = { index: before, screenings: old.screenings };
      const inputs = { index: after, listings: [offered], ...asked };
      const [part, whole] = [
        await swept("part", { ...inputs, since }),
        await swept("whole", inputs),
      ];
      const isNamed = (row: string) => !row.includes('"matches":[]');
      const [some, all] = [part.rows.filter(isNamed), whole.rows.filter(isNamed)];
      for (const row of all) {
        if (ids.some((id) => row.includes(JSON.stringify(id)))) expect(some).toContain(row);
      }
      for (const row of some) expect(whole.rows).toContain(row);
      if (!only) {
        expect(part.rows.map(listingIdOf)).toEqual(whole.rows.map(listingIdOf));
        for (const row of part.rows) if (!isNamed(row)) expectCarried(row, old.rows, whole.rows);
      }
      expect(part.manifest.listings).toBe(whole.manifest.listings);
      carried += part.manifest.since?.carried ?? 0;
      named += some.length;
    }),
    { numRuns: 25 },
  );
  expect(carried).toBeGreaterThan(10);
  expect(named).toBeGreaterThan(10);
});

function listingIdOf(row: string): string {
  return JSON.parse(row).listingId;
}

function expectCarried(row: string, old: readonly string[], whole: readonly string[]) {
  expect(old.includes(row) || whole.includes(row)).toBe(true);
}

test("a list that did not change gives the rows and the counts that were, and screens again only what names records", async () => {
  const { index, listings, swept } = place();
  const inputs = { index: index("lamps", lamps), listings: [listings("offers", offers(80))] };
  const old = await swept("old", inputs, true);
  const since = { index: inputs.index, screenings: old.screenings };
  const again = await swept("again", { ...inputs, since }, true);
  expect(again.text).toBe(old.text);
  expect(again.manifest.counts).toEqual(old.manifest.counts);
  const { match, review } = old.manifest.counts;
  expect(again.manifest.since).toEqual({
    hash: old.manifest.hash,
    index: old.plan.index.sha256,
    carried: 80 - match - review,
    anew: match + review,
    added: 0,
    changed: 0,
    removed: 0,
  });
  expect(old.manifest.since).toBeUndefined();
  const third = { index: inputs.index, screenings: again.screenings };
  expect((await swept("third", { ...inputs, since: third }, true)).text).toBe(old.text);
});

test("records added, changed, retracted and gone are told apart, and what names them is of the new list", async () => {
  const { index, listings, swept } = place();
  const offered = [listings("offers", offers(80))];
  const before = index("before", lamps);
  const old = await swept("old", { index: before, listings: offered });
  const chart = {
    ...lamps[1],
    id: "kr:chart",
    products: [{ ...lamps[1]?.products[0], name: "Star chart", models: [] }],
  };
  const list = [
    { ...lamps[0], status: "retracted" },
    { ...lamps[1], territory: ["JP"] },
    ...lamps.slice(3),
    chart,
  ] as HazardRecord[];
  const after = index("after", list);
  const inputs = { index: after, listings: offered };
  const since = { index: before, screenings: old.screenings };
  const [part, whole] = [await swept("part", { ...inputs, since }), await swept("whole", inputs)];
  const changed = expect.arrayContaining(["kr:0", "kr:1"]);
  expect(part.plan.since).toMatchObject({ added: ["kr:chart"], changed, removed: 1 });
  expect(part.text).toBe(whole.text);
  expect(part.text).toContain("kr:chart");
  expect(part.manifest.since).toMatchObject({ added: 1, changed: 2, removed: 1 });
  expect(part.manifest.since?.carried).toBeGreaterThan(10);
});

test("a listing that is new or changed is screened, in any order of the catalogue; a changed price is a change", async () => {
  const { index, listings, swept } = place();
  const before = index("lamps", lamps);
  const catalogue = offers(40);
  const old = await swept("old", { index: before, listings: [listings("old.ndjson", catalogue)] });
  const chairs = old.manifest.counts["none-found"] + old.manifest.counts.unverifiable;
  const changed = catalogue.map((each, at) => {
    if (at === 1) return { ...each, title: "Nimbu star lamp NB-103X" };
    return at === 5 ? { ...each, price: { amount: "3", currency: "EUR" } } : each;
  });
  const next = [{ ...catalogue[9], id: "new" }, ...changed.reverse()];
  const inputs = { index: before, listings: [listings("new.ndjson", next)] };
  const since = { index: before, screenings: old.screenings };
  const part = await swept("part", { ...inputs, since });
  expect(part.text).toBe((await swept("whole", inputs)).text);
  expect(part.manifest.since?.carried).toBe(chairs - 2);
});

test("what a person has judged since is screened anew", async () => {
  const { index, listings, swept } = place();
  const chart = { ...offers(1)[0], title: "Star chart" };
  const inputs = { index: index("lamps", lamps), listings: [listings("one", [chart])] };
  const old = await swept("old", inputs);
  const judgement: Judgement = {
    listingId: "L0",
    platform: "bazaar",
    hazardId: "kr:3",
    verdict: "different",
    by: "reviewer-1",
    at: "2026-01-02T00:00:00Z",
    reason: "A chart.",
    hazardHash: "0".repeat(64),
    listingHash: "0".repeat(64),
  };
  const since = { index: inputs.index, screenings: old.screenings };
  expect((await swept("unjudged", { ...inputs, since })).manifest.since?.carried).toBe(1);
  const judged = await swept("judged", { ...inputs, since, judgements: [judgement] });
  expect(judged.manifest.since?.carried).toBe(0);
  expect(judged.manifest.judgements).toHaveLength(64);
});

test("threads give the rows of one process; a plan stays plain JSON", async () => {
  const { at, index, listings, swept } = place();
  const before = index("before", lamps.slice(1));
  const inputs = { index: index("after", lamps), listings: [listings("offers", offers(300))] };
  const old = await swept("old", { ...inputs, index: before });
  const since = { index: before, screenings: old.screenings };
  const alone = await swept("alone", { ...inputs, since });
  expect(readPlan(JSON.parse(JSON.stringify(alone.plan)))).toEqual(alone.plan);
  const parts = folderParts(join(at, "threads"));
  await sweepFiles(alone.plan, { parts, threads: 2 });
  expect(await gatherSweep(alone.plan, { parts })).toEqual(alone.manifest);
  expect(alone.manifest.since?.carried).toBeGreaterThan(100);
});

test("an earlier sweep made in another way is refused, and says in which", async () => {
  const { at, put, index, listings, swept } = place();
  const offered = [listings("offers", offers(40))];
  const before = index("before", lamps);
  const old = await swept("old", { index: before, listings: offered });
  const since = { index: before, screenings: old.screenings };
  const plan = (inputs: Partial<SweepInputs>) =>
    planSweep({ index: before, listings: offered, since, ...inputs });
  const other = index("other", lamps.slice(1));
  await expect(plan({ since: { ...since, index: other } })).rejects.toThrow("another index");
  const strict = index("strict", lamps, { thresholds: { review: 0.5, reviewSerious: 0.5 } });
  await expect(plan({ index: strict })).rejects.toThrow("version, thresholds or weights");
  const aliased = index("aliased", lamps, { brandAliases: [["Nimbu", "님부"]] });
  await expect(plan({ index: aliased })).rejects.toThrow("other brand aliases");
  const allowed = index("allowed", lamps, { allow: [{ sellerId: "S1" }] });
  await expect(plan({ index: allowed })).rejects.toThrow("other allowed pairs");
  await expect(plan({ minScore: 0.3 })).rejects.toThrow("other minScore");
  await expect(plan({ only: ["match"] })).rejects.toThrow("other only");
  const few = await swept("few", { index: before, listings: offered, only: ["match", "review"] });
  const others = [listings("others", offers(39))];
  const only = {
    only: ["match", "review"] as const,
    since: { ...since, screenings: few.screenings },
  };
  await expect(plan({ ...only, listings: others })).rejects.toThrow("match, review alone");
  await expect(plan(only)).resolves.toMatchObject({ since: { sameListings: true } });
  put("few.manifest.json", JSON.stringify({ ...few.manifest, complete: false }));
  await expect(plan(only)).rejects.toThrow("not complete");
  put("few.manifest.json", "{}");
  await expect(plan(only)).rejects.toThrow("no manifest of a sweep");
  await expect(plan({ since: { ...since, screenings: join(at, "none") } })).rejects.toThrow(
    "cannot be read",
  );
});

test("rows that changed since the plan, are cut off or name no revision are refused", async () => {
  const { put, index, listings, swept } = place();
  const inputs = { index: index("lamps", lamps), listings: [listings("offers", offers(40))] };
  const old = await swept("old", inputs);
  const since = { index: inputs.index, screenings: old.screenings };
  const plan = await planSweep({ ...inputs, since });
  appendFileSync(old.screenings, "\n");
  await expect(readEarlierRows(plan)).rejects.toThrow("changed since");
  const read = async (text: string) => {
    put("old", text);
    return readEarlierRows(await planSweep({ ...inputs, since }));
  };
  await expect(read(`${old.rows.slice(1).join("\n")}\n`)).rejects.toThrow(
    "39 rows and its manifest says 40",
  );
  await expect(read(old.text.replace(/,"revision":"[^"]+"/u, ""))).rejects.toThrow(
    "which revision",
  );
  for (const row of [
    "{}",
    '{"outcome":"review"}',
    '{"outcome":"review","reasons":[],"matches":{}}',
  ]) {
    await expect(read([row, ...old.rows.slice(1), ""].join("\n"))).rejects.toThrow(
      "a line is no row of a sweep",
    );
  }
  await expect(read(`null\n${old.text}`)).rejects.toThrow("in this format. Name what");
  await expect(read(old.text.replace("{", "["))).rejects.toThrow("cannot be gone on from");
  expect(await read(old.text)).toBeDefined();
  expect(readFileSync(old.screenings, "utf8")).toBe(old.text);
});

test("nothing is carried over to an empty list, nor from one", async () => {
  const { index, listings, swept } = place();
  const offered = [listings("offers", offers(8))];
  const [none, some] = [index("none", []), index("some", lamps)];
  const [fromNone, fromSome] = [
    await swept("fromNone", { index: none, listings: offered }),
    await swept("fromSome", { index: some, listings: offered }),
  ];
  const grown = {
    index: some,
    listings: offered,
    since: { index: none, screenings: fromNone.screenings },
  };
  const shrunk = {
    index: none,
    listings: offered,
    since: { index: some, screenings: fromSome.screenings },
  };
  expect((await swept("grown", grown)).text).toBe(fromSome.text);
  expect((await swept("shrunk", shrunk)).text).toBe(fromNone.text);
});

test("a sweep of no listings can be gone on from", async () => {
  const { index, listings, swept } = place();
  const lists = index("lamps", lamps);
  const none = await swept("none", { index: lists, listings: [listings("no-offers", [])] });
  const offered = [listings("offers", offers(8))];
  const since = { index: lists, screenings: none.screenings };
  const whole = await swept("whole", { index: lists, listings: offered });
  const grown = await swept("grown", { index: lists, listings: offered, since });
  expect(grown.text).toBe(whole.text);
  expect(grown.manifest.since).toMatchObject({ carried: 0, anew: 8 });
});
