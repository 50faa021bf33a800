import { isSafepactError } from "../../errors.ts";
import type { Issue } from "../../model/index.ts";
import { createWriter } from "../createWriter.ts";
import { cleanTexts } from "../data/cleanTexts.ts";
import type { NoticeLanguage } from "../language.ts";
import type { LegalGap } from "../legalGap.ts";
import type { NoticeTemplate } from "../notice.ts";

/** What keeps whole data from being sent: what the law asks for and it does not say. @internal */
export function gapsOf<Data extends object>(
  template: NoticeTemplate<Data>,
  data: Data,
): readonly Issue[] {
  const gaps: LegalGap[] = [];
  const writer = {
    ...createWriter({
      language: noLanguage,
      zone: "UTC",
      template,
      warn: () => undefined,
      lacks: (gap) => gaps.push(gap),
    }),
    say: () => "",
    sayOwn: () => "",
  };
  try {
    template.compose(cleanTexts(data), writer);
  } catch (error) {
    if (!isSafepactError(error)) throw error;
    return [missing([], error.message)];
  }
  if (!template.mandatory) return [];
  return gaps.map(({ path, message, source }) =>
    missing(path.split("."), `${message} (${source})`),
  );
}

/** Composes without words: what a notice lacks is the same in every language. */
const noLanguage: NoticeLanguage = {
  id: "und",
  name: "",
  formatLocale: "en",
  direction: "ltr",
  // Nothing is looked up here: the writer says nothing.
  messages: {} as NoticeLanguage["messages"],
  headline: { source: "", confidence: "unverified" },
};

function missing(path: readonly string[], message: string): Issue {
  return { code: "missing-field", severity: "error", path, message };
}
