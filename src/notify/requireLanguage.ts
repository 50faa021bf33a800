import { SafepactError } from "../errors.ts";
import { territoryLanguages } from "./data/territoryLanguages.ts";
import type { NoticeLanguage } from "./language.ts";
import type { NoticeTemplate } from "./notice.ts";
import type { NoticeWarning } from "./noticeWarning.ts";

/**
 * Refuses a mandatory notice in a language that is not one of the territory's, and reports free texts in another
 * language than the notice.
 *
 * @internal
 */
export function requireLanguage(
  template: Pick<NoticeTemplate<object>, "id" | "languages">,
  data: object,
  language: NoticeLanguage,
  warn: (warning: NoticeWarning) => void,
): void {
  warnOfOtherTexts(data, language, warn);
  const territory = textOf(data, "territory");
  if (template.languages !== "territory" || territory === undefined) return;
  const allowed = languagesOf(territory);
  if (allowed === undefined) {
    warn({
      code: "territory-languages-unknown",
      message: `It is not known which languages a safety notice may be given in for ${territory}. Check it before sending.`,
      path: "territory",
    });
    return;
  }
  if (!allowed.includes(language.id)) {
    throw new SafepactError(
      "LANGUAGE_NOT_ALLOWED",
      `${template.id} may not be given in "${language.id}" in ${territory}.`,
      { hint: `Give it in ${allowed.join(" or ")}.` },
    );
  }
}

/** Official languages of a territory, BCP 47; undefined when not known. @internal */
export function languagesOf(territory: string): readonly string[] | undefined {
  const { languages } = territoryLanguages;
  return Object.hasOwn(languages, territory) ? languages[territory] : undefined;
}

function warnOfOtherTexts(
  data: object,
  language: NoticeLanguage,
  warn: (warning: NoticeWarning) => void,
): void {
  const given = textOf(data, "textLanguage");
  if (given === undefined || baseOf(given) === baseOf(language.id)) return;
  warn({
    code: "text-in-other-language",
    message: `Free texts are in "${given}" while the notice is in "${language.id}". Translate them before sending.`,
    path: "textLanguage",
  });
}

function baseOf(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}

function textOf(data: object, field: string): string | undefined {
  const value: unknown = Object.hasOwn(data, field) ? Reflect.get(data, field) : undefined;
  return typeof value === "string" ? value : undefined;
}
