/**
 * Says where a text stopped being JSON. The words of the engine repeat a piece of the text, which may be a secret or
 * somebody's data, so only the position is taken from them.
 *
 * @internal
 */
export function jsonFault(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  const position = /\bposition (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return `it is broken at character ${position}`;
  return /unexpected end|unterminated/iu.test(message)
    ? "it breaks off"
    : "it holds a character that does not belong there";
}
