import type { DueMessages } from "safepact/calendar";
import { allNoticeMessages } from "safepact/languages";
import type { MatchMessages } from "safepact/match";
import type { NoticeLanguage } from "safepact/notify";
import type { ReportMessages } from "safepact/report";
import { dueLanguage, explanationLanguage } from "../../src/cli/common/languages.ts";
import { reportLanguage } from "../../src/cli/common/reportLanguage.ts";
import { Unusable } from "./source.ts";

/** Everything that speaks a language. */
export interface PlaygroundLanguage {
  readonly notices: NoticeLanguage;
  readonly explanations: MatchMessages;
  readonly due: DueMessages;
  readonly report: ReportMessages;
}

/** Ids of the languages. */
export const languages: readonly string[] = allNoticeMessages.map(({ id }) => id);

/** The language of an id. */
export function languageOf(id: string): PlaygroundLanguage {
  const notices = allNoticeMessages.find((language) => language.id === id);
  if (notices === undefined) throw new Unusable(`There is no language ${id}.`);
  return {
    notices,
    explanations: explanationLanguage(id),
    due: dueLanguage(id),
    report: reportLanguage(id),
  };
}
