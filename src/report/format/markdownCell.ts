/**
 * Keeps a text on its line and inside its cell, and markup from being markup.
 *
 * @internal
 */
export function markdownCell(text: string): string {
  return text.replace(/[\r\n]+/gu, " ").replace(/[\\`*_[\]<>|#]/gu, (mark) => `\\${mark}`);
}
