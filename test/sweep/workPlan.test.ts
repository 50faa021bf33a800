import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  chunksOf,
  folderParts,
  type JobEngine,
  openMatcher,
  planSweep,
  screenChunk,
  type WorkedChunk,
  workPlan,
} from "safepact/sweep";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";
import { catalogue, layOut } from "./support/catalogue.ts";

const folder = temporaryFolder();
let folders = 0;

async function planned() {
  const at = folder.path(`work-${++folders}`);
  mkdirSync(at);
  const { listings, index } = layOut(at, catalogue(120));
  const plan = await planSweep({ listings: [listings], index, chunkBytes: 4096 });
  return { plan, parts: folderParts(join(at, "parts")), chunks: chunksOf(plan) };
}

/** A queue in memory that keeps what it was asked for, and hands each chunk out as often as told. */
function queue(times: number, asked: (readonly number[])[] = []): JobEngine {
  const waiting: number[] = [];
  return {
    ask: async (chunks) => {
      asked.push(chunks);
      for (let n = 0; n < times; n++) waiting.push(...chunks);
      await Promise.resolve();
    },
    take: async () => {
      const n = await Promise.resolve(waiting.shift());
      const settled = () => Promise.resolve();
      return n === undefined ? undefined : { n, lastTry: true, done: settled, fail: settled };
    },
  };
}

test("a worker tells of each chunk how many listings it screened, and of what others had done that it was there", async () => {
  const { plan, parts, chunks } = await planned();
  expect(chunks).toBeGreaterThan(2);
  const told: WorkedChunk[] = [];
  const options = { parts, onChunk: (chunk: WorkedChunk) => void told.push(chunk) };
  expect(await workPlan(plan, queue(2), options)).toBe(true);
  const sum = (state: string) => {
    const some = told.filter((chunk) => chunk.state === state);
    return [some.length, some.reduce((listings, chunk) => listings + chunk.listings, 0)];
  };
  expect(sum("done")).toEqual([chunks, 120]);
  expect(sum("there")).toEqual([chunks, 0]);
  expect(told).toHaveLength(2 * chunks);
  expect(new Set(told.map(({ n }) => n)).size).toBe(chunks);
  expect(told.every(({ milliseconds }) => milliseconds >= 0 && milliseconds < 60_000)).toBe(true);
});

test("a queue that is empty is asked for the chunks without a part only, and one that lost them again", async () => {
  const { plan, parts, chunks } = await planned();
  await screenChunk(plan, 1, { parts, matcher: await openMatcher(plan) });
  const open = Array.from({ length: chunks }, (_, n) => n).filter((n) => n !== 1);
  const asked: (readonly number[])[] = [];
  let lost = 0;
  const forgetful = queue(1, asked);
  const ask: JobEngine["ask"] = async (wanted) => {
    lost += 1;
    if (lost === 1) asked.push(wanted);
    else await forgetful.ask(wanted);
  };
  const options = { parts, idle: 1, patience: 20 };
  expect(await workPlan(plan, { ...forgetful, ask }, options)).toBe(true);
  expect(asked).toEqual([open, open]);
});

test("a worker that is asked to leave ends after its chunk, and the next goes on", async () => {
  const { plan, parts, chunks } = await planned();
  const leaving = new AbortController();
  const engine = queue(1);
  const onChunk = () => leaving.abort();
  expect(await workPlan(plan, engine, { parts, signal: leaving.signal, onChunk })).toBe(false);
  expect(await parts.list()).toHaveLength(1);
  expect(await workPlan(plan, engine, { parts })).toBe(true);
  expect(await parts.list()).toHaveLength(chunks);
});
