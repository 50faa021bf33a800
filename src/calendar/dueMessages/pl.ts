import type { DueMessages } from "./dueMessages.ts";

/** Polish words of {@link calendar!explainDue}. */
export const dueMessagesPl: DueMessages = {
  locale: "pl",
  weekdays: ["pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."],
  received: "Otrzymano: {sent} = {local}.",
  receivedLocally: "Otrzymano: {local}.",
  period: "Termin wynosi {amount} {unit}, {rule}.",
  units: {
    hour: { one: "godzina", other: "godzin", few: "godziny" },
    "calendar-day": {
      one: "dzień kalendarzowy",
      other: "dni kalendarzowych",
      few: "dni kalendarzowe",
    },
    "business-day": { one: "dzień roboczy", other: "dni roboczych", few: "dni robocze" },
    week: { one: "tydzień", other: "tygodni", few: "tygodnie" },
    month: { one: "miesiąc", other: "miesięcy", few: "miesiące" },
  },
  rules: {
    instant: "licząc od tej chwili",
    "same-day": "z dniem otrzymania jako pierwszym",
    "next-day": "bez dnia otrzymania",
    "next-business-day": "z następnym dniem roboczym jako pierwszym",
  },
  law: {
    stays: "Zgodnie z {law} ostatni dzień wolny od pracy pozostaje ostatnim dniem.",
    moves:
      "Zgodnie z {law} termin, którego ostatni dzień jest wolny od pracy, upływa następnego dnia roboczego.",
    moved: "Upłynąłby {day}.",
    daysOffLeftOut: "Zgodnie z {law} do tak krótkiego terminu nie wlicza się dni wolnych od pracy.",
    least: "Zgodnie z {law} obejmuje co najmniej tyle dni roboczych: {amount}.",
    fullHour: "Zgodnie z {law} godziny biegną od następnej pełnej godziny.",
    businessHours: "Zgodnie z {law} godziny nie biegną w dni wolne od pracy.",
    monthEnd: {
      "same-date":
        "Zgodnie z {law} miesiąc kończy się w dniu odpowiadającym dniu otrzymania, a gdy takiego nie ma, ostatniego dnia miesiąca.",
      "day-before":
        "Zgodnie z {law} miesiąc kończy się w przeddzień dnia odpowiadającego pierwszemu dniowi, a gdy takiego nie ma, ostatniego dnia miesiąca.",
      "same-date-or-next":
        "Zgodnie z {law} miesiąc kończy się w dniu odpowiadającym dniu otrzymania, a gdy takiego nie ma, pierwszego dnia następnego miesiąca.",
    },
    unknown:
      "Nie wiadomo, jakie prawo rządzi liczeniem tego terminu: ostatni dzień wolny od pracy nie zostałby przesunięty. Należy sprawdzić właściwe prawo.",
    unverified: "To prawo nie zostało zweryfikowane; należy je sprawdzić przed użyciem.",
    oldClock:
      "Zegar strefy {zone} ma nowe reguły, których ten komputer nie zna: godziny mogą różnić się o jedną.",
  },
  counted: "Policzone: {days}.",
  skipped: "Niepoliczone: {days}.",
  day: "{day} ({reason})",
  span: "od {from} do {to} ({reason})",
  reasons: {
    "event-day": "dzień otrzymania",
    "calendar-day": "dzień kalendarzowy",
    "business-day": "dzień roboczy",
    "make-up-workday": "dzień odpracowania",
    weekend: "weekend",
    holiday: "święto: {name}",
    closure: "zamknięte: {name}",
    "moved-end": "ostatni dzień według prawa",
  },
  due: "Do wykonania przed {local}.",
  unverified:
    "Święta kalendarza {calendar} pochodzą z niezweryfikowanego źródła; należy je sprawdzić przed użyciem.",
  separator: ", ",
};
