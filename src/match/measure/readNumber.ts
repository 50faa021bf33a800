/** A number found in text. @internal */
export interface NumberAt {
  /** Its value. */
  readonly value: number;
  /** Place after its last character. */
  readonly end: number;
}

const LONGEST = 12;

/**
 * Reads the number that starts at a digit. A comma or point before one to two digits, or after a lone zero, is a decimal
 * sign; before groups of three it separates thousands, for a point only when the group is "000" or decimals follow behind a
 * comma, as in German "1.000 ml" and "1.234,5 g".
 *
 * @internal
 */
export function readNumber(text: string, start: number): NumberAt | undefined {
  let end = digitsEnd(text, start);
  if (end - start > LONGEST) return undefined;
  let digits = text.slice(start, end);
  let fraction = "";
  while (end < text.length) {
    const sign = text[end];
    if (sign !== "," && sign !== ".") break;
    const groupEnd = digitsEnd(text, end + 1);
    const group = text.slice(end + 1, groupEnd);
    if (group === "" || group.length > LONGEST) break;
    if (isThousands(digits, sign, group) || isBeforeDecimals(text, sign, group, groupEnd))
      digits += group;
    else {
      fraction = group;
      end = groupEnd;
      break;
    }
    end = groupEnd;
  }
  if (digits.length > LONGEST) return undefined;
  return { value: Number(fraction === "" ? digits : `${digits}.${fraction}`), end };
}

function isThousands(before: string, sign: string, group: string): boolean {
  if (group.length !== 3 || before === "0") return false;
  return sign === "," || group === "000";
}

function isBeforeDecimals(text: string, sign: string, group: string, end: number): boolean {
  if (sign !== "." || group.length !== 3 || text[end] !== ",") return false;
  const decimals = digitsEnd(text, end + 1) - (end + 1);
  return decimals === 1 || decimals === 2;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a UTF-16 unit is one of 0-9. @internal */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
