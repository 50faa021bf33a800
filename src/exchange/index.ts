/**
 * What authorities and platforms hand each other: bulletins, takedown requests and replies, checked for completeness,
 * signed, and opened only once. subpath export `'safepact/exchange'`.
 *
 * @module
 */

export type { ArrivalOptions } from "./arrivalOptions.ts";
export {
  type Bulletin,
  bulletinSchema,
  checkBulletin,
  openBulletin,
  parseBulletin,
  signBulletin,
} from "./bulletin.ts";
export { type BulletinChanges, bulletinChanges } from "./bulletinChanges.ts";
export { bulletinReceived } from "./bulletinReceived.ts";
export type { Claims, DocumentKind } from "./claims.ts";
export type {
  BulletinCompleteness,
  Completeness,
  CriterionCount,
  Missing,
  RecordCompleteness,
} from "./completeness.ts";
export {
  type CompletenessCriterion,
  type CriterionNote,
  criterionNotes,
  type RecordCriterion,
} from "./completenessCriteria.ts";
export type { ContactPoint } from "./contactPoint.ts";
export { createNonce } from "./createNonce.ts";
export { createSeen, type SeenInMemory } from "./createSeen.ts";
export type { FeedProfile, ProfiledIssue, WorstRecord } from "./feedProfile.ts";
export { type GenerateSigningKeyOptions, generateSigningKey } from "./generateSigningKey.ts";
export type { KeySet, PublicKey, SigningAlgorithm, SigningKey } from "./keys.ts";
export { listingBlocked } from "./listingBlocked.ts";
export type { Opened } from "./open.ts";
export type { OpenOptions } from "./openOptions.ts";
export { parseKeySet } from "./parseKeySet.ts";
export { parseSigningKey } from "./parseSigningKey.ts";
export { type ProfileFeedOptions, profileFeed } from "./profileFeed.ts";
export type { FieldCount } from "./profileFields.ts";
export type { Removal } from "./removal.ts";
export {
  checkReply,
  openReply,
  parseReply,
  type Reply,
  type ReplyConsumersNotified,
  type ReplyItem,
  replySchema,
  signReply,
} from "./reply.ts";
export { replyEvents } from "./replyEvents.ts";
export { requestAnswered } from "./requestAnswered.ts";
export { type RequestedMeasure, requestedMeasures } from "./requestedMeasures.ts";
export { requestReceived } from "./requestReceived.ts";
export type { SignOptions } from "./seal.ts";
export type { Remembered, Seen, SeenState, SeenVerdict } from "./seen.ts";
export { type SellerNotifiedOptions, sellerNotified } from "./sellerNotified.ts";
export {
  checkRequest,
  type IdenticalContent,
  openRequest,
  parseTakedownRequest,
  signRequest,
  type TakedownItem,
  type TakedownRequest,
  takedownRequestSchema,
} from "./takedownRequest.ts";
export { toExchangeSchema } from "./toExchangeSchema.ts";
export { toPublicKey } from "./toPublicKey.ts";
export { type ReplyItemDetails, toReplyItem } from "./toReplyItem.ts";
export { vocabularies } from "./vocabularies.ts";
