import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import postgres from "postgres";
import {
  appendEvents,
  type Checkpoint,
  eraseEvent,
  ledgerSeen,
  migrateLedger,
  proveConsistency,
  readLedger,
  sealLedger,
  type Transactions,
  verifyLedger,
} from "safepact/ledger";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres, type TestServer } from "../support/servers.ts";
import { all, block, blocks, event, keys, noon, origin, shop } from "./support/events.ts";
import { poolOf, postgresBin } from "./support/stores.ts";

// The adapters of the guide, run as they stand there.

const root = new URL("../../", import.meta.url);
const guide = readFileSync(new URL("docs/ledger.md", root), "utf8");
const folder = new URL(".cache/recipes/", root);
let server: TestServer;
let pool: pg.Pool;
const closing: (() => Promise<unknown>)[] = [];

type LedgerOf = (connection: unknown) => Transactions;

async function recipe(name: string): Promise<LedgerOf> {
  const code = new RegExp(`^\`\`\`ts recipe ${name}\\n([\\s\\S]*?)^\`\`\``, "mu").exec(guide)?.[1];
  if (code === undefined) throw new Error(`The guide has no recipe ${name}.`);
  const file = new URL(`${name}.ts`, folder);
  writeFileSync(file, code);
  return ((await import(/* @vite-ignore */ fileURLToPath(file))) as { ledgerOf: LedgerOf })
    .ledgerOf;
}

const connections: Readonly<Record<string, () => unknown>> = {
  postgres: () => {
    const sql = postgres({
      host: "127.0.0.1",
      port: server.port,
      user: "safepact",
      database: "postgres",
      max: 4,
      onnotice: () => undefined,
    });
    closing.push(() => sql.end());
    return sql;
  },
  kysely: () => new Kysely<Record<never, never>>({ dialect: new PostgresDialect({ pool }) }),
  drizzle: () => drizzle(pool),
};

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  if (postgresBin === undefined) return;
  server = await startPostgres(postgresBin);
  pool = poolOf(server);
  closing.push(() => pool.end());
}, 240_000);
afterAll(async () => {
  for (const close of closing) await close();
  await server?.remove();
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(postgresBin === undefined).each(Object.keys(connections))(
  "the recipe for %s keeps a ledger (skipped where PostgreSQL is not installed)",
  async (name) => {
    await pool.query(`DROP SCHEMA public CASCADE; CREATE SCHEMA public`);
    const ledgerOf = await recipe(name);
    const ledger = ledgerOf(connections[name]?.());
    const seal = (): Promise<Checkpoint> => sealLedger(ledger, { origin, signer: shop, now: noon });
    expect(await ledger.transaction((db) => migrateLedger(db))).toEqual({ from: 0, to: 1 });
    const bulletin = event({
      id: "b",
      type: "bulletin.received",
      at: noon,
      assertedBy: "authority",
      platform: "shop.example",
      bulletinId: "b",
      hazardIds: ["kr:'1", "$1 ? {event}"],
    });
    expect(await ledger.transaction((db) => appendEvents(db, [bulletin, ...blocks(300)]))).toEqual({
      added: 301,
      known: 0,
    });
    const lost = ledger.transaction(async (db) => {
      await appendEvents(db, [block(900)]);
      throw new Error("rolled back");
    });
    await expect(lost).rejects.toThrow("rolled back");
    await expect(
      ledger.transaction((db) => appendEvents(db, [block(1, { at: noon })])),
    ).rejects.toMatchObject({ code: "EVENT_CONFLICT" });
    const first = await seal();
    await ledger.transaction((db) => eraseEvent(db, "e-5", { reason: "asked to", now: noon }));
    const second = await seal();
    await ledger.transaction(async (db) => {
      const entries = await all(readLedger(db));
      expect(await verifyLedger(entries, { checkpoint: second, keys })).toMatchObject({
        ok: true,
        value: { events: 302, erased: 1 },
      });
      expect((await proveConsistency(db, first, second)).from).toBe(301);
      const claims = {
        kind: "reply",
        issuer: "a",
        audience: "b",
        issuedAt: noon,
        expiresAt: noon,
        nonce: "AAAAAAAAAAAAAAAAAAAAAA",
        sequence: 3,
      } as const;
      expect(await ledgerSeen(db).remember(claims)).toEqual({ verdict: "new" });
      expect(await ledgerSeen(db).remember(claims)).toEqual({ verdict: "nonce-seen", previous: 3 });
    });
  },
);
