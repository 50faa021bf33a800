import { hazardTypes, itemDecisions, remedyKinds, riskLevels } from "../../model/index.ts";
import { requestedMeasures } from "../data/takedownRequestData.ts";

type Named<Prefix extends string, Name extends string> = {
  readonly [Key in `${Prefix}.${Name}`]: readonly [];
};

/** One key without variables for each name. */
function named<Prefix extends string, Name extends string>(
  prefix: Prefix,
  names: readonly Name[],
): Named<Prefix, Name> {
  const entries = names.map((name) => [`${prefix}.${name}`, []]);
  // Object.fromEntries forgets the literal keys it was given.
  return Object.fromEntries(entries) as Named<Prefix, Name>;
}

/**
 * Every message of the library with its variables. A language has exactly these keys, and each message uses exactly
 * these variables; `n` and names ending in `Count` are numbers, all others are texts.
 */
export const messageVariables = {
  ...named("hazard", hazardTypes),
  ...named("remedy", remedyKinds),
  ...named("risk", riskLevels),
  ...named("decision", itemDecisions),
  ...named("measure", requestedMeasures),

  "common.hello": ["name"],
  "common.hello-all": [],
  "common.read-notice": [],
  "common.range": ["from", "until"],
  "common.since": ["from"],
  "common.until": ["until"],
  "common.unbranded": [],
  "common.all-units": [],
  "common.open-ended": [],
  "common.everywhere": [],
  "common.free": ["contact"],
  "common.colon": ["label", "value"],
  "common.case": ["id"],
  "common.footer": ["sender"],
  "picture.product": ["product"],
  "picture.where-to-find": ["product"],
  "test.result": ["name", "measured"],
  "test.result-limit": ["name", "measured", "limit"],
  "test.rule": ["result", "rule"],

  "label.product": [],
  "label.brand": [],
  "label.models": [],
  "label.gtin": [],
  "label.identifier": [],
  "label.batches": [],
  "label.where-to-find": [],
  "label.sold": [],
  "label.sold-at": [],
  "label.seller": [],
  "label.order": [],
  "label.authority": [],
  "label.reference": [],
  "label.contact": [],
  "label.phone": [],
  "label.email": [],
  "label.website": [],
  "label.hours": [],
  "label.listing": [],
  "label.listing-id": [],
  "label.seller-id": [],
  "label.address": [],
  "label.variants": [],
  "label.territory": [],
  "label.at": [],
  "label.duration": [],
  "label.ground": [],
  "label.basis": [],
  "label.hazard": [],
  "label.risk": [],
  "label.item": [],
  "label.decision": [],
  "label.reason": [],
  "label.issued": [],
  "label.due": [],
  "label.received": [],
  "label.replied": [],
  "label.recall-page": [],

  "section.product": [],
  "section.hazard": [],
  "section.do": [],
  "section.remedy": [],
  "section.contact": [],
  "section.listings": [],
  "section.decision": [],
  "section.facts": [],
  "section.automation": [],
  "section.steps": [],
  "section.redress": [],
  "section.measures": [],
  "section.items": [],
  "section.reasons": [],
  "section.evidence": [],
  "section.figures": [],

  "consumer.stop": ["product"],
  "consumer.pass-on": [],
  "consumer.bought": ["title", "order"],
  "consumer.bought-on": ["title", "order", "date"],
  "consumer.hazard": ["hazards"],

  "recall.headline": [],
  "recall.subject": ["product"],
  "recall.summary": ["product", "hazards"],
  "recall.sms": ["product", "url"],
  "recall.intro": ["product"],
  "recall.choice": ["provider"],
  "recall.single": ["provider"],
  "recall.single.others-impossible": [],
  "recall.single.others-disproportionate": [],
  "recall.claim": ["provider"],
  "recall.action": [],
  "recall.share": [],

  "blocked.subject": ["n", "listing"],
  "blocked.removed": ["n"],
  "blocked.disabled": ["n"],
  "blocked.geo-blocked": ["n"],
  "blocked.warned": ["n"],
  "blocked.summary": ["n", "listing", "platform"],
  "blocked.sms": ["n", "platform", "url"],
  "blocked.record": ["product", "authority"],
  "blocked.hazard": ["hazards"],
  "blocked.step.other-channels": [],
  "blocked.step.stock": [],
  "blocked.step.supplier": [],
  "blocked.relist": [],
  "blocked.answer-by": ["date"],
  "blocked.action": [],
  "ground.law": ["reference"],
  "ground.order": ["reference"],
  "ground.agreement": ["reference"],
  "ground.terms": ["reference"],
  "automation.detected": [],
  "automation.not-detected": [],
  "automation.fully": [],
  "automation.partially": [],
  "automation.not": [],
  "redress.intro": [],
  "redress.url": ["url"],
  "redress.email": ["email"],
  "redress.until": ["date"],

  "request.subject": ["id", "product"],
  "request.title": [],
  "request.summary": ["authority", "platform", "product", "id"],
  "request.sms": ["authority", "id", "url"],
  "request.intro": ["authority", "platform"],
  "request.search": [],
  "request.identical": ["search"],
  "request.identical-until": ["search", "date"],
  "request.due": ["date"],
  "request.no-due": [],
  "request.reply": ["contact"],
  "request.items": [],
  "basis.order": ["reference"],
  "basis.notice": ["reference"],
  "basis.agreement": ["reference"],

  "reply.subject": ["id"],
  "reply.title": ["id"],
  "reply.summary": ["platform", "id", "n"],
  "reply.sms": ["platform", "id", "url"],
  "reply.intro": ["platform", "id", "received", "replied"],
  "reply.items": [],
  "reply.identical": ["n"],
  "reply.sellers": ["n"],
  "reply.units": ["n"],
  "reply.buyers": ["deliveredCount", "affectedCount"],
  "reply.buyers-on": ["deliveredCount", "affectedCount", "date"],
  "reply.rule": ["rule"],
} as const;

/** A key of {@link messageVariables}. */
export type MessageKey = keyof typeof messageVariables;

type ValueOf<Name extends string> = Name extends "n" | `${string}Count` ? number : string;

/** The values that a message needs. */
export type ValuesOf<Key extends MessageKey> = {
  readonly [Name in (typeof messageVariables)[Key][number]]: ValueOf<Name>;
};
