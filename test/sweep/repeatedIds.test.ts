import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { ndjson, readListings } from "safepact/feeds";
import {
  chunksOf,
  folderParts,
  gatherSweep,
  openMatcher,
  type PartStore,
  planSweep,
  type SweepInputs,
  type SweepPlan,
  screenChunk,
} from "safepact/sweep";
import { expect, test } from "vitest";
import { createRepeats } from "../../src/sweep/gather/createRepeats.ts";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";
import { layOut } from "./support/catalogue.ts";

const folder = temporaryFolder();
let folders = 0;

/** Listings of about 300 bytes. */
function linesOf(ids: readonly string[]): string {
  return ids
    .map((id) => `${JSON.stringify({ id, title: "Garden chair", description: "x".repeat(250) })}\n`)
    .join("");
}

/** Plans and screens files of listings. */
async function swept(files: readonly (string | Buffer)[], options: Partial<SweepInputs> = {}) {
  const at = folder.path(`repeats-${++folders}`);
  mkdirSync(at);
  const { index } = layOut(at, "");
  const listings = files.map((content, n) => {
    const path = join(at, `${n}.ndjson`);
    writeFileSync(path, content);
    return path;
  });
  const plan = await planSweep({ index, listings, chunkBytes: 1024, ...options });
  const parts = folderParts(join(at, "parts"));
  const matcher = await openMatcher(plan);
  for (let n = 0; n < chunksOf(plan); n++) await screenChunk(plan, n, { parts, matcher });
  return { at, plan, parts };
}

async function repeated(plan: SweepPlan, parts: PartStore) {
  const { issues, idsCompared, listings, hash } = await gatherSweep(plan, { parts });
  const found = issues.find(({ code }) => code === "duplicate-id");
  return { count: found?.count ?? 0, example: found?.example, idsCompared, listings, hash };
}

/** How often a reader of the whole file tells that an id occurred before. */
async function repeatedInOne(file: string): Promise<number> {
  let count = 0;
  for await (const { issues } of readListings(ndjson, file)) {
    count += issues.filter(({ code }) => code === "duplicate-id").length;
  }
  return count;
}

test("an id that stands in two chunks is told with both places, as often as a reader of the whole file tells it", async () => {
  const ids = Array.from({ length: 40 }, (_, number) => `L${number}`);
  const file = linesOf([...ids, "L7", "L7", "L39"]);
  const { plan, parts } = await swept([file]);
  expect(chunksOf(plan)).toBeGreaterThan(10);
  const { count, idsCompared } = await repeated(plan, parts);
  expect([count, idsCompared]).toEqual([await repeatedInOne(file), 43]);
  const far = await swept([linesOf([...ids, "L7"])]);
  const path = join(far.at, "0.ndjson");
  expect((await repeated(far.plan, far.parts)).example).toBe(
    `${path}, bytes 11264 to 12288: id: The id "L7" stands in ${path}, bytes 2048 to 3072 too. Keep one of the two, usually the later.`,
  );
  expect(readFileSync(path).subarray(2048, 3072).toString()).toContain('"id":"L7"');
});

test("chunks of any size, with and without rows of every outcome, tell as many repeated ids as a reader of the whole file", async () => {
  const id = fc.constantFrom(
    "1",
    "2",
    "3",
    "4",
    "5",
    'a"b',
    'a","platform":',
    "c\\",
    "별",
    "a\u2028b",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(id, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1024, max: 4000 }),
      fc.boolean(),
      async (ids, chunkBytes, all) => {
        const file = linesOf(ids);
        const { plan, parts } = await swept([file], {
          chunkBytes,
          ...(!all && { only: ["match", "review"] }),
        });
        const { count, idsCompared } = await repeated(plan, parts);
        expect([count, idsCompared]).toEqual([await repeatedInOne(file), ids.length]);
      },
    ),
    { numRuns: 25 },
  );
});

test("an id that stands in two files is told, also of one that is packed", async () => {
  const files = [linesOf(["A", "B"]), gzipSync(linesOf(["C", "B", "D"]))];
  const { plan, parts, at } = await swept(files);
  const { count, example } = await repeated(plan, parts);
  expect(count).toBe(1);
  expect(example).toContain(
    `${join(at, "1.ndjson")}: id: The id "B" stands in ${join(at, "0.ndjson")} too.`,
  );
});

test("parts are read a second time only where an id seems to be there before; their hash stays the same", async () => {
  const ids = Array.from({ length: 60 }, (_, number) => `L${number}`);
  for (const [list, times] of [
    [ids, 1],
    [[...ids, "L0"], 2],
  ] as const) {
    const { plan, parts } = await swept([linesOf(list)]);
    let reads = 0;
    const counting = { ...parts, read: (name: string) => (reads++, parts.read(name)) };
    await gatherSweep(plan, { parts: counting });
    expect(reads).toBe(chunksOf(plan) * times);
  }
});

test("where parts of an earlier version do not name listings without a row, it is said how many were not compared", async () => {
  const ids = Array.from({ length: 20 }, (_, number) => `L${number}`);
  const { plan, parts } = await swept([linesOf([...ids, "L0"])], { only: ["match"] });
  const old: PartStore = {
    ...parts,
    read: async (name) => {
      const text = Buffer.from(await parts.read(name)).toString("utf8");
      return Buffer.from(text.replace(/,"unwritten":\[[^\]]*\]/u, ""));
    },
  };
  const [now, before] = [await repeated(plan, parts), await repeated(plan, old)];
  expect(now).toMatchObject({ count: 1, idsCompared: 21, listings: 21 });
  expect(before).toMatchObject({ count: 0, idsCompared: 0, listings: 21, hash: now.hash });
});

test("a filter with too many ids in it makes no wrong claim, and beyond the bound it is counted what was not compared", async () => {
  const { plan } = await swept([linesOf(["A", "B", "C", "D", "E", "F", "G", "H"])]);
  const chunks = Array.from({ length: chunksOf(plan) }, (_, chunk) =>
    Array.from({ length: 30_000 }, (__, number) => `${chunk}-${number}`),
  );
  chunks[1]?.push("0-7");
  const idsOf = async (n: number) => chunks[n] ?? [];
  const all = chunks.flat().length;
  const repeats = createRepeats(plan);
  for (const ids of chunks) repeats.note(ids);
  expect(repeats.compared()).toBe(all);
  expect(await repeats.find(idsOf)).toMatchObject({ count: 1 });
  const bounded = createRepeats(plan, 100);
  for (const ids of chunks) bounded.note(ids);
  expect(bounded.compared()).toBeLessThan(all);
  expect((await bounded.find(idsOf))?.count ?? 0).toBeLessThanOrEqual(1);
});
