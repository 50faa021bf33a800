/** Classes of a page's style and dashes, so that curves differ without colour. */
const looks = [
  ["a", ""],
  ["b", "8 4"],
  ["c", "2 3"],
  ["d", "10 3 2 3"],
  ["e", "4 4"],
] as const;

/**
 * The letter of the colour of the nth curve.
 *
 * @internal
 */
export function curveColour(place: number): string {
  return looks[place % looks.length]?.[0] ?? "a";
}

/**
 * Attributes of the line of the nth curve.
 *
 * @internal
 */
export function curveLook(place: number): string {
  const [colour, dashes] = looks[place % looks.length] ?? looks[0];
  return `class="l${colour}"${dashes === "" ? "" : ` stroke-dasharray="${dashes}"`}`;
}
