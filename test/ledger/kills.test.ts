import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  appendEvents,
  type Checkpoint,
  type Db,
  readLedger,
  type SealedEvent,
  sealLedger,
  verifyLedger,
} from "safepact/ledger";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";
import { bundleForNode } from "../support/bundleForNode.ts";
import { startPostgres } from "../support/servers.ts";
import { all, block, isSealed, keys, noon, origin, shop } from "./support/events.ts";
import {
  betterSqlite,
  newLedger,
  openSqlite,
  poolOf,
  postgresBin,
  type Store,
  storeOf,
} from "./support/stores.ts";

// What was acknowledged is there, once, whoever dies and when. `npm run verify` kills many times more.

const kills = Number(process.env["SAFEPACT_LEDGER_KILLS"] ?? 20);
const serverKills = Number(process.env["SAFEPACT_SERVER_KILLS"] ?? 2);
const folder = temporaryFolder();
const root = fileURLToPath(new URL("../..", import.meta.url));
const seal = (store: Parameters<typeof sealLedger>[0]): Promise<Checkpoint> =>
  sealLedger(store, { origin, signer: shop, now: noon });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ids of all events, which must be whole and without a gap. */
async function idsIn(ledger: Parameters<typeof sealLedger>[0]): Promise<string[]> {
  const checkpoint = await seal(ledger);
  const entries = await ledger.transaction((db) => all(readLedger(db)));
  expect(entries.map(({ position }) => position)).toEqual([...entries.keys()]);
  expect(await verifyLedger(entries, { checkpoint, keys })).toMatchObject({
    ok: true,
    value: { events: entries.length },
  });
  return entries.filter(isSealed).map(({ event }: SealedEvent) => event.id);
}

test.skipIf(betterSqlite === undefined)(
  "writers and sealers of SQLite are killed, and nothing acknowledged is lost or there twice (skipped where better-sqlite3 is not installed)",
  async () => {
    const outDir = await bundleForNode({
      entry: { ledger: "src/ledger/index.ts" },
      outDir: ".cache/ledger-kills",
    });
    const file = folder.path("ledger.db");
    const key = folder.put("key.jwk", JSON.stringify(shop));
    const store: Store = await openSqlite(betterSqlite, file);
    const ledger = await newLedger(store, "safepact_");
    await store.exec("CREATE TABLE blocked (id TEXT NOT NULL PRIMARY KEY) STRICT");
    const said: string[] = [];
    let next = 0;
    const start = (first: string): ChildProcess => {
      const worker = join(root, "test/support/ledgerWorker.mjs");
      const child = spawn(process.execPath, [worker, join(outDir, "ledger.js"), file, key, first], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      child.stdout?.on("data", (data: Buffer) => void said.push(data.toString()));
      return child;
    };
    const ended = (child: ChildProcess) => new Promise((resolve) => child.once("close", resolve));
    const acknowledged = () =>
      said
        .join("")
        .split("\n")
        .filter((line) => line.startsWith("e-"));
    let sealer = start("seal");
    for (let turn = 0; turn < kills; turn++) {
      const before = said.length;
      const writer = start(String(next));
      next += 100_000;
      while (said.slice(before).join("").includes("e-") === false && writer.exitCode === null)
        await pause(5);
      await pause(Math.random() * 60);
      writer.kill("SIGKILL");
      await ended(writer);
      if (turn % 2 === 0) {
        sealer.kill("SIGKILL");
        await ended(sealer);
        sealer = start("seal");
      }
    }
    sealer.kill("SIGKILL");
    await ended(sealer);
    const ids = await idsIn(ledger);
    expect(new Set(ids).size).toBe(ids.length);
    // Of each writer that was killed, one more may have been committed than it could say.
    const told = acknowledged();
    expect(told.length).toBeGreaterThanOrEqual(kills);
    expect(ids).toEqual(expect.arrayContaining(told));
    expect(ids.length - told.length).toBeLessThanOrEqual(kills);
    const blocked = await store.exec("SELECT id FROM blocked");
    expect(blocked.map(({ id }) => id).sort()).toEqual([...ids].sort());
    await store.close();
  },
  3_600_000,
);

test.skipIf(postgresBin === undefined)(
  "the server of PostgreSQL is killed under writers and a sealer, and nothing acknowledged is lost or there twice (skipped where PostgreSQL is not installed)",
  async () => {
    const server = await startPostgres(postgresBin ?? "");
    const pool = poolOf(server);
    try {
      const store = storeOf(pool);
      const ledger = await newLedger(store, "safepact_");
      const told: string[] = [];
      let over = false;
      let number = 0;
      const writer = async (): Promise<void> => {
        while (!over) {
          const event = block(number++);
          // One that nobody answered for may be there or not: it is said again until somebody does.
          for (let done = false; !done; ) {
            done = await ledger
              .transaction((db: Db) => appendEvents(db, [event]))
              .then(() => true)
              .catch(() => pause(50).then(() => false));
          }
          told.push(event.id);
        }
      };
      const sealer = async (): Promise<void> => {
        while (!over) await seal(ledger).catch(() => pause(50));
      };
      const work = [writer(), writer(), writer(), writer(), sealer()];
      for (let turn = 0; turn < serverKills; turn++) {
        await pause(200 + Math.random() * 600);
        await server.kill();
        await server.start();
      }
      await pause(300);
      over = true;
      await Promise.all(work);
      const ids = await idsIn(ledger);
      expect(told.length).toBeGreaterThan(serverKills);
      expect([...ids].sort()).toEqual([...told].sort());
    } finally {
      await pool.end();
      await server.remove();
    }
  },
  1_800_000,
);
