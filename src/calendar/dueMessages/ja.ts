import type { DueMessages } from "./dueMessages.ts";

/** Japanese words of {@link calendar!explainDue}. */
export const dueMessagesJa: DueMessages = {
  locale: "ja",
  weekdays: ["月", "火", "水", "木", "金", "土", "日"],
  received: "受領：{sent} = {local}。",
  receivedLocally: "受領：{local}。",
  period: "期限：{amount}{unit}、{rule}。",
  units: {
    hour: { one: "時間", other: "時間" },
    "calendar-day": { one: "日", other: "日" },
    "business-day": { one: "営業日", other: "営業日" },
    week: { one: "週間", other: "週間" },
    month: { one: "か月", other: "か月" },
  },
  rules: {
    instant: "受領時刻から起算",
    "same-day": "受領日を1日目として計算",
    "next-day": "受領日は算入しない",
    "next-business-day": "翌営業日を1日目として計算",
  },
  law: {
    stays: "{law}により、末日が休日でもその日に満了します。",
    moves: "{law}により、末日が休日のときは翌営業日に満了します。",
    moved: "本来の末日：{day}。",
    daysOffLeftOut: "{law}により、このように短い期間には休日を算入しません。",
    least: "{law}により、期間には{amount}営業日以上が含まれます。",
    fullHour: "{law}により、時間は次の正時から起算します。",
    businessHours: "{law}により、休日には時間が進行しません。",
    monthEnd: {
      "same-date": "{law}により、月の期間は受領日と同じ日に、その日がない月は月末に満了します。",
      "day-before":
        "{law}により、月の期間は起算日に応当する日の前日に、応当する日がない月は月末に満了します。",
      "same-date-or-next":
        "{law}により、月の期間は受領日と同じ日に、その日がない月は翌月の初日に満了します。",
    },
    unknown:
      "この期限に適用される期間計算の法令が不明なため、末日が休日でも繰り下げていません。適用法令を確認してください。",
    unverified: "この法令は確認されていません。使用前に確認してください。",
    oldClock:
      "{zone}の時刻の規則が変わりましたが、このコンピューターには反映されていないため、1時間ずれる可能性があります。",
  },
  counted: "算入：{days}。",
  skipped: "不算入：{days}。",
  day: "{day}（{reason}）",
  span: "{from}から{to}まで（{reason}）",
  reasons: {
    "event-day": "受領日",
    "calendar-day": "暦日",
    "business-day": "営業日",
    "make-up-workday": "振替出勤日",
    weekend: "週末",
    holiday: "祝日：{name}",
    closure: "休業：{name}",
    "moved-end": "法令による末日",
  },
  due: "期限：{local}より前。",
  unverified:
    "カレンダー{calendar}の休日は確認されていない情報源によるため、使用前に確認してください。",
  separator: "、",
};
