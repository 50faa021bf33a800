// Measures the ledger on SQLite, in CPU time of this process: npx tsx bench/ledger/run.ts [events]
// Memory is the most that the process ever held, of all steps together; events are made as they are needed.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSigningKey, toPublicKey } from "safepact/exchange";
import {
  appendEvents,
  exportLedger,
  lastCheckpoint,
  migrateLedger,
  proveEvent,
  readExport,
  readLedger,
  sealLedger,
  sqliteTransactions,
  verifyLedger,
} from "safepact/ledger";
import type { CaseEvent } from "safepact/model";

const count = Number(process.argv[2] ?? 100_000);
const Database = createRequire(import.meta.url)("better-sqlite3");
const folder = mkdtempSync(join(tmpdir(), "safepact-ledger-"));
const file = join(folder, "ledger.db");
const origin = "shop.example/ledger";
const signer = await generateSigningKey({ issuer: "shop.example" });
const keys = { origin, log: [toPublicKey(signer)] };
const now = "2026-03-02T12:00:00Z";

function event(number: number): CaseEvent {
  return {
    id: `block-${number}`,
    type: "listing.blocked",
    at: "2026-03-02T10:00:00+09:00",
    recordedAt: "2026-03-02T10:00:00+09:00",
    assertedBy: "platform",
    platform: "shop.example",
    listingId: `L${number}`,
    hazardId: `kr:${number % 5000}`,
    requestId: `r-${number % 90_000}`,
    action: "removed",
    evidence: [{ kind: "screenshot", sha256: number.toString(16).padStart(64, "0") }],
  };
}

function open() {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  return { database, ledger: sqliteTransactions(database) };
}

async function measured<Value>(
  name: string,
  work: () => Promise<Value>,
  of = count,
): Promise<Value> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const rss = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${name}: ${seconds.toFixed(3)} CPU-s, ${Math.round(of / seconds)}/CPU-s, ${rss} MB at most\n`,
  );
  return value;
}

try {
  const { database, ledger } = open();
  await ledger.transaction((db) => migrateLedger(db));
  await measured("append in batches of 1,000", async () => {
    for (let at = 0; at < count; at += 1000) {
      const batch = Array.from({ length: Math.min(1000, count - at) }, (_, index) =>
        event(at + index),
      );
      await ledger.transaction((db) => appendEvents(db, batch));
    }
  });
  const checkpoint = await measured("seal", () => sealLedger(ledger, { origin, signer, now }));
  await ledger.transaction((db) => appendEvents(db, [event(count)]));
  await measured("seal one more", () => sealLedger(ledger, { origin, signer, now }), 1);
  await measured(
    "prove one",
    () => ledger.transaction((db) => proveEvent(db, `block-${count >> 1}`, checkpoint)),
    1,
  );
  database.close();
  await measured(
    "open and read the last checkpoint",
    async () => {
      const again = open();
      await again.ledger.transaction((db) => lastCheckpoint(db));
      again.database.close();
    },
    1,
  );
  const again = open();
  await measured("read, check rows and verify", () =>
    again.ledger.transaction((db) => verifyLedger(readLedger(db), { checkpoint, keys })),
  );
  await measured("verify alone (of an export, with its JSON)", () =>
    again.ledger.transaction(async (db) => {
      const { entries } = await readExport(exportLedger(db));
      return await verifyLedger(entries, { checkpoint, keys });
    }),
  );
  process.stdout.write(`${count} events, ${Math.round(statSync(file).size / 1e6)} MB on disk\n`);
  again.database.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
