import type { Dictionary } from "../lexicon/dictionary.ts";
import { eastern } from "../lexicon/easternScript.ts";
import { isModifier } from "../lexicon/modifiersIn.ts";
import type { Anchor } from "./productAnchors.ts";

const easternWord = new RegExp(`^${eastern}{2,}$`, "u");
const parting = /[,;|()[\]{}/:!]|\s-\s/u;

/**
 * The noun, known or not, in which a short Korean, Chinese or Japanese phrase ends behind the type of the product ("에어프라이어 종이호일",
 * "空气炸锅 炸篮"): there the last noun says what is offered. Longer titles stack the words of one product.
 *
 * @internal
 */
export function closingNoun(
  text: string,
  anchors: readonly Anchor[],
  dictionary: Dictionary,
): string | undefined {
  const last = anchors.at(-1);
  if (last?.by !== "type") return undefined;
  const rest = text.slice(last.to);
  if (!/^\s/u.test(rest) || parting.test(rest)) return undefined;
  const words = rest.trim().split(/\s+/u);
  const [word = ""] = words;
  if (words.length !== 1 || !easternWord.test(word)) return undefined;
  // "엔진톱 기계톱", "油锯 伐木锯": two names of one thing end alike.
  if (word.at(-1) === text[last.to - 1]) return undefined;
  return isModifier(dictionary.modifiers(), word) ? undefined : word;
}

// Chinese nouns for what is put on, under or into another thing end in these.
const hanTail =
  /^(?:[\u3400-\u9fff]{1,4}[罩套垫膜盖架圈贴扣绳件芯网衣]|[罩盖膜扣绳芯网头盒])(?![\u3400-\u9fff])/u;
// "전동칫솔모": so do Korean ones of one syllable.
const hangulTail = /^[모날줄끈망캡](?![\uac00-\ud7a3])/u;

/**
 * The noun that follows the type of the product as the head of one compound: "bicycle helmet keyring", "电动自行车防雨罩". It is
 * offered, and the type says of what, unless the record is called so itself.
 *
 * @param own - What the record calls its product, folded.
 *
 * @internal
 */
export function compoundNoun(
  text: string,
  anchors: readonly Anchor[],
  own: string,
  dictionary: Dictionary,
): string | undefined {
  const modifiers = dictionary.modifiers();
  const last = anchors.at(-1);
  if (last?.by !== "type" || anchors.length < 2) return undefined;
  const rest = text.slice(last.to);
  const tail = (hanTail.exec(rest) ?? hangulTail.exec(rest))?.[0];
  if (tail !== undefined) return isModifier(modifiers, tail) ? undefined : tail;
  const type = text.slice(last.from, last.to);
  // A noun of a Romance language has its adjectives behind it.
  if (!latinType.test(type) || dictionary.nounFirstTypes().has(type)) return undefined;
  const [phrase = ""] = rest.split(parting);
  const [word = "", ...more] = phrase.match(/\p{L}{3,}/gu) ?? [];
  if (more.length > 0 || /\d/u.test(phrase) || !/^[a-z]+$/u.test(word)) return undefined;
  return own.includes(word) || isModifier(modifiers, word) ? undefined : word;
}

const latinType = /^[a-z]+(?:[ -][a-z]+)*$/u;
