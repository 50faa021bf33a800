import { createNonce, type SignOptions } from "safepact/exchange";
import type { Db } from "safepact/ledger";
import { ask } from "./database.ts";
import type { Service } from "./service.ts";

const VALID_DAYS = 30;

/** Numbers and dates a document to the other party. The number is drawn in the transaction that puts the document out. */
export async function signOptions(service: Service, db: Db): Promise<SignOptions> {
  const issuedAt = service.now();
  const [row] = await ask(
    db,
    "INSERT INTO counter (name, value) VALUES ('sequence', 1) ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value",
    [],
  );
  return {
    audience: service.peer.name,
    issuedAt,
    expiresAt: new Date(Date.parse(issuedAt) + VALID_DAYS * 86_400_000).toISOString(),
    nonce: createNonce((bytes) => crypto.getRandomValues(bytes)),
    sequence: Number(row?.["value"]),
  };
}
