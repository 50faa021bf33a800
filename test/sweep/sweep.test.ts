import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { createMatcher } from "safepact/match";
import { orThrow, parseListing } from "safepact/model";
import {
  chunksOf,
  folderParts,
  gatherSweep,
  httpParts,
  openMatcher,
  type PartStore,
  planSweep,
  readPlan,
  type SweepPlan,
  screenChunk,
  sweepFiles,
} from "safepact/sweep";
import { afterAll, expect, test } from "vitest";
import { errorName, partName } from "../../src/sweep/parts/partStore.ts";
import { revisionOf } from "../../src/sweep/since/revisionOf.ts";
import { linesOfRange } from "../../src/sweep/source/linesOfRange.ts";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";
import { catalogue, lamps, layOut } from "./support/catalogue.ts";

const folder = temporaryFolder();
let folders = 0;

function freshFolder(): string {
  const path = folder.path(`sweep-${++folders}`);
  mkdirSync(path);
  return path;
}

async function planned(listings = catalogue(600)) {
  const at = freshFolder();
  const paths = layOut(at, listings);
  const plan = await planSweep({
    listings: [paths.listings],
    index: paths.index,
    chunkBytes: 4096,
  });
  return { at, plan, ...paths, parts: folderParts(join(at, "parts")) };
}

/** Screens every chunk in this process: threads have tests of their own. */
async function swept(plan: SweepPlan, parts: PartStore): Promise<void> {
  const matcher = await openMatcher(plan);
  for (let n = 0; n < chunksOf(plan); n++) await screenChunk(plan, n, { parts, matcher });
}

async function gathered(plan: SweepPlan, parts: PartStore) {
  const rows: string[] = [];
  const manifest = await gatherSweep(plan, {
    parts,
    write: (bytes) => void rows.push(Buffer.from(bytes).toString("utf8")),
  });
  return { manifest, rows: rows.join("") };
}

test("ranges cut anywhere share no line and lose none", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", "한", " "), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 20 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, ended, size, piece) => {
        const bytes = Buffer.from(lines.join("\n") + (ended ? "\n" : ""));
        async function* read(from: number) {
          await Promise.resolve();
          for (let at = from; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
        }
        const ranges: string[] = [];
        for (let from = 0; from < bytes.length; from += size) {
          const pieces: Uint8Array[] = [];
          const to = Math.min(from + size, bytes.length);
          for await (const each of linesOfRange({ from, to }, read)) pieces.push(Buffer.from(each));
          ranges.push(Buffer.concat(pieces).toString("utf8"));
        }
        expect(ranges.join("")).toBe(bytes.toString("utf8"));
        const full = ranges.filter((range) => range !== "");
        for (const range of full.slice(0, -1)) expect(range.endsWith("\n")).toBe(true);
      },
    ),
  );
});

test("a sweep gives each listing once, in order, as the matcher screens it", async () => {
  const { plan, parts, listings } = await planned();
  expect(chunksOf(plan)).toBeGreaterThan(10);
  await swept(plan, parts);
  const { manifest, rows } = await gathered(plan, parts);
  const matcher = createMatcher(lamps);
  const alone = readFileSync(listings, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const listing = orThrow(parseListing(JSON.parse(line)));
      const { list: _list, algorithm: _algorithm, ...row } = matcher.screen(listing);
      return `${JSON.stringify({ ...row, revision: revisionOf(listing) })}\n`;
    });
  expect(rows).toBe(alone.join(""));
  expect(manifest).toMatchObject({ complete: true, listings: 600, refused: 0, missing: [] });
  expect(manifest.list.version).toBe(
    matcher.screen(orThrow(parseListing({ id: "1", title: "x" }))).list.version,
  );
  expect(manifest.counts.match).toBeGreaterThan(0);
  expect(manifest.counts.review).toBeGreaterThan(0);
});

test("one and four threads, and chunks in any order, give one hash; nothing done is done again", async () => {
  const { plan, parts, at, listings } = await planned();
  const one = await sweepFiles(plan, { parts, threads: 1 });
  const bytes = statSync(listings).size;
  const { counts } = await gatherSweep(plan, { parts });
  const whole = { chunks: chunksOf(plan), setAside: [], bytes, bytesDone: bytes };
  const now = {
    done: chunksOf(plan),
    before: 0,
    bytesNow: bytes,
    listings: 600,
    refused: 0,
    counts,
  };
  expect(one).toEqual({ ...whole, ...now });
  const four = folderParts(join(at, "four"));
  await sweepFiles(plan, { parts: four, threads: 4 });
  const backwards = folderParts(join(at, "backwards"));
  const matcher = await openMatcher(plan);
  for (let n = chunksOf(plan) - 1; n >= 0; n--) {
    await screenChunk(plan, n, { parts: backwards, matcher });
  }
  const hashes = [parts, four, backwards].map(
    async (store) => (await gatherSweep(plan, { parts: store })).hash,
  );
  expect(new Set(await Promise.all(hashes)).size).toBe(1);
  const again = await sweepFiles(plan, { parts, threads: 4 });
  const none = { match: 0, review: 0, "none-found": 0, unverifiable: 0 };
  const then = {
    done: 0,
    before: chunksOf(plan),
    bytesNow: 0,
    listings: 0,
    refused: 0,
    counts: none,
  };
  expect(again).toEqual({ ...whole, ...then });
});

test("a plan is plain JSON and stays small however large the sources are", async () => {
  const { plan } = await planned();
  expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  expect(() => readPlan({ ...plan, id: "mine" })).toThrow("This is no plan");
  const size = 50e9;
  const huge = {
    ...plan,
    sources: [{ ...plan.sources[0], size, chunks: Math.ceil(size / plan.chunkBytes) }],
  };
  expect(JSON.stringify(huge).length).toBeLessThan(2000);
});

test("a source or an index that changed since the plan is refused", async () => {
  const grown = await planned();
  appendFileSync(grown.listings, "\n");
  await expect(screenChunk(grown.plan, 0, { parts: grown.parts })).rejects.toThrow("changed since");
  const touched = await planned();
  utimesSync(touched.listings, 1, 1);
  await expect(screenChunk(touched.plan, 0, { parts: touched.parts })).rejects.toThrow(
    "changed since",
  );
  const other = await planned();
  writeFileSync(other.index, createMatcher([]).toBytes());
  await expect(screenChunk(other.plan, 0, { parts: other.parts })).rejects.toThrow("not the index");
});

test("a line too long for any reader and a cut gzip set their chunk aside, and the rest finishes", async () => {
  const at = freshFolder();
  const paths = layOut(at, catalogue(40));
  const long = join(at, "long.ndjson");
  writeFileSync(long, `${JSON.stringify({ id: "X", title: "x".repeat(50_000_000) })}\n`);
  const cut = join(at, "cut.ndjson.gz");
  writeFileSync(cut, gzipSync(catalogue(300)).subarray(0, 900));
  const whole = join(at, "whole.ndjson.gz");
  writeFileSync(whole, gzipSync(catalogue(30)));
  const plan = await planSweep({
    listings: [paths.listings, long, cut, whole],
    index: paths.index,
    chunkBytes: 64 * 1024 * 1024,
  });
  const parts = folderParts(join(at, "parts"));
  const { setAside, listings, bytesDone, bytes } = await sweepFiles(plan, {
    parts,
    threads: 2,
    attempts: 2,
  });
  expect(bytesDone).toBe(bytes);
  expect([...setAside].sort()).toEqual([1, 2]);
  expect(listings).toBe(70);
  const { complete, setAside: why } = await gatherSweep(plan, { parts });
  expect(complete).toBe(false);
  expect(why.map(({ n, code, attempts }) => [n, code, attempts])).toEqual([
    [1, "LIMIT_EXCEEDED", 2],
    [2, "INPUT_UNREADABLE", 2],
  ]);
});

test("barcodes are counted in every part and told together, unless a part of an earlier version does not say", async () => {
  const listing = (number: number) =>
    lineOf({ id: `L${number}`, gtin: number % 3 === 0 ? "8.71293E+12" : "4006381333931" });
  const { plan, parts } = await planned(
    Array.from({ length: 90 }, (_, number) => listing(number)).join(""),
  );
  expect(chunksOf(plan)).toBeGreaterThan(1);
  await swept(plan, parts);
  const { hash, barcodes } = await gatherSweep(plan, { parts });
  expect(barcodes).toEqual({ sound: 60, damaged: 30 });
  const old: PartStore = {
    ...parts,
    read: async (name) => {
      const text = Buffer.from(await parts.read(name)).toString("utf8");
      return Buffer.from(text.replace(/,"barcodes":\{[^}]*\}/u, ""));
    },
  };
  const earlier = await gatherSweep(plan, { parts: old });
  expect([earlier.hash, "barcodes" in earlier]).toEqual([hash, false]);
});

function lineOf({ id, gtin }: { readonly id: string; readonly gtin: string }): string {
  const identifiers = [{ scheme: "gtin", value: gtin }];
  return `${JSON.stringify({ id, title: "Star lamp", identifiers })}\n`;
}

test("bad rows are counted with an example, and cost only themselves", async () => {
  const { plan, parts } = await planned(`${catalogue(5)}not json\n{"id":"L9"}\n${catalogue(2)}`);
  await swept(plan, parts);
  const { listings, refused, issues } = await gatherSweep(plan, { parts });
  expect([listings, refused]).toEqual([7, 2]);
  expect(issues.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
});

test("rows of outcomes not asked for are counted only", async () => {
  const { index, listings, at } = await planned();
  const plan = await planSweep({ index, listings: [listings], only: ["match", "review"] });
  const parts = folderParts(join(at, "only"));
  await swept(plan, parts);
  const { manifest, rows } = await gathered(plan, parts);
  expect(rows.trimEnd().split("\n")).toHaveLength(manifest.counts.match + manifest.counts.review);
  expect(manifest.counts["none-found"]).toBeGreaterThan(400);
});

test("a damaged part and a part of another plan are refused", async () => {
  const { plan, parts, at, index, listings } = await planned(catalogue(10));
  await swept(plan, parts);
  const other = await planSweep({ index, listings: [listings], limit: 1 });
  await expect(gatherSweep(other, { parts })).rejects.toThrow("another plan");
  const file = join(at, "parts", partName(0));
  writeFileSync(file, readFileSync(file, "utf8").replace("L1", "L2"));
  await expect(gatherSweep(plan, { parts })).rejects.toThrow("damaged");
});

test("stopped in the middle, finished parts stay and the sweep goes on from them", async () => {
  const { plan, parts } = await planned(catalogue(3000));
  const stop = new AbortController();
  const run = sweepFiles(plan, {
    parts,
    threads: 2,
    signal: stop.signal,
    onProgress: ({ done }) => done >= 5 && stop.abort(new Error("enough")),
  });
  await expect(run).rejects.toThrow("enough");
  const before = (await parts.list()).length;
  expect(before).toBeGreaterThanOrEqual(5);
  const rest = await sweepFiles(plan, { parts, threads: 2 });
  expect(rest.before).toBe(before);
  expect(rest.before + rest.done).toBe(chunksOf(plan));
});

// A store and a source behind HTTP, as S3-compatible servers answer.
const objects = new Map<string, Buffer>();
const server = createServer((request, response) => {
  const name = (request.url ?? "").slice(1).split("?")[0] ?? "";
  const object = objects.get(name);
  if (request.method === "PUT") {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const taken = objects.has(name) && request.headers["if-none-match"] === "*";
      if (!taken) objects.set(name, Buffer.concat(pieces));
      response.writeHead(taken ? 412 : 200).end();
    });
    return;
  }
  if (!object) return void response.writeHead(404).end();
  const [, from, to] = /bytes=(\d+)-(\d*)/u.exec(request.headers.range ?? "") ?? [];
  const etag = `"${object.length}-${object[0]}"`;
  if (from === undefined)
    return void response.writeHead(200, { etag }).end(request.method === "HEAD" ? "" : object);
  const last =
    to === "" || to === undefined ? object.length - 1 : Math.min(Number(to), object.length - 1);
  response
    .writeHead(206, { etag, "content-range": `bytes ${from}-${last}/${object.length}` })
    .end(object.subarray(Number(from), last + 1));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => void server.close());
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

test("listings, index and parts behind HTTP give the rows of files; a changed source is refused", async () => {
  const { listings, index, plan: local, parts: localParts } = await planned();
  objects.set("listings.ndjson", readFileSync(listings));
  objects.set("index", readFileSync(index));
  const plan = await planSweep({
    listings: [`${base}/listings.ndjson?signature=secret`],
    index: `${base}/index`,
    chunkBytes: 4096,
  });
  const parts = httpParts({
    address: (name) => `${base}/parts/${name}`,
    list: () =>
      Promise.resolve(
        [...objects.keys()].filter((key) => key.startsWith("parts/")).map((key) => key.slice(6)),
      ),
  });
  await sweepFiles(plan, { parts, threads: 2 });
  await swept(local, localParts);
  const overHttp = await gathered(plan, parts);
  expect(overHttp.rows).toBe((await gathered(local, localParts)).rows);
  expect(JSON.stringify(overHttp.manifest)).not.toContain("secret");
  expect(await parts.putIfAbsent(partName(0), Buffer.from("x"))).toBe(false);
  expect(await parts.has(errorName(0))).toBe(false);
  objects.set("listings.ndjson", Buffer.from(`${catalogue(3)}`));
  const changed = screenChunk(plan, 3, { parts: folderParts(freshFolder()) });
  await expect(changed).rejects.toThrow("changed since");
  await expect(changed).rejects.not.toThrow("secret");
});
