/**
 * Says what a file is that no reader takes: a workbook, an archive, a picture of paper.
 *
 * @param head - The first bytes of the file, or what they gave as text.
 * @returns A sentence about it; nothing when it may be text.
 *
 * @internal
 */
export function binaryKind(head: string): string | undefined {
  if (head.startsWith("PK")) {
    return /xl\/|\[Content_Types\]|worksheets/u.test(head)
      ? "It is an Excel workbook: save it as CSV UTF-8."
      : "It is a zip archive (or a workbook): unpack it, and save a workbook as CSV UTF-8.";
  }
  if (
    ["\u00d0\u00cf\u0011\u00e0", "\uFFFD\uFFFD\u0011\uFFFD"].some((mark) => head.startsWith(mark))
  ) {
    return "It is an old Excel workbook: save it as CSV UTF-8.";
  }
  if (head.startsWith("%PDF")) return "It is a PDF: ask for the data as CSV or JSON.";
  return undefined;
}
