import {
  appendEvents,
  type Checkpoint,
  cosignCheckpoint,
  type Db,
  type LedgerEvent,
  lastCheckpoint,
  proveConsistency,
  readLedger,
  sealLedger,
  type Transactions,
  verifyLedger,
} from "safepact/ledger";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  authority,
  block,
  blocks,
  bothKeys,
  event,
  keys,
  noon,
  origin,
  shop,
} from "./support/events.ts";
import { betterSqlite, newLedger, nodeSqlite, type Store, sqlite } from "./support/stores.ts";

// Whoever owns the database can do what triggers refuse. Every change of what was signed is found; what lies behind the other party's
// last signature cannot be proved, and a test says so.

const driver = betterSqlite ?? nodeSqlite;
const when = test.skipIf(driver === undefined);
let store: Store;
let ledger: Transactions;

beforeAll(async () => {
  if (driver === undefined) return;
  store = await sqlite(driver);
  ledger = await newLedger(store, "t_");
  const bulletin = event({
    id: "b",
    type: "bulletin.received",
    at: noon,
    assertedBy: "authority",
    platform: "shop.example",
    bulletinId: "b-1",
    hazardIds: ["kr:1", "kr:2", "kr:3"],
  });
  await ledger.transaction((db) => appendEvents(db, [bulletin, ...blocks(4)]));
  await sealLedger(ledger, { origin, signer: shop, now: noon });
  for (const { name } of await store.exec("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    await store.exec(`DROP TRIGGER ${String(name)}`);
});
afterAll(async () => {
  await store?.close();
});

/** What a check says of the ledger as it lies there: nothing when all is well. */
async function look(db: Db): Promise<string | undefined> {
  try {
    const last = await lastCheckpoint(db);
    if (!last) return "no checkpoint";
    const verified = await verifyLedger(readLedger(db), { checkpoint: last, keys });
    if (!verified.ok) return verified.issues[0]?.code;
    if (verified.value.checkpoint.sealedAt === undefined) return "the moment is not signed";
    const same: Transactions = { transaction: (run) => run(db) };
    const sealed = await sealLedger(same, { origin, signer: shop, now: noon });
    return sealed.note === last.note ? undefined : "sealed anew";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Changes the tables, looks, and takes the change back. */
async function foundAfter(sql: string, values: readonly unknown[] = []) {
  const back = new Error("taken back");
  let found: string | undefined;
  await ledger
    .transaction(async (db) => {
      await db.query(sql, values);
      found = await look(db);
      throw back;
    })
    .catch((error: unknown) => {
      if (error !== back) throw error;
    });
  return found;
}

when(
  "any byte of any text of a row, changed, is found (skipped where better-sqlite3 is not installed)",
  async () => {
    let changes = 0;
    const missed: string[] = [];
    for (const [table, key, columns] of [
      [
        "event",
        "seq",
        ["id", "type", "platform", "hazard_id", "request_id", "listing_id", "salt", "body"],
      ],
      ["leaf", "pos", ["hash"]],
      ["mention", "kind || value", ["kind", "value"]],
      ["checkpoint", "no", ["note", "peaks"]],
    ] as const) {
      const rows = await store.exec(`SELECT *, ${key} AS key FROM t_${table} ORDER BY key LIMIT 3`);
      for (const row of rows)
        for (const column of columns) {
          const text = [...String(row[column] ?? "")];
          for (const [at, byte] of text.entries()) {
            const other = [
              ...text.slice(0, at),
              byte === "A" ? "B" : "A",
              ...text.slice(at + 1),
            ].join("");
            const sql = `UPDATE t_${table} SET ${column} = ? WHERE ${key} = ?`;
            if ((await foundAfter(sql, [other, row["key"]])) === undefined)
              missed.push(`${table}.${column}: ${other}`);
            changes++;
          }
        }
    }
    expect(missed).toEqual([]);
    expect(changes).toBeGreaterThan(1500);
    expect(await ledger.transaction(look)).toBeUndefined();
  },
);

when(
  "rows that are deleted, swapped, moved, put in or emptied are found (skipped where better-sqlite3 is not installed)",
  async () => {
    const changes = [
      "DELETE FROM t_event WHERE seq = 2",
      "DELETE FROM t_event WHERE seq = 5",
      "DELETE FROM t_leaf WHERE pos = 0",
      "DELETE FROM t_leaf WHERE pos = 4",
      "DELETE FROM t_checkpoint",
      "DELETE FROM t_mention WHERE value = 'kr:2'",
      "INSERT INTO t_mention (kind, value, seq) VALUES ('hazard', 'kr:9', 2)",
      "UPDATE t_leaf SET seq = -seq",
      "UPDATE t_leaf SET pos = -pos WHERE pos > 2",
      "UPDATE t_event SET recorded_ms = recorded_ms + 1 WHERE seq = 1",
      "UPDATE t_event SET hazard_id = NULL WHERE seq = 2",
      "UPDATE t_event SET body = (SELECT body FROM t_event WHERE seq = 2), salt = (SELECT salt FROM t_event WHERE seq = 2) WHERE seq = 3",
      "UPDATE t_event SET body = NULL, salt = NULL, leaf = 'A' WHERE seq = 3",
      "UPDATE t_checkpoint SET size = 4",
    ];
    const missed = [];
    for (const sql of changes) if ((await foundAfter(sql)) === undefined) missed.push(sql);
    expect(missed).toEqual([]);
  },
);

when(
  "a ledger rebuilt and signed anew by its owner is found up to the other party's last signature (skipped where better-sqlite3 is not installed)",
  async () => {
    let made = 0;
    const build = async (events: readonly LedgerEvent[]): Promise<[Transactions, Checkpoint]> => {
      const built = await newLedger(store, `r${++made}_`);
      await built.transaction((db) => appendEvents(db, events));
      return [built, await sealLedger(built, { origin, signer: shop, now: noon })];
    };
    const [, honest] = await build(blocks(20));
    const cosigned = await cosignCheckpoint(honest, { signer: authority, keys, now: noon });
    if (!cosigned.ok) throw new Error("not signed");
    const later = [...blocks(20), block(20), block(21)];
    for (const lie of [
      later.map((each) =>
        each.id === "e-7" ? block(7, { at: "2026-03-01T10:00:00+09:00" }) : each,
      ),
      later.filter(({ id }) => id !== "e-7"),
      later.toReversed(),
      // Even the same events: their salts are gone.
      later,
    ]) {
      const [forged, checkpoint] = await build(lie);
      await forged.transaction(async (db) => {
        // Alone it looks whole: its owner signed it.
        expect(await verifyLedger(readLedger(db), { checkpoint, keys })).toMatchObject({
          ok: true,
        });
        expect(
          await verifyLedger(readLedger(db), { checkpoint: cosigned.value, keys: bothKeys }),
        ).toMatchObject({
          issues: [{ code: "ledger-altered" }],
        });
        const proof = await proveConsistency(db, honest, checkpoint);
        const previous = { checkpoint: cosigned.value, proof };
        expect(
          await cosignCheckpoint(checkpoint, { previous, signer: authority, keys, now: noon }),
        ).toMatchObject({
          issues: [{ code: "ledger-forked" }],
        });
      });
    }
  },
);

when(
  "behind the other party's last signature the owner can still write what it likes (skipped where better-sqlite3 is not installed)",
  async () => {
    const kept = await newLedger(store, "k_");
    await kept.transaction((db) => appendEvents(db, blocks(3)));
    const signed = await cosignCheckpoint(
      await sealLedger(kept, { origin, signer: shop, now: noon }),
      { signer: authority, keys, now: noon },
    );
    if (!signed.ok) throw new Error("not signed");
    for (const { name } of await store.exec(
      "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'k_%'",
    ))
      if (!String(name).endsWith("_queued")) await store.exec(`DROP TRIGGER ${String(name)}`);
    const states = [];
    for (const number of [50, 60]) {
      await kept.transaction((db) => appendEvents(db, [block(number)]));
      const checkpoint = await sealLedger(kept, { origin, signer: shop, now: noon });
      const proof = await kept.transaction((db) => proveConsistency(db, signed.value, checkpoint));
      states.push(
        await cosignCheckpoint(checkpoint, {
          previous: { checkpoint: signed.value, proof },
          signer: authority,
          keys,
          now: noon,
        }),
      );
      for (const sql of [
        "DELETE FROM k_event WHERE seq > 3",
        "DELETE FROM k_leaf WHERE pos > 2",
        "DELETE FROM k_checkpoint WHERE size > 3",
      ])
        await store.exec(sql);
    }
    expect(states).toMatchObject([{ ok: true }, { ok: true }]);
  },
);

when("an entry that was changed after it was read is not the one that was signed", async () => {
  await ledger.transaction(async (db) => {
    const checkpoint = await lastCheckpoint(db);
    if (!checkpoint) throw new Error("no checkpoint");
    const verified = (entries: Parameters<typeof verifyLedger>[0]) =>
      verifyLedger(entries, { checkpoint, keys });
    expect((await verified(readLedger(db))).ok).toBe(true);
    const begun = readLedger(db);
    await begun.next();
    // The next is the second, and not the first of the next page.
    expect(await verified(begun)).toMatchObject({
      issues: [{ code: "position-gap", message: expect.stringContaining("followed by 1:") }],
    });
    async function* changed() {
      for await (const entry of readLedger(db)) {
        if ("event" in entry && entry.position === 2) Object.assign(entry.event, { at: "2020" });
        yield entry;
      }
    }
    expect(await verified(changed())).toMatchObject({ issues: [{ code: "ledger-altered" }] });
  });
});
