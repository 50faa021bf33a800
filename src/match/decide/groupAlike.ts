import { foldText } from "../../text/foldText.ts";

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
  const pairs = new Map<number, ReadonlyMap<string, number>>();
  const pairsAt = (place: number): ReadonlyMap<string, number> => {
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

// Pairs of letters are the same in every script and forgive how words are parted.
function pairsOfLetters(text: string): ReadonlyMap<string, number> {
  const letters = [...foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, "")];
  const pairs = new Map<string, number>();
  for (let at = 1; at < letters.length; at++) {
    const pair = `${letters[at - 1]}${letters[at]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

// Dice's coefficient over pairs of letters. Source: L. R. Dice, Ecology 26 (1945).
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0];
  for (const [pair, count] of one) {
    shared += Math.min(count, other.get(pair) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
