/** Words a feed writes where it has no value. */
const nothing =
  /^(?:[-–—.?*/]+|unknown|not (?:known|specified|available|provided|indicated|mentioned|applicable|stated|given)|n\.?\/?a\.?|none|no (?:data|information)|unspecified|not? specified|없음|해당 ?없음|해당사항없음|미상|표시 ?없음|불명)$/iu;

/**
 * Gives a value of a feed, or nothing when the feed only says that it has none.
 *
 * @internal
 */
export function filledText(text: string): string | undefined {
  const value = text.trim();
  return value === "" || (value.length < 20 && nothing.test(value)) ? undefined : value;
}
