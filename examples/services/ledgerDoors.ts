import type { KeySet } from "safepact/exchange";
import { toPublicKey } from "safepact/exchange";
import {
  type Db,
  keepCosigned,
  type LedgerEntry,
  lastCheckpoint,
  proveConsistency,
  proveEvent,
  readLedger,
} from "safepact/ledger";
import { troubles } from "./outbox.ts";
import type { Route } from "./routes.ts";
import { ledgerName, type Service } from "./service.ts";

const AT_ONCE = 1000;

/** The doors to a party's ledger. */
export function ledgerDoors(service: Service): readonly Route[] {
  const { database, key, name, peer } = service;
  const keys: KeySet = { keys: [toPublicKey(key)] };
  return [
    {
      method: "get",
      path: "/keys",
      summary: "Public keys of this party",
      open: "to-all",
      answer: () => Response.json(keys),
    },
    {
      method: "get",
      path: "/outbox",
      summary: "What waits to be sent, or was refused, and why",
      open: "by-token",
      answer: async () => Response.json(await troubles(service)),
    },
    {
      method: "get",
      path: "/ledger/checkpoint",
      summary: "Newest checkpoint, with proof that it grew out of the size in `from`",
      open: "by-token",
      answer: ({ query }) =>
        database.transaction(async (db) => {
          const checkpoint = await lastCheckpoint(db);
          if (checkpoint === undefined) return Response.json(null);
          const size = Number(query["from"] ?? 0);
          if (size === 0) return Response.json({ checkpoint });
          const proof = await proveConsistency(db, { ...checkpoint, size }, checkpoint);
          return Response.json({ checkpoint, proof });
        }),
    },
    {
      method: "get",
      path: "/ledger/entries",
      summary: `Sealed events behind the place in \`after\`, at most \`limit\` and never more than ${AT_ONCE}`,
      open: "by-token",
      answer: ({ query }) =>
        database.transaction(async (db) => {
          const after = Number(query["after"] ?? -1);
          const limit = Math.min(Number(query["limit"] ?? AT_ONCE), AT_ONCE);
          return Response.json(await entriesOf(db, after, limit));
        }),
    },
    {
      method: "post",
      path: "/ledger/cosignatures",
      summary: "A checkpoint of this ledger, signed by the other party",
      open: "by-signature",
      body: "text/plain",
      answer: async ({ text }) => {
        const origin = ledgerName(name);
        const keyring = { origin, log: keys.keys, cosigners: peer.keys.keys };
        return await database.transaction(async (db) => {
          const kept = await keepCosigned(db, { note: text }, keyring);
          if (!kept.ok) return Response.json({ issues: kept.issues }, { status: 422 });
          return Response.json({ size: kept.value.size }, { status: 202 });
        });
      },
    },
    {
      method: "get",
      path: "/ledger/bundles/:id",
      summary: "One event with its proof under a checkpoint that both parties signed",
      open: "by-token",
      answer: ({ params }) =>
        database.transaction(async (db) => {
          const id = params["id"] ?? "";
          const checkpoint = await lastCheckpoint(db, { cosignedBy: peer.name });
          if (checkpoint === undefined) {
            return Response.json({ error: "Nothing is signed yet." }, { status: 404 });
          }
          const proof = await proveEvent(db, id, checkpoint);
          const [entry] = await entriesOf(db, proof.position - 1, 1);
          return Response.json({ entry, proof, checkpoint });
        }),
    },
  ];
}

async function entriesOf(db: Db, after: number, limit: number): Promise<readonly LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for await (const entry of readLedger(db, { after, limit })) entries.push(entry);
  return entries;
}
