/**
 * Gives the title of a listing as its seller wrote it. A "?" or "-" is a bad title and no missing one: the listing is read,
 * and its screening says `unverifiable`, instead of a row that nobody screens.
 *
 * @internal
 */
export function titleText(text: string): string | undefined {
  const title = text.trim();
  return title === "" ? undefined : title;
}
