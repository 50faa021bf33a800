import { writeFileSync } from "node:fs";
import pg from "pg";
import PgBoss from "pg-boss";
import { createMatcher, type Matcher } from "safepact/match";
import { orThrow, parseHazardRecord, parseListing } from "safepact/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  consume,
  keepAnswer,
  type ListingBody,
  listChanged,
  listingArrived,
  type Screening,
  screenNow,
  setUp,
} from "../../examples/engines/continuousScreening.ts";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";
import { postgresFolder, startPostgres, type TestServer } from "../support/servers.ts";
import { lamps } from "./support/catalogue.ts";

// An example that is executed against a PostgreSQL of the tests' own, by process id.

const bin = postgresFolder();
const folder = temporaryFolder();
let server: TestServer | undefined;
const open: Screening[] = [];

function recordOf(number: number) {
  const models = [`GX-${200 + number}Q`];
  return orThrow(
    parseHazardRecord({
      id: `kr:new-${number}`,
      products: [
        {
          name: `Garden grill ${models}`,
          brand: "Orlo",
          models,
          identifiers: [{ scheme: "gtin", value: "4006381333931" }],
        },
      ],
      hazards: [{ type: "fire" }],
      territory: ["KR"],
    }),
  );
}

const lists: readonly Matcher[] = [0, 1, 2].map((bulletins) =>
  createMatcher([...lamps, ...Array.from({ length: bulletins }, (_, number) => recordOf(number))]),
);
const paths: string[] = [];

beforeAll(async () => {
  if (bin === undefined) return;
  server = await startPostgres(bin);
  for (const [number, list] of lists.entries()) {
    const path = folder.path(`index-${number}`);
    writeFileSync(path, list.toBytes());
    paths.push(path);
  }
  for (let crew = 0; crew < 2; crew++) open.push(await connected());
}, 240_000);

afterAll(async () => {
  for (const { boss, pool } of open) {
    await boss.stop({ graceful: false });
    await pool.end();
  }
  await server?.remove();
});

async function connected(): Promise<Screening> {
  const connectionString = `postgres://safepact@127.0.0.1:${server?.port}/postgres`;
  const boss = new PgBoss({ connectionString });
  boss.on("error", () => undefined);
  await boss.start();
  const pool = new pg.Pool({ connectionString, max: 4 });
  // A server that is stopped takes idle connections along.
  pool.on("error", () => undefined);
  const to = { boss, pool };
  await setUp(to);
  return to;
}

const bodyOf = (number: number, revision: number): ListingBody => ({
  platform: "bazaar",
  title: `Orlo garden grill GX-${200 + (number % 4)}Q, revision ${revision}`,
  shipsTo: ["KR"],
  ...(number % 3 === 0 && { identifiers: [{ scheme: "gtin", value: "4006381333931" }] }),
});

interface Kept {
  readonly id: string;
  readonly body: ListingBody;
  readonly list: string | null;
  readonly outcome: string | null;
}

async function kept({ pool }: Screening): Promise<readonly Kept[]> {
  return (await pool.query<Kept>("select id, body, list, outcome from listings order by id")).rows;
}

function expected(list: Matcher, { id, body }: Kept) {
  const {
    outcome,
    list: { version },
  } = list.screen(orThrow(parseListing({ ...body, id })));
  return { list: version, outcome };
}

test.skipIf(bin === undefined)(
  "an answer is not kept once listing or list have changed, and the next one is (skipped where PostgreSQL is not installed)",
  async () => {
    const [to] = open;
    if (!to) throw new Error("not connected");
    expect(await screenNow(to, "L0")).toBeUndefined();
    await listChanged(to, paths[0] ?? "");
    await listingArrived(to, "L0", bodyOf(0, 1));
    const early = await screenNow(to, "L0");
    if (!early) throw new Error("no answer");
    expect(early.outcome).not.toBe("match");
    // The bulletin comes after the listing was screened and before its answer is kept.
    expect(await listChanged(to, paths[1] ?? "")).toBe(1);
    expect(await keepAnswer(to, early)).toBe(false);
    const late = await screenNow(to, "L0");
    if (!late) throw new Error("no answer");
    expect(late.outcome).toBe("match");
    await listingArrived(to, "L0", bodyOf(1, 2));
    expect(await keepAnswer(to, late)).toBe(false);
    const last = await screenNow(to, "L0");
    expect(last && (await keepAnswer(to, last))).toBe(true);
    const [row] = await kept(to);
    expect(row && row.list).toBe(
      lists[1]?.screen(orThrow(parseListing({ id: "x", title: "x" }))).list.version,
    );
    // The same bulletin once more changes nothing and asks for nothing.
    expect(await listChanged(to, paths[1] ?? "")).toBe(0);
  },
  240_000,
);

test.skipIf(bin === undefined)(
  "listings that stream in while bulletins swap the index all end with the answer of the last list (skipped where PostgreSQL is not installed)",
  async () => {
    const [one, other] = open;
    if (!one || !other) throw new Error("not connected");
    await listChanged(one, paths[0] ?? "");
    await consume(one);
    await consume(other);
    for (let number = 0; number < 120; number++) {
      await listingArrived(
        number % 2 === 0 ? one : other,
        `L${number % 80}`,
        bodyOf(number, number),
      );
      if (number === 40) await listChanged(other, paths[1] ?? "");
      if (number === 90) await listChanged(one, paths[2] ?? "");
    }
    const last = lists[2] ?? createMatcher([]);
    const { version } = last.screen(orThrow(parseListing({ id: "x", title: "x" }))).list;
    await expect
      .poll(async () => (await kept(one)).filter(({ list }) => list !== version).length, {
        timeout: 120_000,
        interval: 300,
      })
      .toBe(0);
    const rows = await kept(one);
    expect(rows).toHaveLength(80);
    for (const row of rows)
      expect({ list: row.list, outcome: row.outcome }).toEqual(expected(last, row));
    expect(rows.filter(({ outcome }) => outcome === "match").length).toBeGreaterThan(0);
  },
  240_000,
);
