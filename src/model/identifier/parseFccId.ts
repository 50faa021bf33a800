import { checkText } from "../checkGiven.ts";

/**
 * Grantee code: three characters that begin with a letter, or five that begin with 2 to 9 and hold no 0 or 1. Then a
 * product code of up to 14 letters, digits and dashes. Source: 47 CFR 2.926.
 */
const shape = /^(?:[A-Z][A-Z0-9]{2}|[2-9][A-Z2-9]{4})[A-Z0-9-]{1,14}$/u;
const announced = /\bFCC[ -]?ID\b[\s:：#.]{0,5}([A-Z0-9-]{4,20})(?![A-Z0-9-])/gu;

/**
 * Finds the FCC IDs in a text: announced by "FCC ID", or as all of the text. Case is folded; dashes stay, because they are
 * part of the product code.
 *
 * @param text - An identifier, or any other text.
 * @returns The ids, each once, in order; empty when there is none.
 *
 * @example
 * ```ts
 * import { parseFccId } from "safepact/model";
 *
 * parseFccId("Contains FCC ID: 2AXYZ-HS100, CE"); // => ["2AXYZ-HS100"]
 * parseFccId("bcg-e3085a"); // => ["BCG-E3085A"]
 * parseFccId("2A0YZ-HS100"); // => []
 * ```
 */
export function parseFccId(text: string): readonly string[] {
  checkText("text", text);
  const upper = text.normalize("NFKC").toUpperCase();
  const found = [...upper.matchAll(announced)].map(([, value = ""]) => value);
  const whole = upper.trim();
  if (/\d/u.test(whole)) found.push(whole);
  return [...new Set(found.filter(isFccId))];
}

function isFccId(text: string): boolean {
  return shape.test(text) && !text.includes("--") && !text.endsWith("-");
}
