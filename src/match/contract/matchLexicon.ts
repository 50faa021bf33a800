/**
 * Words of one language with their English: what lets a record in one language be found for a listing in another. The lexicons of
 * `safepact/languages` has some; one of your own may join them.
 *
 * @example
 * ```ts
 * import type { MatchLexicon } from "safepact/match";
 *
 * const nl: MatchLexicon = { language: "nl", table: "bicycle, bike : fiets\nstroller : kinderwagen, wandelwagen" };
 * nl.table.split("\n").length; // => 2
 * ```
 */
export interface MatchLexicon {
  /** BCP 47 tag of the language, such as `"ko"`. */
  readonly language: string;
  /**
   * One thing a line: English words for it, the first of which are searched, then a colon between spaces and its words in the language, parted
   * by commas. Phrases of several words are found as a whole, and the usual plurals of a word with it.
   */
  readonly table: string;
  /**
   * Names of types of product, by which listings and records agree or contradict each other: one type a line, its id, a colon and a space, and its
   * names, parted by commas (`toy-scooter: step, kinderstep`). The lexicons of `safepact/languages` have the ids; English names are always there.
   */
  readonly types?: string;
  /**
   * Words for what is offered beside a product (parts, accessories, manuals, packaging, services …): one thing a line, its id, a colon and a space, and its
   * words, parted by commas (`cover: hoes, beschermhoes`). The lexicons of `safepact/languages` have the ids; English words of these are always there. A thing
   * that has no id is named by its kind and a word (`part saddle: zadel`; `part!` where the word alone tells), and `-zadel` stands for compounds that end so
   * too. Without them such a title goes to a person as one that offers something unknown.
   */
  readonly offers?: string;
  /** Words for colours in the same form (`navy: marineblauw, donkerblauw`). English words are always there. */
  readonly colours?: string;
  /**
   * Words and phrases that say how a thing is, for whom, where and in which state it is sold, but never what it is ("faltbar", "für Kinder", "wie neu"), parted by
   * commas. A listing that carries a product's code is only taken for it when all words before the product's name are known: without such a list
   * more titles of a language go to a person.
   */
  readonly modifiers?: string;
}
