const unwanted =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/u;
const lineBreak = /\r\n?|[\u0085\u2028\u2029]/gu;
const control = /(?!\n)\p{Cc}/gu;
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
// Not characters of any text, and forbidden in XML.
const noCharacter = /[\p{Cs}\ufffe\uffff]/gu;

/**
 * Takes out of a text what can break a line, turn the direction of writing or hide: control characters become spaces,
 * bidirectional controls and invisible characters go, lone surrogates and what is no character become U+FFFD. Line breaks stay as `\n`.
 *
 * @internal
 */
export function cleanText(text: string): string {
  if (!unwanted.test(text)) return text;
  return text
    .replace(lineBreak, "\n")
    .replace(control, " ")
    .replace(invisible, "")
    .replace(noCharacter, "\ufffd");
}

/** Tells whether a text has nothing to clean. @internal */
export function isCleanText(text: string): boolean {
  return !unwanted.test(text);
}
