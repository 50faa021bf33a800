import type { CaseEvent } from "safepact";
import { appendEvents, type Db, type Row } from "safepact/ledger";
import { ask } from "./database.ts";
import { fetchPeer } from "./fetchPeer.ts";
import type { Mail, Service } from "./service.ts";

/** Something that goes out after the transaction that decided it, and the events that are true once it has gone. */
export interface Outgoing {
  /** Put out twice under one id, it goes once. */
  readonly id: string;
  /** A message to a person, or a signed document to the other party. */
  readonly message: Mail | Document;
  /** Record of which purchasers are told, for the account of all of them. */
  readonly told?: string;
  readonly events?: readonly CaseEvent[];
}

interface Document {
  /** Path at the other party. */
  readonly path: string;
  readonly jws: string;
  /** Its number: documents go in this order, since a later one makes an earlier one a repetition. */
  readonly number: number;
}

/** Puts things out, in the transaction that decided them. */
export async function putOut(
  db: Db,
  { id, message, told, events = [] }: Outgoing,
  now: string,
): Promise<void> {
  const mail = "to" in message;
  await ask(
    db,
    `INSERT INTO outbox (id, number, address, body, told, events, due_at, attempts)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (id) DO NOTHING`,
    [
      id,
      mail ? null : message.number,
      mail ? message.to : message.path,
      mail ? JSON.stringify(message) : message.jws,
      told ?? null,
      JSON.stringify(events),
      now,
    ],
  );
}

/**
 * Sends what is due, and writes the events of what has gone in the transaction that marks it. What fails waits twice as long
 * each time, up to an hour, and says why; what the other party refuses for good is kept aside for the staff. Documents go in
 * the order of their numbers, since a later one would make an earlier one a repetition: while one waits, those behind it wait.
 */
export async function deliverOutbox(service: Service): Promise<void> {
  const { database, now } = service;
  const select = (which: string) =>
    database.transaction((db) =>
      ask(
        db,
        `SELECT * FROM outbox WHERE sent_at IS NULL AND refused IS NULL AND ${which} LIMIT 100`,
      ),
    );
  for (const row of await select("number IS NULL ORDER BY due_at, id")) {
    if (String(row["due_at"]) > now()) break;
    await deliver(service, row);
  }
  for (const row of await select("number IS NOT NULL ORDER BY number")) {
    if (String(row["due_at"]) > now() || !(await deliver(service, row))) break;
  }
}

/** What waits, or was refused for good. */
export function troubles({ database }: Service): Promise<readonly Row[]> {
  return database.transaction((db) =>
    ask(
      db,
      "SELECT id, address, attempts, due_at, trouble, refused FROM outbox WHERE sent_at IS NULL ORDER BY due_at, id",
    ),
  );
}

/** @returns Whether those behind it may go. */
async function deliver(service: Service, row: Row): Promise<boolean> {
  const id = String(row["id"]);
  try {
    const refused = await send(service, row);
    if (refused !== undefined) await setAside(service, id, refused);
    else await markSent(service, id, String(row["events"]));
    return true;
  } catch (error) {
    await putOff(service, id, { attempts: Number(row["attempts"]) + 1, error });
    return false;
  }
}

async function send(service: Service, row: Row): Promise<string | undefined> {
  const body = String(row["body"]);
  if (row["number"] !== null) return await postDocument(service, String(row["address"]), body);
  await service.sendMail(JSON.parse(body) as Mail);
  return undefined;
}

function markSent({ database, now }: Service, id: string, events: string): Promise<void> {
  return database.transaction(async (db) => {
    const at = now();
    await ask(db, "UPDATE outbox SET sent_at = ?, trouble = NULL WHERE id = ?", [at, id]);
    const written = (JSON.parse(events) as readonly CaseEvent[]).map((event) => ({
      ...event,
      at,
      recordedAt: at,
    }));
    await appendEvents(db, written);
  });
}

async function setAside({ database }: Service, id: string, refused: string): Promise<void> {
  await database.transaction((db) =>
    ask(db, "UPDATE outbox SET refused = ? WHERE id = ?", [refused, id]),
  );
}

async function putOff(
  { database, now }: Service,
  id: string,
  { attempts, error }: { readonly attempts: number; readonly error: unknown },
): Promise<void> {
  const waits = Math.min(3_600, 2 ** attempts);
  const dueAt = new Date(Date.parse(now()) + waits * 1_000).toISOString();
  const trouble = error instanceof Error ? error.message : String(error);
  await database.transaction((db) =>
    ask(db, "UPDATE outbox SET attempts = ?, due_at = ?, trouble = ? WHERE id = ?", [
      attempts,
      dueAt,
      trouble,
      id,
    ]),
  );
}

/** @returns Why the other party refuses it for good. */
async function postDocument(
  { peer }: Service,
  path: string,
  jws: string,
): Promise<string | undefined> {
  const headers = { "content-type": "application/jose" };
  const response = await fetchPeer(peer, path, { method: "POST", headers, body: jws });
  // A document that was taken before is taken: the answer to it was lost, not the document.
  if (response.ok || response.status === 409) return undefined;
  const said = `${path} answered ${response.status}: ${(await response.text()).slice(0, 300)}`;
  if (response.status === 422 || response.status === 413) return said;
  throw new Error(said);
}
