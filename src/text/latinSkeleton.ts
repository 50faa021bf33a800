import { strongLookAlikes, weakLookAlikes } from "./lookAlikes.ts";

const otherScript = /[\u0370-\u03ff\u0400-\u058f\u13a0-\u13ff\ua4d0-\ua4ff]/u;
const word = /[\p{L}\p{N}]+/gu;
const latinLetter = /\p{Script=Latin}/u;
const letter = /\p{L}/u;

interface WordShape {
  readonly latin: number;
  readonly strong: number;
  readonly weak: number;
  readonly foreign: number;
}

/**
 * Replaces Cyrillic, Greek, Armenian, Cherokee and Lisu letters by the Latin ones they are drawn like, in words that pose
 * as Latin: words that mix the scripts and would be Latin throughout, and words made of look-alikes only within a text
 * whose other words are Latin. Real Cyrillic and Greek words keep their letters.
 *
 * @param text - The text.
 * @param isCode - Whether the text is a code such as a model number: then a word of look-alikes only poses as Latin, too.
 *
 * @internal
 */
export function latinSkeleton(text: string, isCode = false): string {
  if (!otherScript.test(text)) return text;
  const words = text.match(word) ?? [];
  const shapes = new Map(words.map((each) => [each, shapeOf(each)]));
  let latinWords = 0;
  let foreignWords = 0;
  for (const shape of shapes.values()) {
    if (
      shape.latin > 0 &&
      (shape.strong + shape.weak + shape.foreign === 0 || poses(shape, false))
    ) {
      latinWords++;
    }
    if (shape.latin === 0 && shape.foreign + shape.weak > 0) foreignWords++;
  }
  const posesAsLatin = (isCode || latinWords > 0) && foreignWords === 0;
  return text.replaceAll(word, (each) => {
    const shape = shapes.get(each);
    return shape && poses(shape, posesAsLatin) ? skeletonOf(each) : each;
  });
}

function poses(shape: WordShape, textPosesAsLatin: boolean): boolean {
  const { latin, strong, weak, foreign } = shape;
  if (foreign > 0 || strong + weak === 0) return false;
  if (latin === 0) return textPosesAsLatin && weak === 0;
  return weak === 0 || latin >= strong + weak;
}

function shapeOf(text: string): WordShape {
  let latin = 0;
  let strong = 0;
  let weak = 0;
  let foreign = 0;
  for (const character of text) {
    if (latinLetter.test(character)) latin++;
    else if (twin(strongLookAlikes, character)) strong++;
    else if (twin(weakLookAlikes, character)) weak++;
    else if (letter.test(character)) foreign++;
  }
  return { latin, strong, weak, foreign };
}

function skeletonOf(text: string): string {
  let skeleton = "";
  for (const character of text) {
    skeleton += twin(strongLookAlikes, character) ?? twin(weakLookAlikes, character) ?? character;
  }
  return skeleton;
}

function twin(pairs: ReadonlyMap<string, string>, character: string): string | undefined {
  return pairs.get(character) ?? pairs.get(character.toLowerCase());
}
