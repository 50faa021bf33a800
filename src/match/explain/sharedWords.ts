import { foldText } from "../../text/foldText.ts";

const MOST = 12;

/** Words of the first text that the second has too, in order, without repetition. @internal */
export function sharedWords(one: string, other: string): string[] {
  const known = new Set(words(other));
  const shared: string[] = [];
  for (const word of words(one)) {
    if (!known.has(word) || shared.includes(word)) continue;
    shared.push(word);
    if (shared.length === MOST) break;
  }
  return shared;
}

const beyondAscii = /[^\0-\x7f]/;

// Of ASCII text the plain pattern gives the same words in a fraction of the time.
function words(text: string): string[] {
  const folded = foldText(text);
  const parts = folded.split(beyondAscii.test(folded) ? /[^\p{L}\p{N}]+/u : /[^a-z0-9]+/);
  return parts.filter((word) => word.length > 1);
}
