import type { DueMessages } from "./dueMessages.ts";

/** English words of {@link calendar!explainDue}. */
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
    week: { one: "week", other: "weeks" },
    month: { one: "month", other: "months" },
  },
  rules: {
    instant: "counted from that instant",
    "same-day": "counting the day of receipt as day one",
    "next-day": "not counting the day of receipt",
    "next-business-day": "with the next business day as day one",
  },
  law: {
    stays: "By {law}, a last day on a day off stays the last day.",
    moves: "By {law}, a period whose last day is a day off ends on the next business day.",
    moved: "It would have ended on {day}.",
    daysOffLeftOut: "By {law}, days off are left out of so short a period.",
    least: "By {law}, it holds at least {amount} business days.",
    fullHour: "By {law}, hours begin with the next full hour.",
    businessHours: "By {law}, hours stand still on days off.",
    monthEnd: {
      "same-date":
        "By {law}, a month ends on the date of the day of receipt, or else on its last day.",
      "day-before":
        "By {law}, a month ends on the day before the date of day one, or else on its last day.",
      "same-date-or-next":
        "By {law}, a month ends on the date of the day of receipt, or else on the first of the next month.",
    },
    unknown:
      "No law of counting is known for this limit: a last day on a day off would not be moved. Check the law of the case.",
    unverified: "That law was not verified; check it before you rely on this.",
    oldClock:
      "The clock of {zone} has new rules that this computer does not know: the times may be an hour off.",
  },
  counted: "Counted: {days}.",
  skipped: "Not counted: {days}.",
  day: "{day} ({reason})",
  span: "{from} to {to} ({reason})",
  reasons: {
    "event-day": "day of receipt",
    "calendar-day": "calendar day",
    "business-day": "business day",
    "make-up-workday": "make-up workday",
    weekend: "weekend",
    holiday: "holiday: {name}",
    closure: "closed: {name}",
    "moved-end": "last day by law",
  },
  due: "Due before {local}.",
  unverified:
    "The holidays of the calendar {calendar} rest on a source that was not verified; check them before you rely on this.",
  separator: ", ",
};
