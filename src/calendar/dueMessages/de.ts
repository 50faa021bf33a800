import type { DueMessages } from "./dueMessages.ts";

/** German words of {@link calendar!explainDue}. */
export const dueMessagesDe: DueMessages = {
  locale: "de",
  weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
  received: "Eingang: {sent} = {local}.",
  receivedLocally: "Eingang: {local}.",
  period: "Die Frist beträgt {amount} {unit}, {rule}.",
  units: {
    hour: { one: "Stunde", other: "Stunden" },
    "calendar-day": { one: "Kalendertag", other: "Kalendertage" },
    "business-day": { one: "Werktag", other: "Werktage" },
    week: { one: "Woche", other: "Wochen" },
    month: { one: "Monat", other: "Monate" },
  },
  rules: {
    instant: "gerechnet ab diesem Zeitpunkt",
    "same-day": "der Tag des Eingangs ist der erste Tag",
    "next-day": "der Tag des Eingangs zählt nicht mit",
    "next-business-day": "der nächste Werktag ist der erste Tag",
  },
  law: {
    stays: "Nach {law} bleibt ein arbeitsfreier letzter Tag der letzte Tag.",
    moves: "Nach {law} endet eine Frist, deren letzter Tag arbeitsfrei ist, am nächsten Werktag.",
    moved: "Sie hätte am {day} geendet.",
    daysOffLeftOut: "Nach {law} zählen arbeitsfreie Tage in einer so kurzen Frist nicht mit.",
    least: "Nach {law} umfasst sie mindestens {amount} Arbeitstage.",
    fullHour: "Nach {law} beginnen Stunden mit der nächsten vollen Stunde.",
    businessHours: "Nach {law} laufen Stunden an arbeitsfreien Tagen nicht.",
    monthEnd: {
      "same-date":
        "Nach {law} endet ein Monat an dem Tag, der dem Tag des Eingangs entspricht, sonst am Monatsletzten.",
      "day-before":
        "Nach {law} endet ein Monat am Tag vor dem Tag, der dem ersten Tag entspricht, sonst am Monatsletzten.",
      "same-date-or-next":
        "Nach {law} endet ein Monat an dem Tag, der dem Tag des Eingangs entspricht, sonst am Ersten des Folgemonats.",
    },
    unknown:
      "Welches Gesetz diese Frist zählt, ist nicht bekannt: Ein arbeitsfreier letzter Tag würde nicht verschoben. Prüfen Sie das anwendbare Recht.",
    unverified:
      "Dieses Gesetz wurde nicht geprüft; prüfen Sie es, bevor Sie sich darauf verlassen.",
    oldClock:
      "Für die Uhr von {zone} gelten neue Regeln, die dieser Computer nicht kennt: Die Zeiten können um eine Stunde abweichen.",
  },
  counted: "Gezählt: {days}.",
  skipped: "Nicht gezählt: {days}.",
  day: "{day} ({reason})",
  span: "{from} bis {to} ({reason})",
  reasons: {
    "event-day": "Tag des Eingangs",
    "calendar-day": "Kalendertag",
    "business-day": "Werktag",
    "make-up-workday": "Ersatzarbeitstag",
    weekend: "Wochenende",
    holiday: "Feiertag: {name}",
    closure: "geschlossen: {name}",
    "moved-end": "letzter Tag nach dem Gesetz",
  },
  due: "Fällig vor {local}.",
  unverified:
    "Die Feiertage des Kalenders {calendar} beruhen auf einer ungeprüften Quelle; prüfen Sie sie, bevor Sie sich darauf verlassen.",
  separator: ", ",
};
