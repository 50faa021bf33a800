import type { DueMessages } from "./dueMessages.ts";

/** Simplified Chinese words of {@link calendar!explainDue}. */
export const dueMessagesZhHans: DueMessages = {
  locale: "zh-Hans",
  weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  received: "收到：{sent} = {local}。",
  receivedLocally: "收到：{local}。",
  period: "期限：{amount}{unit}，{rule}。",
  units: {
    hour: { one: "小时", other: "小时" },
    "calendar-day": { one: "个自然日", other: "个自然日" },
    "business-day": { one: "个工作日", other: "个工作日" },
    week: { one: "周", other: "周" },
    month: { one: "个月", other: "个月" },
  },
  rules: {
    instant: "自收到时起算",
    "same-day": "收到当日为第一日",
    "next-day": "收到当日不计入",
    "next-business-day": "以下一个工作日为第一日",
  },
  law: {
    stays: "依据{law}，最后一日为休息日的，期限仍于当日届满。",
    moves: "依据{law}，最后一日为休息日的，期限于下一个工作日届满。",
    moved: "原应届满日：{day}。",
    daysOffLeftOut: "依据{law}，如此短的期限不计入休息日。",
    least: "依据{law}，期限内至少包含{amount}个工作日。",
    fullHour: "依据{law}，小时数自下一个整点起算。",
    businessHours: "依据{law}，休息日不计小时。",
    monthEnd: {
      "same-date": "依据{law}，按月计算的期限于收到日的对应日届满；没有对应日的，于月末日届满。",
      "day-before":
        "依据{law}，按月计算的期限于首日对应日的前一日届满；没有对应日的，于月末日届满。",
      "same-date-or-next":
        "依据{law}，按月计算的期限于收到日的对应日届满；没有对应日的，于次月第一日届满。",
    },
    unknown: "尚不清楚该期限适用哪一计算规则：最后一日为休息日时不顺延。请核对适用的法律。",
    unverified: "该法律未经核实，使用前请核对。",
    oldClock: "{zone}的时间规则已变更，而本机尚无新规则：时间可能相差一小时。",
  },
  counted: "计入：{days}。",
  skipped: "不计入：{days}。",
  day: "{day}（{reason}）",
  span: "{from}至{to}（{reason}）",
  reasons: {
    "event-day": "收到日",
    "calendar-day": "自然日",
    "business-day": "工作日",
    "make-up-workday": "调休上班日",
    weekend: "周末",
    holiday: "节假日：{name}",
    closure: "停业：{name}",
    "moved-end": "依法届满日",
  },
  due: "应在{local}之前完成。",
  unverified: "日历{calendar}的节假日来源未经核实，使用前请核对。",
  separator: "、",
};
