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
export { email } from "./channels/email.ts";
export { inApp } from "./channels/inApp.ts";
export { print } from "./channels/print.ts";
export { sms } from "./channels/sms.ts";
export { webhook } from "./channels/webhook.ts";
export {
  type ChooseLanguageOptions,
  type ChosenLanguage,
  chooseLanguage,
} from "./chooseLanguage.ts";
export { countSms, type SmsCount } from "./countSms.ts";
export type { ConsumerNoticeData, NoticeSales } from "./data/consumerBase.ts";
export type {
  ConsumerIllegalProductData,
  NoticeTrader,
} from "./data/consumerIllegalProductData.ts";
export type { ConsumerRecallData, NoticeRecall, NoticeRemedy } from "./data/consumerRecallData.ts";
export type { ConsumerSafetyWarningData } from "./data/consumerSafetyWarningData.ts";
export type { DigestData, DigestItem } from "./data/digestData.ts";
export type { NoticeAuthority } from "./data/noticeAuthority.ts";
export type { NoticeContact } from "./data/noticeContact.ts";
export type { NoticeHazard, TestResult } from "./data/noticeHazard.ts";
export type { NoticeProduct } from "./data/noticeProduct.ts";
export type { NoticeOrder, NoticeRecipient } from "./data/noticeRecipient.ts";
export type { NoticeCancellation, NoticeUpdate } from "./data/noticeRevision.ts";
export type {
  NoticePeriod,
  PeriodicReportData,
  ReportCount,
  ReportLedger,
  ReportRate,
} from "./data/periodicReportData.ts";
export type { PublicAlertData } from "./data/publicAlertData.ts";
export type { RegulatorReplyData, ReplyTotals } from "./data/regulatorReplyData.ts";
export type { NoticeListing, SellerNoticeData } from "./data/sellerBase.ts";
export type {
  NoticeGround,
  NoticeRedress,
  PlatformSize,
  RedressBody,
  SellerBlockedData,
} from "./data/sellerBlockedData.ts";
export type { SellerInquiryData } from "./data/sellerInquiryData.ts";
export type {
  SellerObjectionDecidedData,
  SellerObjectionReceivedData,
} from "./data/sellerObjectionData.ts";
export type { SellerRestoredData } from "./data/sellerRestoredData.ts";
export type { SellerUnderReviewData } from "./data/sellerUnderReviewData.ts";
export type { TakedownRequestData } from "./data/takedownRequestData.ts";
export { type TerritoryLanguages, territoryLanguages } from "./data/territoryLanguages.ts";
export { type DefineTemplateOptions, defineTemplate } from "./defineTemplate.ts";
export {
  type ConsumerNoticeDetails,
  type Purchase,
  toConsumerNoticeData,
} from "./documents/toConsumerNoticeData.ts";
export {
  type ConsumerRecallDetails,
  toConsumerRecallData,
} from "./documents/toConsumerRecallData.ts";
export { toNoticeHazards } from "./documents/toNoticeHazards.ts";
export { toNoticeProduct } from "./documents/toNoticeProduct.ts";
export { type SellerBlockedDetails, toSellerBlockedData } from "./documents/toSellerBlockedData.ts";
export { type SellerNoticeDetails, toSellerNoticeData } from "./documents/toSellerNoticeData.ts";
export { checkDsaStatement } from "./exports/checkDsaStatement.ts";
export type { DsaKeyword, DsaStatement, DsaVisibility } from "./exports/dsaStatement.ts";
export { type Gs1DigitalLinkOptions, gs1DigitalLink } from "./exports/gs1DigitalLink.ts";
export { type CapAlertOptions, type CapReference, toCapAlert } from "./exports/toCapAlert.ts";
export { type DsaBatches, type DsaBatchItem, toDsaBatches } from "./exports/toDsaBatches.ts";
export { type DsaStatementOptions, toDsaStatement } from "./exports/toDsaStatement.ts";
export { type RecallPage, type RecallPageOptions, toRecallPage } from "./exports/toRecallPage.ts";
export { type DigestCandidate, type DigestGroups, groupForDigest } from "./groupForDigest.ts";
export type { HeadlineSupport, MessageTag, NoticeLanguage, NoticeMessages } from "./language.ts";
export type { LegalGap } from "./legalGap.ts";
export { lintNotice } from "./lint/lintNotice.ts";
export type {
  Issuer,
  LintDocument,
  LintDocumentKind,
  LintFinding,
  LintGap,
  LintNoticeOptions,
  LintPosition,
  LintReport,
} from "./lint/lintReport.ts";
export {
  type LiquidClass,
  type LiquidEngine,
  type LiquidSources,
  type LiquidTemplateOptions,
  liquidTemplate,
} from "./liquidTemplate.ts";
export {
  type MessageKey,
  messageVariables,
  type ValueOf,
  type ValuesOf,
} from "./messageVariables.ts";
export type {
  Audience,
  Brand,
  ChannelContext,
  ChannelOutput,
  NoticeAction,
  NoticeChannel,
  NoticeContent,
  NoticeTemplate,
  RenderedNotice,
} from "./notice.ts";
export type { NoticeWarning, NoticeWarningCode } from "./noticeWarning.ts";
export { parseNoticeData } from "./parseNoticeData.ts";
export type { NoticeDocument } from "./plan/noticeDocument.ts";
export type { NoticeWriting } from "./plan/noticeWriting.ts";
export { planNotices } from "./plan/planNotices.ts";
export type {
  NoticeCase,
  NoticeReason,
  NoticeSubject,
  PlannedNotice,
  TerritoryLanguage,
} from "./plan/plannedNotice.ts";
export { type RenderNoticeOptions, renderNotice } from "./renderNotice.ts";
export type { NoticeAddress, NoticeSender, SendReceipt } from "./sender.ts";
export { signWebhook, type WebhookHeaders, type WebhookMessage } from "./signWebhook.ts";
export { type CancellationData, cancellationOf } from "./templates/cancellationOf.ts";
export { consumerIllegalProduct } from "./templates/consumerIllegalProduct.ts";
export { consumerRecall } from "./templates/consumerRecall.ts";
export { consumerSafetyWarning } from "./templates/consumerSafetyWarning.ts";
export { digest } from "./templates/digest.ts";
export { platformTakedownRequest } from "./templates/platformTakedownRequest.ts";
export { publicAlert } from "./templates/publicAlert.ts";
export { regulatorPeriodicReport } from "./templates/regulatorPeriodicReport.ts";
export { regulatorReply } from "./templates/regulatorReply.ts";
export { sellerBlocked } from "./templates/sellerBlocked.ts";
export { sellerInquiry } from "./templates/sellerInquiry.ts";
export { sellerObjectionDecided } from "./templates/sellerObjectionDecided.ts";
export { sellerObjectionReceived } from "./templates/sellerObjectionReceived.ts";
export { sellerRestored } from "./templates/sellerRestored.ts";
export { sellerUnderReview } from "./templates/sellerUnderReview.ts";
export { templates } from "./templates/templates.ts";
export { type UpdateData, updateOf } from "./templates/updateOf.ts";
export { type ReceivedWebhook, type VerifyWebhookOptions, verifyWebhook } from "./verifyWebhook.ts";
export { vocabularies } from "./vocabularies.ts";
export { withMessages } from "./withMessages.ts";
export type { MessageValues, MessageVariables, NoticeWriter } from "./writer.ts";
