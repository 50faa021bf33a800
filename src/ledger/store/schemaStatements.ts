import type { Dialect } from "../db.ts";
import { withTables } from "./sql.ts";

/** Version of the tables. @internal */
export const LEDGER_VERSION = 1;

/**
 * The statements that make the tables of a ledger. Each does nothing where its table is there already.
 *
 * @internal
 */
export function schemaStatements(dialect: Dialect, prefix: string): string[] {
  const parts =
    dialect === "postgres"
      ? [...tables("postgres"), ...guards]
      : [...tables("sqlite"), ...sqliteGuards];
  return parts.map((part) => withTables(part.trim(), prefix));
}

function tables(dialect: Dialect): string[] {
  const postgres = dialect === "postgres";
  const [text, int] = postgres ? [`text COLLATE "C"`, "bigint"] : ["TEXT", "INTEGER"];
  const end = postgres ? ")" : ") STRICT";
  const seq = postgres
    ? "seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
    : "seq INTEGER PRIMARY KEY";
  return [
    `CREATE TABLE IF NOT EXISTS {version} (version ${int} NOT NULL PRIMARY KEY${end}`,
    // Events in the order in which they came; what was erased has no salt, no body and a leaf.
    `CREATE TABLE IF NOT EXISTS {event} (
      ${seq},
      id ${text} NOT NULL UNIQUE,
      type ${text} NOT NULL,
      platform ${text},
      hazard_id ${text},
      request_id ${text},
      listing_id ${text},
      recorded_ms ${int},
      salt ${text},
      body ${text},
      leaf ${text}${end}`,
    ...["hazard_id", "request_id", "listing_id"].map(
      (column) =>
        `CREATE INDEX IF NOT EXISTS {event}_${column} ON {event} (${column}) WHERE ${column} IS NOT NULL`,
    ),
    // Records and listings beyond the first that an event names.
    `CREATE TABLE IF NOT EXISTS {mention} (
      kind ${text} NOT NULL,
      value ${text} NOT NULL,
      seq ${int} NOT NULL,
      PRIMARY KEY (kind, value, seq)${postgres ? ")" : ") STRICT, WITHOUT ROWID"}`,
    `CREATE INDEX IF NOT EXISTS {mention}_seq ON {mention} (seq)`,
    // What has no position yet.
    `CREATE TABLE IF NOT EXISTS {pending} (seq ${int} NOT NULL PRIMARY KEY${end}`,
    `CREATE TABLE IF NOT EXISTS {leaf} (
      pos ${int} NOT NULL PRIMARY KEY,
      seq ${int} NOT NULL UNIQUE,
      hash ${text} NOT NULL${end}`,
    // Subtrees of 256, 65,536, … leaves.
    `CREATE TABLE IF NOT EXISTS {node} (
      level ${int} NOT NULL,
      pos ${int} NOT NULL,
      hash ${text} NOT NULL,
      PRIMARY KEY (level, pos)${postgres ? ")" : ") STRICT, WITHOUT ROWID"}`,
    `CREATE TABLE IF NOT EXISTS {checkpoint} (
      no ${int} NOT NULL PRIMARY KEY,
      size ${int} NOT NULL,
      note ${text} NOT NULL,
      peaks ${text} NOT NULL${end}`,
    `CREATE TABLE IF NOT EXISTS {issuer} (
      issuer ${text} NOT NULL PRIMARY KEY,
      sequence ${int} NOT NULL${end}`,
    `CREATE TABLE IF NOT EXISTS {nonce} (
      issuer ${text} NOT NULL,
      nonce ${text} NOT NULL,
      expires_ms ${int} NOT NULL,
      PRIMARY KEY (issuer, nonce)${postgres ? ")" : ") STRICT, WITHOUT ROWID"}`,
  ];
}

const fixed = ["leaf", "node", "checkpoint"] as const;

/** An event may lose its content only, and only when an event says so. */
const erasure = `OLD.body IS NOT NULL AND NEW.body IS NULL AND NEW.salt IS NULL AND NEW.leaf IS NOT NULL
  AND NEW.seq = OLD.seq AND NEW.id = OLD.id AND NEW.type = OLD.type AND NEW.platform IS NULL
  AND NEW.hazard_id IS NULL AND NEW.request_id IS NULL AND NEW.listing_id IS NULL AND NEW.recorded_ms IS NULL
  AND EXISTS (SELECT 1 FROM {event} WHERE id = 'erased:' || OLD.id AND type = 'event.erased')`;
const stillSaid = "EXISTS (SELECT 1 FROM {event} WHERE seq = OLD.seq AND body IS NOT NULL)";
const notSealed = "NOT EXISTS (SELECT 1 FROM {leaf} WHERE seq = OLD.seq)";

const refusal = "the ledger only grows: this change is refused";

const guards = [
  `CREATE OR REPLACE FUNCTION {refuse}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '${refusal}' USING ERRCODE = 'restrict_violation'; END $$`,
  `CREATE OR REPLACE FUNCTION {erase_only}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ${erasure} THEN RETURN NEW; END IF;
      RAISE EXCEPTION '${refusal}' USING ERRCODE = 'restrict_violation';
    END $$`,
  `CREATE OR REPLACE FUNCTION {forget_only}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ${stillSaid} THEN RAISE EXCEPTION '${refusal}' USING ERRCODE = 'restrict_violation'; END IF;
      RETURN OLD;
    END $$`,
  `CREATE OR REPLACE FUNCTION {sealed_only}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ${notSealed} THEN RAISE EXCEPTION '${refusal}' USING ERRCODE = 'restrict_violation'; END IF;
      RETURN OLD;
    END $$`,
  `CREATE OR REPLACE FUNCTION {queue}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN INSERT INTO {pending} (seq) SELECT seq FROM fresh; RETURN NULL; END $$`,
  trigger(
    "{event}_queued",
    "AFTER INSERT ON {event} REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT",
    "queue",
  ),
  trigger("{event}_kept", "BEFORE UPDATE ON {event} FOR EACH ROW", "erase_only"),
  trigger("{event}_never", "BEFORE DELETE OR TRUNCATE ON {event}", "refuse"),
  trigger("{mention}_kept", "BEFORE DELETE ON {mention} FOR EACH ROW", "forget_only"),
  trigger("{mention}_never", "BEFORE UPDATE OR TRUNCATE ON {mention}", "refuse"),
  trigger("{pending}_kept", "BEFORE DELETE ON {pending} FOR EACH ROW", "sealed_only"),
  trigger("{pending}_never", "BEFORE UPDATE OR TRUNCATE ON {pending}", "refuse"),
  ...fixed.map((table) =>
    trigger(`{${table}}_never`, `BEFORE UPDATE OR DELETE OR TRUNCATE ON {${table}}`, "refuse"),
  ),
];

function trigger(name: string, when: string, run: string): string {
  return `CREATE OR REPLACE TRIGGER ${name} ${when} EXECUTE FUNCTION {${run}}()`;
}

const abort = `BEGIN SELECT RAISE(ABORT, '${refusal}'); END`;

const sqliteGuards = [
  // REPLACE deletes without asking the triggers for deletions, so what is there already is left alone here.
  `CREATE TRIGGER IF NOT EXISTS {event}_once BEFORE INSERT ON {event}
    WHEN EXISTS (SELECT 1 FROM {event} WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM {event} WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(IGNORE); END`,
  `CREATE TRIGGER IF NOT EXISTS {event}_queued AFTER INSERT ON {event}
    BEGIN INSERT INTO {pending} (seq) VALUES (NEW.seq); END`,
  `CREATE TRIGGER IF NOT EXISTS {event}_kept BEFORE UPDATE ON {event} WHEN NOT (${erasure}) ${abort}`,
  `CREATE TRIGGER IF NOT EXISTS {event}_never BEFORE DELETE ON {event} ${abort}`,
  `CREATE TRIGGER IF NOT EXISTS {mention}_kept BEFORE DELETE ON {mention} WHEN ${stillSaid} ${abort}`,
  `CREATE TRIGGER IF NOT EXISTS {mention}_never BEFORE UPDATE ON {mention} ${abort}`,
  `CREATE TRIGGER IF NOT EXISTS {pending}_kept BEFORE DELETE ON {pending} WHEN ${notSealed} ${abort}`,
  `CREATE TRIGGER IF NOT EXISTS {pending}_never BEFORE UPDATE ON {pending} ${abort}`,
  ...fixed.flatMap((table) => [
    `CREATE TRIGGER IF NOT EXISTS {${table}}_kept BEFORE UPDATE ON {${table}} ${abort}`,
    `CREATE TRIGGER IF NOT EXISTS {${table}}_never BEFORE DELETE ON {${table}} ${abort}`,
  ]),
  once("leaf", "pos = NEW.pos OR seq = NEW.seq"),
  once("node", "level = NEW.level AND pos = NEW.pos"),
  once("checkpoint", "no = NEW.no"),
];

function once(table: string, same: string): string {
  return `CREATE TRIGGER IF NOT EXISTS {${table}}_once BEFORE INSERT ON {${table}}
    WHEN EXISTS (SELECT 1 FROM {${table}} WHERE ${same}) ${abort}`;
}
