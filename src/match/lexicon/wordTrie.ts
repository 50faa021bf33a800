const FIRST_SIZE = 4096;
const ROOT = 0;

/** Of a step: number of the node that it leaves plus one, 0 for a free slot; its unit; and the node that it leads to. */
const STEP = 3;

/**
 * Words as a tree of UTF-16 units, every step in one flat table, so that a walk asks memory once a unit and holds no objects.
 *
 * @internal
 */
export interface WordTrie {
  /** Steps by slot. */
  steps: Uint32Array;
  /** Slots less one; they are a power of two. */
  mask: number;
  /** How many steps there are; nodes have numbers from 1, the root is 0. */
  size: number;
}

/** Makes an empty tree. @internal */
export function createWordTrie(): WordTrie {
  return { steps: new Uint32Array(FIRST_SIZE * STEP), mask: FIRST_SIZE - 1, size: 0 };
}

/** The node that a unit leads to from another; 0 when none does. @internal */
export function stepInTrie({ steps, mask }: WordTrie, node: number, unit: number): number {
  let slot = slotOf(node, unit) & mask;
  for (;;) {
    const at = slot * STEP;
    const owner = steps[at] ?? 0;
    if (owner === 0) return ROOT;
    if (owner === node + 1 && steps[at + 1] === unit) return steps[at + 2] ?? ROOT;
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
  if (trie.size * 2 > trie.mask) grow(trie);
  const next = ++trie.size;
  put(trie, node, unit, next);
  return next;
}

function grow(trie: WordTrie): void {
  const { steps } = trie;
  trie.mask = 2 * trie.mask + 1;
  trie.steps = new Uint32Array(2 * steps.length);
  for (let at = 0; at < steps.length; at += STEP) {
    const owner = steps[at] ?? 0;
    if (owner !== 0) put(trie, owner - 1, steps[at + 1] ?? 0, steps[at + 2] ?? ROOT);
  }
}

function put({ steps, mask }: WordTrie, node: number, unit: number, next: number): void {
  let slot = slotOf(node, unit) & mask;
  while (steps[slot * STEP] !== 0) slot = (slot + 1) & mask;
  steps[slot * STEP] = node + 1;
  steps[slot * STEP + 1] = unit;
  steps[slot * STEP + 2] = next;
}

function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
