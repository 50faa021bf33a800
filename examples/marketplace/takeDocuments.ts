import type { Issue } from "safepact";
import {
  bulletinReceived,
  type OpenOptions,
  openBulletin,
  openRequest,
  requestReceived,
} from "safepact/exchange";
import { appendEvents, type Db, ledgerSeen } from "safepact/ledger";
import { ask } from "../services/database.ts";
import type { Marketplace } from "./marketplace.ts";

/** What is said to whoever handed a document in. */
export interface Taken {
  readonly status: 202 | 409 | 422;
  readonly body: {
    readonly id?: string;
    readonly receivedAt?: string;
    readonly issues: readonly Issue[];
  };
}

/** Takes a bulletin: opened, kept and written into the ledger in one transaction, so that none is taken twice or lost. */
export function takeBulletin(shop: Marketplace, jws: string): Promise<Taken> {
  return shop.database.transaction(async (db) => {
    const at = shop.now();
    const opened = await openBulletin(jws, shop.peer.keys, openOptions(shop, db, at));
    if (!opened.ok) return refused(opened.issues);
    const { document } = opened.value;
    await ask(db, "INSERT INTO bulletin (id, body, received_at) VALUES (?, ?, ?)", [
      document.id,
      JSON.stringify(document),
      at,
    ]);
    await appendEvents(db, [bulletinReceived(document, { platform: shop.name, at })]);
    return { status: 202, body: { id: document.id, receivedAt: at, issues: opened.issues } };
  });
}

/** Takes a takedown request; it is answered by {@link answerRequests}. */
export function takeRequest(shop: Marketplace, jws: string): Promise<Taken> {
  return shop.database.transaction(async (db) => {
    const at = shop.now();
    const opened = await openRequest(jws, shop.peer.keys, openOptions(shop, db, at));
    if (!opened.ok) return refused(opened.issues);
    const { document } = opened.value;
    await ask(db, "INSERT INTO request (id, body, received_at) VALUES (?, ?, ?)", [
      document.id,
      JSON.stringify(document),
      at,
    ]);
    await appendEvents(db, [requestReceived(document, { platform: shop.name, at })]);
    return { status: 202, body: { id: document.id, receivedAt: at, issues: opened.issues } };
  });
}

function openOptions(shop: Marketplace, db: Db, now: string): OpenOptions {
  return { audience: shop.name, issuer: shop.peer.name, now, seen: ledgerSeen(db) };
}

function refused(issues: readonly Issue[]): Taken {
  const replayed = issues.some(({ code }) => code === "replayed");
  return { status: replayed ? 409 : 422, body: { issues } };
}
