import { charClass } from "./charClass.ts";
import { hashFirst } from "./hash.ts";

/** First half of the identity of a folded word, as a scanner gives it. @internal */
export function wordHash(word: string): number {
  const chars = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at++) chars[at] = charClass(word.charCodeAt(at));
  return hashFirst(chars, 0, chars.length);
}
