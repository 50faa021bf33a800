import type { DueMessages } from "./dueMessages.ts";

/** Korean words of {@link calendar!explainDue}. */
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
    week: { one: "주", other: "주" },
    month: { one: "개월", other: "개월" },
  },
  rules: {
    instant: "접수 시각부터 계산",
    "same-day": "접수일을 1일째로 계산",
    "next-day": "접수일 불산입",
    "next-business-day": "다음 영업일을 1일째로 계산",
  },
  law: {
    stays: "{law}에 따라 말일이 휴일이어도 그날 만료됩니다.",
    moves: "{law}에 따라 말일이 휴일이면 다음 영업일에 만료됩니다.",
    moved: "본래 말일: {day}.",
    daysOffLeftOut: "{law}에 따라 이처럼 짧은 기간에는 휴일을 산입하지 않습니다.",
    least: "{law}에 따라 기간에는 영업일이 {amount}일 이상 포함됩니다.",
    fullHour: "{law}에 따라 시간은 다음 정시부터 계산합니다.",
    businessHours: "{law}에 따라 휴일에는 시간이 진행되지 않습니다.",
    monthEnd: {
      "same-date":
        "{law}에 따라 월 단위 기간은 접수일과 같은 날짜에, 그 날짜가 없으면 그 달의 말일에 만료됩니다.",
      "day-before":
        "{law}에 따라 월 단위 기간은 기산일에 해당하는 날의 전일에, 그 날이 없으면 그 달의 말일에 만료됩니다.",
      "same-date-or-next":
        "{law}에 따라 월 단위 기간은 접수일과 같은 날짜에, 그 날짜가 없으면 다음 달 첫날에 만료됩니다.",
    },
    unknown:
      "이 기한에 적용되는 기간 계산 법령을 알 수 없어 말일이 휴일이어도 옮기지 않습니다. 적용 법령을 확인해야 합니다.",
    unverified: "이 법령은 검증되지 않았으므로 사용 전에 확인해야 합니다.",
    oldClock:
      "{zone} 시간대의 규칙이 바뀌었으나 이 컴퓨터에는 반영되지 않아 시각이 한 시간 다를 수 있습니다.",
  },
  counted: "산입: {days}.",
  skipped: "제외: {days}.",
  day: "{day}({reason})",
  span: "{from}부터 {to}까지({reason})",
  reasons: {
    "event-day": "접수일",
    "calendar-day": "역일",
    "business-day": "영업일",
    "make-up-workday": "대체 근무일",
    weekend: "주말",
    holiday: "공휴일: {name}",
    closure: "휴무: {name}",
    "moved-end": "법령에 따른 말일",
  },
  due: "완료 시한: {local} 전.",
  unverified:
    "{calendar} 달력의 공휴일은 검증되지 않은 출처에 근거하므로 사용 전에 확인해야 합니다.",
  separator: ", ",
};
