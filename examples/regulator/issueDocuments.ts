import { type HazardRecord, type Issue, orThrow, parseHazardRecord } from "safepact";
import {
  checkBulletin,
  checkRequest,
  openReply,
  parseBulletin,
  parseTakedownRequest,
  requestReceived,
  signBulletin,
  signRequest,
} from "safepact/exchange";
import { type Db, ledgerSeen } from "safepact/ledger";
import { ask } from "../services/database.ts";
import { putOut } from "../services/outbox.ts";
import type { Service } from "../services/service.ts";
import { signOptions } from "../services/signing.ts";

/** What was issued, with what a receiver would miss in it. */
export interface Issued {
  readonly id: string;
  readonly missing: readonly string[];
  readonly issues: readonly Issue[];
}

/** Puts a bulletin of hazard records out to the marketplace: numbered, signed and kept in one transaction. */
export async function issueBulletin(
  authority: Service,
  records: readonly unknown[],
  agreementId: string,
): Promise<Issued | readonly Issue[]> {
  const issuedAt = authority.now();
  const contact = { name: authority.name, url: authority.url };
  const parsed = parseBulletin({
    id: `bulletin:${issuedAt}`,
    authority: contact,
    issuedAt,
    agreementId,
    records,
  });
  if (!parsed.ok) return parsed.issues;
  const bulletin = parsed.value;
  await authority.database.transaction(async (db) => {
    const signing = await signOptions(authority, db);
    const jws = await signBulletin(bulletin, authority.key, signing);
    await keep(db, { id: bulletin.id, kind: "bulletin", body: bulletin, at: issuedAt });
    for (const record of bulletin.records) await keepRecord(db, record);
    const message = { path: "/bulletins", jws, number: signing.sequence };
    await putOut(db, { id: bulletin.id, message }, issuedAt);
  });
  const missing = checkBulletin(bulletin).records.flatMap((record) => record.missing);
  return { id: bulletin.id, missing: missing.map(({ message }) => message), issues: parsed.issues };
}

/** Asks the marketplace to take listings down. The authority writes the request into its own ledger when it has arrived. */
export function requestTakedown(
  authority: Service,
  { hazardId, urls }: { readonly hazardId: string; readonly urls: readonly string[] },
): Promise<Issued | readonly Issue[]> {
  const requestedAt = authority.now();
  return authority.database.transaction(async (db) => {
    const [row] = await ask(db, "SELECT body FROM record WHERE id = ?", [hazardId]);
    if (row === undefined) return [unknownRecord(hazardId)];
    const parsed = parseTakedownRequest({
      id: `request:${requestedAt}`,
      kind: "agreement",
      authority: { name: authority.name, url: authority.url },
      platform: authority.peer.name,
      requestedAt,
      record: orThrow(parseHazardRecord(JSON.parse(String(row["body"])))),
      items: urls.map((url) => ({ url, listingId: new URL(url).pathname.split("/").at(-1) })),
      territory: ["KR"],
    });
    if (!parsed.ok) return parsed.issues;
    const request = parsed.value;
    const signing = await signOptions(authority, db);
    const jws = await signRequest(request, authority.key, signing);
    await keep(db, { id: request.id, kind: "request", body: request, at: requestedAt });
    const arrived = requestReceived(request, { platform: authority.peer.name, at: requestedAt });
    const event = { ...arrived, id: `${request.id}:sent`, assertedBy: "authority" } as const;
    const message = { path: "/takedown-requests", jws, number: signing.sequence };
    await putOut(db, { id: request.id, message, events: [event] }, requestedAt);
    const missing = checkRequest(request).missing.map((one) => one.message);
    return { id: request.id, missing, issues: parsed.issues };
  });
}

/** Takes the marketplace's reply to a request. */
export function takeReply(
  authority: Service,
  jws: string,
): Promise<{ readonly status: 202 | 409 | 422; readonly issues: readonly Issue[] }> {
  const { database, peer, name, now } = authority;
  return database.transaction(async (db) => {
    const seen = ledgerSeen(db);
    const opened = await openReply(jws, peer.keys, {
      audience: name,
      issuer: peer.name,
      now: now(),
      seen,
    });
    const { issues } = opened;
    if (!opened.ok) {
      return { status: issues.some(({ code }) => code === "replayed") ? 409 : 422, issues };
    }
    const { document } = opened.value;
    const { requestId } = document;
    const [asked] = await ask(db, "SELECT id FROM issued WHERE id = ? AND kind = 'request'", [
      requestId,
    ]);
    if (asked === undefined) return { status: 422, issues: [...issues, unknownRequest(requestId)] };
    await ask(db, "UPDATE issued SET reply = ? WHERE id = ?", [
      JSON.stringify(document),
      requestId,
    ]);
    return { status: 202, issues };
  });
}

interface Kept {
  readonly id: string;
  readonly kind: "bulletin" | "request";
  readonly body: object;
  readonly at: string;
}

async function keep(db: Db, { id, kind, body, at }: Kept): Promise<void> {
  await ask(db, "INSERT INTO issued (id, kind, body, issued_at) VALUES (?, ?, ?, ?)", [
    id,
    kind,
    JSON.stringify(body),
    at,
  ]);
}

async function keepRecord(db: Db, record: HazardRecord): Promise<void> {
  await ask(
    db,
    "INSERT INTO record (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
    [record.id, JSON.stringify(record)],
  );
}

function unknownRequest(requestId: string): Issue {
  return {
    code: "invalid-value",
    severity: "error",
    path: ["requestId"],
    message: `No request with the id ${JSON.stringify(requestId)} was issued here.`,
  };
}

function unknownRecord(hazardId: string): Issue {
  return {
    code: "invalid-value",
    severity: "error",
    path: ["hazardId"],
    message: `No bulletin named the record ${JSON.stringify(hazardId)}.`,
  };
}
