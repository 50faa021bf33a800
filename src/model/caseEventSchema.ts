import * as z from "zod";
import { commitmentKinds } from "./agreement.ts";
import {
  type CaseEvent,
  type CaseEventBase,
  type CaseEventType,
  type Evidence,
  type ItemAnswer,
  itemDecisions,
  type PurchaseWindow,
  type ReportPeriod,
  type RequestItem,
} from "./caseEvent.ts";
import { deadlineSchema } from "./deadline.ts";
import { describeOutput } from "./describeOutput.ts";
import type { InputOf } from "./inputOf.ts";
import { namesVariants } from "./namesVariants.ts";
import {
  type Instant,
  instantOrDateSchema,
  instantSchema,
  partialDateSchema,
} from "./partialDate.ts";
import { requestKinds } from "./requestKind.ts";
import type { Shape } from "./shape.ts";
import { textSchema } from "./text.ts";

/** @internal */
export const evidenceSchema: z.ZodType<Evidence, Evidence> = z.object({
  kind: textSchema,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, "must be 64 lower-case hexadecimal digits")
    .exactOptional(),
  url: textSchema.exactOptional(),
  capturedAt: instantSchema.exactOptional(),
  capturedBy: textSchema.exactOptional(),
  vantage: textSchema.exactOptional(),
} satisfies Shape<Evidence>);

/** @internal */
export const itemSchema: z.ZodType<RequestItem, RequestItem> = z.object({
  itemId: textSchema,
  listingId: textSchema.exactOptional(),
  url: textSchema.exactOptional(),
} satisfies Shape<RequestItem>);

/** @internal */
export const answerSchema: z.ZodType<ItemAnswer, ItemAnswer> = z.object({
  itemId: textSchema,
  decision: z.enum(itemDecisions),
  reason: textSchema.exactOptional(),
  territories: z.array(textSchema).exactOptional(),
} satisfies Shape<ItemAnswer>);

const purchaseWindowSchema: z.ZodType<PurchaseWindow, PurchaseWindow> = z.object({
  from: partialDateSchema.exactOptional(),
  to: partialDateSchema.exactOptional(),
} satisfies Shape<PurchaseWindow>);

const reportPeriodSchema: z.ZodType<ReportPeriod, ReportPeriod> = z.object({
  from: partialDateSchema,
  to: partialDateSchema,
} satisfies Shape<ReportPeriod>);

/** Fields that a parsed event always has and that may be left out of one that is written. */
type Defaulted<Event> =
  | "recordedAt"
  | "evidence"
  | "hazardIds"
  | "missing"
  | "channels"
  | (Event extends { readonly type: "request.received" | "request.answered" } ? "items" : never);

/** Fields that must be written. */
type Written<Event> = {
  [Field in keyof Event]-?: Record<never, never> extends Pick<Event, Field>
    ? never
    : Exclude<Field, Defaulted<Event>>;
}[keyof Event];

type EventInput<Event> = Event extends unknown ? InputOf<Event, Written<Event>> : never;

/** {@link CaseEvent} as a caller may write it: without `recordedAt` it was written down when it happened. */
export type CaseEventInput = EventInput<CaseEvent>;

const count = z.number().int().min(0);

const base = {
  id: textSchema,
  at: instantOrDateSchema,
  recordedAt: instantOrDateSchema.exactOptional(),
  assertedBy: z.enum(["platform", "authority", "third-party"]),
  platform: textSchema,
  evidence: z.array(evidenceSchema).default([]),
} satisfies Shape<Omit<CaseEventBase, "recordedAt"> & { recordedAt?: Instant }>;

const shapes = {
  "bulletin.received": {
    type: z.literal("bulletin.received"),
    bulletinId: textSchema,
    hazardIds: z.array(textSchema).default([]),
  },
  "hazard.changed": {
    type: z.literal("hazard.changed"),
    hazardId: textSchema,
  },
  "hazard.retracted": {
    type: z.literal("hazard.retracted"),
    hazardId: textSchema,
  },
  "request.received": {
    type: z.literal("request.received"),
    requestId: textSchema,
    kind: z.enum(requestKinds),
    legalBasis: textSchema.exactOptional(),
    hazardId: textSchema,
    items: z.array(itemSchema).default([]),
    territory: textSchema.exactOptional(),
    territories: z.array(textSchema).exactOptional(),
    language: textSchema.exactOptional(),
    deadline: deadlineSchema.exactOptional(),
    calendar: textSchema.exactOptional(),
    identicalContent: z.boolean().exactOptional(),
  },
  "request.amended": {
    type: z.literal("request.amended"),
    requestId: textSchema,
    items: z.array(itemSchema).exactOptional(),
    deadline: deadlineSchema.exactOptional(),
  },
  "request.withdrawn": {
    type: z.literal("request.withdrawn"),
    requestId: textSchema,
    itemIds: z.array(textSchema).exactOptional(),
  },
  "request.acknowledged": {
    type: z.literal("request.acknowledged"),
    requestId: textSchema,
  },
  "clarification.requested": {
    type: z.literal("clarification.requested"),
    requestId: textSchema,
    itemIds: z.array(textSchema).exactOptional(),
    missing: z.array(textSchema).default([]),
  },
  "request.answered": {
    type: z.literal("request.answered"),
    requestId: textSchema,
    items: z.array(answerSchema).default([]),
  },
  "listing.matched": {
    type: z.literal("listing.matched"),
    listingId: textSchema,
    hazardId: textSchema,
    channel: z.enum(["request", "monitoring", "consumer-report"]),
    outcome: z.enum(["match", "review"]),
    confirmedBy: textSchema.exactOptional(),
  },
  "listing.blocked": {
    type: z.literal("listing.blocked"),
    listingId: textSchema,
    hazardId: textSchema,
    action: z.enum(["removed", "disabled", "geo-blocked", "warned"]),
    requestId: textSchema.exactOptional(),
    itemId: textSchema.exactOptional(),
    sellerId: textSchema.exactOptional(),
    territory: textSchema.exactOptional(),
    territories: z.array(textSchema).exactOptional(),
    variants: z.array(textSchema).exactOptional(),
    until: partialDateSchema.exactOptional(),
  },
  "listing.restored": {
    type: z.literal("listing.restored"),
    listingId: textSchema,
    hazardId: textSchema,
    reason: z.enum(["wrong-match", "appeal-upheld", "corrected", "record-retracted", "expired"]),
  },
  "listing.reappeared": {
    type: z.literal("listing.reappeared"),
    listingId: textSchema,
    of: textSchema,
    hazardId: textSchema,
    class: z.enum(["same-listing", "same-seller", "other-seller", "other-platform"]),
  },
  "seller.notified": {
    type: z.literal("seller.notified"),
    listingId: textSchema,
    hazardId: textSchema,
    channel: textSchema,
  },
  "seller.objected": {
    type: z.literal("seller.objected"),
    listingId: textSchema,
    hazardId: textSchema,
    reason: textSchema.exactOptional(),
  },
  "objection.decided": {
    type: z.literal("objection.decided"),
    listingId: textSchema,
    hazardId: textSchema,
    decision: z.enum(["upheld", "rejected"]),
    reason: textSchema.exactOptional(),
  },
  "seller.sanctioned": {
    type: z.literal("seller.sanctioned"),
    sellerId: textSchema,
    sanction: z.enum(["warning", "suspension", "exclusion"]),
    hazardId: textSchema.exactOptional(),
    reason: textSchema.exactOptional(),
  },
  "consumers.notified": {
    type: z.literal("consumers.notified"),
    hazardId: textSchema,
    affected: count,
    contactable: count,
    attempted: count,
    delivered: count,
    bounced: count,
    channels: z.array(textSchema).default([]),
    purchaseWindow: purchaseWindowSchema.exactOptional(),
  },
  "check.performed": {
    type: z.literal("check.performed"),
    hazardId: textSchema,
    method: z.enum(["random-sample", "targeted", "seeding", "purchase"]),
    sampleFrame: textSchema.exactOptional(),
    outcome: z.enum([
      "not-found",
      "same-listing",
      "same-seller",
      "other-seller",
      "similar",
      "unable-to-check",
    ]),
    listingId: textSchema.exactOptional(),
  },
  "removal.reviewed": {
    type: z.literal("removal.reviewed"),
    listingId: textSchema,
    hazardId: textSchema,
    method: z.enum(["random-sample", "targeted"]),
    sampleFrame: textSchema.exactOptional(),
    outcome: z.enum(["right", "wrong-match", "unable-to-check"]),
  },
  "info.requested": {
    type: z.literal("info.requested"),
    requestId: textSchema,
    direction: z.enum(["authority-to-platform", "platform-to-authority"]),
  },
  "info.answered": {
    type: z.literal("info.answered"),
    requestId: textSchema,
    direction: z.enum(["authority-to-platform", "platform-to-authority"]),
  },
  "report.submitted": {
    type: z.literal("report.submitted"),
    period: reportPeriodSchema,
  },
  "waiver.granted": {
    type: z.literal("waiver.granted"),
    commitment: z.enum(commitmentKinds),
    requestId: textSchema.exactOptional(),
    itemIds: z.array(textSchema).exactOptional(),
    until: instantOrDateSchema,
    reason: textSchema,
    grantedBy: textSchema,
  },
} satisfies {
  [Type in CaseEventType]: Shape<Omit<Extract<CaseEvent, { type: Type }>, keyof CaseEventBase>>;
};

/** Every type of {@link CaseEvent}. */
export const caseEventTypes = Object.keys(shapes) as readonly CaseEventType[];

function eventsWith<Base extends z.ZodRawShape>(fields: Base) {
  const variants = [
    z.object({ ...fields, ...shapes["bulletin.received"] }),
    z.object({ ...fields, ...shapes["hazard.changed"] }),
    z.object({ ...fields, ...shapes["hazard.retracted"] }),
    z.object({ ...fields, ...shapes["request.received"] }),
    z.object({ ...fields, ...shapes["request.amended"] }),
    z.object({ ...fields, ...shapes["request.withdrawn"] }),
    z.object({ ...fields, ...shapes["request.acknowledged"] }),
    z.object({ ...fields, ...shapes["clarification.requested"] }),
    z.object({ ...fields, ...shapes["request.answered"] }),
    z.object({ ...fields, ...shapes["listing.matched"] }),
    z.object({ ...fields, ...shapes["listing.blocked"] }),
    z.object({ ...fields, ...shapes["listing.restored"] }),
    z.object({ ...fields, ...shapes["listing.reappeared"] }),
    z.object({ ...fields, ...shapes["seller.notified"] }),
    z.object({ ...fields, ...shapes["seller.objected"] }),
    z.object({ ...fields, ...shapes["objection.decided"] }),
    z.object({ ...fields, ...shapes["seller.sanctioned"] }),
    z.object({ ...fields, ...shapes["consumers.notified"] }),
    z.object({ ...fields, ...shapes["check.performed"] }),
    z.object({ ...fields, ...shapes["removal.reviewed"] }),
    z.object({ ...fields, ...shapes["info.requested"] }),
    z.object({ ...fields, ...shapes["info.answered"] }),
    z.object({ ...fields, ...shapes["report.submitted"] }),
    z.object({ ...fields, ...shapes["waiver.granted"] }),
  ] as const;
  return z.discriminatedUnion("type", variants, namesVariants(caseEventTypes));
}

const written = eventsWith(base);

/** The shape of every type of event as it may be written. @internal */
export const caseEventShapes = written.options.map(({ shape }) => shape);

/** Schema of {@link CaseEvent}; an event without `recordedAt` counts as written down when it happened. */
export const caseEventSchema: z.ZodType<CaseEvent, CaseEventInput> = describeOutput(
  written.transform((event) => ({ ...event, recordedAt: event.recordedAt ?? event.at })),
  eventsWith({ ...base, recordedAt: instantOrDateSchema }),
);
