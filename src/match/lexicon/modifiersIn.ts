import type { MatchLexicon } from "../contract/matchLexicon.ts";
import { modifierWords } from "./modifierWords.ts";
import { buildPhrases, findPhrases, type Phrases, placesOfPhrases } from "./phrases.ts";
import { sellerWords } from "./sellerWords.ts";

/** Words that may stand beside any product. @internal */
export interface Modifiers {
  /** Those that are known. */
  readonly phrases: Phrases;
  /** Words for colours. */
  readonly colours: Phrases;
  /** How others end or begin. */
  readonly forms: readonly RegExp[];
  /** What a title has that is in a script of no language at hand. */
  readonly strange: readonly RegExp[];
}

/**
 * Builds the words that may stand beside any product: those of English, those of offers, and those of lexicons. Endings tell only in the languages at
 * hand, whose nouns that end alike are known: "곰인형" (a teddy bear) ends as words for shapes do.
 *
 * @internal
 */
export function buildModifiers(lexicons: readonly MatchLexicon[], colours: Phrases): Modifiers {
  const words = [modifierWords, ...lexicons.map(({ modifiers = "" }) => modifiers)]
    .flatMap((list) => list.split(","))
    .map((word) => word.trim());
  const atHand = new Set(["en", ...lexicons.map(({ language }) => language.split("-")[0] ?? "")]);
  return {
    phrases: buildPhrases([
      { id: "modifier", broader: undefined, near: [], words: [...words, ...sellerWords] },
    ]),
    colours,
    forms: forms
      .filter(([languages]) => languages.some((each) => atHand.has(each)))
      .map(([, form]) => form),
    strange: scripts.filter(([language]) => !atHand.has(language)).map(([, script]) => script),
  };
}

// A title in Han alone is Chinese.
const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ["ko", /[\uac00-\ud7a3]/u],
  ["ja", /[\u3041-\u30fe]/u],
  ["zh", /^[^\u3041-\u30fe\uac00-\ud7a3]*[\u3400-\u9fff][^\u3041-\u30fe\uac00-\ud7a3]*$/u],
];

const forms: readonly (readonly [languages: readonly string[], form: RegExp])[] = [
  // Endings that hardly any noun has: "cable", "bed", "chest", "assembly" and "trampoline" are none of these.
  [
    ["en"],
    latin(
      ".{3}[ai]ble|less|ful|ous|ive|ical|onic|etic|proof|.{2}ated|i[sz]ed|.{4}(?<!b)ed|free|friendly",
    ),
  ],
  [["de"], latin("(?:lich|isch|.{3}bar|los|frei)(?:e[rsnm]?)?")],
  [["fr"], latin("ique|eux")],
  [["es", "it"], latin("ic[oa]|os[oa]")],
  [["it"], latin("[aei]bile")],
  [["pl"], latin("owy|owa|owe|[sc]ki|[sc]ka|[sc]kie")],
  // "-용", "-型", "-付き": words of use, kind, make and trade by the sign they end in.
  [
    ["ko"],
    /(?:용|형|식|급|[국본일수]제|산|색|형태|타입|모드|사양|방식|기능|가능|전용|겸용|포함|증정|세트|정품|구|단계)$/u,
  ],
  [["ja"], /(?:付き|付属品?|祝い|向け|タイプ|セット|モデル|カラー|サイズ)$/u],
  // "送…", "带…" too: what comes with the product.
  [["zh"], /^[送赠带附配含]/u],
  [["zh", "ja"], /(?:用|型|式|款|色|制|製|版|级|級|風|风|系|代|付|対応|可|可能|装|套装|両用)$/u],
];

// Endings of words of Latin script.
function latin(endings: string): RegExp {
  return new RegExp(`^(?=[^ \\u3041-\\uffff]*$).*(?:${endings})$`, "u");
}

/** Tells whether a folded word says how a thing is and not what it is: one of the phrases, a colour, or by its form. @internal */
export function isModifier({ phrases, colours, forms: known }: Modifiers, word: string): boolean {
  return (
    known.some((form) => form.test(word)) ||
    isCovered(phrases, word) ||
    findPhrases(colours, word).length > 0
  );
}

function isCovered(phrases: Phrases, word: string): boolean {
  const places = placesOfPhrases(phrases, word);
  return places.reduce((sum, { from, to }) => sum + to - from, 0) === word.length;
}
