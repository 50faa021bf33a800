import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { orThrow } from "safepact";
import { generateSigningKey, parseBulletin, toPublicKey } from "safepact/exchange";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decideReview } from "../../examples/marketplace/decideReview.ts";
import type { Marketplace } from "../../examples/marketplace/marketplace.ts";
import { sweepBulletins } from "../../examples/marketplace/sweepBulletins.ts";
import { marketplaceTables } from "../../examples/marketplace/tables.ts";
import { screenLeftOver, takeListing } from "../../examples/marketplace/takeListings.ts";
import { ask, type Database, openDatabase } from "../../examples/services/database.ts";
import { commonTables } from "../../examples/services/tables.ts";
import { postgresFolder, startPostgres, type TestServer } from "../support/servers.ts";

// The list of recalls moves while sellers hand in listings and people decide: between any two steps of the program.

const gtin = [{ scheme: "gtin", value: "4006381333931" }];
const charger = { id: "L-1", title: "Volthaus charger VH-20C white", identifiers: gtin };
const alike = { id: "L-1", title: "Volthaus USB charger VH-20C" };
const verdict = {
  listingId: "L-1",
  hazardId: "kr:1",
  verdict: "different",
  by: "p-1",
} as const;
const recall = (id: string, product: object = { identifiers: gtin }, status = "active") => ({
  id,
  status,
  basis: "domestic-recall",
  products: [
    {
      name: "USB charger",
      brand: "Volthaus",
      models: ["VH-20C"],
      scope: { units: "all" },
      ...product,
    },
  ],
  hazards: [{ type: "electric-shock" }],
  measures: [{ action: "recall-from-end-users" }],
  territory: ["KR"],
});

let parties: Pick<Marketplace, "key" | "peer">;

beforeAll(async () => {
  const key = await generateSigningKey({ issuer: "shop.example" });
  const keys = { keys: [toPublicKey(key)] };
  parties = { key, peer: { name: "authority.example", url: "http://127.0.0.1:1", keys } };
});

/** Makes a database with nothing in it. */
type Engine = () => Promise<Database>;

const tables = commonTables + marketplaceTables;

async function openShop(engine: Engine): Promise<Marketplace> {
  let ms = Date.parse("2026-11-02T01:00:00Z");
  return {
    ...parties,
    name: "shop.example",
    url: "http://127.0.0.1:2",
    token: "t",
    database: await engine(),
    now: () => {
      ms += 1000;
      return new Date(ms).toISOString();
    },
    sendMail: () => Promise.resolve(),
  };
}

async function provide({ database, now }: Marketplace, ...records: object[]): Promise<void> {
  const id = `bulletin:${now()}`;
  const authority = { name: "authority.example", url: "http://127.0.0.1:1" };
  const bulletin = orThrow(parseBulletin({ id, authority, issuedAt: now(), records }));
  await database.transaction((db) =>
    ask(db, "INSERT INTO bulletin (id, body, received_at) VALUES (?, ?, ?)", [
      id,
      JSON.stringify(bulletin),
      now(),
    ]),
  );
}

async function statusOf({ database }: Marketplace, id = "L-1"): Promise<unknown> {
  const [row] = await database.transaction((db) =>
    ask(db, "SELECT status, hazard_id FROM listing WHERE id = ?", [id]),
  );
  return row && [row["status"], row["hazard_id"]].filter((value) => value !== null).join(" ");
}

/** The shop with something that happens before the transaction of that number; tells whether there was one. */
function interrupted(shop: Marketplace, at: number, what: () => Promise<unknown>) {
  let count = 0;
  const database: Database = {
    ...shop.database,
    transaction: async (run) => {
      if (count++ === at) await what();
      return await shop.database.transaction(run);
    },
  };
  return { shop: { ...shop, database }, reached: () => count > at };
}

/** Does something once for each gap between two of its transactions, with what happens in that gap, until there is none left. */
async function inEveryGap(
  engine: Engine,
  prepare: (shop: Marketplace) => Promise<unknown>,
  work: (shop: Marketplace) => Promise<unknown>,
  {
    meanwhile,
    afterwards,
  }: Record<"meanwhile" | "afterwards", (shop: Marketplace) => Promise<unknown>>,
): Promise<number> {
  for (let gap = 0; ; gap += 1) {
    const shop = await openShop(engine);
    await prepare(shop);
    const other = interrupted(shop, gap, () => meanwhile(shop));
    await work(other.shop);
    if (other.reached()) await afterwards(shop);
    await shop.database.close();
    if (!other.reached()) return gap;
  }
}

function hasSqlite(): boolean {
  const require = createRequire(import.meta.url);
  return ["node:sqlite", "better-sqlite3"].some((name) => {
    try {
      return require(name) !== undefined;
    } catch {
      return false;
    }
  });
}

describe.skipIf(!hasSqlite())(
  "while the list moves, on SQLite (skipped where better-sqlite3 is not installed)",
  () => whileTheListMoves(() => openDatabase(":memory:", tables)),
);

const bin = postgresFolder();

describe.skipIf(bin === undefined)(
  "while the list moves, on PostgreSQL (skipped where it is not installed)",
  () => {
    let server: TestServer;
    let databases = 0;
    const address = (name: string) => `postgres://safepact@127.0.0.1:${server.port}/${name}`;
    const engine: Engine = async () => {
      databases += 1;
      const name = `shop_${databases}`;
      await statement(address("postgres"), `CREATE DATABASE ${name}`);
      return await openDatabase(address(name), tables);
    };

    beforeAll(async () => {
      server = await startPostgres(bin ?? "");
    });
    afterAll(() => server?.remove());

    whileTheListMoves(engine);

    test("whoever decides on a listing holds the list: a bulletin that comes in between waits, and blocks it", async () => {
      const shop = await openShop(engine);
      await provide(shop, recall("kr:1"));
      let swept: Promise<unknown> | undefined;
      const other = whenListIsHeld(shop, async () => {
        swept ??= sweepBulletins(shop);
        await setTimeout(300);
      });
      await takeListing(other, charger);
      await swept;
      expect(swept).toBeDefined();
      expect(await statusOf(shop)).toBe("blocked kr:1");
      await shop.database.close();
    });
  },
);

/** The shop with something that happens when a transaction that writes has asked for the version of the list. */
function whenListIsHeld(shop: Marketplace, what: () => Promise<void>): Marketplace {
  const transaction: Database["transaction"] = (run) =>
    shop.database.transaction((db) => {
      let isHeld = false;
      return run({
        ...db,
        query: async (sql, values) => {
          if (isHeld && /^(?:INSERT|UPDATE)/u.test(sql)) {
            isHeld = false;
            await what();
          }
          const found = await db.query(sql, values);
          isHeld ||= sql.includes("FROM counter");
          return found;
        },
      });
    });
  return { ...shop, database: { ...shop.database, transaction } };
}

async function statement(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function whileTheListMoves(engine: Engine): void {
  test("a listing handed in while a bulletin is swept is blocked, whenever the bulletin comes", async () => {
    const gaps = await inEveryGap(
      engine,
      (shop) => provide(shop, recall("kr:1")),
      (shop) => takeListing(shop, charger),
      {
        meanwhile: sweepBulletins,
        afterwards: async (shop) => expect(await statusOf(shop)).toBe("blocked kr:1"),
      },
    );
    expect(gaps).toBeGreaterThan(3);
  });

  test("a listing changed while it is screened does not go on sale by the screening of its old text", async () => {
    const gaps = await inEveryGap(
      engine,
      async (shop) => {
        await provide(shop, recall("kr:1"));
        await sweepBulletins(shop);
      },
      (shop) => takeListing(shop, { id: "L-1", title: "Oak dining table for six" }),
      {
        meanwhile: ({ database }) =>
          // Another process has taken the new text and not screened it yet.
          database.transaction((db) =>
            ask(db, "UPDATE listing SET body = ?, status = 'held' WHERE id = 'L-1'", [
              JSON.stringify({ ...charger, platform: "shop.example" }),
            ]),
          ),
        afterwards: async (shop) => {
          await screenLeftOver(shop);
          expect(["live", "blocked kr:1"]).toContain(await statusOf(shop));
          const [row] = await shop.database.transaction((db) =>
            ask(db, "SELECT body FROM listing WHERE status = 'live'"),
          );
          expect(String(row?.["body"])).not.toContain("VH-20C");
        },
      },
    );
    expect(gaps).toBeGreaterThan(3);
  });

  test("who calls a listing another product frees it of that record, not of those that came since", async () => {
    const gaps = await inEveryGap(
      engine,
      async (shop) => {
        await provide(shop, recall("kr:1", {}));
        await sweepBulletins(shop);
        expect(await takeListing(shop, alike)).toMatchObject({ status: 202 });
        await provide(shop, recall("kr:2"));
      },
      (shop) => decideReview(shop, verdict),
      {
        meanwhile: sweepBulletins,
        afterwards: async (shop) => {
          expect(await statusOf(shop)).toBe("held");
          const open = await shop.database.transaction((db) =>
            ask(db, "SELECT hazard_id FROM review WHERE decided IS NULL"),
          );
          expect(open).toEqual([{ hazard_id: "kr:2" }]);
        },
      },
    );
    expect(gaps).toBeGreaterThan(3);
  });

  test("a verdict stands: a listing called another product goes live, and is not asked about again", async () => {
    const shop = await openShop(engine);
    await provide(shop, recall("kr:1", {}));
    await sweepBulletins(shop);
    expect(await takeListing(shop, alike)).toMatchObject({ status: 202 });
    expect(await decideReview(shop, verdict)).toBe("live");
    expect(await takeListing(shop, alike)).toMatchObject({ status: 201 });
    await provide(shop, recall("kr:1", {}));
    await sweepBulletins(shop);
    expect(await statusOf(shop)).toBe("live");
    // Another text is another question.
    expect(await takeListing(shop, { ...alike, title: `${alike.title} new` })).toMatchObject({
      status: 202,
    });
    await shop.database.close();
  });

  test("a block whose record is taken back is lifted only as far as no other record holds", async () => {
    const shop = await openShop(engine);
    await provide(shop, recall("kr:1"));
    await sweepBulletins(shop);
    expect(await takeListing(shop, charger)).toMatchObject({ status: 409 });
    expect(await takeListing(shop, charger)).toMatchObject({ status: 409 });
    await provide(shop, recall("kr:2"));
    await sweepBulletins(shop);
    expect(await statusOf(shop)).toBe("blocked kr:1");
    await provide(shop, recall("kr:1", {}, "retracted"));
    await sweepBulletins(shop);
    expect(await statusOf(shop)).toBe("blocked kr:2");
    await provide(shop, recall("kr:2", {}, "retracted"));
    await sweepBulletins(shop);
    expect(await statusOf(shop)).toBe("live");
    await shop.database.close();
  });
}
