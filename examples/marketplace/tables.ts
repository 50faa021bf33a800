/** Tables of the marketplace. They hold for PostgreSQL and SQLite alike. */
export const marketplaceTables = `
CREATE TABLE IF NOT EXISTS listing (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  status TEXT NOT NULL,
  hazard_id TEXT,
  removal TEXT
);
CREATE TABLE IF NOT EXISTS purchase (
  id TEXT PRIMARY KEY,
  listing_id TEXT NOT NULL,
  buyer TEXT NOT NULL,
  email TEXT,
  bought_on TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS bulletin (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  received_at TEXT NOT NULL,
  swept_at TEXT
);
CREATE TABLE IF NOT EXISTS request (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  received_at TEXT NOT NULL,
  replied_at TEXT
);
CREATE TABLE IF NOT EXISTS account (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS unwritten (
  id TEXT PRIMARY KEY,
  recipient TEXT NOT NULL,
  why TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS review (
  listing_id TEXT NOT NULL,
  hazard_id TEXT NOT NULL,
  body TEXT NOT NULL,
  decided TEXT,
  PRIMARY KEY (listing_id, hazard_id)
);
CREATE TABLE IF NOT EXISTS judgement (
  listing_id TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS judgement_of_listing ON judgement (listing_id);
INSERT INTO counter (name, value) VALUES ('list', 0) ON CONFLICT DO NOTHING;
`;
