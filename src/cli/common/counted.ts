/**
 * Writes a count with what is counted: "1 row", "12,111 hazard records".
 *
 * @param count - How many.
 * @param one - What, in the singular; its plural ends in -s.
 * @returns The words.
 */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;
}
