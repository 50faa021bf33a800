import { classifyModel } from "../../model/identifier/classifyModel.ts";
import { uniqueBy } from "../uniqueBy.ts";

const cue =
  /\b(?:models?|styles?|item|part|SKU|catalog)s?(?:[/ ](?:item|SKU|UPC|style|model))?(?:\s(?:numbers?|nos?\b\.?|codes?|names?))?(?:\s?#)?(?:\s(?:is|are|of|include|includes|including))?\s?:?\s?/giu;
const token =
  /^[“"'(]{0,2}((?:[A-Z]{1,4} (?=\d))?[A-Za-z0-9](?:[A-Za-z0-9./_+-]{0,28}[A-Za-z0-9])?)[”"')]{0,2}(?![\w’%])/u;
const joint =
  /^(?:\s?(?:,|;|\/|&)\s?(?:(?:and|or)\s)?(?:also\s)?|\s(?:and|or)\s)(?:models?\s|style\s|SKU\s)?/iu;
const MAX_MODELS = 200;

/**
 * Finds model, style, item and SKU numbers that prose announces: "with model numbers 93550 (KY-318B), 96775 and 98527".
 * Only what stands directly behind such a word, and in the list that goes on from it, is taken; a number needs a digit,
 * and years, sizes and voltages are left out.
 *
 * @internal
 */
export function modelsInProse(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(cue)) {
    let rest = text.slice(match.index + match[0].length, match.index + match[0].length + 2000);
    while (found.length < MAX_MODELS) {
      const [whole = "", value = ""] = token.exec(rest) ?? [];
      if (whole === "" || !isModel(value)) break;
      found.push(value);
      rest = rest.slice(whole.length);
      const bracketed = /^ \(([A-Z0-9][A-Z0-9.-]{2,20})\)/u.exec(rest);
      if (bracketed?.[1] !== undefined && isModel(bracketed[1])) found.push(bracketed[1]);
      rest = rest.slice(bracketed?.[0].length ?? 0);
      const next = joint.exec(rest)?.[0];
      if (next === undefined) break;
      rest = rest.slice(next.length);
    }
  }
  return uniqueBy(found, (model) => classifyModel(model).key);
}

function isModel(value: string): boolean {
  if (!/\d/u.test(value) || value.length < 3) return false;
  return classifyModel(value).strength !== "generic";
}
