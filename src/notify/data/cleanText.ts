const unwanted =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u;
const lineBreak = /\r\n?|[\u0085\u2028\u2029]/gu;
const control = /(?!\n)\p{Cc}/gu;
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const loneSurrogate = /\p{Cs}/gu;

/**
 * Takes out of a text what can break a line, turn the direction of writing or hide: control characters become spaces,
 * bidirectional controls and invisible characters go, lone surrogates become U+FFFD. Line breaks stay as `\n`.
 *
 * @internal
 */
export function cleanText(text: string): string {
  if (!unwanted.test(text)) return text;
  return text
    .replace(lineBreak, "\n")
    .replace(control, " ")
    .replace(invisible, "")
    .replace(loneSurrogate, "\ufffd");
}

/** Cleans every text of a plain JSON value; keys stay. A value without anything to clean is given back itself. @internal */
export function cleanTexts<Value>(value: Value): Value {
  // The shape stays what it was: only texts change, and each stays a text.
  return isClean(value) ? value : (cleaned(value) as Value);
}

function isClean(value: unknown): boolean {
  if (typeof value === "string") return !unwanted.test(value);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isClean);
  for (const item of Object.values(value)) if (!isClean(item)) return false;
  return true;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
}
