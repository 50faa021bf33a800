// Appends to a ledger of SQLite and seals it, or only seals it, and says what was acknowledged: tests kill it at any moment.
//   node ledgerWorker.mjs LEDGER.js DATABASE KEY.jwk FIRST|seal
import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";

const [program = "", file = "", keyFile = "", first = ""] = process.argv.slice(2);
const { appendEvents, sealLedger, sqliteTransactions } = await import(program);
const Database = createRequire(import.meta.url)("better-sqlite3");
const database = new Database(file, { timeout: 20_000 });
database.pragma("journal_mode = WAL");
const ledger = sqliteTransactions(database);
const signer = JSON.parse(readFileSync(keyFile, "utf8"));

async function seal() {
  const now = "2026-03-02T12:00:00Z";
  const { size } = await sealLedger(ledger, { origin: "shop.example/ledger", signer, now });
  writeSync(1, `sealed ${size}\n`);
}

/** @param {number} number */
async function append(number) {
  const event = {
    id: `e-${number}`,
    type: "hazard.retracted",
    at: "2026-03-02T10:00:00Z",
    recordedAt: "2026-03-02T10:00:00Z",
    assertedBy: "platform",
    platform: "shop.example",
    evidence: [],
    hazardId: `kr:${number}`,
  };
  await ledger.transaction(async (/** @type {import("safepact/ledger").Db} */ db) => {
    await db.query("INSERT INTO blocked (id) VALUES (?)", [event.id]);
    await appendEvents(db, [event]);
  });
  writeSync(1, `${event.id}\n`);
}

for (let number = Number(first); ; number++) {
  if (first !== "seal") await append(number);
  if (first === "seal" || number % 5 === 0) await seal();
  if (first === "seal") await setTimeout(2);
}
