/** A text, as it stands in a regular expression. @internal */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
