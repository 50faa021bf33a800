const FIRST_SIZE = 4096;
const ROOT = 0;

/**
 * Words as a tree of UTF-16 units, every step in one flat table, so that a walk costs one look a unit and holds no objects.
 *
 * @internal
 */
export interface WordTrie {
  /** Number of the node that each step leaves, plus one; 0 for a free slot. */
  owners: Uint32Array;
  /** Unit of each step. */
  units: Uint16Array;
  /** Node that each step leads to. */
  nodes: Uint32Array;
  /** How many steps there are; nodes have numbers from 1, the root is 0. */
  size: number;
}

/** Makes an empty tree. @internal */
export function createWordTrie(): WordTrie {
  return {
    owners: new Uint32Array(FIRST_SIZE),
    units: new Uint16Array(FIRST_SIZE),
    nodes: new Uint32Array(FIRST_SIZE),
    size: 0,
  };
}

/** The node that a unit leads to from another; 0 when none does. @internal */
export function stepInTrie({ owners, units, nodes }: WordTrie, node: number, unit: number): number {
  const mask = owners.length - 1;
  let slot = slotOf(node, unit) & mask;
  for (;;) {
    const owner = owners[slot] ?? 0;
    if (owner === 0) return ROOT;
    if (owner === node + 1 && units[slot] === unit) return nodes[slot] ?? ROOT;
    slot = (slot + 1) & mask;
  }
}

/** Adds a word and gives the node that ends it. @internal */
export function addToTrie(trie: WordTrie, word: string): number {
  let node = ROOT;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const next = stepInTrie(trie, node, unit);
    node = next === ROOT ? addStep(trie, node, unit) : next;
  }
  return node;
}

function addStep(trie: WordTrie, node: number, unit: number): number {
  if (trie.size * 2 >= trie.owners.length) grow(trie);
  const next = ++trie.size;
  put(trie, node, unit, next);
  return next;
}

function grow(trie: WordTrie): void {
  const { owners, units, nodes } = trie;
  const size = owners.length * 2;
  trie.owners = new Uint32Array(size);
  trie.units = new Uint16Array(size);
  trie.nodes = new Uint32Array(size);
  for (let slot = 0; slot < owners.length; slot++) {
    const owner = owners[slot] ?? 0;
    if (owner !== 0) put(trie, owner - 1, units[slot] ?? 0, nodes[slot] ?? ROOT);
  }
}

function put({ owners, units, nodes }: WordTrie, node: number, unit: number, next: number): void {
  const mask = owners.length - 1;
  let slot = slotOf(node, unit) & mask;
  while (owners[slot] !== 0) slot = (slot + 1) & mask;
  owners[slot] = node + 1;
  units[slot] = unit;
  nodes[slot] = next;
}

function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
