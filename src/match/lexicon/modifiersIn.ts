import { coloursIn } from "./coloursIn.ts";
import { easternScript } from "./easternScript.ts";
import { modifierWords } from "./modifierWords.ts";
import { buildPhrases, type Phrases, placesOfPhrases } from "./phrases.ts";
import { sellerWords } from "./sellerWords.ts";

/** Builds the phrases that may stand beside any product: those of English, those of offers, and those of lexicons. @internal */
export function buildModifiers(lists: readonly string[]): Phrases {
  const words = [modifierWords, ...lists].flatMap((list) => list.split(","));
  return buildPhrases([
    {
      id: "modifier",
      broader: undefined,
      near: [],
      words: [...words.map((word) => word.trim()), ...sellerWords],
    },
  ]);
}

// "-용", "-型", "-付き": Korean, Chinese and Japanese words of use, kind, make and trade by the sign they end in.
const easternTail =
  /(?:용|형|식|급|제|산|색|형태|타입|모드|사양|방식|기능|가능|전용|겸용|포함|증정|세트|정품|구|단계|用|型|式|款|色|制|製|版|级|級|風|风|系|代|付き|付|付属|付属品|対応|可|可能|装|套装|両用|祝い|向け|タイプ|セット|モデル|カラー|サイズ)$/u;
// "送…", "带…": what comes with the product.
const easternHead = /^[送赠带附配含]/u;
// Endings that hardly any noun has: "cable", "bed", "chest", "assembly" and "trampoline" are none of these.
const adjective =
  /(?:.{3}[ai]ble|less|ful|ous|ive|ical|onic|etic|proof|.{2}ated|i[sz]ed|.{4}(?<!b)ed|free|friendly|lich(?:e[rsnm]?)?|isch(?:e[rsnm]?)?|.{3}bar(?:e[rsnm]?)?|los(?:e[rsnm]?)?|frei(?:e[rsnm]?)?|ique|eux|ic[oa]|os[oa]|[aei]bile|owy|owa|owe|[sc]ki|[sc]ka|[sc]kie)$/u;

/** Tells whether a folded word says how a thing is and not what it is: one of the phrases, a colour, or by its ending. @internal */
export function isModifier(modifiers: Phrases, word: string): boolean {
  if (
    easternScript.test(word) ? easternTail.test(word) || easternHead.test(word) : isAdjective(word)
  )
    return true;
  return isCovered(modifiers, word) || coloursIn(word).length > 0;
}

function isAdjective(word: string): boolean {
  return !word.includes(" ") && adjective.test(word);
}

function isCovered(modifiers: Phrases, word: string): boolean {
  const places = placesOfPhrases(modifiers, word);
  return places.reduce((sum, { from, to }) => sum + to - from, 0) === word.length;
}
