const marks = /[&<>"'`]/gu;
const loneSurrogates = /\p{Surrogate}/gu;
// Control characters other than tab and line feed, and the controls that reorder text, have no place in a document.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes a text inert in HTML, XML and their attribute values, whatever it holds.
 *
 * @internal
 */
export function escapeHtml(text: string): string {
  return text
    .replace(loneSurrogates, "\ufffd")
    .replace(hidden, "")
    .replace(marks, (mark) => `&#${mark.charCodeAt(0)};`);
}
