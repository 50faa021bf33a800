import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { NoticeLanguage } from "./language.ts";
import type { NoticeTemplate } from "./notice.ts";
import type { NoticeWarning } from "./noticeWarning.ts";
import { noticeLanguageShape } from "./notifyShapes.ts";
import { languagesOf } from "./requireLanguage.ts";

/** What decides the language of a notice. */
export interface ChooseLanguageOptions {
  /** Languages the recipient reads, best first, BCP 47. */
  readonly preferred: readonly string[];
  /** Languages there are words in. */
  readonly available: readonly NoticeLanguage[];
  /** Where the recipient is, ISO 3166-1 alpha-2; it binds mandatory safety notices. */
  readonly territory?: string;
  /** Language for recipients whose languages are not available; without one the choice is refused. */
  readonly fallback?: NoticeLanguage;
}

/** The language of a notice. */
export interface ChosenLanguage {
  /** The language. */
  readonly language: NoticeLanguage;
  /** Whether the recipient asked for another one. */
  readonly fallback: boolean;
  /** What the sender should know. */
  readonly warnings: readonly NoticeWarning[];
}

/**
 * Chooses the language of a notice. A template bound to the territory takes one of the territory's languages, the
 * recipient's favourite among them first; another template takes what the recipient reads, or the fallback, and says so.
 *
 * @param template - Kind of notice.
 * @param options - What the recipient reads, what there is, where the recipient is.
 * @returns The language, and whether it was a fallback.
 * @throws A {@link errors!SafepactError} with code `LANGUAGE_NOT_ALLOWED` when none of the available languages is
 * allowed, and with code `UNKNOWN_LOCALE` when none is preferred and there is no fallback.
 *
 * @example
 * ```ts
 * import * as de from "safepact/languages/de";
 * import * as en from "safepact/languages/en";
 * import * as fr from "safepact/languages/fr";
 * import { chooseLanguage, consumerRecall } from "safepact/notify";
 *
 * const options = { preferred: ["en-US", "fr-BE"], available: [de.noticeMessages, en.noticeMessages, fr.noticeMessages], territory: "BE" };
 * chooseLanguage(consumerRecall, options).language.id; // => "fr"
 * ```
 */
export function chooseLanguage(
  template: Pick<NoticeTemplate<object>, "id" | "languages">,
  options: ChooseLanguageOptions,
): ChosenLanguage {
  checkGiven(
    { template, options },
    {
      template: { id: "text", languages: "text" },
      options: {
        preferred: ["text"],
        available: [noticeLanguageShape],
        territory: "text?",
        fallback: "object?",
      },
    },
  );
  const { preferred, available, territory, fallback } = options;
  const bound = template.languages === "territory" && territory !== undefined;
  const allowed = bound ? languagesOf(territory) : undefined;
  const usable = allowed ? available.filter(({ id }) => allowed.includes(id)) : available;
  if (usable.length === 0) {
    throw new SafepactError(
      "LANGUAGE_NOT_ALLOWED",
      `There are no words for ${template.id} in a language of ${territory ?? "the recipient"}.`,
      { hint: `Add messages in ${allowed?.join(" or ") ?? "a language the recipient reads"}.` },
    );
  }
  const wanted = preferred.flatMap((tag) => usable.find(({ id }) => reads(tag, id)) ?? [])[0];
  if (wanted !== undefined) {
    const first = preferred[0] === undefined || reads(preferred[0], wanted.id);
    return { language: wanted, fallback: !first, warnings: first ? [] : [remark(options, wanted)] };
  }
  const other = allowed ? usable[0] : fallback;
  if (other === undefined) {
    throw new SafepactError(
      "UNKNOWN_LOCALE",
      `None of the recipient's languages is available for ${template.id}.`,
      { hint: "Give a fallback language." },
    );
  }
  return { language: other, fallback: true, warnings: [remark(options, other)] };
}

/** Whether a reader of one tag reads the other: same language, same script ("zh-CN" reads "zh-Hans", "zh-TW" does not). */
function reads(tag: string, id: string): boolean {
  try {
    const wanted = new Intl.Locale(tag).maximize();
    const given = new Intl.Locale(id).maximize();
    return wanted.language === given.language && wanted.script === given.script;
  } catch {
    return false;
  }
}

function remark({ preferred }: ChooseLanguageOptions, { id }: NoticeLanguage): NoticeWarning {
  return {
    code: "language-fallback",
    message: `The recipient prefers ${preferred[0] ?? "no language"}, and the notice is in "${id}".`,
  };
}
