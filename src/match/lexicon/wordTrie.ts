const ROOT = 0;
const ASCII = 128;

/**
 * Words as a tree of UTF-16 units, six bytes a node: what may follow a node has numbers side by side, by rising unit. The root is 0.
 *
 * @internal
 */
export interface WordTrie {
  /** Of each node, and of one behind the last, the number of the first that may follow. */
  readonly firsts: Uint32Array;
  /** The unit that leads to each node. */
  readonly units: Uint16Array;
  /** The nodes that ASCII characters lead to from the root, which more may follow than any other node. */
  readonly roots: Uint16Array;
}

/** A tree of words, and the node that ends each, in their order. @internal */
export interface BuiltTrie {
  readonly trie: WordTrie;
  readonly ends: Uint32Array;
}

/** Builds a tree of words that rise, each once: what begins alike stands side by side, so a node is a stretch of them. @internal */
export function buildWordTrie(words: readonly string[]): BuiltTrie {
  const ends = new Uint32Array(words.length);
  const units: number[] = [0];
  const firsts: number[] = [];
  // Of each node, where the words that go through it begin, and how many units lead to it. Nodes are numbered by their depth.
  const from: number[] = [0];
  const to: number[] = [words.length];
  const depths: number[] = [0];
  for (let node = 0; node < from.length; node++) {
    firsts.push(from.length);
    const depth = depths[node] ?? 0;
    const last = to[node] ?? 0;
    let at = from[node] ?? 0;
    if (words[at]?.length === depth) ends[at++] = node;
    while (at < last) {
      const unit = words[at]?.charCodeAt(depth) ?? 0;
      from.push(at);
      while (at < last && words[at]?.charCodeAt(depth) === unit) at++;
      to.push(at);
      units.push(unit);
      depths.push(depth + 1);
    }
  }
  firsts.push(from.length);
  const roots = new Uint16Array(ASCII);
  const last = firsts[1] ?? 1;
  for (let at = firsts[0] ?? 1; at < last; at++) {
    const unit = units[at] ?? 0;
    if (unit < ASCII) roots[unit] = at;
  }
  const trie = { firsts: Uint32Array.from(firsts), units: Uint16Array.from(units), roots };
  return { trie, ends };
}

/** The node that a unit leads to from another; 0 when none does. @internal */
export function stepInTrie({ firsts, units, roots }: WordTrie, node: number, unit: number): number {
  if (node === ROOT && unit < ASCII) return roots[unit] ?? ROOT;
  const last = firsts[node + 1] ?? 0;
  let low = firsts[node] ?? 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low < last && units[low] === unit ? low : ROOT;
}

/** The node that a word leads to from the root; 0 when none does. @internal */
export function nodeOf(trie: WordTrie, word: string): number {
  let node = ROOT;
  for (let at = 0; at < word.length; at++) {
    node = stepInTrie(trie, node, word.charCodeAt(at));
    if (node === ROOT) break;
  }
  return node;
}
