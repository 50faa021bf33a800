import { cleanText } from "../../text/cleanText.ts";
import { escapeHtml } from "../../text/escapeHtml.ts";

/**
 * Makes a text that somebody else wrote inert in HTML and SVG: no markup, no hidden or reordering characters.
 *
 * @internal
 */
export function inert(text: string): string {
  return escapeHtml(cleanText(text));
}
