import type { CountingLaw, Source, Weekday } from "../model/index.ts";

/** A day on which no business is done although its weekday would be a business day, or a named day on a weekend. */
export interface Holiday {
  /** The day, `YYYY-MM-DD`, in the calendar's own zone. */
  readonly date: string;
  /** Name of the holiday or reason of the closure, in English where there is an English one. */
  readonly name: string;
  /** Name in the language of the country. */
  readonly localName?: string;
  /** Id of the source among the calendar's sources, when it is not the first one. */
  readonly source?: string;
  /** Whether a caller added it with `withClosures`. */
  readonly closure?: true;
}

/** A weekend day on which business is done. */
export interface MakeUpWorkday {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The holiday it makes up for. */
  readonly name?: string;
}

/** A document or data set behind a calendar. */
export interface CalendarSource extends Source {
  /** Licence of the data, as an SPDX expression. */
  readonly licence?: string;
  /** What the licence asks users to say. */
  readonly attribution?: string;
}

/** First and last day for which the holidays are known, `YYYY-MM-DD`, both included. */
export interface Coverage {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

/** The business days of one jurisdiction, as plain data. */
export interface Calendar {
  /** Stable id: `KR`, `AU-NSW`, `DE-BY`, `EU`. */
  readonly id: string;
  /** Whose calendar it is, in English. */
  readonly title: string;
  /** Legal time zone, an IANA name such as `Asia/Seoul`: days begin and end by its clock. */
  readonly zone: string;
  /** Days of the week on which no business is done. */
  readonly weekend: readonly Weekday[];
  /** Holidays and closures in order of date, those on weekends included. */
  readonly holidays: readonly Holiday[];
  /** Weekend days on which business is done, in order of date. */
  readonly workdays: readonly MakeUpWorkday[];
  /** Days for which the calendar answers; outside it refuses. */
  readonly coverage: Coverage;
  /** The law of the place by which a limit is counted that names no other; without one the end of a period stays where it falls. */
  readonly counting?: CountingLaw;
  /** Where the holidays come from, the main source first. */
  readonly sources: readonly CalendarSource[];
}
