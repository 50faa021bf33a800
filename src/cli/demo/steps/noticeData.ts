import { kr2024 } from "../../../agreements/index.ts";
import type { HazardRecord, Listing, ListingBlocked } from "../../../model/index.ts";
import {
  type ConsumerRecallData,
  type SellerBlockedData,
  toNoticeHazards,
  toNoticeProduct,
} from "../../../notify/index.ts";
import type { DemoMarketplace } from "../marketplaces.ts";

/** The agreement as it is cited, in both languages. */
export const agreementName = `${kr2024.titles?.["ko"] ?? kr2024.title} (${kr2024.title}, 2024)`;

/** A case with the record it is about. */
export interface NoticeCase {
  /** The marketplace. */
  readonly marketplace: DemoMarketplace;
  /** The hazard record. */
  readonly record: HazardRecord;
}

/** Data of the recall notice to purchasers in Korea, out of a Korean record. */
export function consumerRecallData({ marketplace, record }: NoticeCase): ConsumerRecallData {
  const { products, remedies, source } = record;
  return {
    caseId: `${marketplace.prefix}-${source.id}`,
    territory: "KR",
    products: products.map(toNoticeProduct),
    hazards: toNoticeHazards(record.hazards),
    actions: record.consumerAction === undefined ? [] : [record.consumerAction],
    authority: { name: "국가기술표준원", reference: source.id },
    recall: { territory: ["KR"], ...(source.publishedOn && { on: source.publishedOn }) },
    remedies: remedies.map(({ kind }) => ({ kind })),
    remedyProvider: {
      name: products[0]?.companies[0]?.name ?? marketplace.name,
      url: `https://${marketplace.id}.example/recall/${source.id}`,
    },
    noticeUrl: `https://${marketplace.id}.example/recall/${source.id}`,
    textLanguage: "ko",
    recipient: { reference: "delivery-7f3a" },
    order: { id: "ORDER-1042", on: "2025-05-20" },
  };
}

/** Data of the message to a seller whose listing was blocked. */
export function sellerBlockedData(
  { marketplace, record }: NoticeCase,
  listing: Listing,
  event: ListingBlocked,
): SellerBlockedData {
  return {
    caseId: event.id,
    platform: marketplace.name,
    listings: [
      {
        id: listing.id,
        title: listing.title,
        url: `https://${marketplace.id}.example/item/${listing.id}`,
      },
    ],
    ...(record.products[0] && { hazardProduct: record.products[0].name }),
    hazards: record.hazards.flatMap(({ type }) =>
      type === "unknown" ? [] : [{ type, tests: [] }],
    ),
    authority: {
      name: record.source.authority ?? record.source.system,
      reference: record.source.id,
    },
    action: event.action,
    at: event.at,
    territory: ["KR"],
    ground: { kind: "agreement", reference: agreementName },
    facts: [],
    automatedDetection: true,
    automatedDecision: "not",
    steps: [],
    redress: { url: `https://${marketplace.id}.example/objection/${event.id}`, further: [] },
  };
}
