/**
 * Notices to consumers, sellers, platforms, regulators and the public, in their language and in the form of a channel.
 * subpath export `'safepact/notify'`.
 *
 * @module
 */
export type {
  ActionBlock,
  Block,
  Fact,
  FactsBlock,
  HeadingBlock,
  ImageBlock,
  ListBlock,
  ParagraphBlock,
  TableBlock,
} from "./block.ts";
export { channels } from "./channels/channels.ts";
export { countSms, type SmsCount } from "./channels/countSms.ts";
export { email } from "./channels/email.ts";
export { sms } from "./channels/sms.ts";
export type { ConsumerNoticeData, NoticeSales } from "./data/consumerBase.ts";
export type { ConsumerRecallData, NoticeRecall, NoticeRemedy } from "./data/consumerRecallData.ts";
export type { NoticeAuthority } from "./data/noticeAuthority.ts";
export type { NoticeContact } from "./data/noticeContact.ts";
export type { NoticeHazard, TestResult } from "./data/noticeHazard.ts";
export type { NoticeProduct } from "./data/noticeProduct.ts";
export type { NoticeOrder, NoticeRecipient } from "./data/noticeRecipient.ts";
export type {
  BuyersTold,
  RegulatorReplyData,
  ReplyEvidence,
  ReplyItem,
} from "./data/regulatorReplyData.ts";
export type { NoticeListing, SellerNoticeData } from "./data/sellerBase.ts";
export type { NoticeGround, NoticeRedress, SellerBlockedData } from "./data/sellerBlockedData.ts";
export {
  type IdenticalContent,
  type NoticeItem,
  type RequestBasis,
  requestedMeasures,
  type TakedownRequestData,
} from "./data/takedownRequestData.ts";
export { type TerritoryLanguages, territoryLanguages } from "./data/territoryLanguages.ts";
export type { HeadlineSupport, MessageTag, NoticeLanguage, NoticeMessages } from "./language.ts";
export { lintNotice } from "./lint/lintNotice.ts";
export {
  type DocumentKind,
  documentKinds,
  type Issuer,
  issuers,
  type LintDocument,
  type LintFinding,
  type LintGap,
  type LintNoticeOptions,
  type LintPosition,
  type LintReport,
} from "./lint/lintReport.ts";
export { en } from "./messages/en.ts";
export { ko } from "./messages/ko.ts";
export { locales } from "./messages/locales.ts";
export { type MessageKey, messageVariables, type ValuesOf } from "./messages/messageVariables.ts";
export {
  type Audience,
  audiences,
  type Brand,
  type ChannelContext,
  type ChannelOutput,
  type NoticeAction,
  type NoticeChannel,
  type NoticeContent,
  type NoticeTemplate,
  type NoticeWarning,
  type NoticeWarningCode,
  noticeWarningCodes,
  type RenderedNotice,
} from "./notice.ts";
export { parseNoticeData } from "./parseNoticeData.ts";
export { type RenderNoticeOptions, renderNotice } from "./renderNotice.ts";
export { consumerRecall } from "./templates/consumerRecall.ts";
export { platformTakedownRequest } from "./templates/platformTakedownRequest.ts";
export { regulatorReply } from "./templates/regulatorReply.ts";
export { sellerBlocked } from "./templates/sellerBlocked.ts";
export { templates } from "./templates/templates.ts";
export type { MessageValues, MessageVariables, NoticeWriter } from "./writer.ts";
