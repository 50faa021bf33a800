import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, listingOf, recordOf } from "./samples.ts";

// What a listing says, and names of records: nearly the same, and less so.
const misspelt = [
  ["brantovelikar", "brantovelikas", "brantovelumar"],
  ["gorsumalentin", "gorsumalentim", "gorsumaletuin"],
  ["pelkaridonest", "pelkaridonesk", "pelkaridunost"],
  ["tuvolimerasko", "tuvolimeraski", "tuvolimirosko"],
  ["wendokalpitum", "wendokalpitun", "wendokalbetum"],
  ["zimparolentus", "zimparolentux", "zimparolimtus"],
] as const;

test.each(misspelt)(
  "a title of one unknown word, %s, finds the word that is most like it first",
  (title, near, far) => {
    const found = (names: readonly string[]) => {
      const records = names.map((name, at) =>
        recordOf({ id: `${name}-${at}`, products: [{ name }] }),
      );
      const { matches } = createMatcher([...catalogue, ...records]).screen(
        listingOf({ id: "L", title }),
        { minScore: 0 },
      );
      return matches.map(({ hazardId }) => hazardId.split("-")[0]);
    };
    expect(found([far, near])[0]).toBe(near);
    expect(found([])).toEqual([]);
    // More are like it than are compared: the nearest is among them.
    const many = Array.from({ length: 60 }, () => far);
    expect(found([...many, near])[0]).toBe(near);
  },
);
