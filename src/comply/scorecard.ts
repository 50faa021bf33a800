import type { Instant, PartialDate } from "../model/index.ts";
import type { DataQualityCode } from "../obligations/dataQuality.ts";
import type { ObligationState, TakedownChannel } from "../obligations/obligation.ts";
import type { Interval } from "../statistics/interval.ts";
import type { SurvivalPoint } from "../statistics/survival.ts";
import type { Kpi } from "./kpi.ts";

/** A period, first and last day. */
export interface ScorePeriod {
  /** First day, `YYYY-MM-DD`, in the legal zone of the agreement's calendar. */
  readonly from: PartialDate;
  /** Last day, included. */
  readonly to: PartialDate;
}

/** The method that made a card. */
export interface ScoreMethod {
  /** Id of the method. */
  readonly id: string;
  /** Version; a card of a version that is no longer shipped cannot be verified. */
  readonly version: string;
}

/** SHA-256 (hexadecimal, over RFC 8785 canonical JSON) of everything a card was computed from. */
export interface ScoreInputHashes {
  /** The agreement. */
  readonly agreement: string;
  /**
   * Root of this platform's events recorded by `asOf`, without duplicates: each is hashed by itself (SHA-256 of its canonical JSON), and the
   * root of the hashes depends on nothing but which they are; docs/scoring.md says how it is computed.
   */
  readonly events: string;
  /** How many events that were. */
  readonly eventCount: number;
  /** The checkpoint of the ledger that the events were read from, when one was given: its note. */
  readonly checkpoint?: string;
  /** The calendars used, in order of their ids. */
  readonly calendars: string;
  /**
   * What the runtime's time-zone data say of the zones of these calendars: their offsets from UTC at the start of each month of 2015 to 2034.
   * Where a card cannot be verified because of this, another release of the data counted its days.
   */
  readonly timeZones: string;
  /** The hazard records, in order of their ids; null when none were given. */
  readonly hazards: string | null;
  /** The statutory duties, in order of their ids; null when none were given. */
  readonly duties: string | null;
  /** Weights, the caller's deadlines, and every other option that changes a figure. */
  readonly options: string;
}

/** The 0–100 score with its interval. */
export interface Score {
  /** Value, 0 to 100. */
  readonly value: number;
  /** Lower bound. */
  readonly low: number;
  /** Upper bound. */
  readonly high: number;
  /** Two-sided confidence of the bounds. */
  readonly confidence: number;
  /** How the bounds were computed. */
  readonly method: "limits-of-parts";
  /** Share of the promised weight that could be evaluated, 0 to 1. */
  readonly coverage: number;
  /** What the score is made of. */
  readonly components: readonly ScoreComponent[];
}

/** One part of the score. */
export interface ScoreComponent {
  /** The KPI. */
  readonly kpi: string;
  /** Its weight. */
  readonly weight: number;
  /** Its contribution before weighting, 0 to 1, where 1 is best: the KPI's value, or 1 minus it where less is better. */
  readonly value: number;
}

/** Time from knowledge to block in one channel. */
export interface TimeToBlock {
  /** Items or listings followed. */
  readonly subjects: number;
  /** Of these, blocked. */
  readonly events: number;
  /** Of these, not blocked by `asOf`, or released before. */
  readonly censored: number;
  /** Hours by which half was blocked; null when less than half was. */
  readonly medianHours: number | null;
  /** Hours by which 90 % was blocked; null when less was. */
  readonly p90Hours: number | null;
  /** Mean hours up to `restrictedToHours`; null without subjects. */
  readonly restrictedMeanHours: number | null;
  /** Where the restricted mean stops: the longest time followed. */
  readonly restrictedToHours: number | null;
  /** Steps of the Kaplan–Meier curve (share not yet blocked, over hours), with Greenwood's log-log band. */
  readonly curve: readonly SurvivalPoint[];
  /** Whether steps were left out of `curve` to keep the card small; the figures above use all. */
  readonly thinned: boolean;
}

/** How blocked products came back. */
export interface Reappearance {
  /** Window of the share, in days. */
  readonly withinDays: number;
  /** Kaplan–Meier share of blocked products that came back within the window; null when nothing was followed so long. */
  readonly share: number | null;
  /** Its interval. */
  readonly interval: Interval | null;
  /** Blocked products on this platform that were looked for afterwards. */
  readonly pairs: number;
  /** Blocked products nobody looked for afterwards: left out, not counted as staying away. */
  readonly unchecked: number;
  /** Recurrences charged to this platform per 100 product-months observed; null without observation. */
  readonly per100ProductMonths: number | null;
  /** Product-months observed, a month being 365.25 / 12 days. */
  readonly productMonths: number;
  /** Completed checks behind it. */
  readonly checks: number;
  /** Recurrences by class; `other-platform` is shown and not charged. */
  readonly byClass: readonly ReappearanceCount[];
  /**
   * Kaplan–Meier curve: share of blocked products that had not come back, by days since the block. Beside its steps it has the times
   * at which products were last looked for (`events` 0). Absent from a card of safepact 0.3.
   */
  readonly curve?: readonly SurvivalPoint[];
  /** Whether points were left out of the curve: more than 400 were computed, and evenly spread ones kept. */
  readonly thinned?: boolean;
}

/** Recurrences of one class. */
export interface ReappearanceCount {
  /** Who offered the product again. */
  readonly class: "same-listing" | "same-seller" | "other-seller" | "other-platform";
  /** How often. */
  readonly count: number;
}

/** Sellers told of blocks. */
export interface SellersTold {
  /** Blocked listings. */
  readonly blockedListings: number;
  /** Of these, with the seller notified. */
  readonly notified: number;
  /** The rate; null without blocks. */
  readonly rate: number | null;
}

/** Purchasers told, as distinct people. */
export interface ConsumersTold {
  /** Hazard records with figures. */
  readonly hazards: number;
  /** Hazard records with blocks and without figures: not evaluated. */
  readonly hazardsWithoutFigures: number;
  /** Purchasers of affected units. */
  readonly affected: number;
  /** With contact data. */
  readonly contactable: number;
  /** Tried. */
  readonly attempted: number;
  /** Reached directly. */
  readonly delivered: number;
  /** Not reached though tried. */
  readonly bounced: number;
  /** Without contact data. */
  readonly unreachable: number;
  /** Delivered by affected; null without affected purchasers. */
  readonly rate: number | null;
}

/** Who was told. */
export interface Told {
  /** Sellers. */
  readonly sellers: SellersTold;
  /** Purchasers. */
  readonly consumers: ConsumersTold;
}

/** What checks found. Only random samples give a rate. */
export interface Verification {
  /** Completed random checks. */
  readonly randomChecks: number;
  /** Of these, those that found the product. */
  readonly stillAvailable: number;
  /** The rate; null without random checks. */
  readonly rate: number | null;
  /** Its interval. */
  readonly interval: Interval | null;
  /** Checks of chosen places that found the product: findings, never a rate. */
  readonly targetedFindings: number;
  /** Checks of chosen places that were completed. */
  readonly targetedChecks: number;
  /** Checks that could not be completed. */
  readonly unableToCheck: number;
  /** What the random samples were drawn from. */
  readonly sampleFrames: readonly string[];
}

/** Blocked listings of one basis, product group and cause, as Korea publishes them. */
export interface BlockedCount {
  /** What the hazard record rests on. */
  readonly basis: string;
  /** Product group: label of the record's first category. */
  readonly group: string;
  /** Type of the record's first hazard. */
  readonly cause: string;
  /** Distinct listings blocked. */
  readonly count: number;
}

/**
 * Why a card has no score: the platform is not known to have signed the agreement, too small a part of the promised weight was
 * evaluated, or too few units were.
 */
export type ScoreWithheldCode = "not-known-as-party" | "too-little-evaluated" | "too-few-units";

/** What the platform says of its card. */
export interface PlatformResponse {
  /** When. */
  readonly at: Instant;
  /** Whether it accepts the figures. */
  readonly position: "accepted" | "disputed" | "no-comment";
  /** In its own words. */
  readonly text?: string;
}

/** What was owed, counted by where it stands. */
export interface Owed {
  /** Obligations of the period. */
  readonly count: number;
  /** How many are in each state; states without any are 0. */
  readonly byState: Readonly<Record<ObligationState, number>>;
}

/** The stream of rows beside a card: each obligation, each unit of the other figures with its events, each finding. */
export interface ScoreRowsRoot {
  /** Rows. */
  readonly count: number;
  /** Root of their hashes, computed as that of the events. */
  readonly root: string;
}

/** What a reader must know of the events, by kind; the stream beside the card names the events. */
export interface DataQualityCount {
  /** What it is. */
  readonly code: DataQualityCode;
  /** How often. */
  readonly count: number;
}

/** How a platform kept an agreement in a period, as far as recorded by a moment. */
export interface Scorecard {
  /** Version of the format. */
  readonly schemaVersion: 2;
  /** Platform. */
  readonly platform: string;
  /** Agreement. */
  readonly agreementId: string;
  /** Period: an obligation belongs to the period of its trigger. */
  readonly period: ScorePeriod;
  /** State as of this instant, from what was recorded by then. */
  readonly asOf: Instant;
  /** Draft until the platform has had its say. */
  readonly status: "draft" | "final";
  /** What the platform says of it. */
  readonly platformResponse?: PlatformResponse;
  /** Method that made it. */
  readonly method: ScoreMethod;
  /** Hashes of what it was computed from. */
  readonly inputs: ScoreInputHashes;
  /** The score; null when too little was evaluated. */
  readonly score: Score | null;
  /** Why there is no score, as a sentence; null when there is one. */
  readonly scoreWithheld: string | null;
  /** Why there is no score, for programs; null when there is one. */
  readonly scoreWithheldCode: ScoreWithheldCode | null;
  /** The figures, always in the same order. */
  readonly kpis: readonly Kpi[];
  /** What was owed; each obligation is a row of the stream beside the card. */
  readonly owed: Owed;
  /** The stream beside the card. */
  readonly rows: ScoreRowsRoot;
  /** Time from knowledge to block. */
  readonly timeToBlock: {
    /** By channel. */
    readonly byChannel: Readonly<Record<TakedownChannel, TimeToBlock>>;
  };
  /** How blocked products came back. */
  readonly reappearance: Reappearance;
  /** Who was told. */
  readonly told: Told;
  /** What checks found. */
  readonly verification: Verification;
  /** What was blocked, by basis, product group and cause. */
  readonly blockedCounts: readonly BlockedCount[];
  /** What a reader must know of the events. */
  readonly dataQuality: readonly DataQualityCount[];
}
