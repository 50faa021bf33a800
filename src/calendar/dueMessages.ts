/** The words {@link explainDue} needs in one language; `{name}` is replaced by the value of that name. */
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
  readonly units: Readonly<Record<"hour" | "calendar-day" | "business-day", UnitNames>>;
  /** Where counting begins. */
  readonly rules: Readonly<Record<"instant" | "next-day" | "next-business-day", string>>;
  /** The days counted: `{days}`. */
  readonly counted: string;
  /** The days left out: `{days}`. */
  readonly skipped: string;
  /** One day of those lists with its reason: `{day}`, `{reason}`. */
  readonly day: string;
  /** Reasons of a day; `{name}` is the holiday. */
  readonly reasons: Readonly<Record<DayReason, string>>;
  /** The end: `{due}`, and `{local}` in the form of the first line. */
  readonly due: string;
  /** Said when a source of the calendar is not checked: `{calendar}`. */
  readonly unverified: string;
  /** What stands between the members of a list. */
  readonly separator: string;
}

/** Why a day counts or not. */
export type DayReason =
  | "event-day"
  | "calendar-day"
  | "business-day"
  | "make-up-workday"
  | "weekend"
  | "holiday"
  | "closure";

/** Names of a unit of time. */
export interface UnitNames {
  /** For one. */
  readonly one: string;
  /** For any other number. */
  readonly other: string;
}

/** English words of {@link explainDue}. */
export const dueMessagesEn: DueMessages = {
  locale: "en",
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  received: "Received {sent} = {local}.",
  receivedLocally: "Received {local}.",
  period: "The limit is {amount} {unit}, {rule}.",
  units: {
    hour: { one: "hour", other: "hours" },
    "calendar-day": { one: "calendar day", other: "calendar days" },
    "business-day": { one: "business day", other: "business days" },
  },
  rules: {
    instant: "counted from that instant",
    "next-day": "not counting the day of receipt",
    "next-business-day": "with the next business day as day one",
  },
  counted: "Counted: {days}.",
  skipped: "Not counted: {days}.",
  day: "{day} ({reason})",
  reasons: {
    "event-day": "day of receipt",
    "calendar-day": "calendar day",
    "business-day": "business day",
    "make-up-workday": "make-up workday",
    weekend: "weekend",
    holiday: "holiday: {name}",
    closure: "closed: {name}",
  },
  due: "Due before {local}.",
  unverified:
    "The holidays of the calendar {calendar} rest on a source that was not verified; check them before you rely on this.",
  separator: ", ",
};

/** Korean words of {@link explainDue}. */
export const dueMessagesKo: DueMessages = {
  locale: "ko",
  weekdays: ["월", "화", "수", "목", "금", "토", "일"],
  received: "접수: {sent} = {local}.",
  receivedLocally: "접수: {local}.",
  period: "기한: {amount}{unit}, {rule}.",
  units: {
    hour: { one: "시간", other: "시간" },
    "calendar-day": { one: "일", other: "일" },
    "business-day": { one: "영업일", other: "영업일" },
  },
  rules: {
    instant: "접수 시각부터 계산",
    "next-day": "접수일 불산입",
    "next-business-day": "다음 영업일을 1일째로 계산",
  },
  counted: "산입: {days}.",
  skipped: "제외: {days}.",
  day: "{day}({reason})",
  reasons: {
    "event-day": "접수일",
    "calendar-day": "역일",
    "business-day": "영업일",
    "make-up-workday": "대체 근무일",
    weekend: "주말",
    holiday: "공휴일: {name}",
    closure: "휴무: {name}",
  },
  due: "완료 시한: {local} 전.",
  unverified:
    "{calendar} 달력의 공휴일은 검증되지 않은 출처에 근거하므로 사용 전에 확인해야 합니다.",
  separator: ", ",
};
