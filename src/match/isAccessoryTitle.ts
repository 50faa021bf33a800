import type { HazardProduct } from "../model/hazardProduct.ts";
import { foldText } from "../text/foldText.ts";
import { brandText } from "./brandName.ts";

// In English, German, French, Spanish, Italian, Polish, Chinese: what a thing is for follows.
const before =
  /(?:^|[^\p{L}\p{N}])(?:for|fits|compatible with|suitable for|fur|passend fur|kompatibel mit|pour|compatible avec|para|compatible con|per|compatibile con|do|kompatybiln[yaei] z)(?: (?:the|your|all|original|den|die|das|dein|ihren?|votre|tu|su))?[^\p{L}\p{N}]*$|(?:适用于|适用|適用|兼容|适配)[^\p{L}\p{N}]*$/u;
// In Korean, Japanese and Chinese what it is for comes first.
const after =
  /^[^\p{L}\p{N}]*(?:호환|전용|対応|互換|専用|专用|兼容)|^(?:용|用)(?![\p{L}\p{N}]*[량도기])/u;
const LONGEST = 400;
const SHORTEST_NAME = 2;

/**
 * Tells whether a title offers something for a product rather than the product: its brand or model is first named right after
 * words such as "compatible with", or right before their like in Korean and Japanese. A product whose own name speaks so is
 * left alone, and so is a brand that is an ordinary word ("for home").
 *
 * @internal
 */
export function isAccessoryTitle(title: string, product: HazardProduct): boolean {
  const names = [brandText(product.brand), ...product.models]
    .map((name) => foldText(name).trim())
    .filter(({ length }) => length >= SHORTEST_NAME);
  return isFor(title, names) && !isFor(product.name, names);
}

function isFor(title: string, names: readonly string[]): boolean {
  const written = title.slice(0, LONGEST);
  const text = foldText(written);
  const first = firstOf(text, names);
  if (first === undefined) return false;
  if (before.test(text.slice(0, first.from))) {
    // Folding may move places; then the spelling cannot be told.
    return text.length !== written.length || !/\p{Ll}/u.test(written[first.from] ?? "");
  }
  return after.test(text.slice(endOfNames(text, first.to, names)));
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function firstOf(text: string, names: readonly string[]): Place | undefined {
  let first: Place | undefined;
  for (const name of names) {
    const from = placeOf(text, name);
    if (from >= 0 && (first === undefined || from < first.from)) {
      first = { from, to: from + name.length };
    }
  }
  return first;
}

// "Brisa HD-2000 전용": the names that follow each other are one.
function endOfNames(text: string, from: number, names: readonly string[]): number {
  let end = from;
  for (let more = true; more; ) {
    const rest = text.slice(end);
    const gap = /^[\s-]*/u.exec(rest)?.[0].length ?? 0;
    const next = names.find((name) => rest.startsWith(name, gap));
    more = next !== undefined;
    end += next === undefined ? 0 : gap + next.length;
  }
  return end;
}

// As a whole word; a script without spaces has none.
function placeOf(text: string, name: string): number {
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const left = text[from - 1] ?? " ";
    const right = text[from + name.length] ?? " ";
    if (!/[a-z0-9]/u.test(left) && !/[a-z0-9]/u.test(right)) return from;
  }
  return -1;
}
