/**
 * A ledger of events on your own database connection, that its owner cannot rewrite unnoticed: append in your transaction, seal into a
 * Merkle tree, let the other party sign, prove and verify. subpath export `'safepact/ledger'`.
 *
 * @module
 */

export {
  type PgClient,
  type PgPool,
  type PgPoolClient,
  pgDb,
  pgTransactions,
} from "./adapters/pgDb.ts";
export {
  type PgliteDatabase,
  type PgliteTransaction,
  pgliteDb,
  pgliteTransactions,
} from "./adapters/pgliteDb.ts";
export {
  type SqliteDatabase,
  type SqliteStatement,
  sqliteDb,
  sqliteTransactions,
} from "./adapters/sqliteDb.ts";
export type { Checkpoint, Cosignature, LedgerKeys, OpenedCheckpoint } from "./checkpoint.ts";
export type { AdapterOptions, Db, Dialect, Row, Transactions } from "./db.ts";
export type {
  ErasedEvent,
  EventErased,
  JudgementMade,
  LedgerEntry,
  LedgerEvent,
  SealedEvent,
} from "./events.ts";
export { judgementMade } from "./judgementMade.ts";
export { openCheckpoint } from "./note/openCheckpoint.ts";
export type { ConsistencyProof, InclusionProof } from "./proof.ts";
export { type Appended, appendEvents } from "./store/appendEvents.ts";
export { type EraseEventOptions, eraseEvent } from "./store/eraseEvent.ts";
export { type ExportLedgerOptions, exportLedger } from "./store/exportLedger.ts";
export { importLedger } from "./store/importLedger.ts";
export { keepCosigned } from "./store/keepCosigned.ts";
export { type LastCheckpointOptions, lastCheckpoint } from "./store/lastCheckpoint.ts";
export { ledgerSchema } from "./store/ledgerSchema.ts";
export { type LedgerSeen, ledgerSeen } from "./store/ledgerSeen.ts";
export { migrateLedger } from "./store/migrateLedger.ts";
export { proveConsistency } from "./store/proveConsistency.ts";
export { proveEvent } from "./store/proveEvent.ts";
export { type EventFilter, readEvents } from "./store/readEvents.ts";
export { type ReadLedgerOptions, readLedger } from "./store/readLedger.ts";
export { type SealLedgerOptions, sealLedger } from "./store/sealLedger.ts";
export { type CosignOptions, cosignCheckpoint } from "./verify/cosignCheckpoint.ts";
export { type ExportedLedger, readExport } from "./verify/readExport.ts";
export { type Growth, verifyConsistency } from "./verify/verifyConsistency.ts";
export { type VerifyAgainst, verifyEvent } from "./verify/verifyEvent.ts";
export {
  type LedgerProgress,
  type VerifiedLedger,
  type VerifyLedgerOptions,
  verifyLedger,
} from "./verify/verifyLedger.ts";
