const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const onlyInitials = /^[ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ\s]+$/u;

/**
 * Writes each Hangul syllable as its initial consonant (초성), unit by unit, so that places in both texts agree:
 * "충전기 220V" gives "ㅊㅈㄱ 220V".
 *
 * @internal
 */
export function hangulInitials(text: string): string {
  let result = "";
  for (let index = 0; index < text.length; index++) {
    const place = text.charCodeAt(index) - 0xac00;
    result += place >= 0 && place < 11_172 ? initials[Math.floor(place / 588)] : text[index];
  }
  return result;
}

/** Whether a person typed initial consonants only. @internal */
export function isHangulInitials(text: string): boolean {
  return text.trim().length > 0 && onlyInitials.test(text);
}
