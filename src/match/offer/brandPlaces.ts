import { soundKey } from "../../text/soundKey.ts";
import { easternScript } from "../lexicon/easternScript.ts";
import { readBrand } from "../normalise/brandName.ts";
import { areAcrossScripts } from "../normalise/compareBrands.ts";
import type { Place } from "./place.ts";

const SHORTEST_SOUND = 3;
const SHORTEST_EASTERN = 2;
const wordOf = /[\p{L}\p{N}]+/gu;

/**
 * Where a folded text names a brand: in one word or several, with a particle behind it, or by sound in another script ("NOW Foods"
 * where the record says "나우푸드").
 *
 * @internal
 */
export function brandPlaces(text: string, brand: string | undefined): readonly Place[] {
  const named = readBrand(brand);
  if (named.kind !== "named") return [];
  const { compact } = named;
  const sound = soundKey(compact);
  const isNamed = (joined: string): boolean => {
    if (joined === compact) return true;
    const isInflected = easternScript.test(joined) && compact.length >= SHORTEST_EASTERN;
    if (isInflected && joined.startsWith(compact)) return true;
    return areAcrossScripts(joined, compact) && isSameSound(soundKey(joined), sound);
  };
  const words = [...text.matchAll(wordOf)];
  return words.flatMap(({ index }, at) => {
    let joined = "";
    for (const word of words.slice(at, at + named.words.length + 1)) {
      joined += word[0];
      if (isNamed(joined)) return [{ from: index, to: word.index + word[0].length }];
    }
    return [];
  });
}

// The plural of a name is left out where it is transcribed.
function isSameSound(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_SOUND && (long === short || long === `${short}S`);
}
