import type { DueMessages } from "./dueMessages.ts";

/** Spanish words of {@link calendar!explainDue}. */
export const dueMessagesEs: DueMessages = {
  locale: "es",
  weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
  received: "Recibido: {sent} = {local}.",
  receivedLocally: "Recibido: {local}.",
  period: "El plazo es de {amount} {unit}, {rule}.",
  units: {
    hour: { one: "hora", other: "horas" },
    "calendar-day": { one: "día natural", other: "días naturales" },
    "business-day": { one: "día hábil", other: "días hábiles" },
    week: { one: "semana", other: "semanas" },
    month: { one: "mes", other: "meses" },
  },
  rules: {
    instant: "contado desde ese momento",
    "same-day": "con el día de recepción como primer día",
    "next-day": "sin contar el día de recepción",
    "next-business-day": "con el siguiente día hábil como primer día",
  },
  law: {
    stays: "Según {law}, un último día inhábil sigue siendo el último día.",
    moves: "Según {law}, un plazo cuyo último día es inhábil termina el siguiente día hábil.",
    moved: "Habría terminado el {day}.",
    daysOffLeftOut: "Según {law}, en un plazo tan corto no se cuentan los días inhábiles.",
    least: "Según {law}, comprende al menos {amount} días hábiles.",
    fullHour: "Según {law}, las horas empiezan en la siguiente hora en punto.",
    businessHours: "Según {law}, las horas no corren en días inhábiles.",
    monthEnd: {
      "same-date":
        "Según {law}, un mes termina en la fecha del día de recepción o, si no existe, el último día del mes.",
      "day-before":
        "Según {law}, un mes termina el día anterior a la fecha del primer día o, si no existe, el último día del mes.",
      "same-date-or-next":
        "Según {law}, un mes termina en la fecha del día de recepción o, si no existe, el primer día del mes siguiente.",
    },
    unknown:
      "No se conoce la ley que rige el cómputo de este plazo: un último día inhábil no se trasladaría. Compruebe la ley aplicable.",
    unverified: "Esa ley no se ha verificado; compruébela antes de confiar en ella.",
    oldClock:
      "El horario de {zone} tiene nuevas reglas que este ordenador no conoce: las horas pueden diferir en una hora.",
  },
  counted: "Contados: {days}.",
  skipped: "No contados: {days}.",
  day: "{day} ({reason})",
  span: "{from} a {to} ({reason})",
  reasons: {
    "event-day": "día de recepción",
    "calendar-day": "día natural",
    "business-day": "día hábil",
    "make-up-workday": "día laborable de recuperación",
    weekend: "fin de semana",
    holiday: "festivo: {name}",
    closure: "cerrado: {name}",
    "moved-end": "último día según la ley",
  },
  due: "Vence antes de {local}.",
  unverified:
    "Los festivos del calendario {calendar} proceden de una fuente no verificada; compruébelos antes de confiar en ellos.",
  separator: ", ",
};
