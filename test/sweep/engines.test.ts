import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  chunksOf,
  folderParts,
  gatherSweep,
  openMatcher,
  planSweep,
  type SweepPlan,
  screenChunk,
  type WorkedChunk,
  workPlan,
} from "safepact/sweep";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bullmqEngine } from "../../examples/engines/bullmqEngine.ts";
import { partName } from "../../src/sweep/parts/partStore.ts";
import { bundledCli, runProcess } from "../cli/support/bundledCli.ts";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";
import {
  isInstalled,
  postgresFolder,
  startPostgres,
  startRedis,
  type TestServer,
} from "../support/servers.ts";
import { catalogue, layOut } from "./support/catalogue.ts";

// One plan under every scheduler gives one hash. Servers are Debian's, started and stopped here by process id.

const folder = temporaryFolder();
const kills = Number(process.env["SAFEPACT_KILLS"] ?? 3);
let program = "";
let plan: SweepPlan;
let planPath = "";
let proof = "";
const servers: TestServer[] = [];

beforeAll(async () => {
  program = await bundledCli("cli-engines");
  const paths = layOut(folder.path(""), catalogue(2400));
  plan = await planSweep({ listings: [paths.listings], index: paths.index, chunkBytes: 8192 });
  planPath = folder.put("plan.json", JSON.stringify(plan));
  const parts = folderParts(folder.path("alone"));
  const matcher = await openMatcher(plan);
  for (let n = 0; n < chunksOf(plan); n++) await screenChunk(plan, n, { parts, matcher });
  proof = (await gatherSweep(plan, { parts })).hash;
}, 240_000);

afterAll(async () => {
  for (const server of servers) await server.remove();
});

async function hashOf(name: string): Promise<string> {
  const manifest = await gatherSweep(plan, { parts: folderParts(folder.path(name)) });
  expect(manifest).toMatchObject({ complete: true, listings: 2400 });
  return manifest.hash;
}

test("the built command with one and four threads gives the hash", async () => {
  for (const threads of [1, 4]) {
    const parts = folder.path(`threads-${threads}`);
    const { code } = await runProcess(process.execPath, [
      program,
      "sweep",
      "--plan",
      planPath,
      "--parts",
      parts,
      "--threads",
      String(threads),
    ]);
    expect(code).toBe(0);
    expect(await hashOf(`threads-${threads}`)).toBe(proof);
  }
});

test("killed at random moments, the local sweep goes on to the hash, and no finished chunk is done again", async () => {
  const parts = folder.path("killed");
  const argv = [program, "sweep", "--plan", planPath, "--parts", parts, "--threads", "2", "--json"];
  const store = folderParts(parts);
  for (let turn = 0; turn < kills; turn++) {
    await runProcess(process.execPath, argv, { killAfter: 200 + Math.random() * 2500 });
  }
  const before = (await store.list()).length;
  const { code, out } = await runProcess(process.execPath, argv);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ before, done: chunksOf(plan) - before });
  expect(await hashOf("killed")).toBe(proof);
});

test.skipIf(!isInstalled("parallel"))(
  "eight shards under GNU parallel give the hash (skipped where parallel is not installed)",
  async () => {
    const parts = folder.path("parallel");
    const command = `seq 0 7 | parallel --will-cite -j 2 "${process.execPath}" "${program}" sweep --plan ${planPath} --parts ${parts} --shard {}/8`;
    expect((await runProcess("sh", ["-c", command])).code).toBe(0);
    expect(await hashOf("parallel")).toBe(proof);
  },
);

const bin = postgresFolder();

test.skipIf(bin === undefined)(
  "three pg-boss workers give the hash, though workers and PostgreSQL are killed (skipped where PostgreSQL is not installed)",
  async () => {
    const postgres = await startPostgres(bin ?? "");
    servers.push(postgres);
    const parts = folder.path("pg-boss");
    const url = `postgres://safepact@127.0.0.1:${postgres.port}/postgres`;
    const lines: string[] = [];
    const argv = [
      program,
      "worker",
      "--engine",
      "pg-boss",
      "--plan",
      planPath,
      "--parts",
      parts,
      "--expire",
      "5",
      "--json",
    ];
    const worker = () => {
      const child = spawn(process.execPath, argv, {
        env: { ...process.env, SAFEPACT_ENGINE_URL: url },
        stdio: ["ignore", "pipe", "ignore"],
      });
      child.stdout.on("data", (data: Buffer) => lines.push(data.toString()));
      const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
      return { child, ended };
    };
    const crew = [worker(), worker(), worker()];
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let turn = 0; turn < kills; turn++) {
      await pause(300 + Math.random() * 1500);
      const place = turn % crew.length;
      crew[place]?.child.kill("SIGKILL");
      await crew[place]?.ended;
      crew[place] = worker();
    }
    for (let turn = 0; turn < Math.ceil(kills / 4); turn++) {
      await postgres.kill();
      await postgres.start();
      await pause(500);
    }
    // Workers that lost the database ended with an error; a supervisor starts them again.
    for (let turn = 0; turn < 20; turn++) {
      const codes = await Promise.all(crew.map(({ ended }) => ended));
      for (const [place, code] of codes.entries()) if (code !== 0) crew[place] = worker();
      if (codes.every((code) => code === 0)) break;
    }
    expect(await hashOf("pg-boss")).toBe(proof);
    const done = lines
      .join("")
      .split("\n")
      .filter((line) => line.startsWith("{") && line.endsWith("}"))
      .map((line) => JSON.parse(line) as WorkedChunk)
      .filter(({ state }) => state === "done")
      .map(({ n }) => n);
    expect(new Set(done).size).toBe(done.length);
  },
  900_000,
);

test.skipIf(bin === undefined)(
  "a worker leaves well on SIGTERM (skipped where PostgreSQL is not installed)",
  async () => {
    const [postgres] = servers;
    const url = `postgres://safepact@127.0.0.1:${postgres?.port}/postgres`;
    const parts = folder.path("leaving");
    mkdirSync(parts);
    const child = spawn(
      process.execPath,
      [
        program,
        "worker",
        "--engine",
        "pg-boss",
        "--url",
        url,
        "--plan",
        planPath,
        "--parts",
        parts,
        "--json",
      ],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    let err = "";
    child.stderr.on("data", (data: Buffer) => {
      err += data.toString();
    });
    child.stdout.once("data", () => child.kill("SIGTERM"));
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(0);
    expect(err).toContain("Left when asked to");
  },
);

test.skipIf(!isInstalled("redis-server"))(
  "three BullMQ workers give the hash, though Redis is emptied (skipped where Redis is not installed)",
  async () => {
    const redis = await startRedis();
    servers.push(redis);
    const parts = folderParts(folder.path("bullmq"));
    const done: number[] = [];
    const onChunk = ({ n, state }: WorkedChunk) => void (state === "done" && done.push(n));
    const engines = [1, 2, 3].map(() =>
      bullmqEngine({ host: "127.0.0.1", port: redis.port }, plan),
    );
    const work = engines.map((engine) =>
      workPlan(plan, engine, { parts, onChunk, idle: 50, patience: 500 }),
    );
    while ((await parts.list()).length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
    await runProcess("redis-cli", ["-p", String(redis.port), "flushall"]);
    expect(await Promise.all(work)).toEqual([true, true, true]);
    for (const engine of engines) await engine.close();
    expect(await hashOf("bullmq")).toBe(proof);
    expect(new Set(done).size).toBe(done.length);
  },
);

test("an engine's last try that fails sets the chunk aside, and the plan ends", async () => {
  const parts = folderParts(folder.path("failing"));
  const broken = {
    ...plan,
    sources: [{ ...(plan.sources[0] as SweepPlan["sources"][number]), etag: "other" }],
  };
  const waiting: { n: number; tries: number }[] = [];
  const states: string[] = [];
  await workPlan(
    broken,
    {
      ask: (chunks) => {
        waiting.push(...chunks.slice(0, 2).map((n) => ({ n, tries: 0 })));
        for (const n of chunks.slice(2))
          writeFileSync(join(folder.path("failing"), partName(n)), "");
        return Promise.resolve();
      },
      take: () => {
        const next = waiting.shift();
        if (next === undefined) return Promise.resolve(undefined);
        const { n, tries } = next;
        const again = () => Promise.resolve(void waiting.push({ n, tries: tries + 1 }));
        return Promise.resolve({
          n,
          lastTry: tries === 1,
          done: () => Promise.resolve(),
          fail: again,
        });
      },
    },
    {
      parts: {
        ...parts,
        list: async () => {
          mkdirSync(folder.path("failing"), { recursive: true });
          return await parts.list();
        },
      },
      onChunk: ({ state }) => void states.push(state),
    },
  );
  expect(states.sort()).toEqual(["failed", "failed", "set-aside", "set-aside"]);
});
