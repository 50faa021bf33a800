import { imageDistance, imageFingerprint } from "safepact/match";
import { expect, test } from "vitest";
import { copies, drawProduct } from "../../../bench/matching/drawnPictures.ts";

const drawings = Array.from({ length: 12 }, (_, seed) => drawProduct(seed + 1, 96));
const prints = drawings.map(imageFingerprint);

/** Twelve pictures, each with its copy: how many lie within the bits that a screening forgives. */
function foundOf(copy: string): number {
  const copyOf = copies[copy];
  if (copyOf === undefined) throw new Error(`There is no copy "${copy}".`);
  const near = drawings.filter(
    (drawing, at) => imageDistance(imageFingerprint(copyOf(drawing)), prints[at] ?? "") <= 12,
  );
  return near.length;
}

test.each([
  ["half the size", 12],
  ["re-encoded twice, quality 30, half the size", 12],
  ["brighter by a fifth", 12],
  ["without colour", 12],
  ["text in a corner", 12],
  ["words across the middle", 12],
  ["2 % cut off each side", 11],
  ["a red banner of 15 %", 10],
  ["white border of 3 %", 9],
])("a copy is recognised: %s", (copy, least) => {
  expect(foundOf(copy)).toBeGreaterThanOrEqual(least);
});

test("pictures of different things are not taken for copies", () => {
  const near = prints.flatMap((one, at) =>
    prints.slice(0, at).filter((other) => imageDistance(one, other) <= 12),
  );
  expect(near).toEqual([]);
});
