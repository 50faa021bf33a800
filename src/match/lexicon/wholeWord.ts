/** Letters and digits of folded Latin words. @internal */
export function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

/** What may stand between the words of a phrase: a space, a hyphen, an apostrophe. @internal */
export function isJoint(unit: number): boolean {
  return unit === 32 || unit === 45 || unit === 39;
}

/**
 * Whether a match in Chinese, Japanese or Korean script is likely a word of its own: one Hangul syllable or Han character hides in many
 * words, and a Katakana word ends where its run does.
 *
 * @internal
 */
export function isWholeWord(text: string, start: number, end: number, length: number): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  const previous = text.charCodeAt(start - 1);
  if (isKatakana(last)) {
    if (isKatakana(next)) return false;
    return length > 3 || !isKatakana(previous);
  }
  if (length > 1) return true;
  if (isHangul(last)) return !(isHangul(previous) || isHangul(next));
  return !(next >= 0x3400 && next <= 0x9fff);
}

function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30fe && unit !== 0x30fb;
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}
