import { foldText } from "../../text/foldText.ts";
import { coloursIn } from "../lexicon/coloursIn.ts";
import { sellerWords } from "../lexicon/sellerWords.ts";
import { isRomanceType } from "./openingNoun.ts";
import type { Anchor } from "./productAnchors.ts";

const cjkWord = /^[\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]{2,}$/u;
const parting = /[,;|()[\]{}/:!]|\s-\s/u;
// Korean, Chinese and Japanese words of use, kind, make and trade, and those that end in a sign of it, describe and name nothing.
const describes =
  /(?:용|형|식|급|제|산|색|형태|타입|모드|사양|방식|기능|가능|전용|겸용|포함|증정|세트|정품|구|단계|用|型|式|款|色|制|製|版|级|級|風|风|系|代|付き|付|対応|可|可能|装|套装|両用|祝い|向け|タイプ|セット|モデル|カラー|サイズ)$|^(?:送|赠|带|附|配|含|大功率|高|超|多|방수|방진|무선|유선|자동|수동|저소음|무소음|초경량|경량|대용량|소형|대형|중형|미니|신형|신상|신제품|새제품|새상품|중고|미개봉|한정판|추천|인기|특가|할인|국내|해외|직구|무료|고급|프리미엄|프로|플러스|라이트|스마트|디지털|휴대|가정|사무실|캠핑|여름|겨울|남성|여성|유아|아동|어린이|성인|선물|스텐|스테인리스|원목|가죽|블랙|화이트|그레이|핑크|블루|분리|회전|폴딩|접이|풀페이스|오픈페이스|무상|보증|防水|防滑|静音|大容量|小型|大型|新款|正品|自动|自動|手动|手動|便携|无线|無線|有线|家庭|迷你|智能|折叠|充电|可折叠|轻便|全新|二手|官方|包邮|热卖|现货|新品|中古|軽量|静か|折りたたみ|コードレス|ワイヤレス|充電|コンパクト|大人|子供|子ども|男性|女性|メンズ|レディース|キッズ|ブラック|ホワイト|ステンレス|アウトドア|キャンプ|人気|限定|送料無料|国内|正規|日本|おしゃれ|プレゼント|ギフト|フルフェイス)/u;

/**
 * The noun, known or not, in which a short Korean, Chinese or Japanese phrase ends behind the type of the product ("에어프라이어 종이호일",
 * "空气炸锅 炸篮"): there the last noun says what is offered. Longer titles stack the words of one product.
 *
 * @internal
 */
export function closingNoun(text: string, anchors: readonly Anchor[]): string | undefined {
  const last = anchors.at(-1);
  if (last?.by !== "type") return undefined;
  const rest = text.slice(last.to);
  if (!/^\s/u.test(rest) || parting.test(rest)) return undefined;
  const words = rest.trim().split(/\s+/u);
  const [word = ""] = words;
  if (words.length !== 1 || !cjkWord.test(word)) return undefined;
  // "엔진톱 기계톱", "油锯 伐木锯": two names of one thing end alike.
  if (word.at(-1) === text[last.to - 1]) return undefined;
  return describes.test(word) || coloursIn(word).length > 0 ? undefined : word;
}

/**
 * The unknown noun before brand and model in a title that says no more ("Scherkopf Barbex BX-9"): it is offered, and is no name of the product
 * that the lexicon has.
 *
 * @internal
 */
export function leadingNoun(text: string, anchors: readonly Anchor[]): string | undefined {
  const [first] = anchors;
  if (first === undefined || anchors.some(({ by }) => by === "type")) return undefined;
  if (!anchors.some(({ by }) => by === "model")) return undefined;
  const before = text.slice(0, first.from).trim();
  const [word = "", ...more] = before.split(/\s+/u).filter((each) => each.length > 2);
  const left = anchors.reduceRight(
    (rest, { from, to }) => rest.slice(0, from) + rest.slice(to),
    text,
  );
  const others = left.slice(first.from).replaceAll(/[^\p{L}]+/gu, "");
  if (others.length > 2 || parting.test(before) || !/^\p{L}{5,}$/u.test(word)) return undefined;
  return more.length === 0 ? word : undefined;
}

/**
 * The unknown noun that stands before brand or model where the type of the product follows ("Sealing gasket Vapora VP-6 pressure cooker"), or all
 * that follows them where no type does ("Vapora VP-6 Griffstück"): what is offered is that, and the rest says of what.
 *
 * @internal
 */
export function strangeNoun(text: string, anchors: readonly Anchor[]): string | undefined {
  const [first] = anchors;
  const last = anchors.at(-1);
  if (first === undefined || last === undefined || first.by === "type") return undefined;
  if (anchors.some(({ by }) => by === "type")) {
    // "Castor wheels, Nidello ND-2 cot"
    return nounOf(text.slice(0, first.from).replace(/\s*[,-]\s*$/u, ""), anchors);
  }
  if (!anchors.some(({ by }) => by === "model") || letters(text.slice(0, first.from)) > 2)
    return undefined;
  const after = text.slice(last.to);
  return wordsOf(after).length > MOST_AFTER ? undefined : nounOf(after, anchors);
}

const MOST_AFTER = 2;
// Chinese nouns for what is put on, under or into another thing end in these.
const hanTail = /^[\u3400-\u9fff]{1,4}[罩套垫膜盖架圈贴扣绳件芯网衣](?![\u3400-\u9fff])/u;

/**
 * The noun that follows the type of the product as the head of one compound: "bicycle helmet keyring", "电动自行车防雨罩". It is offered, and the type
 * says of what, unless the record is called so itself.
 *
 * @param own - What the record calls its product, folded.
 *
 * @internal
 */
export function compoundNoun(
  text: string,
  anchors: readonly Anchor[],
  own: string,
): string | undefined {
  const last = anchors.at(-1);
  if (last?.by !== "type") return undefined;
  const rest = text.slice(last.to);
  const han = hanTail.exec(rest)?.[0];
  if (han !== undefined) return describes.test(han) ? undefined : han;
  const type = text.slice(last.from, last.to);
  // A noun of a Romance language has its adjectives behind it.
  if (!latinType.test(type) || isRomanceType(type)) return undefined;
  const [phrase = ""] = rest.split(parting);
  const [word = "", ...more] = wordsOf(phrase);
  if (more.length > 0 || /\d/u.test(phrase) || own.includes(word)) return undefined;
  return nounOf(phrase, anchors);
}

// The last word of a phrase that says what a thing is, unless it says how it is.
function nounOf(phrase: string, anchors: readonly Anchor[]): string | undefined {
  if (parting.test(phrase) || anchors.length < 2) return undefined;
  const word = wordsOf(phrase).at(-1);
  if (word === undefined || !/^[a-z]{3,}$/u.test(word)) return undefined;
  return isNeutral(word) || coloursIn(word).length > 0 ? undefined : word;
}

function wordsOf(phrase: string): readonly string[] {
  return (phrase.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2);
}

function letters(phrase: string): number {
  return phrase.replaceAll(/[^\p{L}]+/gu, "").length;
}

// Praise, makes and kinds of offers, and adjectives by their endings, in the languages of Latin script.
function isNeutral(word: string): boolean {
  neutral ??= new Set(sellerWords.map(foldText));
  return neutral.has(word) || adjective.test(word) || kind.test(word);
}

let neutral: ReadonlySet<string> | undefined;
const latinType = /^[a-z]+(?:[ -][a-z]+)*$/u;
const adjective =
  /(?:able|ible|less|ful|ous|ive|ical|onic|etic|proof|ated|ized|lich|isch|bar|ische[rs]?|bare[rs]?|lose[rs]?|weiss|ique|elle|eux|euse|ico|ica|owy|owa|owe|ski|ska|skie)$/u;
const kind =
  /^(?:new|used|refurbished|boxed|sealed|unopened|latest|model|models|modell|modele|modelo|series|serie|version|edition|type|unit|item|product|brandneu|neue[rs]?|neuf|neuve|nuevo|nuovo|nowy|gebraucht|occasion|usado|usato|portable|electric|electronic|wireless|cordless|digital|smart|mini|compact|professional|universal|small|large|medium|adult|adults|kids|baby|women|mens|home|travel|outdoor|marke|marque|marca|firmy|from|with|and|for|ohne|mit|und|ab|brand|plus|size|watt|volt|liter|litre|litres|litri|litros|litrow)$/u;
