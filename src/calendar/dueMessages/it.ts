import type { DueMessages } from "./dueMessages.ts";

/** Italian words of {@link calendar!explainDue}. */
export const dueMessagesIt: DueMessages = {
  locale: "it",
  weekdays: ["lun", "mar", "mer", "gio", "ven", "sab", "dom"],
  received: "Ricevuto: {sent} = {local}.",
  receivedLocally: "Ricevuto: {local}.",
  period: "Il termine è di {amount} {unit}, {rule}.",
  units: {
    hour: { one: "ora", other: "ore" },
    "calendar-day": { one: "giorno di calendario", other: "giorni di calendario" },
    "business-day": { one: "giorno lavorativo", other: "giorni lavorativi" },
    week: { one: "settimana", other: "settimane" },
    month: { one: "mese", other: "mesi" },
  },
  rules: {
    instant: "a partire da quel momento",
    "same-day": "con il giorno di ricezione come primo giorno",
    "next-day": "senza contare il giorno di ricezione",
    "next-business-day": "con il giorno lavorativo successivo come primo giorno",
  },
  law: {
    stays: "Secondo {law}, un ultimo giorno non lavorativo resta l’ultimo giorno.",
    moves:
      "Secondo {law}, un termine il cui ultimo giorno non è lavorativo scade il giorno lavorativo successivo.",
    moved: "Sarebbe scaduto {day}.",
    daysOffLeftOut:
      "Secondo {law}, in un termine così breve i giorni non lavorativi non si contano.",
    least: "Secondo {law}, comprende almeno {amount} giorni lavorativi.",
    fullHour: "Secondo {law}, le ore decorrono dall’ora piena successiva.",
    businessHours: "Secondo {law}, le ore non decorrono nei giorni non lavorativi.",
    monthEnd: {
      "same-date":
        "Secondo {law}, un mese scade alla data del giorno di ricezione o, se manca, l’ultimo giorno del mese.",
      "day-before":
        "Secondo {law}, un mese scade il giorno prima della data del primo giorno o, se manca, l’ultimo giorno del mese.",
      "same-date-or-next":
        "Secondo {law}, un mese scade alla data del giorno di ricezione o, se manca, il primo giorno del mese successivo.",
    },
    unknown:
      "Non si sa quale legge regoli il calcolo di questo termine: un ultimo giorno non lavorativo non verrebbe spostato. Verificate la legge applicabile.",
    unverified: "Questa legge non è stata verificata; controllatela prima di farvi affidamento.",
    oldClock:
      "L’ora di {zone} segue nuove regole che questo computer non conosce: gli orari possono differire di un’ora.",
  },
  counted: "Contati: {days}.",
  skipped: "Non contati: {days}.",
  day: "{day} ({reason})",
  span: "da {from} a {to} ({reason})",
  reasons: {
    "event-day": "giorno di ricezione",
    "calendar-day": "giorno di calendario",
    "business-day": "giorno lavorativo",
    "make-up-workday": "giorno lavorativo di recupero",
    weekend: "fine settimana",
    holiday: "festivo: {name}",
    closure: "chiuso: {name}",
    "moved-end": "ultimo giorno per legge",
  },
  due: "Scade prima di {local}.",
  unverified:
    "I festivi del calendario {calendar} provengono da una fonte non verificata; controllateli prima di farvi affidamento.",
  separator: ", ",
};
