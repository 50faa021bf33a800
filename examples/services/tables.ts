/** Tables that both services have beside the ledger. They hold for PostgreSQL and SQLite alike. */
export const commonTables = `
CREATE TABLE IF NOT EXISTS outbox (
  id TEXT PRIMARY KEY,
  number BIGINT,
  address TEXT NOT NULL,
  body TEXT NOT NULL,
  told TEXT,
  events TEXT NOT NULL,
  due_at TEXT NOT NULL,
  sent_at TEXT,
  attempts INTEGER NOT NULL,
  trouble TEXT,
  refused TEXT
);
CREATE TABLE IF NOT EXISTS mirror (
  position BIGINT PRIMARY KEY,
  sealed TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS peer_checkpoint (
  size BIGINT PRIMARY KEY,
  checkpoint TEXT NOT NULL,
  verified TEXT NOT NULL,
  handed_at TEXT
);
CREATE TABLE IF NOT EXISTS counter (
  name TEXT PRIMARY KEY,
  value BIGINT NOT NULL
);
CREATE TABLE IF NOT EXISTS record (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL
);
`;
