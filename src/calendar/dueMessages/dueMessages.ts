import type { CountingLaw, Deadline, DeadlineUnit } from "../../model/index.ts";

/** The words {@link calendar!explainDue} needs in one language; `{name}` is replaced by the value of that name. */
export interface DueMessages {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Names of the days of the week, Monday first. */
  readonly weekdays: readonly string[];
  /** The receipt by the sender's clock and by the calendar's: `{sent}`, `{local}`. */
  readonly received: string;
  /** The receipt when both clocks are one: `{local}`. */
  readonly receivedLocally: string;
  /** The period: `{amount}`, `{unit}`, `{rule}`. */
  readonly period: string;
  /** Names of the units, for one and for several. */
  readonly units: Readonly<Record<DeadlineUnit, UnitNames>>;
  /** Where counting begins. */
  readonly rules: Readonly<Record<Deadline["countFrom"], string>>;
  /** What the law says of days, hours and months. */
  readonly law: LawMessages;
  /** The days counted: `{days}`. */
  readonly counted: string;
  /** The days left out: `{days}`. */
  readonly skipped: string;
  /** One day of those lists with its reason: `{day}`, `{reason}`. */
  readonly day: string;
  /** A long run of such days: `{from}`, `{to}`, `{reason}`. */
  readonly span: string;
  /** Reasons of a day; `{name}` is the holiday. */
  readonly reasons: Readonly<Record<DayReason, string>>;
  /** The end: `{due}`, and `{local}` in the form of the first line. */
  readonly due: string;
  /** Said when a source of the calendar is not checked: `{calendar}`. */
  readonly unverified: string;
  /** What stands between the members of a list. */
  readonly separator: string;
}

/** Sentences about the law that was applied; `{law}` is its title. */
export interface LawMessages {
  /** A last day on a day off stays the last day. */
  readonly stays: string;
  /** A last day on a day off gives way to the next business day. */
  readonly moves: string;
  /** The period would have ended on `{day}`. */
  readonly moved: string;
  /** Days off are left out of so short a period. */
  readonly daysOffLeftOut: string;
  /** The period holds at least `{amount}` business days. */
  readonly least: string;
  /** Hours begin at the next full hour. */
  readonly fullHour: string;
  /** Hours stand still on days off. */
  readonly businessHours: string;
  /** Where months end. */
  readonly monthEnd: Readonly<Record<CountingLaw["monthEnd"], string>>;
  /** Said when no law is known. */
  readonly unknown: string;
  /** Said when nobody checked the law. */
  readonly unverified: string;
  /** Said when the rules of the clock of `{zone}` changed and this runtime has the old ones. */
  readonly oldClock: string;
}

/** Why a day counts or not. */
export type DayReason =
  | "event-day"
  | "calendar-day"
  | "business-day"
  | "make-up-workday"
  | "weekend"
  | "holiday"
  | "closure"
  | "moved-end";

/** Names of a unit of time. */
export interface UnitNames {
  /** For one. */
  readonly one: string;
  /** For any other number. */
  readonly other: string;
  /** For two to four and the like, in languages that tell them apart. */
  readonly few?: string;
}
