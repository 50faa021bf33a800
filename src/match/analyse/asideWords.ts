import { foldText } from "../../text/foldText.ts";
import { brandWords } from "../lexicon/brandWords.ts";
import { sellerWords } from "../lexicon/sellerWords.ts";
import { BRAND_WORD, SELLER_WORD } from "./tokenKinds.ts";
import { wordHash } from "./wordHash.ts";

const han = /^\p{Script=Han}+$/u;
let words: ReadonlyMap<number, number> | undefined;

/** What a lexicon says of a word that stands beside a product's name: {@link BRAND_WORD}, {@link SELLER_WORD} or nothing. @internal */
export function asideWord(first: number): number {
  words ??= new Map([
    ...brandWords.map((word): [number, number] => [identityOf(word), BRAND_WORD]),
    ...sellerWords
      .flatMap(tokensOf)
      .map((word): [number, number] => [identityOf(word), SELLER_WORD]),
  ]);
  return words.get(first | 0) ?? 0;
}

// A title without spaces is read by every two neighbours: "送料無料" as "送料", "料無" and "無料".
function tokensOf(word: string): readonly string[] {
  if (word.length < 3 || !han.test(word)) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

// As 32 bits with a sign: a map finds those far more quickly than greater numbers.
function identityOf(word: string): number {
  return wordHash(foldText(word)) | 0;
}
