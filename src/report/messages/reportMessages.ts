import type { KpiId } from "../../comply/index.ts";
import type { RecordCriterion } from "../../exchange/index.ts";
import type { CommitmentKind } from "../../model/index.ts";
import type { NoticeLanguage } from "../../notify/index.ts";
import type {
  DataQualityCode,
  ObligationReason,
  ObligationState,
  TakedownChannel,
} from "../../obligations/index.ts";

/** Keys of {@link ReportMessages.labels}. */
export type ReportLabel =
  // Head of a page.
  | "title"
  | "comparisonTitle"
  | "trendTitle"
  | "subtitle"
  | "period"
  | "asOf"
  | "draft"
  | "final"
  | "contents"
  | "footer"
  // The score and what it says.
  | "score"
  | "scoreOf"
  | "scoreRange"
  | "coverage"
  | "noScore"
  | "noScoreUnits"
  | "noScoreBecause"
  | "requestedInTime"
  | "requestedUnknown"
  | "overdue"
  | "nothingOverdue"
  | "toldSome"
  | "toldAll"
  | "toldUnknown"
  | "overdueNow"
  | "overdueBy"
  | "allOf"
  | "costMost"
  | "nothingLost"
  | "points"
  | "couldNotEvaluate"
  | "allEvaluated"
  | "nothingRecorded"
  | "notEvaluatedBecause"
  | "change"
  | "changeOfScore"
  | "changeOfOverdue"
  | "improvedMost"
  | "worsenedMost"
  | "noEarlierCard"
  | "otherMethod"
  // Figures.
  | "figures"
  | "figure"
  | "value"
  | "count"
  | "noValue"
  | "interval"
  | "fullCount"
  | "target"
  | "met"
  | "notMet"
  | "withinCeiling"
  | "lessIsBetter"
  | "selfDeclared"
  | "checked"
  | "excluded"
  | "notEvaluated"
  | "forestNote"
  // Time to block.
  | "timeToBlock"
  | "timeToBlockNote"
  | "timeWords"
  | "notReached"
  | "hoursLong"
  | "daysLong"
  | "hours"
  | "days"
  | "shareOnSale"
  | "timeSince"
  | "atRisk"
  | "limit"
  | "limitHours"
  | "limitDays"
  | "limitBusinessDays"
  | "limitWeeks"
  | "limitMonths"
  // Reappearance, telling, checks, blocks.
  | "reappearance"
  | "shareBack"
  | "timeSinceBlock"
  | "productsFollowed"
  | "readAt"
  | "reappearanceWords"
  | "reappearanceUnknown"
  | "reappearedByMonth"
  | "offeredBy"
  | "same-listing"
  | "same-seller"
  | "other-seller"
  | "other-platform"
  | "told"
  | "sellersTold"
  | "sellersNotTold"
  | "purchasers"
  | "reached"
  | "bounced"
  | "unreachable"
  | "hazardsWithoutFigures"
  | "checks"
  | "checksWords"
  | "noChecks"
  | "targetedWords"
  | "sampleFrames"
  | "blockedByCause"
  | "basis"
  | "group"
  | "cause"
  // Obligations and lists.
  | "timeline"
  | "timelineNote"
  | "started"
  | "due"
  | "done"
  | "stillOpen"
  | "lists"
  | "rowsBehind"
  | "obligation"
  | "state"
  | "reason"
  | "event"
  | "happened"
  | "recorded"
  | "assertedBy"
  | "proof"
  | "more"
  | "none"
  | "dataQuality"
  | "finding"
  | "platformResponse"
  | "appendix"
  | "method"
  | "intervalMethods"
  | "inputs"
  | "input"
  | "hash"
  // Several cards.
  | "platform"
  | "platforms"
  | "pooled"
  | "unweighted"
  | "logRankDiffer"
  | "logRankAlike"
  | "logRankUnknown"
  | "differentAgreements"
  | "differentPeriods"
  | "differentMoments"
  | "differentOptions"
  | "someDrafts"
  | "bestAndWorst"
  | "scoreOverTime"
  | "figuresOverTime"
  // How complete a feed is.
  | "profileTitle"
  | "profileRead"
  | "profileActionable"
  | "profileComplete"
  | "profileNothing"
  | "profileNeeds"
  | "profileNeedsNote"
  | "profileFields"
  | "profileFieldsNote"
  | "profileWorst"
  | "profileIssues"
  | "profileFooter"
  | "field"
  | "filled"
  | "share"
  | "record"
  | "lacks"
  | "canAct"
  | "yes"
  | "no"
  | "example";

/** Keys of {@link ReportMessages.shown}: figures beside a figure that no other part of the page shows. */
export type ShownFigure =
  | "selfDeclared"
  | "reviewQueue"
  | "reviewQueueMedianDays"
  | "publicationToBlockMedianHours"
  | "missesFoundByOthers"
  | "partial"
  | "none"
  | "acknowledged"
  | "consumerReports"
  | "consumerReportsAnswered"
  | "openObjections"
  | "objectionsUpheld"
  | "restoredAsWrong"
  | "targetedWrong";

/**
 * The words of the report in one language. Each text is an ICU message: `{name}` is filled in, and
 * `{count, plural, …}` takes the form that the language asks for. A language not shipped is made by writing such a value.
 */
export interface ReportMessages {
  /** Its language: `lang` of the page, form of numbers and dates, and the names of hazards. */
  readonly language: NoticeLanguage;
  /** Headings, labels and sentences. */
  readonly labels: Readonly<Record<ReportLabel, string>>;
  /** Name of each figure. */
  readonly kpis: Readonly<Record<KpiId, string>>;
  /** Name of a figure of a statutory duty: `{duty}`. */
  readonly duty: string;
  /** Each figure in words: `{n}` of `{d}`; `duty` for those of statutory duties. */
  readonly counted: Readonly<Record<KpiId | "duty", string>>;
  /** Names of what is shown beside a figure. */
  readonly shown: Readonly<Record<ShownFigure, string>>;
  /** Channels. */
  readonly channels: Readonly<Record<TakedownChannel, string>>;
  /** Kinds of commitment. */
  readonly commitments: Readonly<Record<CommitmentKind, string>>;
  /** States of an obligation. */
  readonly states: Readonly<Record<ObligationState, string>>;
  /** Reasons of a state. */
  readonly reasons: Readonly<Record<ObligationReason, string>>;
  /** Remarks on the events. */
  readonly dataQuality: Readonly<Record<DataQualityCode, string>>;
  /** Who says so. */
  readonly assertedBy: Readonly<Record<"platform" | "authority" | "third-party", string>>;
  /** What a hazard record rests on. */
  readonly bases: Readonly<Record<string, string>>;
  /** What a platform needs of a hazard record. */
  readonly criteria: Readonly<Record<RecordCriterion, string>>;
  /** What the platform says of the card. */
  readonly positions: Readonly<Record<"accepted" | "disputed" | "no-comment", string>>;
}
