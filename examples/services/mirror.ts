import type { CaseEvent } from "safepact";
import {
  type Checkpoint,
  type ConsistencyProof,
  cosignCheckpoint,
  type Db,
  type LedgerEntry,
  type LedgerKeys,
  verifyLedger,
} from "safepact/ledger";
import { ask } from "./database.ts";
import { fetchPeer } from "./fetchPeer.ts";
import { ledgerName, type Peer, type Service } from "./service.ts";

/** What the other party is asked for. */
interface Growth {
  readonly checkpoint: Checkpoint;
  /** Proof that it grew out of the size that was asked from; absent from nothing. */
  readonly proof?: ConsistencyProof;
}

/**
 * Looks at the other party's ledger: takes over what it sealed since, checks that the new tree grew out of the one that was
 * signed last, and signs it. A ledger that was rewritten or is shorter is refused, and what was signed before stands.
 *
 * @returns The checkpoint that was signed; nothing when the ledger has not grown.
 */
export async function watchPeer(service: Service): Promise<Checkpoint | undefined> {
  const { database, peer, key, now } = service;
  const last = await database.transaction((db) => lastCosigned(db));
  const from = last?.size ?? 0;
  const grown = await getJson<Growth | null>(service, `/ledger/checkpoint?from=${from}`);
  if (grown === null || grown.checkpoint.size <= from) return undefined;
  const { checkpoint, proof } = grown;
  if (last !== undefined && proof === undefined)
    throw refused(peer, "it does not prove its growth");
  const signed = await cosignCheckpoint(checkpoint, {
    signer: key,
    keys: ledgerKeys(peer),
    now: now(),
    ...(last !== undefined && proof !== undefined && { previous: { checkpoint: last, proof } }),
  });
  if (!signed.ok) throw refused(peer, signed.issues[0]?.message);
  const entries = await getJson<readonly LedgerEntry[]>(
    service,
    `/ledger/entries?from=${from}&to=${checkpoint.size}`,
  );
  await database.transaction(async (db) => {
    for (const entry of entries) {
      await ask(
        db,
        "INSERT INTO mirror (position, sealed) VALUES (?, ?) ON CONFLICT (position) DO NOTHING",
        [entry.position, JSON.stringify(entry)],
      );
    }
    const whole = await mirroredEntries(db, checkpoint.size);
    const verified = await verifyLedger(whole, { checkpoint, keys: ledgerKeys(peer) });
    if (!verified.ok) throw refused(peer, verified.issues[0]?.message);
    await ask(db, "INSERT INTO peer_checkpoint (size, checkpoint) VALUES (?, ?)", [
      checkpoint.size,
      JSON.stringify(signed.value),
    ]);
  });
  return signed.value;
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
export function mirrored(
  { database, peer }: Service,
  size?: number,
): Promise<{ readonly checkpoint: Checkpoint | undefined; readonly events: readonly CaseEvent[] }> {
  return database.transaction(async (db) => {
    const checkpoint = await lastCosigned(db);
    const known = checkpoint?.size ?? 0;
    if (size !== undefined && size > known) {
      throw refused(peer, `${size} events are asked for, and ${known} were seen and signed here.`);
    }
    const entries = await mirroredEntries(db, size ?? known);
    return { checkpoint, events: entries.flatMap(caseEventOf) };
  });
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

async function lastCosigned(db: Db): Promise<Checkpoint | undefined> {
  const [row] = await ask(db, "SELECT checkpoint FROM peer_checkpoint ORDER BY size DESC LIMIT 1");
  return row && (JSON.parse(String(row["checkpoint"])) as Checkpoint);
}

async function mirroredEntries(db: Db, size: number): Promise<readonly LedgerEntry[]> {
  const rows = await ask(db, "SELECT sealed FROM mirror WHERE position < ? ORDER BY position", [
    size,
  ]);
  return rows.map(({ sealed }) => JSON.parse(String(sealed)) as LedgerEntry);
}

async function getJson<Value>({ peer, token }: Service, path: string): Promise<Value> {
  const response = await fetchPeer(peer, path, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw refused(peer, `${path} answered ${response.status}`);
  return (await response.json()) as Value;
}

function refused({ name }: Peer, why = "no reason given"): Error {
  return new Error(`The ledger of ${name}: ${why}`);
}
