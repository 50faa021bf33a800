// Continuous screening: listings go through a queue as they are put up or changed, and a bulletin swaps the index under way. PostgreSQL
// holds the queue (pg-boss) and the listings, and says which list of hazard records is in force; no listing is left with the answer of
// an older one, whatever is under way when the list changes.
import { readFile } from "node:fs/promises";
import type { Pool } from "pg";
import type PgBoss from "pg-boss";
import { allLexicons } from "safepact/languages";
import { loadMatcher, type Matcher } from "safepact/match";
import { type ListingInput, orThrow, parseListing } from "safepact/model";

/** The queue; a listing waits in it once. */
const QUEUE = "safepact-listings";

/** What every function needs. */
export interface Screening {
  readonly pool: Pool;
  readonly boss: PgBoss;
}

/** A listing as it is kept, without its id. */
export type ListingBody = Omit<ListingInput, "id">;

/** A listing with its answer, not yet kept. */
export interface Answer {
  readonly id: string;
  /** Revision of the listing that was screened. */
  readonly revision: string;
  /** Version of the list it was held against. */
  readonly list: string;
  readonly outcome: string;
  readonly screening: object;
}

/** Makes tables and queue, unless they are there. */
export async function setUp({ pool, boss }: Screening): Promise<void> {
  await pool.query(`
    create table if not exists list_in_force (one boolean primary key default true check (one), version text not null, path text not null);
    create table if not exists listings (
      id text primary key, revision bigint not null default 1, body jsonb not null,
      list text, outcome text, screening jsonb
    )`);
  await boss.createQueue(QUEUE, {
    name: QUEUE,
    policy: "short",
    retryLimit: 5,
    expireInSeconds: 60,
  });
}

/** A listing was put up or changed: it is kept, and waits for its answer. */
export async function listingArrived(
  { pool, boss }: Screening,
  id: string,
  body: ListingBody,
): Promise<void> {
  await pool.query(
    `insert into listings (id, body) values ($1, $2)
     on conflict (id) do update set body = $2, revision = listings.revision + 1, list = null`,
    [id, JSON.stringify(body)],
  );
  await boss.send(QUEUE, { id }, { singletonKey: id });
}

/**
 * A bulletin came, and the index that was built with it lies at a path (`safepact index`). From the moment this commits no answer of
 * another list is kept; every listing without an answer of this one is asked for again. Gives how many. Where it broke off it may be
 * called again. Millions of listings are screened by a sweep instead, whose rows then go through `keepAnswer`.
 */
export async function listChanged({ pool, boss }: Screening, path: string): Promise<number> {
  const version = versionOf(await matcherAt(path));
  // Waits for the answers that are being kept, which hold a share of this row.
  await pool.query(
    `insert into list_in_force (version, path) values ($1, $2) on conflict (one) do update set version = $1, path = $2`,
    [version, path],
  );
  const stale = await pool.query<{ id: string }>(
    "select id from listings where list is distinct from $1",
    [version],
  );
  const jobs = stale.rows.map(({ id }) => ({ name: QUEUE, data: { id }, singletonKey: id }));
  if (jobs.length > 0) await boss.insert(jobs);
  return stale.rows.length;
}

/** Screens a listing as it is now against the list in force. */
export async function screenNow({ pool }: Screening, id: string): Promise<Answer | undefined> {
  const { rows } = await pool.query<{
    revision: string;
    body: ListingBody;
    version: string;
    path: string;
  }>("select revision, body, version, path from listings, list_in_force where id = $1", [id]);
  const [row] = rows;
  if (row === undefined) return undefined;
  const matcher = await matcherAt(row.path);
  const screening = matcher.screen(orThrow(parseListing({ ...row.body, id })));
  return {
    id,
    revision: row.revision,
    list: versionOf(matcher),
    outcome: screening.outcome,
    screening,
  };
}

/** Keeps an answer, unless listing or list have changed since: then it gives false, and the listing is to be screened again. */
export async function keepAnswer({ pool }: Screening, answer: Answer): Promise<boolean> {
  const { id, revision, list, outcome, screening } = answer;
  const kept = await pool.query(
    `with in_force as (select version from list_in_force where version = $3 for share)
     update listings set list = $3, outcome = $4, screening = $5 from in_force where id = $1 and revision = $2`,
    [id, revision, list, outcome, JSON.stringify(screening)],
  );
  return kept.rowCount === 1;
}

/** Takes listings from the queue until it is told to stop (`boss.offWork`); any number of processes may do so. */
export async function consume(to: Screening): Promise<string> {
  return await to.boss.work<{ id: string }>(
    QUEUE,
    { batchSize: 20, pollingIntervalSeconds: 0.5 },
    async (jobs) => {
      for (const { data } of jobs) {
        let answer = await screenNow(to, data.id);
        while (answer !== undefined && !(await keepAnswer(to, answer))) {
          answer = await screenNow(to, data.id);
        }
      }
    },
  );
}

const opened = new Map<string, Promise<Matcher>>();

/** The index at a path, read once; a new list has a path of its own. */
function matcherAt(path: string): Promise<Matcher> {
  const known = opened.get(path);
  if (known) return known;
  const opening = readFile(path).then((bytes) => loadMatcher(bytes, { lexicons: allLexicons }));
  opened.clear();
  opened.set(path, opening);
  return opening;
}

/** Every answer names the list it was given by. */
function versionOf(matcher: Matcher): string {
  return matcher.screen(orThrow(parseListing({ id: "none", title: "none" }))).list.version;
}
