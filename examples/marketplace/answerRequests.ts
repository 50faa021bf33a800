import { orThrow } from "safepact";
import {
  parseReply,
  parseTakedownRequest,
  type ReplyItem,
  requestAnswered,
  signReply,
  type TakedownItem,
  type TakedownRequest,
  toReplyItem,
} from "safepact/exchange";
import { appendEvents } from "safepact/ledger";
import { ask } from "../services/database.ts";
import { putOut } from "../services/outbox.ts";
import { signOptions } from "../services/signing.ts";
import { blockListing } from "./blockListing.ts";
import { type Marketplace, removalOf, toListing } from "./marketplace.ts";

/**
 * Answers each takedown request that has no reply: its items are decided one by one, and the reply is signed, put out and
 * written into the ledger in one transaction. After a crash the items that were blocked for this request are found as such.
 *
 * @returns How many requests were answered.
 */
export async function answerRequests(shop: Marketplace): Promise<number> {
  const rows = await shop.database.transaction((db) =>
    ask(
      db,
      "SELECT body, received_at FROM request WHERE replied_at IS NULL ORDER BY received_at, id",
      [],
    ),
  );
  for (const row of rows) {
    const request = orThrow(parseTakedownRequest(JSON.parse(String(row["body"]))), {
      onWarning: () => {},
    });
    const items: ReplyItem[] = [];
    for (const item of request.items) items.push(await decideItem(shop, request, item));
    await reply(shop, request, { items, receivedAt: String(row["received_at"]) });
  }
  return rows.length;
}

async function decideItem(
  shop: Marketplace,
  request: TakedownRequest,
  item: TakedownItem,
): Promise<ReplyItem> {
  const { itemId, listingId = new URL(item.url ?? "about:blank").pathname.split("/").at(-1) } =
    item;
  const [row] = await shop.database.transaction((db) =>
    ask(db, "SELECT body, status, removal FROM listing WHERE id = ?", [listingId ?? ""]),
  );
  const plain = { itemId, territory: [], identicalListingIds: [], sellerIds: [], evidence: [] };
  if (row === undefined) return { ...plain, decision: "not-found" };
  const about = removalOf(toListing(row["body"]), request.record, shop.now());
  const removal = { ...about, request, itemId };
  const blocked = await blockListing(shop, removal, { facts: [], events: [] });
  if (blocked) return toReplyItem(removal);
  const before = JSON.parse(String(row["removal"])) as { at: string; requestId?: string } | null;
  // Blocked under this request before a crash: the same answer as without one.
  if (before?.requestId === request.id) return toReplyItem({ ...removal, at: before.at });
  return { ...plain, decision: "already-gone", reason: "Blocked before the request arrived." };
}

function reply(
  shop: Marketplace,
  request: TakedownRequest,
  { items, receivedAt }: { readonly items: readonly ReplyItem[]; readonly receivedAt: string },
): Promise<void> {
  return shop.database.transaction(async (db) => {
    const at = shop.now();
    const id = `${request.id}:reply`;
    const document = orThrow(
      parseReply({
        id,
        requestId: request.id,
        caseId: request.caseId,
        platform: shop.name,
        receivedAt,
        repliedAt: at,
        items,
      }),
    );
    const signing = await signOptions(shop, db);
    const jws = await signReply(document, shop.key, signing);
    const message = { path: "/replies", jws, number: signing.sequence };
    await putOut(db, { id, message }, at);
    // The blocks are in the ledger since they happened.
    await appendEvents(db, [requestAnswered(document)]);
    await ask(db, "UPDATE request SET replied_at = ? WHERE id = ?", [at, request.id]);
  });
}
