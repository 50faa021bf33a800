import { instantMs } from "../../calendar/instantMs.ts";
import type { Claims } from "../../exchange/claims.ts";
import type { Remembered, Seen } from "../../exchange/seen.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Instant } from "../../model/partialDate.ts";
import { DAY } from "../../text/durations.ts";
import type { Db } from "../db.ts";
import { dbShape } from "../ledgerShapes.ts";
import { isSqlite, run } from "./sql.ts";

/** A memory of opened documents on the tables of a ledger. */
export interface LedgerSeen extends Seen {
  /**
   * Forgets the nonces of documents that expired a day or more before. Their sequences stay, so none of them opens again.
   *
   * @param now - The instant.
   */
  forget(now: Instant): Promise<void>;
}

/**
 * Remembers opened documents in your database, so that none is opened twice, whichever process opens it. A document is remembered
 * when your transaction commits, together with what you do about it: if that fails, the document can be opened again.
 *
 * @param db - Your connection, inside your transaction.
 * @returns The memory, for `seen` of {@link exchange!openBulletin}, {@link exchange!openRequest} and {@link exchange!openReply}.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { ledgerSeen, migrateLedger, sqliteTransactions } from "safepact/ledger";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * await ledger.transaction((db) => migrateLedger(db));
 * const claims = {
 *   kind: "bulletin",
 *   issuer: "kftc.example",
 *   audience: "shop.example",
 *   issuedAt: "2026-03-02T10:00:00Z",
 *   expiresAt: "2026-03-09T10:00:00Z",
 *   nonce: "AAAAAAAAAAAAAAAAAAAAAA",
 *   sequence: 1,
 * } as const;
 * const open = () => ledger.transaction(async (db) => ledgerSeen(db).remember(claims));
 * const [first, again] = [await open(), await open()];
 * [first.verdict, again.verdict]; // => ["new", "nonce-seen"]
 * ```
 */
export function ledgerSeen(db: Db): LedgerSeen {
  checkGiven({ db }, { db: dbShape });
  return {
    remember: (claims) => remember(db, claims),
    forget: async (now) => {
      await run(db, "DELETE FROM {nonce} WHERE expires_ms <= ?", [instantMs(now) - DAY]);
    },
  };
}

async function remember(
  db: Db,
  { issuer, nonce, sequence, expiresAt }: Claims,
): Promise<Remembered> {
  await run(
    db,
    "INSERT INTO {issuer} (issuer, sequence) VALUES (?, -1) ON CONFLICT (issuer) DO NOTHING",
    [issuer],
  );
  // Whoever opens a document of the same issuer at the same time waits here.
  const lock = isSqlite(db) ? "" : "FOR UPDATE";
  const [row] = await run(db, `SELECT sequence FROM {issuer} WHERE issuer = ? ${lock}`, [issuer]);
  const last = Number(row?.["sequence"] ?? -1);
  const previous = last < 0 ? {} : { previous: last };
  const known = await run(db, "SELECT 1 AS known FROM {nonce} WHERE issuer = ? AND nonce = ?", [
    issuer,
    nonce,
  ]);
  if (known.length > 0) return { verdict: "nonce-seen", ...previous };
  if (sequence <= last) return { verdict: "sequence-not-greater", ...previous };
  await run(db, "INSERT INTO {nonce} (issuer, nonce, expires_ms) VALUES (?, ?, ?)", [
    issuer,
    nonce,
    Date.parse(expiresAt),
  ]);
  await run(db, "UPDATE {issuer} SET sequence = ? WHERE issuer = ?", [sequence, issuer]);
  return { verdict: "new", ...previous };
}
