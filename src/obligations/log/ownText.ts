/**
 * Copies a text, since a part of a long text would keep all of it in memory. What is no text, which only events that nobody parsed can
 * have, stays what it is.
 *
 * @internal
 */
export function ownText(text: string): string {
  return typeof text === "string" ? JSON.parse(JSON.stringify(text)) : text;
}
