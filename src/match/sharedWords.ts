import { foldText } from "../text/foldText.ts";

const MOST = 12;

/** Words of the first text that the second has too, in order, without repetition. @internal */
export function sharedWords(one: string, other: string): string[] {
  const known = new Set(words(other));
  return [...new Set(words(one).filter((word) => known.has(word)))].slice(0, MOST);
}

function words(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}
