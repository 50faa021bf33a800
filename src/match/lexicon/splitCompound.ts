import type { Dictionary, Meaning } from "./dictionary.ts";
import { stepInTrie } from "./wordTrie.ts";

const SHORTEST_PART = 3;
const SHORTEST_HEAD = 5;
const LONGEST = 40;
// What German puts between the parts of a compound.
const links = ["", "s", "n", "es", "en", "er", "e"];

/**
 * The meanings of the parts of a German compound ("Kaltschaummatratze"): of all parts where the word is made of known ones, of the head alone
 * where only that is known; nothing for any other word.
 *
 * @internal
 */
export function splitCompound(
  dictionary: Dictionary,
  word: string,
): readonly (readonly Meaning[])[] {
  if (word.length > LONGEST) return [];
  const whole = partsFrom({ dictionary, word, dead: new Set() }, 0);
  if (whole !== undefined && whole.length > 1) return whole;
  for (let from = SHORTEST_PART; from <= word.length - SHORTEST_HEAD; from++) {
    const [longest] = wordsFrom(dictionary, word, from);
    if (longest?.to === word.length) return [longest.meanings];
  }
  return [];
}

interface Compound {
  readonly dictionary: Dictionary;
  readonly word: string;
  /** Places behind which no known words follow up to the end: each is tried once, however many ways lead there. */
  readonly dead: Set<number>;
}

function partsFrom(compound: Compound, from: number): (readonly Meaning[])[] | undefined {
  const { dictionary, word, dead } = compound;
  if (from === word.length) return [];
  if (dead.has(from)) return undefined;
  for (const { to, meanings } of wordsFrom(dictionary, word, from)) {
    for (const link of links) {
      if (!word.startsWith(link, to)) continue;
      const rest = partsFrom(compound, to + link.length);
      if (rest !== undefined && (link === "" || rest.length > 0)) return [meanings, ...rest];
    }
  }
  dead.add(from);
  return undefined;
}

interface Part {
  readonly to: number;
  readonly meanings: readonly Meaning[];
}

const nothing: readonly Part[] = [];

// Known words that begin at a place, the longest first.
function wordsFrom(
  { trie, meanings, compounding }: Dictionary,
  word: string,
  from: number,
): readonly Part[] {
  let found: Part[] | undefined;
  let node = 0;
  for (let at = from; at < word.length; at++) {
    node = stepInTrie(trie, node, word.charCodeAt(at));
    if (node === 0) break;
    if (at - from < SHORTEST_PART - 1) continue;
    const known = meanings.get(node)?.filter(({ languages }) => (languages & compounding) !== 0);
    if (known === undefined || known.length === 0) continue;
    found ??= [];
    found.unshift({ to: at + 1, meanings: known });
  }
  return found ?? nothing;
}
