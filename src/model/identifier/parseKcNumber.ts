import { checkText } from "../checkGiven.ts";

/**
 * The shapes of Korean certification numbers that were seen: two letters, five or six digits, dash, five digits, a
 * letter (electrical); A or B, also behind a C, three digits, a letter, three or four digits, dash, four or five digits, up to
 * three letters (children's and household goods). Placeholders such as 공급자적합성, 해당없음 or N/A have neither.
 */
const kcNumber =
  /(?<![A-Z0-9])((?:[A-Z]{2} ?\d{5,6}|C?[AB] ?\d{3}[A-Z] ?\d{3,4}) ?- ?\d{4,5}[A-Z]{0,3})(?![A-Z0-9])/gu;
/** What may stand right against a number. */
const label = /(?:(?<![A-Z0-9])KC(?=[A-Z])|인증번호|认证号)/gu;

/**
 * Finds the KC certification numbers in a text, in upper case and without spaces. What fills the field when there is no
 * number ("공급자적합성", "해당없음", "N/A", "-") is not one.
 *
 * Takes time in proportion to the text.
 *
 * Source of the shapes: numbers seen in Korean recall lists and in clients of SafetyKorea; more may exist.
 *
 * @param text - A certification field, or any other text.
 * @returns The numbers, each once, in order; empty when there is none.
 *
 * @example
 * ```ts
 * import { parseKcNumber } from "safepact/model";
 *
 * parseKcNumber("KC 인증번호 : CB064A3166-2004chC"); // => ["CB064A3166-2004CHC"]
 * parseKcNumber("XU101030-17003A<br>HU072172-21013"); // => ["XU101030-17003A", "HU072172-21013"]
 * parseKcNumber("공급자적합성대상"); // => []
 * ```
 */
export function parseKcNumber(text: string): readonly string[] {
  checkText("text", text);
  const folded = text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[‐‑‒–—−]/gu, "-");
  const found = [...folded.replaceAll(label, " ").matchAll(kcNumber)].map(([, value = ""]) =>
    value.replaceAll(" ", ""),
  );
  return [...new Set(found)];
}
