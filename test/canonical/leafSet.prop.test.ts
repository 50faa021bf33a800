import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashInJavaScript } from "../../src/canonical/hasher.ts";
import { leafRoot, openLeafSet } from "../../src/canonical/leafSet.ts";
import { createLeaves, mergeLeaves } from "../../src/canonical/leaves.ts";

const sha256 = (...parts: readonly Uint8Array[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Leaves that share their first bytes more often than chance would have it. */
const leaf = fc
  .tuple(fc.nat(2), fc.nat(2), fc.uint8Array({ minLength: 30, maxLength: 30 }))
  .map(([first, second, rest]) => Uint8Array.of(first, second, ...rest));
const someLeaves = fc.array(leaf, { maxLength: 40 });

/** The root as the documentation describes it, written down plainly. */
function rootOf(leaves: readonly Uint8Array[]): string {
  const under = (bytes: readonly number[]) =>
    leaves.filter((each) => bytes.every((byte, index) => each[index] === byte));
  const level = (prefix: readonly number[], depth: number): Buffer => {
    if (depth === 2) {
      return sha256(
        ...under(prefix).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
      );
    }
    const parts: Uint8Array[] = [];
    for (let byte = 0; byte < 256; byte++) {
      if (under([...prefix, byte]).length === 0) continue;
      parts.push(Uint8Array.of(byte), level([...prefix, byte], depth + 1));
    }
    return sha256(...parts);
  };
  return level([], 0).toString("hex");
}

function sortedOf(leaves: readonly Uint8Array[]): Uint8Array {
  const list = createLeaves();
  for (const each of leaves) list.push(each);
  return list.sorted();
}

test("the root is the one of the documentation, in whatever order leaves come", () => {
  fc.assert(
    fc.property(someLeaves, (leaves) => {
      const set = openLeafSet(hashInJavaScript);
      for (const each of leaves) set.add(each);
      expect(set.root()).toBe(rootOf(leaves));
      expect(openLeafSet(hashInJavaScript, sortedOf(leaves)).root()).toBe(rootOf(leaves));
      expect(Buffer.from(set.sorted())).toEqual(Buffer.from(sortedOf(leaves)));
    }),
    { numRuns: 60 },
  );
});

test("lists have the root of all that is in them, however it is shared out", () => {
  fc.assert(
    fc.property(fc.array(someLeaves, { maxLength: 4 }), (lists) => {
      expect(leafRoot(hashInJavaScript, lists.map(sortedOf))).toBe(rootOf(lists.flat()));
    }),
    { numRuns: 60 },
  );
});

test("what is added and taken away again leaves no trace", () => {
  fc.assert(
    fc.property(someLeaves, someLeaves, (stay, go) => {
      const set = openLeafSet(hashInJavaScript, sortedOf(stay));
      for (const each of go) set.add(each);
      set.root();
      for (const each of go) set.remove(each);
      expect(set.root()).toBe(openLeafSet(hashInJavaScript, sortedOf(stay)).root());
      expect(set.size).toBe(stay.length);
    }),
    { numRuns: 60 },
  );
});

test("two lists in order are merged in order", () => {
  fc.assert(
    fc.property(someLeaves, someLeaves, (a, b) => {
      const merged = mergeLeaves(sortedOf(a), sortedOf(b));
      expect(Buffer.from(merged)).toEqual(Buffer.from(sortedOf([...a, ...b])));
    }),
    { numRuns: 60 },
  );
});
