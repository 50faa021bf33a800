import type { HazardRecord } from "safepact";
import { orThrow, parseHazardRecord } from "safepact";
import { allLexicons } from "safepact/languages";
import type { Db } from "safepact/ledger";
import { createMatcher, type Matcher } from "safepact/match";
import { ask, type Database } from "../services/database.ts";
import type { Marketplace } from "./marketplace.ts";

/** The hazard records that were provided, as they stood at one moment. */
export interface HazardList {
  /** Counts the changes of the list. */
  readonly version: number;
  readonly records: ReadonlyMap<string, HazardRecord>;
  /** What listings are held against. */
  readonly matcher: Matcher;
}

const built = new WeakMap<Database, HazardList>();

/** The list as it stands. It is read and indexed anew only when it has moved. */
export async function hazardList({ database }: Marketplace): Promise<HazardList> {
  const read = await database.transaction(async (db) => {
    const version = await lockList(db);
    const known = built.get(database);
    return known?.version === version ? known : { version, records: await recordsOf(db) };
  });
  if ("matcher" in read) return read;
  const list = {
    ...read,
    matcher: createMatcher([...read.records.values()], { lexicons: allLexicons }),
  };
  built.set(database, list);
  return list;
}

/** Version of the list, which nobody moves before this transaction has ended. */
export async function lockList(db: Db): Promise<number> {
  // SQLite writes one transaction at a time, and knows no lock on a row.
  const lock = db.dialect === "sqlite" ? "" : " FOR SHARE";
  const [row] = await ask(db, `SELECT value FROM counter WHERE name = 'list'${lock}`);
  return Number(row?.["value"]);
}

/** Takes records into the list, and moves it. What is being screened against the list before is screened again. */
export function keepRecords(
  { database }: Marketplace,
  records: readonly HazardRecord[],
): Promise<void> {
  return database.transaction(async (db) => {
    await ask(db, "UPDATE counter SET value = value + 1 WHERE name = 'list'");
    for (const record of records) {
      await ask(
        db,
        "INSERT INTO record (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        [record.id, JSON.stringify(record)],
      );
    }
  });
}

/** One record of the list. */
export async function recordOf(db: Db, id: string): Promise<HazardRecord | undefined> {
  const [row] = await ask(db, "SELECT body FROM record WHERE id = ?", [id]);
  return row && toRecord(row["body"]);
}

async function recordsOf(db: Db): Promise<ReadonlyMap<string, HazardRecord>> {
  const records = (await ask(db, "SELECT body FROM record")).map(({ body }) => toRecord(body));
  return new Map(records.map((record) => [record.id, record]));
}

function toRecord(body: unknown): HazardRecord {
  return orThrow(parseHazardRecord(JSON.parse(String(body))));
}
