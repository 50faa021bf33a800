import { isSafepactError } from "safepact";
import { type Removal, sellerNotified } from "safepact/exchange";
import * as ko from "safepact/languages/ko";
import type { Db } from "safepact/ledger";
import {
  consumerRecall,
  consumerSafetyWarning,
  email,
  type RenderedNotice,
  renderNotice,
  sellerBlocked,
  toConsumerNoticeData,
  toConsumerRecallData,
  toSellerBlockedData,
} from "safepact/notify";
import { ask } from "../services/database.ts";
import { type Outgoing, putOut } from "../services/outbox.ts";
import type { Grounds } from "./blockListing.ts";
import { type Marketplace, market } from "./marketplace.ts";

/** In which transaction, and under which number of the case. */
interface Desk {
  readonly shop: Marketplace;
  readonly db: Db;
  readonly caseId: string;
}

/** A notice before it is written. */
interface Draft extends Omit<Outgoing, "message"> {
  readonly to: string;
  readonly write: () => RenderedNotice;
}

const options = { messages: ko.noticeMessages, channel: email, zone: market.zone } as const;

/** Puts out the notices of a block: to the seller, and to each purchaser with an address. */
export async function putOutNotices(desk: Desk, removal: Removal, grounds: Grounds): Promise<void> {
  const { shop, db, caseId } = desk;
  const { listing, record, at } = removal;
  if (listing.sellerId !== undefined) {
    await putOutOne(desk, at, {
      id: `${caseId}:seller`,
      to: `${listing.sellerId}@sellers.example`,
      events: [sellerNotified(removal, { at, channel: "email" })],
      write: () => sellerNotice(desk, removal, grounds),
    });
  }
  const purchases = await ask(
    db,
    "SELECT id, email, bought_on FROM purchase WHERE listing_id = ? AND email IS NOT NULL ORDER BY id",
    [listing.id],
  );
  for (const row of purchases) {
    const order = { id: String(row["id"]), on: String(row["bought_on"]) };
    await putOutOne(desk, at, {
      id: `${caseId}:purchase:${order.id}`,
      to: String(row["email"]),
      told: record.id,
      write: () => purchaserNotice(shop, removal, order),
    });
  }
}

/** What the record lacks for a notice must not keep a dangerous product on sale: a person writes that notice. */
async function putOutOne({ db }: Desk, at: string, { to, write, ...rest }: Draft): Promise<void> {
  try {
    const { subject = "", text = "", html } = write();
    const message = { id: rest.id, to, subject, text, ...(html !== undefined && { html }) };
    await putOut(db, { ...rest, message }, at);
  } catch (error) {
    if (!isSafepactError(error)) throw error;
    await ask(
      db,
      "INSERT INTO unwritten (id, recipient, why) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
      [rest.id, to, error.message],
    );
  }
}

function sellerNotice(
  { shop, caseId }: Desk,
  removal: Removal,
  { facts, decidedBy }: Grounds,
): RenderedNotice {
  const data = toSellerBlockedData(removal, {
    caseId,
    ground: { kind: "agreement", reference: market.agreementTitle },
    facts,
    automatedDetection: true,
    automatedDecision: decidedBy === "person" ? "not" : "fully",
    redress: { url: new URL(`/objections/${caseId}`, shop.url).href, further: [] },
  });
  return renderNotice(sellerBlocked, data, options);
}

/** A recall where the record names one for this country, else a warning. */
function purchaserNotice(
  shop: Marketplace,
  { record }: Removal,
  order: { readonly id: string; readonly on: string },
): RenderedNotice {
  const bought = { territory: market.territory, order };
  const caseId = `${record.id}:${order.id}`;
  const url = new URL(`/recalls/${encodeURIComponent(record.id)}`, shop.url).href;
  const contact = { name: shop.name, url };
  const recalled = record.measures.some(({ action }) => action === "recall-from-end-users");
  if (!recalled) {
    const data = { ...toConsumerNoticeData(record, bought, { caseId }), stopUsing: true, contact };
    return renderNotice(consumerSafetyWarning, data, options);
  }
  const data = toConsumerRecallData(record, bought, { caseId, remedyProvider: contact });
  return renderNotice(consumerRecall, data, options);
}
