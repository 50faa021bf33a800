import type { CaseEvent } from "safepact";
import {
  type Checkpoint,
  type ConsistencyProof,
  cosignCheckpoint,
  type Db,
  type LedgerEntry,
  type LedgerKeys,
  type LedgerProgress,
  verifyLedger,
} from "safepact/ledger";
import { ask, type Database } from "./database.ts";
import { fetchPeer } from "./fetchPeer.ts";
import { ledgerName, type Peer, type Service } from "./service.ts";

/** What the other party is asked for. */
interface Growth {
  readonly checkpoint: Checkpoint;
  /** Proof that it grew out of the size that was asked from; absent from nothing. */
  readonly proof?: ConsistencyProof;
}

/** What was signed last, and how far the ledger was verified then. */
interface Signed {
  readonly checkpoint: Checkpoint;
  readonly progress: LedgerProgress;
}

/**
 * Looks at the other party's ledger: takes over what it sealed since, checks that the new tree grew out of the one that was
 * signed last and holds just these events, and signs it. A ledger that was rewritten or is shorter is refused, and what was
 * signed before stands.
 *
 * @returns The checkpoint that was signed; nothing when the ledger has not grown.
 */
export async function watchPeer(service: Service): Promise<Checkpoint | undefined> {
  const { database, peer, key, now } = service;
  const last = await database.transaction((db) => lastSigned(db));
  const from = last?.checkpoint.size ?? 0;
  const grown = await getJson<Growth | null>(service, `/ledger/checkpoint?from=${from}`);
  if (grown === null || grown.checkpoint.size <= from) return undefined;
  const { checkpoint, proof } = grown;
  const keys = ledgerKeys(peer);
  if (last !== undefined && proof === undefined)
    throw refused(peer, "it does not prove its growth");
  const signed = await cosignCheckpoint(checkpoint, {
    signer: key,
    keys,
    now: now(),
    ...(last !== undefined &&
      proof !== undefined && { previous: { checkpoint: last.checkpoint, proof } }),
  });
  if (!signed.ok) throw refused(peer, signed.issues[0]?.message);
  await takeOver(service, from, checkpoint.size);
  const verified = await verifyLedger(mirroredEntries(database, from, checkpoint.size), {
    checkpoint,
    keys,
    ...(last && { after: last.progress }),
  });
  if (!verified.ok) throw refused(peer, verified.issues[0]?.message);
  const { events, erased, peaks } = verified.value;
  await database.transaction((db) =>
    ask(db, "INSERT INTO peer_checkpoint (size, checkpoint, verified) VALUES (?, ?, ?)", [
      checkpoint.size,
      JSON.stringify(signed.value),
      JSON.stringify({ events, erased, peaks }),
    ]),
  );
  return signed.value;
}

/** Takes over what is new, a page at a time. Nobody reads it before it was verified and signed for. */
async function takeOver(service: Service, from: number, to: number): Promise<void> {
  for (let next = from; next < to; ) {
    const path = `/ledger/entries?after=${next - 1}&limit=${to - next}`;
    const entries = await getJson<readonly LedgerEntry[]>(service, path);
    if (entries.length === 0) throw refused(service.peer, `it gives nothing behind ${next - 1}`);
    await service.database.transaction(async (db) => {
      for (const [index, entry] of entries.entries()) {
        await ask(
          db,
          "INSERT INTO mirror (position, sealed) VALUES (?, ?) ON CONFLICT (position) DO UPDATE SET sealed = excluded.sealed",
          [next + index, JSON.stringify(entry)],
        );
      }
    });
    next += entries.length;
  }
}

/** Hands the other party the signature of its last checkpoint, once. */
export async function handBackSignature(service: Service): Promise<void> {
  const { database, now } = service;
  const [row] = await database.transaction((db) =>
    ask(db, "SELECT size, checkpoint, handed_at FROM peer_checkpoint ORDER BY size DESC LIMIT 1"),
  );
  if (row === undefined || row["handed_at"] !== null) return;
  const last = JSON.parse(String(row["checkpoint"])) as Checkpoint;
  const response = await fetchPeer(service.peer, "/ledger/cosignatures", {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: last.note,
  });
  if (!response.ok) throw refused(service.peer, await response.text());
  await database.transaction((db) =>
    ask(db, "UPDATE peer_checkpoint SET handed_at = ? WHERE size = ?", [now(), row["size"]]),
  );
}

/** What the other party had sealed, as far as it was signed here. */
export async function mirrored(
  { database, peer }: Service,
  size?: number,
): Promise<{ readonly checkpoint: Checkpoint | undefined; readonly events: readonly CaseEvent[] }> {
  const last = await database.transaction((db) => lastSigned(db));
  const known = last?.checkpoint.size ?? 0;
  if (size !== undefined && size > known) {
    throw refused(peer, `${size} events are asked for, and ${known} were seen and signed here.`);
  }
  const events: CaseEvent[] = [];
  for await (const entry of mirroredEntries(database, 0, size ?? known))
    events.push(...caseEventOf(entry));
  return { checkpoint: last?.checkpoint, events };
}

/** The case event of an entry; judgements and erased events have none. */
export function caseEventOf(entry: LedgerEntry): readonly CaseEvent[] {
  if (!("event" in entry)) return [];
  const { event } = entry;
  return event.type === "judgement.made" || event.type === "event.erased" ? [] : [event];
}

/** Whose signatures a ledger of this party must bear. */
export function ledgerKeys({ name, keys }: Pick<Peer, "name" | "keys">): LedgerKeys {
  return { origin: ledgerName(name), log: keys.keys };
}

async function lastSigned(db: Db): Promise<Signed | undefined> {
  const [row] = await ask(
    db,
    "SELECT checkpoint, verified FROM peer_checkpoint ORDER BY size DESC LIMIT 1",
  );
  return (
    row && {
      checkpoint: JSON.parse(String(row["checkpoint"])) as Checkpoint,
      progress: JSON.parse(String(row["verified"])) as LedgerProgress,
    }
  );
}

/** Entries that were taken over, a page at a time. What is signed for never changes, so each page may be read by itself. */
async function* mirroredEntries(
  database: Database,
  from: number,
  to: number,
): AsyncGenerator<LedgerEntry> {
  for (let next = from; next < to; ) {
    const rows = await database.transaction((db) =>
      ask(
        db,
        "SELECT sealed FROM mirror WHERE position >= ? AND position < ? ORDER BY position LIMIT 1000",
        [next, to],
      ),
    );
    for (const { sealed } of rows) yield JSON.parse(String(sealed)) as LedgerEntry;
    if (rows.length === 0) return;
    next += rows.length;
  }
}

async function getJson<Value>({ peer, token }: Service, path: string): Promise<Value> {
  const response = await fetchPeer(peer, path, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw refused(peer, `${path} answered ${response.status}`);
  return (await response.json()) as Value;
}

function refused({ name }: Peer, why = "no reason given"): Error {
  return new Error(`The ledger of ${name}: ${why}`);
}
