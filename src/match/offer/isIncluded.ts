import type { OfferWord } from "./offerWords.ts";
import type { Surroundings } from "./phraseHead.ts";

// What follows comes with the product, or is said to be absent, up to the next dash, bar or bracket.
const withBefore =
  /(?<![\p{L}\p{N}])(?:with|w\/|incl|including|includes|included:|plus|comes with|free|bonus|spare [a-z]+ and|without|mit|ohne|inkl|inklusive|einschliesslich|samt|nebst|zzgl|avec|sans|inclus|comprenant|offert|con|sin|senza|incluye|incluido|incl\.|include|compreso|completo di|z|ze|bez|wraz z|w zestawie)(?![\p{L}\p{N}])|\+|&/gu;
// "compatible with" says what it is for.
const compatibility = /(?:compatible|kompatibel|compatibile|kompatybiln[aey]|zgodn[aey])\s$/u;
const withAfter =
  /^[^\p{L}\p{N}]{0,3}(?:[\p{L}\p{N}]+ )?(?:included|inclusive|inbegriffen|liegt bei|liegen bei|beiliegend|dabei|enthalten|im lieferumfang|fournie?s?|incluse?s?|comprise?s?|offerte?s?|incluid[oa]s?|inclus[oaie]|w zestawie|w komplecie|dolaczon[aey]|gratis|free)(?![\p{L}])|^[^\p{L}\p{N}]{0,2}\d{0,2}(?:[\uac00-\ud7a3]{1,6}\s?){0,2}(?:포함|증정|동봉|제공|겸용|내장|일체형|풀세트|분리형|탈착형|탈착식|착탈식|분리가능|교체가능|장착)|^\s?(?:[^\s]{1,4})?(?:付き|付$|付[、\s]|付属|同梱|つき|セット|附赠|附送|赠送|齐全|一体|可拆卸|可拆|可换|内置|着脱式|内蔵)/u;
const beforeCjk = /(?:送|赠|赠送|含|带|附|配|另配|付属の|무료|증정)\s?\d{0,2}\s?[个只片张개]?\s?$/u;
const brk = /\s-\s|[|()[\]{};/]|[!?]\s/gu;

/** Whether what follows a thing in a folded title says that it comes with the product: "포함", "付き", "included". @internal */
export function comesWith(rest: string): boolean {
  return withAfter.test(rest);
}

/** Tells whether a thing only comes with what a folded title offers: "with cover", "커버 포함", "フィルター付き". @internal */
export function isIncluded(
  title: string,
  { thing, from, to }: OfferWord,
  { words, anchors }: Surroundings,
): boolean {
  const before = title.slice(0, from);
  if (beforeCjk.test(before)) return true;
  // "doll, 10 accessories"
  if (thing === "accessory" && /,\s?\d{1,3}\s$/u.test(before)) return true;
  const rest = title.slice(endOfRun(title, to, words));
  if (comesWith(rest)) return true;
  let start = 0;
  for (const found of before.matchAll(brk)) start = found.index + found[0].length;
  const part = before.slice(start);
  for (const found of part.matchAll(withBefore)) {
    if (compatibility.test(part.slice(0, found.index))) continue;
    // "rear wheel with axle, Kinderwagen part": what names the product again ends what comes with it.
    const after = start + found.index + found[0].length;
    if (!anchors.some((anchor) => anchor.from >= after && anchor.to <= from)) return true;
  }
  return false;
}

// "cover, cushion included": what is listed together is included together.
function endOfRun(title: string, to: number, all: readonly OfferWord[]): number {
  let end = to;
  for (const word of all) {
    if (
      word.from >= end &&
      /^[\s,&·]*(?:and |und |et |y |e |i )?$/u.test(title.slice(end, word.from))
    )
      end = word.to;
  }
  return end;
}
