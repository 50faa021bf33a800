import type { DueMessages } from "./dueMessages.ts";

/** French words of {@link calendar!explainDue}. */
export const dueMessagesFr: DueMessages = {
  locale: "fr",
  weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
  received: "Reçu : {sent} = {local}.",
  receivedLocally: "Reçu : {local}.",
  period: "Le délai est de {amount} {unit}, {rule}.",
  units: {
    hour: { one: "heure", other: "heures" },
    "calendar-day": { one: "jour calendaire", other: "jours calendaires" },
    "business-day": { one: "jour ouvré", other: "jours ouvrés" },
    week: { one: "semaine", other: "semaines" },
    month: { one: "mois", other: "mois" },
  },
  rules: {
    instant: "à compter de cet instant",
    "same-day": "le jour de réception étant le premier jour",
    "next-day": "sans compter le jour de réception",
    "next-business-day": "le jour ouvré suivant étant le premier jour",
  },
  law: {
    stays: "Selon {law}, un dernier jour non ouvré reste le dernier jour.",
    moves: "Selon {law}, un délai dont le dernier jour est non ouvré expire le jour ouvré suivant.",
    moved: "Il aurait expiré le {day}.",
    daysOffLeftOut: "Selon {law}, les jours non ouvrés ne comptent pas dans un délai aussi court.",
    least: "Selon {law}, il comprend au moins {amount} jours ouvrés.",
    fullHour: "Selon {law}, les heures courent à partir de l’heure pleine suivante.",
    businessHours: "Selon {law}, les heures ne courent pas les jours non ouvrés.",
    monthEnd: {
      "same-date":
        "Selon {law}, un mois expire à la date du jour de réception, à défaut le dernier jour du mois.",
      "day-before":
        "Selon {law}, un mois expire la veille de la date du premier jour, à défaut le dernier jour du mois.",
      "same-date-or-next":
        "Selon {law}, un mois expire à la date du jour de réception, à défaut le premier jour du mois suivant.",
    },
    unknown:
      "On ne sait pas quelle loi régit le calcul de ce délai : un dernier jour non ouvré ne serait pas reporté. Vérifiez la loi applicable.",
    unverified: "Cette loi n’a pas été vérifiée ; vérifiez-la avant de vous y fier.",
    oldClock:
      "L’heure de {zone} suit de nouvelles règles que cet ordinateur ne connaît pas : les heures peuvent différer d’une heure.",
  },
  counted: "Comptés : {days}.",
  skipped: "Non comptés : {days}.",
  day: "{day} ({reason})",
  span: "{from} au {to} ({reason})",
  reasons: {
    "event-day": "jour de réception",
    "calendar-day": "jour calendaire",
    "business-day": "jour ouvré",
    "make-up-workday": "jour travaillé de remplacement",
    weekend: "week-end",
    holiday: "jour férié : {name}",
    closure: "fermé : {name}",
    "moved-end": "dernier jour selon la loi",
  },
  due: "À faire avant {local}.",
  unverified:
    "Les jours fériés du calendrier {calendar} proviennent d’une source non vérifiée ; vérifiez-les avant de vous y fier.",
  separator: ", ",
};
