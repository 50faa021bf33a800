const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Writes half characters (lone surrogates), which no file can hold, as U+FFFD.
 *
 * @internal
 */
export function wellFormed(text: string): string {
  return text.replaceAll(loneSurrogate, "\uFFFD");
}

/** Whether a text holds half a character. @internal */
export function isBroken(text: string): boolean {
  return text.search(loneSurrogate) !== -1;
}
