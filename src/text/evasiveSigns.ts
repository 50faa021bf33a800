const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
const INSIDE = 4;
const UNSURE = 5;
const MOST_SINGLES = 3;
const MOST_REPEATS = 2;
const LONGEST_WORD = 24;

const kinds = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(unit));

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  if ("@$!".includes(character)) return SIGN;
  return '-.,_*~^|"+/\\:;='.includes(character) ? INSIDE : OTHER;
}

/** Single letters or digits in a row. @internal */
export const RUNS = 1;
/** Digits among letters. @internal */
export const DIGITS_AS_LETTERS = 2;
/** Signs between letters. @internal */
export const BROKEN_WORDS = 4;
/** One letter three times. @internal */
export const STRETCHED_WORDS = 8;
/** Anything of the kind may be there. @internal */
export const ANY_SIGN = 15;

/**
 * Tells in one pass without patterns what a folded text holds that {@link deobfuscate} could read otherwise, as bits; zero for
 * ordinary titles. It errs towards too many only.
 *
 * @internal
 */
export function evasiveSigns(text: string): number {
  let found = 0;
  let singles = 0;
  let repeats = 0;
  let last = 0;
  // Of the word so far.
  let length = 0;
  let letters = 0;
  let digits = 0;
  let readable = 0;
  let plainDigits = 0;
  let signs = 0;
  // A letter, and only signs since.
  let pending = false;
  let lastKind = OTHER;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    const kind = unit < 128 ? (kinds[unit] ?? OTHER) : kindBeyondAscii(unit);
    if (kind === UNSURE) return ANY_SIGN;
    if (kind === LETTER) {
      if (pending && lastKind === INSIDE) found |= BROKEN_WORDS;
      repeats = unit === last ? repeats + 1 : 1;
      if (repeats > MOST_REPEATS) found |= STRETCHED_WORDS;
      letters++;
      pending = true;
    } else if (kind !== INSIDE) pending = false;
    if (kind === LETTER || kind === DIGIT || kind === SIGN) {
      if (kind === DIGIT) {
        digits++;
        // 2 and 6 stand for no letter.
        if (unit === 50 || unit === 54) plainDigits++;
        else readable++;
      } else if (kind === SIGN) signs++;
      length++;
    } else {
      // A sign may part letters as well as stand for one.
      if (letters > 0 && signs > 0) return ANY_SIGN;
      const mixed = letters > 0 && readable > 0 && plainDigits === 0;
      if (mixed && digits * 3 <= length * 2 && length <= LONGEST_WORD) found |= DIGITS_AS_LETTERS;
      if (length > 0) singles = length === 1 ? singles + 1 : 0;
      if (singles > MOST_SINGLES) found |= RUNS;
      length = 0;
      letters = 0;
      digits = 0;
      readable = 0;
      plainDigits = 0;
      signs = 0;
    }
    last = unit;
    lastKind = kind;
  }
  return found;
}

// Letters of which deobfuscation knows no more than that: Latin with marks, Kana, Han and Hangul. All else is looked at closely.
function kindBeyondAscii(unit: number): number {
  if (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) return LETTER;
  if (unit >= 0x3041 && unit <= 0x3096) return LETTER;
  if (unit >= 0x30a1 && unit <= 0x30fa) return LETTER;
  if (unit >= 0x4e00 && unit <= 0x9fff) return LETTER;
  return unit >= 0xac00 && unit <= 0xd7a3 ? LETTER : UNSURE;
}
