import { foldText } from "../../text/foldText.ts";
import { sortShort } from "../index/sortShort.ts";

/** A candidate as it is grouped. @internal */
export interface Alike {
  /** Log-odds. */
  readonly odds: number;
  /** What its record calls the product: brand, name and models. */
  readonly words: () => string;
}

// A factor of 2.7 in the odds: less than one word of a title is worth.
const MOST_BEHIND = 1;
const LEAST_LIKENESS = 0.85;

/**
 * Groups candidates that a person cannot tell apart by their words: their records call the product nearly the same, and they fit the
 * listing about as well. Scores and order stay as they are.
 *
 * @param ranked - Candidates, best first.
 * @param shown - How many of them are shown; a group has at least one of these.
 * @returns For each group its members' places, rising.
 * @internal
 */
export function groupAlike(ranked: readonly Alike[], shown: number): readonly number[][] {
  const groups: number[][] = [];
  const taken = new Set<number>();
  const pairs = new Map<number, Float64Array>();
  const pairsAt = (place: number): Float64Array => {
    const known = pairs.get(place) ?? pairsOfLetters(ranked[place]?.words() ?? "");
    pairs.set(place, known);
    return known;
  };
  for (let first = 0; first < Math.min(shown, ranked.length); first++) {
    if (taken.has(first)) continue;
    const group = [first];
    for (let place = first + 1; place < ranked.length; place++) {
      if (!isNear(ranked[first], ranked[place])) break;
      if (taken.has(place) || likeness(pairsAt(first), pairsAt(place)) < LEAST_LIKENESS) continue;
      group.push(place);
      taken.add(place);
    }
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

function isNear(best: Alike | undefined, other: Alike | undefined): boolean {
  return best !== undefined && other !== undefined && best.odds - other.odds <= MOST_BEHIND;
}

const letter = /[\p{L}\p{N}]/u;
const CODE_POINTS = 0x110000;

// Pairs of letters, each as one number, rising: they are the same in every script and forgive how words are parted.
function pairsOfLetters(text: string): Float64Array {
  const folded = foldText(text);
  const pairs = new Float64Array(folded.length);
  let size = 0;
  let before = -1;
  for (const character of folded) {
    const code = character.codePointAt(0) ?? 0;
    if (!(code < 128 ? isPlain(code) : letter.test(character))) continue;
    if (before >= 0) pairs[size++] = before * CODE_POINTS + code;
    before = code;
  }
  sortShort(pairs, size);
  return pairs.subarray(0, size);
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

// Dice's coefficient over pairs of letters. Source: L. R. Dice, Ecology 26 (1945).
function likeness(one: Float64Array, other: Float64Array): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  const all = one.length + other.length;
  return all === 0 ? 0 : (2 * shared) / all;
}
