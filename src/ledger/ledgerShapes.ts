// What functions rely on in databases, keys and documents of a ledger.
import type { ShapeOf, WholeShapeOf } from "../model/checkGiven.ts";
import type { Checkpoint, LedgerKeys } from "./checkpoint.ts";
import type { AdapterOptions, Db, Transactions } from "./db.ts";

/** How the tables are called. @internal */
export const adapterOptionsShape = {
  prefix: "text?",
} as const satisfies WholeShapeOf<AdapterOptions>;

/** A database. @internal */
export const dbShape = { query: "function" } as const satisfies ShapeOf<Db>;

/** A database that can run transactions. @internal */
export const transactionsShape = {
  transaction: "function",
} as const satisfies ShapeOf<Transactions>;

/** Keys that a ledger is verified with. @internal */
export const ledgerKeysShape = {
  origin: "text",
  log: [{ kid: "text" }],
  cosigners: "list?",
} as const satisfies ShapeOf<LedgerKeys>;

/** The signed text of a checkpoint. @internal */
export const noteShape = { note: "text" } as const satisfies ShapeOf<Checkpoint>;

/** A checkpoint. @internal */
export const checkpointShape = {
  origin: "text",
  size: "number",
  root: "text",
  note: "text",
} as const satisfies ShapeOf<Checkpoint>;
