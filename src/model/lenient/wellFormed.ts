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
const native: unknown = Reflect.get(String.prototype, "isWellFormed");
const check = typeof native === "function" ? native : undefined;

/** Whether a text holds half a character. @internal */
export function isBroken(text: string): boolean {
  return check === undefined ? text.search(loneSurrogate) !== -1 : check.call(text) === false;
}
