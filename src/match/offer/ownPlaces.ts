import { soundKey } from "../../text/soundKey.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { easternScript, word } from "../lexicon/easternScript.ts";
import { hitsOf } from "../lexicon/englishOf.ts";
import type { Place } from "./place.ts";

// "세트용" is for the set.
const purpose = /^[용用]/u;
const SHORTEST_SOUND = 2;
const SHORTEST_OPENING = 3;

/** What a record says of its product, folded. @internal */
export interface Own {
  /** All of it, its brand too. */
  readonly own: string;
  /** Its brand; empty where there is none. */
  readonly brand: string;
}

/**
 * Where a folded title says what the record says, in another language ("초콜릿" for chocolate) or by sound in another script
 * ("노르딜리스" for Nordlys).
 *
 * @internal
 */
export function ownPlaces(
  title: string,
  { own, brand }: Own,
  dictionary: Dictionary,
): readonly Place[] {
  // "Volano" is a brand, and a shuttlecock in Italian.
  const meant = brand === "" ? own : own.replaceAll(brand, " ");
  return [...translated(title, meant, dictionary), ...transcribed(title, own)];
}

function translated(title: string, own: string, dictionary: Dictionary): readonly Place[] {
  const words = new Set(own.match(word) ?? []);
  const ownGlosses = new Set(
    hitsOf(dictionary, own).flatMap(({ meanings }) => meanings.map(({ gloss }) => gloss)),
  );
  const isSaid = (name: string) => name.split(" ").every((each) => words.has(each));
  return hitsOf(dictionary, title).filter(
    ({ to, meanings }) =>
      !purpose.test(title.slice(to)) &&
      meanings.some(({ gloss }) => ownGlosses.has(gloss) || [...gloss.own].some(isSaid)),
  );
}

function transcribed(title: string, own: string): readonly Place[] {
  const sounds = { eastern: new Set<string>(), other: new Set<string>() };
  for (const [each] of own.matchAll(word)) {
    (easternScript.test(each) ? sounds.eastern : sounds.other).add(soundKey(each));
  }
  return [...title.matchAll(word)]
    .filter(([each]) => {
      const others = easternScript.test(each) ? sounds.other : sounds.eastern;
      const key = others.size === 0 ? "" : soundKey(each);
      return [...others].some((other) => soundsLike(key, other));
    })
    .map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
}

// Particles hang on a transcribed word, and a brand is often written with what it stands for in one.
function soundsLike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_SOUND) return false;
  return short === long || (short.length >= SHORTEST_OPENING && long.startsWith(short));
}
