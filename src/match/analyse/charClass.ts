/** Class of a character that separates tokens. @internal */
export const SEPARATOR = 0;

/** Class of the last Latin letter; the first has 1. @internal */
export const LAST_LETTER = 26;
/** Class of the digit 0. @internal */
export const ZERO: number = LAST_LETTER + 1;
/** Class of the digit 9. @internal */
export const NINE: number = ZERO + 9;
/** Class of a decimal point inside a number. @internal */
export const POINT: number = NINE + 1;

/**
 * Class of an ASCII character: 1 to {@link LAST_LETTER} for letters without case, {@link ZERO} to {@link NINE} for digits, {@link SEPARATOR} for all else.
 *
 * @internal
 */
export const asciiClass: Uint8Array = /* @__PURE__ */ buildAsciiClass();

function buildAsciiClass(): Uint8Array {
  const table = new Uint8Array(128);
  for (let letter = 0; letter < LAST_LETTER; letter++) {
    table[65 + letter] = letter + 1;
    table[97 + letter] = letter + 1;
  }
  for (let digit = 0; digit < 10; digit++) table[48 + digit] = ZERO + digit;
  return table;
}

/**
 * Class of any UTF-16 unit of folded text. Letters and digits outside ASCII are their own class.
 *
 * @internal
 */
export function charClass(unit: number): number {
  if (unit < 128) return asciiClass[unit] ?? SEPARATOR;
  return isWordUnit(unit) ? unit : SEPARATOR;
}

/** Whether a class is that of a digit. @internal */
export function isDigitClass(kind: number): boolean {
  return kind >= ZERO && kind <= NINE;
}

/** Digits of ASCII. @internal */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Han, Kana: scripts written without spaces between words. @internal */
export function isIdeographic(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3005 ||
    (unit >= 0xd840 && unit <= 0xdfff)
  );
}

/** Hangul syllables and letters: written with spaces, but with particles glued to the word. @internal */
export function isHangul(unit: number): boolean {
  return (
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0x1100 && unit <= 0x11ff) ||
    (unit >= 0x3131 && unit <= 0x318e)
  );
}

// Signs, arrows, drawings and private characters between U+2000 and U+2BFF and around the full-width forms split words.
function isWordUnit(unit: number): boolean {
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7) return false;
  if (unit < 0x2000) return true;
  if (unit < 0x2c00) return false;
  if (unit >= 0x3000 && unit < 0x3005) return false;
  if (unit >= 0x3008 && unit < 0x3031) return false;
  if (unit === 0x30fb || unit === 0x30a0) return false;
  if (unit >= 0xe000 && unit < 0xf900) return false;
  return unit < 0xfe00;
}

/** Whether a comma or point stands between digits: "1.5", "1,5" and "1,000" are one number each. @internal */
export function isInsideNumber(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 44 && unit !== 46) return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
