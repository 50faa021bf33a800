import { expect, test } from "vitest";
import { buildWordTrie, stepInTrie, type WordTrie } from "../../../src/match/lexicon/wordTrie.ts";

function walk(trie: WordTrie, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    node = stepInTrie(trie, node, word.charCodeAt(at));
    if (node === 0) break;
  }
  return node;
}

test("a walk over a word ends at its node, and one over anything else at the root", () => {
  const words = ["bad", "badewanne", "bett", "lampe", "ladegerat", "욕조", "침대"].sort();
  const { trie, ends } = buildWordTrie(words);
  expect(words.map((word) => walk(trie, word))).toEqual([...ends]);
  expect(new Set(ends).size).toBe(words.length);
  expect(["c", "bat", "badez", "lampen", "침", "대"].map((word) => walk(trie, word) === 0)).toEqual(
    [true, true, true, true, false, true],
  );
});
