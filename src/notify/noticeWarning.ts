/** Every code of a {@link NoticeWarning}. */
export const noticeWarningCodes = [
  "headline-unverified",
  "language-fallback",
  "territory-languages-unknown",
  "text-in-other-language",
  "no-recipient-reference",
  "single-remedy",
  "missing-picture",
  "missing-identifiers",
  "units-not-stated",
  "required-by-law",
  "platform-size-unknown",
  "territory-not-stated",
  "link-not-safe",
  "low-contrast",
  "shortened",
  "letters-replaced",
  "many-segments",
  "overrides-opt-out",
  "serious-in-digest",
] as const;

/** A code of `vocabularies.noticeWarningCodes`. */
export type NoticeWarningCode = (typeof noticeWarningCodes)[number];

/** Something the sender should know about a notice. It never repeats personal data. */
export interface NoticeWarning {
  /** Stable code. */
  readonly code: NoticeWarningCode;
  /** What it means and what to do, in English, for whoever runs the sending. */
  readonly message: string;
  /** The field of the data it is about. */
  readonly path?: string;
}
