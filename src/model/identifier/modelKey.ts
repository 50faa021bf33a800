import { latinSkeleton } from "../../text/latinSkeleton.ts";

/**
 * Gives the form in which model numbers are compared: NFKC, upper case, only A to Z, 0 to 9 and Hangul, accents taken
 * off Latin letters, and letters of other scripts that are drawn like Latin ones taken for these.
 *
 * @param text - A model number as anybody writes it.
 * @returns The key; empty when nothing of that is in it.
 *
 * @internal
 */
export function modelKey(text: string): string {
  const plain = /^[\0-~]*$/u.test(text)
    ? text
    : latinSkeleton(text, true)
        .normalize("NFKD")
        .replaceAll(/[\u0300-\u036f]/gu, "")
        .normalize("NFKC");
  return plain.toUpperCase().replaceAll(/[^A-Z0-9가-힣]/gu, "");
}
