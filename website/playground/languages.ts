import {
  type DueMessages,
  dueMessagesDe,
  dueMessagesEn,
  dueMessagesEs,
  dueMessagesFr,
  dueMessagesIt,
  dueMessagesJa,
  dueMessagesKo,
  dueMessagesPl,
  dueMessagesZhHans,
} from "safepact/calendar";
import {
  deExplanations,
  type ExplanationMessages,
  enExplanations,
  esExplanations,
  frExplanations,
  itExplanations,
  jaExplanations,
  koExplanations,
  plExplanations,
  zhHansExplanations,
} from "safepact/match";
import { locales, type NoticeLanguage } from "safepact/notify";
import { type ReportMessages, reportLanguages } from "safepact/report";

/** Everything that speaks a language. */
export interface PlaygroundLanguage {
  readonly id: string;
  readonly notices: NoticeLanguage;
  readonly explanations: ExplanationMessages;
  readonly due: DueMessages;
  readonly report: ReportMessages;
}

const explanations = [
  deExplanations,
  enExplanations,
  esExplanations,
  frExplanations,
  itExplanations,
  jaExplanations,
  koExplanations,
  plExplanations,
  zhHansExplanations,
];
const dueMessages = [
  dueMessagesDe,
  dueMessagesEn,
  dueMessagesEs,
  dueMessagesFr,
  dueMessagesIt,
  dueMessagesJa,
  dueMessagesKo,
  dueMessagesPl,
  dueMessagesZhHans,
];

/** Every language that notices, explanations, due times and reports all speak. */
export const languages: readonly PlaygroundLanguage[] = locales.flatMap((notices) => {
  const { id } = notices;
  const own = explanations.find(({ locale }) => locale === id);
  const due = dueMessages.find(({ locale }) => locale === id);
  const report = reportLanguages.find(({ language }) => language.id === id);
  return own && due && report ? [{ id, notices, explanations: own, due, report }] : [];
});

/** The language of an id. */
export function languageOf(id: string): PlaygroundLanguage {
  const found = languages.find((language) => language.id === id);
  if (found === undefined) throw new Error(`There is no language ${id}.`);
  return found;
}
