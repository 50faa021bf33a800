const digit = /\p{Nd}/u;
const otherDigits = /[^\P{Nd}0-9]/gu;

/**
 * Writes the decimal digits of every script as 0 to 9: "٣٫٥" as "3٫5", "１２" as "12".
 *
 * @internal
 */
export function foldDigits(text: string): string {
  if (/^[\0-~]*$/u.test(text)) return text;
  return text.normalize("NFKC").replaceAll(otherDigits, (char) => String(digitValue(char)));
}

/** Unicode keeps the ten digits of a script side by side, so that the value is the distance to its zero. */
function digitValue(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
