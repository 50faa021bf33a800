const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Writes half characters (lone surrogates), which no file can hold, as U+FFFD.
 *
 * @internal
 */
export function wellFormed(text: string): string {
  return text.replaceAll(loneSurrogate, "\uFFFD");
}

// Built into every current runtime, but not yet into the types of the language version we compile for.
interface MaybeKnowing {
  readonly isWellFormed?: () => boolean;
}
const isBuiltIn = typeof Reflect.get(String.prototype, "isWellFormed") === "function";

/** Whether a text holds half a character. @internal */
export function isBroken(text: string): boolean {
  return isBuiltIn
    ? (text as MaybeKnowing).isWellFormed?.() === false
    : text.search(loneSurrogate) !== -1;
}
