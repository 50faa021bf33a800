import { kr2024 } from "../../../agreements/index.ts";
import type {
  Hazard,
  HazardProduct,
  HazardRecord,
  ItemAnswer,
  Listing,
  ListingBlocked,
  RequestAnswered,
  RequestReceived,
} from "../../../model/index.ts";
import type {
  ConsumerRecallData,
  NoticeHazard,
  NoticeProduct,
  RegulatorReplyData,
  SellerBlockedData,
  TakedownRequestData,
} from "../../../notify/index.ts";
import type { DemoMarketplace } from "../marketplaces.ts";

/** A contact of an invented office. */
const office = {
  name: "Illustrative authority",
  email: "safety@authority.example",
  free: true,
} as const;

/** The agreement as it is cited, in both languages. */
const agreementName = `${kr2024.titles?.["ko"] ?? kr2024.title} (${kr2024.title}, 2024)`;

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
    products: products.map(productOf),
    hazards: record.hazards.flatMap(hazardOf),
    actions: record.consumerAction === undefined ? [] : [record.consumerAction],
    authority: { name: "국가기술표준원", reference: source.id },
    recall: { territory: ["KR"], ...(source.publishedOn && { on: source.publishedOn }) },
    remedies: remedies.map(({ kind }) => ({ kind })),
    remedyProvider: {
      name: products[0]?.companies[0]?.name ?? marketplace.name,
      url: `https://${marketplace.id}.example/recall/${source.id}`,
      free: true,
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

/** Data of the authority's request to a marketplace. */
export function takedownRequestData(
  { marketplace, record }: NoticeCase,
  event: RequestReceived,
  dueAt: string,
): TakedownRequestData {
  return {
    requestId: event.requestId,
    platform: marketplace.name,
    authority: { name: office.name, reference: record.source.id },
    contact: office,
    basis: { kind: "agreement", reference: agreementName },
    issuedAt: event.at,
    dueAt,
    products: record.products.map(productOf),
    hazards: record.hazards.flatMap(hazardOf),
    ...(record.risk && { riskLevel: record.risk.level }),
    items: event.items,
    measures: ["remove", "block-relisting", "notify-buyers", "notify-sellers"],
    territory: ["KR"],
    reasons: [],
    ...(record.source.language && { textLanguage: record.source.language }),
  };
}

/** Data of the marketplace's answer to the authority. */
export function regulatorReplyData(
  { marketplace, record }: NoticeCase,
  request: RequestReceived,
  answer: RequestAnswered,
): RegulatorReplyData {
  return {
    requestId: request.requestId,
    platform: marketplace.name,
    authority: { name: office.name, reference: record.source.id },
    receivedAt: request.at,
    repliedAt: answer.at,
    product: record.products[0]?.name ?? record.id,
    items: answer.items.map((item) => replyItem(item, answer.at)),
    evidence: [],
  };
}

function replyItem(item: ItemAnswer, at: string): RegulatorReplyData["items"][number] {
  const acted = item.decision === "removed" || item.decision === "disabled";
  return { ...item, ...(acted && { at }) };
}

function productOf(product: HazardProduct): NoticeProduct {
  const { name, brand, models, identifiers, scope, images } = product;
  return {
    name,
    ...(brand !== undefined && { brand }),
    models,
    identifiers,
    ...(scope.batches !== undefined && { batches: scope.batches }),
    ...(images[0] && { imageUrl: images[0].url }),
  };
}

/** A hazard of unknown type and without words says nothing to a reader. */
function hazardOf({ type, description }: Hazard): readonly NoticeHazard[] {
  if (type === "unknown" && description === undefined) return [];
  return [{ type, ...(description !== undefined && { description }), tests: [] }];
}
