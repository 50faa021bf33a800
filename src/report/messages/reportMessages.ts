import type { KpiId, KpiUnit } from "../../comply/index.ts";
import type { CommitmentKind, HazardType } from "../../model/index.ts";
import type {
  Channel,
  DataQualityCode,
  ObligationReason,
  ObligationState,
} from "../../obligations/index.ts";

/** The words of the report in one language. Texts with `{name}` have that part filled in. */
export interface ReportMessages {
  /** Language, BCP 47: sets the `lang` of the page and the form of numbers. */
  readonly locale: string;
  /** Heading of the page. */
  readonly title: string;
  /** Line under the heading: `{platform}`, `{agreement}`. */
  readonly subtitle: string;
  /** Labels and headings. */
  readonly labels: Readonly<
    Record<
      | "period"
      | "asOf"
      | "status"
      | "draft"
      | "draftNote"
      | "final"
      | "method"
      | "score"
      | "noScore"
      | "scoreOf"
      | "confidence"
      | "coverage"
      | "figures"
      | "figure"
      | "value"
      | "count"
      | "of"
      | "interval"
      | "notEvaluated"
      | "excluded"
      | "selfDeclared"
      | "target"
      | "met"
      | "notMet"
      | "withinCeiling"
      | "fullCount"
      | "kaplanMeier"
      | "noValue"
      | "timeToBlock"
      | "timeToBlockNote"
      | "median"
      | "p90"
      | "subjects"
      | "blocked"
      | "censored"
      | "hours"
      | "days"
      | "shareOnSale"
      | "timeSince"
      | "notReached"
      | "reappearance"
      | "within"
      | "per100"
      | "class"
      | "same-listing"
      | "same-seller"
      | "other-seller"
      | "other-platform"
      | "told"
      | "sellers"
      | "consumers"
      | "affected"
      | "contactable"
      | "delivered"
      | "bounced"
      | "unreachable"
      | "verification"
      | "randomChecks"
      | "stillAvailable"
      | "targetedChecks"
      | "targetedFindings"
      | "unableToCheck"
      | "sampleFrames"
      | "blockedCounts"
      | "basis"
      | "group"
      | "cause"
      | "obligations"
      | "obligation"
      | "due"
      | "done"
      | "state"
      | "reason"
      | "dataQuality"
      | "finding"
      | "evidence"
      | "event"
      | "happened"
      | "recorded"
      | "assertedBy"
      | "proof"
      | "inputs"
      | "input"
      | "hash"
      | "platformResponse"
      | "none"
      | "shown"
      | "more",
      string
    >
  >;
  /** Name of each figure. */
  readonly kpis: Readonly<Record<KpiId, string>>;
  /** Name of a figure of a statutory duty: `{duty}`. */
  readonly duty: string;
  /** Names of the figures shown beside a figure; what is not named here is a state, a reason or a basis. */
  readonly shown: Readonly<Record<string, string>>;
  /** What a figure counts. */
  readonly units: Readonly<Record<KpiUnit, string>>;
  /** Channels. */
  readonly channels: Readonly<Record<Channel, string>>;
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
  /** Types of hazard. */
  readonly hazards: Readonly<Record<HazardType, string>>;
  /** What the platform says of the card. */
  readonly positions: Readonly<Record<"accepted" | "disputed" | "no-comment", string>>;
  /** Sentence that closes the page. */
  readonly footer: string;
}
