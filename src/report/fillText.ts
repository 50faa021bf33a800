/**
 * Fills the `{name}` parts of a message.
 *
 * @internal
 */
export function fillText(
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return message.replace(/\{(\w+)\}/gu, (part, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : part,
  );
}
