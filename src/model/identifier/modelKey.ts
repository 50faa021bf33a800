/**
 * Gives the form in which model numbers are compared: NFKC, upper case, only A to Z, 0 to 9 and Hangul, and accents taken
 * off Latin letters.
 *
 * @param text - A model number as anybody writes it.
 * @returns The key; empty when nothing of that is in it.
 *
 * @example
 * ```ts
 * import { modelKey } from "safepact/model";
 *
 * modelKey("ｈｓ－100 a"); // => "HS100A"
 * modelKey("로하이 데스크-3"); // => "로하이데스크3"
 * ```
 */
export function modelKey(text: string): string {
  const plain = /^[\0-~]*$/u.test(text)
    ? text
    : text
        .normalize("NFKD")
        .replaceAll(/[\u0300-\u036f]/gu, "")
        .normalize("NFKC");
  return plain.toUpperCase().replaceAll(/[^A-Z0-9가-힣]/gu, "");
}
