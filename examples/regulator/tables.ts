/** Tables of the authority. They hold for PostgreSQL and SQLite alike. */
export const regulatorTables = `
CREATE TABLE IF NOT EXISTS issued (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  reply TEXT
);
CREATE TABLE IF NOT EXISTS looked (
  id TEXT PRIMARY KEY,
  event TEXT NOT NULL
);
`;
